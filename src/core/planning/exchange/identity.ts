/** Which rows of a workbook are the same ones again after it was sorted or filled in. */
import { groupBy } from "../../grouping";
import { normalise } from "../../naming/names";
import type { Entry } from "../../reading/model/entries";
import type { Report } from "../../report/report";
import { fullCode } from "../questions";
import { checksum } from "./checksum";
import type { RowId } from "./ids";

/** Who a row is, whatever stands in its cells. */
export type Identity = Pick<RowId, "code" | "label" | "nth">;

/** The identity of every row that is no total, in the order of the workbook. */
export function identitiesOf({ entries }: Pick<Report, "entries">): ReadonlyMap<Entry, Identity> {
  const found = new Map<Entry, Identity>();
  const counts = new Map<string, number>();
  for (const entry of entries.filter(({ isTotal }) => !isTotal)) {
    const [code, label] = [fullCode(entry), checksum(normalise(entry.label))];
    const nth = counts.get(`${code} ${label}`) ?? 0;
    counts.set(`${code} ${label}`, nth + 1);
    found.set(entry, { code, label, nth });
  }
  return found;
}

/** Finds the row of an id: by code first, among several by what it is called and by its place among those. */
export function rowFinder(report: Pick<Report, "entries">): (id: Identity) => Entry | null {
  const byCode = groupBy([...identitiesOf(report)], ([, { code }]) => code);
  return ({ code, label, nth }) => {
    const candidates = byCode.get(code) ?? [];
    const alike = candidates.filter(([, own]) => own.label === label);
    const exact = alike.find(([, own]) => own.nth === nth);
    // A row that is called otherwise by now is still the question's only one.
    const only = candidates.length === 1 && nth === 0 ? candidates[0] : undefined;
    return (exact ?? only)?.[0] ?? null;
  };
}
