/** What a change of the book asks of its calculation. */
import type { Area } from "../../core/workbook";
import type { BookSheet } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { cellValueOf, isIn } from "../book/cells";
import type { Change } from "../book/changes";
import { findSheet } from "../book/sheets";
import { affectedBy, affectedByLoss, dirtyAt, formulaCells, shiftedFrom } from "./affected";
import type { Dirty, FormulaCell } from "./engine";
import type { Round } from "./invoking";
import { cellOfKey } from "./invoking";
import { clearSpilled } from "./publishing";
import { want, wider } from "./rounds";
import type { CalculationState } from "./state";
import { functionsIn } from "./trust";

/** Has worked out what the change puts out of date. */
export function follow(state: CalculationState, change: Change): void {
  const { book, engine, invoking, known } = state;
  if (change.kind === "cells" && change.shift) return shifted(state, change.sheet, change.area, change.shift);
  if (change.kind === "cells") return edited(state, change.sheet, change.area, change.rewritten ?? []);
  if (change.kind === "sheetDeleted")
    invoking.drop([...(known.get(change.sheet) ?? [])].map((key) => cellOfKey(change.sheet, key)));
  if (change.kind === "calculation" && book.calculation !== "Manual" && state.held.length > 0) return wantHeld(state);
  if (change.kind === "names") state.isTrusting = false;
  const added = change.kind === "sheetAdded" ? unworked(state, change.sheet) : [];
  const affected = [...added, ...(affectedBy(change, book) ?? [])];
  engine.forget(affected);
  if (affected.length > 0) wantSoon(state, affected.map(dirtyAt), "edit");
}

/** Formulas of one sheet, or of all, that have no result yet or call the add-in. */
export function unworked({ book, meanings, own }: CalculationState, id: string | null): FormulaCell[] {
  return formulaCells(
    book.sheets.filter((sheet) => id === null || sheet.id === id),
    (formula, sheet, key) =>
      cellValueOf(sheet, fromKey(key).row, fromKey(key).column) === null ||
      functionsIn(meanings.meant(sheet, key, formula)).some((name) => own.has(name)),
  );
}

/** Rows or columns have moved: what is remembered by place no longer holds. */
function shifted(state: CalculationState, id: string, area: Area, shift: "Up" | "Down" | "Left" | "Right"): void {
  const { spills, invoking, engine } = state;
  spills.shift(id, area, shift);
  invoking.drop(null);
  engine.forget(null);
  const places = [...unworked(state, null), ...spills.anchors(), ...affectedByLoss(state.book)];
  wantSoon(state, [{ sheet: id, area: shiftedFrom(area, shift) }, ...places.map(dirtyAt)], "edit");
}

function edited(state: CalculationState, id: string, area: Area, rewritten: readonly FormulaCell[]): void {
  const { book, spills, engine, invoking, known } = state;
  const anchors = spills.freeIn(id, area);
  const sheet = findSheet(book, id);
  const before = [...(known.get(id) ?? [])].filter((key) => isIn(area, key)).map((key) => cellOfKey(id, key));
  engine.forget([...before, ...rewritten]);
  const emptied = before.filter(({ row, column }) => !sheet?.formulas.has(toKey(row, column)));
  invoking.drop(emptied);
  const cleared = sheet ? clearSpilled(book, sheet, spills, emptied) : [];
  const dirty = [...[area, ...cleared].map((one) => ({ sheet: id, area: one })), ...anchors.map(dirtyAt)];
  wantSoon(state, [...dirty, ...rewritten.map(dirtyAt)], "edit");
  if (sheet && book.calculation === "Manual") wantEntered(state, sheet, area);
}

/** Wants it now or, in a book that is calculated by hand, when someone asks. */
function wantSoon(state: CalculationState, dirty: readonly Dirty[], round: Round): void {
  state.isOpening = false;
  state.held = [...state.held, ...dirty];
  state.later = wider(state.later, round);
  if (state.book.calculation !== "Manual") wantHeld(state);
}

/** Wants what has waited for someone to ask. */
export function wantHeld(state: CalculationState): void {
  const { held, later } = state;
  state.held = [];
  state.later = "edit";
  want(state, held, later);
}

/** Calculated by hand or not, Excel works a formula out when it is entered. */
function wantEntered(state: CalculationState, sheet: BookSheet, area: Area): void {
  const entered = formulaCells([sheet], (_formula, { rows }, key) => {
    const { row, column } = fromKey(key);
    return isIn(area, key) && (rows[row]?.[column] ?? null) === null;
  });
  if (entered.length > 0) want(state, entered.map(dirtyAt), "results");
}
