/** Puts a grid of cells into a plain workbook, and names the cells that a rule points at. */
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import type { ExampleCell, ExampleGrid } from "../../src/core/rule/rule";
import { toA1, toCellRef } from "../../src/core/workbook";
import type { Area, CellValue, NumberKind, Sheet, Workbook } from "../../src/core/workbook";
import { kla } from "../instrument";

export type Grid = ExampleGrid;

export interface Looks {
  /** How Excel shows numbers, by address. */
  kinds?: Readonly<Record<string, NumberKind>>;
  /** Merged areas: "D2:D3". */
  merges?: readonly string[];
  /** Excel's numbers of the hidden rows. */
  hiddenRows?: readonly number[];
  visibility?: Sheet["visibility"];
}

export function sheet(
  name: string,
  grid: Grid,
  { hiddenRows = [], visibility = "visible", kinds = {}, merges = [] }: Looks = {},
): Sheet {
  const formulas = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): [string, string][] => (isFormula(cell) ? [[toA1(row, column), cell.formula]] : [])),
  );
  return {
    name,
    visibility,
    rows: grid.map((cells) => cells.map((cell): CellValue => (isFormula(cell) ? cell.value : cell))),
    formulas: new Map(formulas),
    merges: merges.map(areaOf),
    kinds: new Map(Object.entries(kinds)),
    hiddenRows: new Set(hiddenRows.map((row) => row - 1)),
    hiddenColumns: new Set(),
  };
}

/** "D2:D3" as an area. */
function areaOf(address: string): Area {
  const [first, last] = address.split(":").map((corner) => toCellRef("", corner));
  if (!first || !last) throw new Error(`${address} is no area.`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets, leftOut: [] };
}

/** The report on a workbook of these sheets, by the shipped instrument. */
export function checked(...sheets: readonly Sheet[]): Report {
  return check(workbook(...sheets), kla());
}

/** The cells that a rule points at, without the sheet. */
export function flagged({ findings }: Report, rule: string): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ at }) => toA1(at.row, at.column));
}

function isFormula(cell: ExampleCell): cell is { formula: string; value: CellValue } {
  return typeof cell === "object" && cell !== null;
}
