/** WorkbookPort.addSheet: a sheet of ours with its rows, behind all others. */
import type { CellValue } from "../../core/workbook";
import type { Access } from "../calls/access";
import { inputOf } from "../writing/contents";

/** The user stays on the sheet where he is. @throws Fault where the workbook's structure is protected. */
export function addSheet(access: Access, name: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  return access.actAsOne(async (context) => {
    const { worksheets } = context.workbook;
    const known = worksheets.getItemOrNullObject(name);
    known.load("id");
    await context.sync();
    if (!known.isNullObject) return;
    const sheet = worksheets.add(name);
    const width = Math.max(1, ...rows.map(({ length }) => length));
    const range = sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width);
    range.values = rows.map((cells) => Array.from({ length: width }, (_, column) => inputOf(cells[column] ?? null)));
    sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
    await context.sync();
  });
}
