/** The headings of a sheet's tables: Excel repairs a file whose cells and tables disagree about them. */
import { areasOf } from "../../../core/areas";
import { hasPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo } from "../package/relations";
import { attributeOf, child } from "../xml/tree";
import { fromHeading } from "./text";

export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** @throws Fault when a table's part is damaged. */
export async function headingsOn(draft: Draft, sheet: string): Promise<Heading[]> {
  const found: Heading[] = [];
  for (const { type, target } of await relatedTo(draft, sheet)) {
    if (type !== "table" || !hasPart(draft, target)) continue;
    const { bytes, root } = await xmlPart(draft, target, 2);
    const area = areasOf(attributeOf(bytes, root, "ref") ?? "")?.[0];
    if (area === undefined || attributeOf(bytes, root, "headerRowCount") === "0") continue;
    const columns = child(root, "tableColumns")?.children ?? [];
    columns.forEach((one, at) => {
      const name = fromHeading(attributeOf(bytes, one, "name") ?? "");
      found.push({ row: area.top, column: area.left + at, name });
    });
  }
  return found;
}
