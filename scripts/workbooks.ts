/** Writes workbooks from plain grids, the same bytes every time: what the samples and the fixtures are made with. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import type { Cell as StoredCell, CellStyle, MergeRange, WriteSheet } from "hucre/xlsx";
import { toColumn } from "../src/core/workbook";

type Value = string | number | boolean | null;
/** A value, or a formula with the result that Excel would keep beside it; null for one never calculated. */
export type Cell = Value | { formula: string; value: Value };
export type Rows = readonly (readonly Cell[])[];

export interface Plan {
  name: string;
  rows: Rows;
  /** Where the first cell of `rows` stands; A1 when left out. */
  start?: string;
  /** Excel's areas ("A1:C1") that are merged. */
  merges?: readonly string[];
  hidden?: boolean;
  /** Excel's numbers of the hidden rows. */
  hiddenRows?: readonly number[];
  /** Excel's numbers of the rows set in bold on a tint. */
  headings?: readonly number[];
  /** Column widths in characters, from A on. */
  widths?: readonly number[];
  /** Cells that have a format and nothing else ("A1:CV500"). */
  painted?: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
/** No clock: the same workbook has the same bytes. */
const made = new Date(Date.UTC(2025, 0, 1));
const heading: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
  alignment: { wrapText: true, vertical: "center" },
};

/** Writes a workbook to a path below the project's folder. */
export async function writeWorkbook(path: string, plans: readonly Plan[]): Promise<void> {
  const properties = { creator: "kla-for-excel", created: made, modified: made };
  const bytes = await writeXlsx({ sheets: plans.map(toSheet), properties });
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** A cell as Excel writes it in full: `'Klaster IV'!F37`. */
export function full(sheet: string, address: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}

function toSheet(plan: Plan): WriteSheet {
  const from = place(plan.start ?? "A1");
  const cells = new Map<string, Partial<StoredCell>>();
  if (plan.painted !== undefined) paint(cells, area(plan.painted));
  const rows: Value[][] = Array.from({ length: from.row }, () => []);
  plan.rows.forEach((row, down) => {
    const values: Value[] = Array.from({ length: from.column }, () => null);
    row.forEach((cell, right) => {
      const key = `${from.row + down},${from.column + right}`;
      const isHeading = plan.headings?.includes(from.row + down + 1) ?? false;
      if (isHeading) cells.set(key, { style: heading });
      if (typeof cell !== "object" || cell === null) values.push(cell);
      else {
        values.push(null);
        cells.set(key, { ...cells.get(key), formula: cell.formula.replace(/^=/, ""), formulaResult: cell.value });
      }
    });
    rows.push(values);
  });
  return {
    name: plan.name,
    rows,
    cells,
    merges: (plan.merges ?? []).map(area),
    hidden: plan.hidden ?? false,
    rowDefs: new Map((plan.hiddenRows ?? []).map((row) => [row - 1, { hidden: true }])),
    columns: (plan.widths ?? []).map((width) => ({ width })),
  };
}

function paint(cells: Map<string, Partial<StoredCell>>, { startRow, startCol, endRow, endCol }: MergeRange): void {
  for (let row = startRow; row <= endRow; row++)
    for (let column = startCol; column <= endCol; column++) cells.set(`${row},${column}`, { style: heading });
}

function area(text: string): MergeRange {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [place(first), place(last)];
  return { startRow: from.row, startCol: from.column, endRow: to.row, endCol: to.column };
}

/** The row and column of an address, from 0. */
function place(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = toColumn(letters);
  if (column === null) throw new Error(`"${address}" is no address.`);
  return { row: Number(digits) - 1, column };
}
