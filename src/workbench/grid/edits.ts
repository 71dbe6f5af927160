/** Values, formulas and styles: what a person has typed into the grid goes into the book. */
import { toKey } from "../book/book";
import type { Area, CellValue } from "../book/book";
import type { CellInput } from "../book/cells";
import { formulaOf, cellValueOf } from "../book/cells";
import { putStyles, styleAt } from "../book/style";
import { spelled } from "../book/spelling";
import { enterCells } from "../book/tables";
import type { Style } from "../book/style";
import { isWellFormed } from "../model/syntax";
import type { FWorksheet } from "./link";
import type { Params, CommandPlace } from "./place";
import { drawSoon } from "./pending";
import { gridFormulaIn, styleIn, valueIn } from "./reading";
import { widenFor } from "./widening";

interface Touched {
  /** Columns by row. */
  rows: Map<number, number[]>;
  area: Area;
}

/** The cells of a command that `is` true for. */
function touched(
  { cellValue }: Params,
  is: (row: number, column: number, keys: readonly string[]) => boolean,
): Touched {
  const rows = new Map<number, number[]>();
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [at, line] of Object.entries(cellValue ?? {})) {
    const row = Number(at);
    const columns = Object.entries(line ?? {}).flatMap(([column, cell]) => {
      const keys = cell && typeof cell === "object" ? Object.keys(cell) : everything;
      return is(row, Number(column), keys) ? [Number(column)] : [];
    });
    if (columns.length === 0) continue;
    rows.set(row, columns);
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, ...columns);
    area.right = Math.max(area.right, ...columns);
  }
  return { rows, area };
}

/** What a cell that is emptied loses. */
const everything = ["v", "f", "p", "si", "s"];
const contents = ["v", "f", "p", "si"];

/** Follows a command that writes into cells. */
export function takeValues(place: CommandPlace): void {
  takeStyles(place);
  takeEdits(place);
}

function takeStyles({ link, sheet, shown, params }: CommandPlace): void {
  const style = (row: number, column: number): Style => styleIn(shown, row, column, styleAt(sheet, row, column));
  const { rows, area } = touched(
    params,
    (row, column, keys) => keys.includes("s") && !isSame(style(row, column), styleAt(sheet, row, column)),
  );
  if (rows.size === 0) return;
  const styles = [...rows].flatMap(([row, columns]) =>
    columns.map((column): [number, Style] => [toKey(row, column), style(row, column)]),
  );
  putStyles(link.book, sheet, area, styles);
}

/** The grid writes some cells twice; only what differs from the book is an edit. */
function takeEdits(place: CommandPlace): void {
  const { link, sheet, shown, params } = place;
  const isNew = (row: number, column: number): boolean => {
    const formula = gridFormulaIn(shown, row, column);
    if (formula !== formulaOf(sheet, row, column)) return true;
    return formula === null && inputIn(shown, row, column) !== (cellValueOf(sheet, row, column) ?? "");
  };
  const { rows, area } = touched(
    params,
    (row, column, keys) => keys.some((key) => contents.includes(key)) && isNew(row, column),
  );
  if (rows.size === 0) return;
  const inputs: CellInput[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = new Set(rows.get(row));
    const line = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
    inputs.push(line.map((column) => (columns.has(column) ? asTyped(place, row, column) : null)));
  }
  enterCells(link.book, sheet, area, inputs);
  widenFor(place, rows);
  // "=sum(a1)" is called "=SUM(A1)" from now on.
  if (inputs.flat().some((input) => typeof input === "string" && input.startsWith("=")))
    drawSoon(link, sheet.id, { values: [area] });
}

/** What was typed, as the book takes it: "" for an emptied cell. */
function inputIn(shown: FWorksheet, row: number, column: number): CellValue {
  return gridFormulaIn(shown, row, column) ?? valueIn(shown.getSheet().getCellRaw(row, column)) ?? "";
}

/** Text that begins with "=" is no formula when the grid has none: an apostrophe stood before it. What cannot be one is text. */
function asTyped({ link, sheet, shown }: CommandPlace, row: number, column: number): CellInput {
  const formula = gridFormulaIn(shown, row, column);
  if (formula !== null && isWellFormed(formula)) return spelled(link.book, sheet, toKey(row, column), formula);
  if (formula !== null) return { text: formula };
  const input = inputIn(shown, row, column);
  return typeof input === "string" && input !== "" ? { text: input } : input;
}

function isSame(one: Style, other: Style): boolean {
  return one === other || JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
