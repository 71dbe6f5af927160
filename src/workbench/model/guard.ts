/** What a protected sheet forbids. */
import type { Area, BookSheet } from "../book/book";
import { toKey } from "../book/book";
import { styleAt } from "../book/style";
import { cellsOf } from "./address";
import { fail } from "./fault";
import type { RangePlace } from "./thing";

/** AccessDenied when a cell of the place is locked on a protected sheet. */
export function guardCells({ sheet, areas }: RangePlace): void {
  if (sheet.protection && areas.some((area) => hasLocked(sheet, area))) fail("AccessDenied");
}

/** AccessDenied when the sheet is protected and does not allow this ("allowFormatCells", "allowInsertRows" …). */
export function guardSheet(sheet: BookSheet, option: string): void {
  if (sheet.protection && !sheet.protection.options.has(option)) fail("AccessDenied");
}

function hasLocked(sheet: BookSheet, area: Area): boolean {
  if (cellsOf(area) > 1_000_000) return true;
  if (sheet.styles.cells.size === 0) return styleAt(sheet, area.top, area.left).locked !== false;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if ((sheet.styles.cells.get(toKey(row, column)) ?? styleAt(sheet, row, column)).locked !== false) return true;
  return false;
}
