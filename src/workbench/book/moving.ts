/** Moving cells elsewhere, as by cut and paste: what they hold goes along, and whoever speaks of them follows. */
import type { Area, Book, BookSheet } from "./book";
import type { CellContent } from "./contents";
import { nothing, putContents, readContents, tellMoved } from "./contents";
import { tell } from "./changes";
import { touches } from "./merges";
import type { Turned } from "../../core/moves/references";
import { sheetPrefix, shiftReferences } from "../../core/moves/references";
import { mutableSheet } from "./mutable";
import { rewriteFormulas } from "./rewriting";

export interface Spot {
  sheet: BookSheet;
  area: Area;
}

/** Puts the cells of one spot, with their formulas, looks, notes, links and merges, into another of the same size. */
export function moveCells(book: Book, from: Spot, to: Spot): void {
  const contents = readContents(from.sheet, from.area).map((line) => line.map((one) => ownFormula(one, from, to)));
  const merges = from.sheet.merges.filter((area) => isWithin(area, from.area));
  const rewritten = rewriteFormulas(book, (formula, on) => redirected(formula, on, from, to));
  putContents(
    from.sheet,
    from.area,
    contents.map((line) => line.map(() => nothing)),
  );
  putContents(to.sheet, to.area, contents);
  mutableSheet(from.sheet).merges = from.sheet.merges.filter((area) => !touches(area, from.area));
  mutableSheet(to.sheet).merges = [
    ...to.sheet.merges.filter((area) => !touches(area, to.area)),
    ...merges.map((area) => carried(area, from, to)),
  ];
  tellMoved(book, from.sheet, from.area, rewritten);
  tellMoved(book, to.sheet, to.area);
  if (merges.length > 0) for (const { sheet } of [from, to]) tell(book, { kind: "merges", sheet: sheet.id });
}

/** A formula that moves keeps speaking of the same cells, or of those that move with it. */
function ownFormula(content: CellContent, from: Spot, to: Spot): CellContent {
  if (content.formula === null) return content;
  const stay = from.sheet === to.sheet ? "" : sheetPrefix(from.sheet);
  const isFrom = (name: string | null): boolean => name === null || isNamed(from.sheet, name);
  const turn = (area: Area): Turned =>
    isWithin(area, from.area) ? { ...carried(area, from, to), on: "" } : { ...area, on: stay };
  return { ...content, formula: shiftReferences(content.formula, isFrom, turn) };
}

/** What spoke of the cells that are written over speaks of nothing. */
function redirected(formula: string, on: BookSheet | null, from: Spot, to: Spot): string {
  const isOf = (spot: Spot) => (name: string | null) => (name === null ? on === spot.sheet : isNamed(spot.sheet, name));
  const moved = (area: Area): boolean => isWithin(area, from.area);
  const left = shiftReferences(formula, isOf(to), (area) =>
    isWithin(area, to.area) && !(from.sheet === to.sheet && moved(area)) ? null : area,
  );
  const prefix = to.sheet === on ? "" : sheetPrefix(to.sheet);
  return shiftReferences(left, isOf(from), (area) => {
    if (!moved(area)) return from.sheet === to.sheet ? withEdge(area, from, to) : area;
    return from.sheet === to.sheet ? carried(area, from, to) : { ...carried(area, from, to), on: prefix };
  });
}

/** A range follows an edge that is moved along it, and is longer or shorter then. */
function withEdge(area: Area, from: Spot, to: Spot): Area {
  const { top, left, bottom, right } = from.area;
  const [rows, columns] = [to.area.top - top, to.area.left - left];
  const isWide = left <= area.left && right >= area.right;
  const isTall = top <= area.top && bottom >= area.bottom;
  const along = (first: number, last: number, start: number, end: number, step: number): [number, number] => {
    const follow = (edge: number): number => (edge >= start && edge <= end ? edge + step : edge);
    return follow(first) <= follow(last) ? [follow(first), follow(last)] : [first, last];
  };
  if (isWide && columns === 0) {
    const [first, last] = along(area.top, area.bottom, top, bottom, rows);
    return { ...area, top: first, bottom: last };
  }
  if (!isTall || rows !== 0) return area;
  const [first, last] = along(area.left, area.right, left, right, columns);
  return { ...area, left: first, right: last };
}

function isNamed(sheet: BookSheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function isWithin(area: Area, whole: Area): boolean {
  const { top, left, bottom, right } = whole;
  return area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right;
}

function carried(area: Area, from: Spot, to: Spot): Area {
  const [rows, columns] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const { top, left, bottom, right } = area;
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
