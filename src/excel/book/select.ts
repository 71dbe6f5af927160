/** WorkbookPort.select and selection: going to a cell, and where the user is. */
import type { Selected } from "../../core/port/port";
import type { CellRef } from "../../core/workbook";
import type { Access } from "../calls/access";
import { keyOf } from "./memory";
import type { Memory } from "./memory";

/** Goes to the cell; never unhides anything, but tells why it cannot be seen. */
export function select(access: Access, memory: Memory, { sheet: name, row, column }: CellRef): Promise<Selected> {
  return access.aside(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(keyOf(memory, name));
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    if (sheet.visibility !== "Visible") return "sheet";
    const cell = sheet.getCell(row, column);
    cell.load("rowHidden,columnHidden");
    sheet.activate();
    cell.select();
    await context.sync();
    return cell.rowHidden || cell.columnHidden ? "row" : "seen";
  });
}

/** The active cell: also when several areas, or a chart, are selected. */
export function selection(access: Access): Promise<CellRef> {
  return access.aside(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    cell.load("rowIndex,columnIndex");
    sheet.load("name");
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
