/** Where the headings of a sheet's Excel tables stand. */
import { areasOf } from "../../../core/areas";
import type { Area } from "../../../core/workbook";
import { hasPart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo } from "../package/relations";
import { attributeOf } from "../xml/tree";

/** @throws Fault when a table's part is damaged. */
export async function tableHeadings(draft: Draft, sheetPath: string): Promise<Area[]> {
  const found: Area[] = [];
  for (const { type, target } of await relatedTo(draft, sheetPath)) {
    if (type !== "table" || !hasPart(draft, target)) continue;
    const { bytes, root } = await xmlPart(draft, target, 0);
    const [area] = areasOf(attributeOf(bytes, root, "ref") ?? "") ?? [];
    const rows = Number(attributeOf(bytes, root, "headerRowCount") ?? 1);
    if (area !== undefined && rows > 0) found.push({ ...area, bottom: area.top + rows - 1 });
  }
  return found;
}
