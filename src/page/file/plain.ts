/** A sheet of ours as the page shows it: what a copy's sheet would hold. */
import { fullCell } from "../../core/sheets/cells";
import type { PlainSheet } from "../../core/sheets/sheet";
import { toA1 } from "../../core/workbook";
import type { Sheet } from "../../core/workbook";

export function sheetOfPlain(sheet: PlainSheet): Sheet {
  const { name, visibility, rows, columns = [], merges = [] } = sheet;
  const cells = rows.flatMap((line, row) =>
    line.cells.map((one, column) => ({ ...fullCell(one), address: toA1(row, column) })),
  );
  return {
    ...{ name, merges },
    visibility: visibility ?? "visible",
    rows: rows.map((line) => line.cells.map((one) => fullCell(one).value)),
    formulas: pairs(cells.map(({ address, formula }) => [address, formula])),
    links: pairs(cells.map(({ address, link }) => [address, link])),
    hiddenRows: new Set(rows.flatMap(({ isHidden }, row) => (isHidden ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap(({ isHidden }, column) => (isHidden ? [column] : []))),
  };
}

function pairs(given: readonly (readonly [string, string | undefined])[]): Map<string, string> {
  return new Map(given.flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]])));
}
