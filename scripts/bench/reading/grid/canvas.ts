/** A sheet while it is being filled: cells may be put in any order, and what was put last stays. */
import { toA1 } from "../../../../src/core/workbook";
import type { Area, CellValue, NumberKind, Sheet } from "../../../../src/core/workbook";

export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly kind?: NumberKind;
  readonly link?: string;
}

export interface Canvas {
  readonly name: string;
  put(row: number, column: number, content: Content): void;
  merge(area: Area): void;
  hideRow(row: number): void;
  hideColumn(column: number): void;
  /** The first row or column below or right of everything. */
  height(): number;
  width(): number;
  toSheet(): Sheet;
}

export function createCanvas(name: string, visibility: Sheet["visibility"] = "visible"): Canvas {
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const [formulas, kinds, links] = [
    new Map<string, string>(),
    new Map<string, NumberKind>(),
    new Map<string, string>(),
  ];
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  return {
    name,
    put: (row, column, { value, formula, kind, link }) => {
      fill(rows, row, column, value);
      const address = toA1(row, column);
      setOrDelete(formulas, address, formula);
      setOrDelete(kinds, address, kind);
      setOrDelete(links, address, link);
    },
    merge: (area) => {
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
    },
    hideRow: (row) => hiddenRows.add(row),
    hideColumn: (column) => hiddenColumns.add(column),
    height: () => rows.length,
    width: () => Math.max(0, ...rows.map((row) => row.length)),
    toSheet: () => ({ name, visibility, rows, formulas, merges, hiddenRows, hiddenColumns, kinds, links }),
  };
}

function fill(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function setOrDelete<Kept>(map: Map<string, Kept>, key: string, value: Kept | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
