/** copyFrom(): values, formulas and formats from one place to another. */
import { toKey } from "../book/book";
import type { Area, BookSheet } from "../book/book";
import type { CellInput } from "../book/cells";
import { formulaOf, setCells, cellValueOf } from "../book/cells";
import { isPastable, pasteFormats, pasteRest } from "../book/pasting";
import { translate } from "../../core/formula";
import { transposed } from "../../core/moves/references";
import type { Style } from "../book/style";
import { putStyles, styleAt } from "../book/style";
import { heightOf, isUnbounded, overlap, widthOf } from "./address";
import { usedArea } from "../book/cells";
import { fail } from "./fault";
import type { RangePlace, Run } from "./thing";

interface Copying {
  what: "All" | "Formulas" | "Values" | "Formats";
  skipBlanks: boolean;
  transpose: boolean;
}

interface Cell {
  value: CellInput;
  style: Style;
}

/** A destination smaller than the source grows to it; a larger one is filled again and again where it is a multiple. */
export function copyInto({ book }: Run, to: RangePlace, from: RangePlace, copying: Copying): void {
  const source = bounded(from.sheet, from.areas[0] ?? fail("InvalidArgument"));
  const target = to.areas[0] ?? fail("InvalidArgument");
  const [height, width] = copying.transpose ? [widthOf(source), heightOf(source)] : [heightOf(source), widthOf(source)];
  const area = {
    top: target.top,
    left: target.left,
    bottom: target.top + fitted(heightOf(target), height) - 1,
    right: target.left + fitted(widthOf(target), width) - 1,
  };
  const cells = read(from.sheet, source, area, to.sheet, copying);
  const isStyled = copying.what === "All" || copying.what === "Formats";
  const paste = { from: { ...from, area: source }, to: { ...to, area }, isTurned: copying.transpose };
  if (isStyled && !copying.skipBlanks && copying.transpose && !isPastable(paste)) fail("ApiNotFound", halfFixed);
  if (isStyled) putStyles(book, to.sheet, area, stylesOf(area, cells));
  // What blanks have is passed over with them.
  if (isStyled && !copying.skipBlanks) pasteFormats(book, paste);
  if (copying.what !== "Formats")
    setCells(
      book,
      to.sheet,
      area,
      cells.map((line) => line.map(({ value }) => value)),
    );
  if (copying.what === "All" && !copying.skipBlanks) pasteRest(book, paste);
}

function bounded(sheet: BookSheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet);
  return (
    (used && overlap({ top: 0, left: 0, bottom: used.bottom, right: used.right }, area)) ?? {
      ...area,
      bottom: area.top,
      right: area.left,
    }
  );
}

function fitted(has: number, needs: number): number {
  return has > needs && has % needs === 0 && has < 1048576 ? has : needs;
}

/** Read whole before anything is written: source and destination may overlap. */
function read(
  sheet: BookSheet,
  source: Area,
  area: Area,
  into: BookSheet,
  { what, skipBlanks, transpose }: Copying,
): Cell[][] {
  return Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (__, column) => {
      const [down, across] = transpose ? [column, row] : [row, column];
      const fromRow = source.top + (down % heightOf(source));
      const fromColumn = source.left + (across % widthOf(source));
      const formula = what === "Values" ? null : formulaOf(sheet, fromRow, fromColumn);
      const plainValue = cellValueOf(sheet, fromRow, fromColumn);
      const [from, to] = [
        { row: fromRow, column: fromColumn },
        { row: area.top + row, column: area.left + column },
      ];
      const moved =
        formula &&
        (transpose ? turnedFormula(formula, from, to) : translate(formula, to.row - from.row, to.column - from.column));
      const blank = skipBlanks ? null : "";
      const style =
        skipBlanks && plainValue === null && !formula
          ? styleAt(into, to.row, to.column)
          : styleAt(sheet, fromRow, fromColumn);
      const value = typeof plainValue === "string" ? { text: plainValue } : plainValue;
      return { value: moved ?? value ?? blank, style };
    }),
  );
}

const halfFixed = "The workbench does not turn over formulas with half fixed references.";

function turnedFormula(...[formula, from, to]: Parameters<typeof transposed>): string {
  const turned = transposed(formula, from, to);
  return turned ?? fail("ApiNotFound", halfFixed);
}

function stylesOf({ top, left }: Area, cells: readonly (readonly Cell[])[]): [number, Style][] {
  return cells.flatMap((line, row) =>
    line.map(({ style }, column): [number, Style] => [toKey(top + row, left + column), style]),
  );
}
