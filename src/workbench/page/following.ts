/** Grid to book: what a person does in the grid, and what its formulas come to, is written into the book. */
import * as z from "zod";
import type { Area, BookSheet, CellValue } from "../book/book";
import { formulaOf, replaceRow, setCells, tellCalculated, valueOf } from "../book/cells";
import { tell } from "../book/changes";
import type { ShiftKind } from "../book/changes";
import { activate, hideColumns, hideRows, renameSheet, setSelection, setVisibility, tellClicked } from "../book/sheets";
import { putStyle, styleAt } from "../book/style";
import type { Style } from "../book/style";
import { bookSheet, write } from "./link";
import type { FWorksheet, Link } from "./link";
import { toArea, toPoints } from "./ranges";
import { formulaIn, styleIn, takeNotes, takeSheet, valueIn } from "./reading";
import { followSheets } from "./tabs";

const range = z.object({ startRow: z.number(), startColumn: z.number(), endRow: z.number(), endColumn: z.number() });

/** The parts of the grid's commands that are read here. */
const paramsSchema = z.object({
  unitId: z.string(),
  subUnitId: z.string().optional(),
  sheetId: z.string().optional(),
  cellValue: z.record(z.string(), z.record(z.string(), z.unknown()).nullish()).nullish(),
  range: range.optional().catch(undefined),
  ranges: z.array(range).optional().catch(undefined),
  selections: z
    .array(z.object({ range, primary: z.object({ actualRow: z.number(), actualColumn: z.number() }).nullish() }))
    .optional()
    .catch(undefined),
  type: z.number().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  hidden: z.number().optional().catch(undefined),
});

type Params = z.infer<typeof paramsSchema>;

interface Place {
  link: Link;
  sheet: BookSheet;
  shown: FWorksheet;
  params: Params;
}

/** Begins to follow; the answered function ends it. */
export function followGrid(link: Link): () => void {
  const { api, workbook } = link;
  const commands = workbook.onCommandExecuted(({ id, params }) => {
    const follow = id.startsWith("sheet.") ? followers[id.replace(/^sheet\.\w+\./, "")] : undefined;
    if (link.writing !== null) return;
    const parsed = follow || id.includes("-sheet") ? paramsSchema.safeParse(params).data : undefined;
    if (!parsed || parsed.unitId !== link.unit) return;
    if (followSheets(link, id)) return;
    const key = parsed.subUnitId ?? parsed.sheetId ?? "";
    const [sheet, shown] = [bookSheet(link, key), workbook.getSheetBySheetId(key)];
    if (!follow || !sheet || !shown) return;
    write(link, "grid", () => follow({ link, sheet, shown, params: parsed }));
  });
  const clicks = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = bookSheet(link, worksheet.getSheetId());
    if (sheet && link.writing === null) write(link, "grid", () => tellClicked(link.book, sheet, row, column));
  });
  return () => [commands, clicks].forEach((one) => one.dispose());
}

const followers: Record<string, (place: Place) => void> = {
  "set-range-values": takeValues,
  "set-selections": takeSelection,
  "set-worksheet-active": ({ link, sheet }) => activate(link.book, sheet),
  "insert-row": (place) => takeShift(place, "RowInserted"),
  "remove-rows": (place) => takeShift(place, "RowDeleted"),
  "insert-col": (place) => takeShift(place, "ColumnInserted"),
  "remove-col": (place) => takeShift(place, "ColumnDeleted"),
  "move-rows": (place) => takeShift(place, "RowInserted"),
  "move-columns": (place) => takeShift(place, "ColumnInserted"),
  "move-range": (place) => takeShift(place, "RangeEdited"),
  "reorder-range": (place) => takeShift(place, "RangeEdited"),
  "add-worksheet-merge": takeMerges,
  "remove-worksheet-merge": takeMerges,
  "set-row-hidden": (place) => takeHidden(place, "row", true),
  "set-row-visible": (place) => takeHidden(place, "row", false),
  "set-col-hidden": (place) => takeHidden(place, "column", true),
  "set-col-visible": (place) => takeHidden(place, "column", false),
  "set-worksheet-row-height": takeSizes,
  "set-worksheet-col-width": takeSizes,
  "update-note": takeAllNotes,
  "remove-note": takeAllNotes,
  "update-note-position": takeAllNotes,
  "delete-conditional-rule": takeDeletedMarks,
  "set-worksheet-name": ({ link, sheet, params }) => renameSheet(link.book, sheet, params.name ?? sheet.name),
  "set-worksheet-hidden": ({ link, sheet, params }) =>
    setVisibility(link.book, sheet, params.hidden === 1 ? "hidden" : "visible"),
};

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

function takeValues(place: Place): void {
  takeStyles(place);
  takeResults(place);
  takeEdits(place);
}

function takeStyles({ link, sheet, shown, params }: Place): void {
  const style = (row: number, column: number): Style => styleIn(shown, row, column, styleAt(sheet, row, column));
  const { rows, area } = touched(
    params,
    (row, column, keys) => keys.includes("s") && !isSame(style(row, column), styleAt(sheet, row, column)),
  );
  if (rows.size === 0) return;
  for (const [row, columns] of rows) for (const column of columns) putStyle(sheet, row, column, style(row, column));
  tell(link.book, { kind: "formats", sheet: sheet.id, areas: [area], source: "local" });
}

/** A command that writes a bare value where a formula stands brings the formula's result. */
function takeResults({ link, sheet, shown, params }: Place): void {
  const value = (row: number, column: number): CellValue => valueIn(shown.getSheet().getCellRaw(row, column));
  const { rows, area } = touched(
    params,
    (row, column, keys) =>
      keys.includes("v") &&
      !keys.includes("f") &&
      formulaIn(shown, row, column) !== null &&
      value(row, column) !== valueOf(sheet, row, column),
  );
  if (rows.size === 0) return;
  for (const [row, columns] of rows) for (const column of columns) replaceRow(sheet, row, column, [value(row, column)]);
  tell(link.book, { kind: "results", sheet: sheet.id, area });
  tellCalculated(link.book, sheet);
}

/** The grid writes some cells twice; only what differs from the book is an edit. */
function takeEdits({ link, sheet, shown, params }: Place): void {
  const isNew = (row: number, column: number): boolean => {
    const formula = formulaIn(shown, row, column);
    if (formula !== formulaOf(sheet, row, column)) return true;
    return formula === null && inputIn(shown, row, column) !== (valueOf(sheet, row, column) ?? "");
  };
  const { rows, area } = touched(
    params,
    (row, column, keys) => keys.some((key) => contents.includes(key)) && isNew(row, column),
  );
  if (rows.size === 0) return;
  const inputs: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = new Set(rows.get(row));
    const line = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
    inputs.push(line.map((column) => (columns.has(column) ? inputIn(shown, row, column) : null)));
  }
  setCells(link.book, sheet, area, inputs);
}

/** What was typed, as the book takes it: "" for an emptied cell. */
function inputIn(shown: FWorksheet, row: number, column: number): CellValue {
  return formulaIn(shown, row, column) ?? valueIn(shown.getSheet().getCellRaw(row, column)) ?? "";
}

function isSame(one: Style, other: Style): boolean {
  return one === other || JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** While the mouse is being moved (types 0 and 1) nothing is told; the end of it is. */
function takeSelection({ link, sheet, params }: Place): void {
  const [first] = params.selections ?? [];
  if (!first || params.type === 0 || params.type === 1) return;
  const areas = (params.selections ?? []).map((one) => toArea(one.range));
  const { selection } = link.book;
  if (selection.sheet === sheet.id && JSON.stringify(selection.areas) === JSON.stringify(areas)) return;
  const at = first.primary && { row: first.primary.actualRow, column: first.primary.actualColumn };
  setSelection(link.book, sheet, areas, "local", at ?? undefined);
}

function takeShift({ link, sheet, shown, params }: Place, what: "RangeEdited" | ShiftKind): void {
  takeSheet(shown, sheet);
  const area = params.range ? toArea(params.range) : { top: 0, left: 0, bottom: sheet.rows.length, right: 16383 };
  tell(link.book, { kind: "cells", sheet: sheet.id, area, source: "local", what, formulas: false });
}

function takeMerges({ link, sheet, shown }: Place): void {
  sheet.merges = shown.getMergedRanges().map((one) => toArea(one.getRange()));
  tell(link.book, { kind: "merges", sheet: sheet.id, source: "local" });
}

function takeHidden({ link, sheet, params }: Place, what: "row" | "column", hidden: boolean): void {
  for (const { top, left, bottom, right } of (params.ranges ?? []).map(toArea))
    if (what === "row") hideRows(link.book, sheet, top, bottom, hidden);
    else hideColumns(link.book, sheet, left, right, hidden);
}

function takeSizes({ link, sheet, shown, params }: Place): void {
  for (const { top, left, bottom, right } of (params.ranges ?? []).map(toArea)) {
    for (let row = top; row <= Math.min(bottom, top + 2000) && right > 1000; row++)
      sheet.rowHeights.set(row, toPoints(shown.getRowHeight(row)));
    for (let column = left; column <= Math.min(right, left + 500) && bottom > 1000; column++)
      sheet.columnWidths.set(column, toPoints(shown.getColumnWidth(column)));
  }
  tell(link.book, { kind: "sizes", sheet: sheet.id, source: "local" });
}

function takeAllNotes({ link, sheet, shown }: Place): void {
  sheet.notes = takeNotes(shown, sheet);
  tell(link.book, { kind: "notes", sheet: sheet.id, source: "local" });
}

function takeDeletedMarks({ link, sheet, shown }: Place): void {
  const left = new Set(shown.getConditionalFormattingRules().map(({ cfId }) => cfId));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => left.has(id));
  tell(link.book, { kind: "conditionalFormats", sheet: sheet.id, source: "local" });
}
