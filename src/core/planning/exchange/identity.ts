/** Which rows are the same ones again, and which city's a workbook is. */
import { groupBy } from "../../grouping";
import { normalise } from "../../naming/names";
import type { Entry } from "../../reading/entries";
import type { Report } from "../../report/report";
import { isBlank } from "../../workbook";
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

/** Words after which no city's name goes on; "Kota Layak Anak" is no city. */
const stopWords = new Set(
  "layak anak tahun dan di ke pada oleh untuk yang se evaluasi mandiri kla rekap rekapitulasi penilaian provinsi prov nomor no tentang atau per".split(
    " ",
  ),
);
/** Longer names than these are none: "Penukal Abab Lematang Ilir" has four words. */
const longestName = 4;

/** Titles stand above tables; a sheet without a table may be a cover. */
const titleRows = 20;

/** The one city that titles and sheet names speak of, in plain form; null when they name none, or several. */
export function cityOf({ workbook, tables }: Pick<Report, "workbook" | "tables">): string | null {
  const names = workbook.sheets.flatMap(({ name, rows }) => {
    const tops = tables.filter(({ grid }) => grid.sheet.name === name).map(({ top }) => Math.max(0, top));
    const titles = rows.slice(0, Math.min(titleRows, ...tops)).flat();
    return [name, ...titles].flatMap((value) => (typeof value === "string" && !isBlank(value) ? citiesIn(value) : []));
  });
  const [first, ...others] = new Set(names);
  return others.length === 0 ? (first ?? null) : null;
}

/** "KOTA SUKAMAJU TAHUN 2025" → "kota sukamaju": a city and a district may share a name. */
function citiesIn(text: string): string[] {
  const words = text
    .slice(0, 500)
    .toLowerCase()
    .split(/[^\p{L}'-]+/u);
  return words.flatMap((word, at) => {
    const kind = /^kab(?:upaten)?$/.test(word) ? "kabupaten" : word === "kota" ? "kota" : null;
    if (kind === null) return [];
    const following = words.slice(at + 1, at + 1 + longestName);
    const end = following.findIndex((one) => one === "" || stopWords.has(one) || /^(?:kab(?:upaten)?|kota)$/.test(one));
    const name = following.slice(0, end < 0 ? longestName : end);
    return name.length === 0 ? [] : [`${kind} ${name.join(" ")}`];
  });
}
