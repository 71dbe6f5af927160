/** Grid to book: what a person does in the grid, and what its formulas come to, is written into the book. */
import { maxColumns, maxRows } from "../book/book";
import type { Area, Book, BookSheet } from "../book/book";
import type { ShiftKind } from "../book/changes";
import { deleteCells, insertCells } from "../book/shift";
import { activate, hideColumns, hideRows, renameSheet, setSelection, setVisibility } from "../book/sheets";
import { drawTables } from "./drawingFrame";
import { takeValues } from "./edits";
import { fitSheet } from "./fitting";
import { bookSheet, writeAs } from "./link";
import type { GridLink } from "./link";
import { toGridRules } from "./marks";
import { paramsSchema } from "./place";
import type { CommandPlace } from "./place";
import { toArea, toPoints } from "./ranges";
import { contentsOf, takeNotes } from "./reading";
import { gridColorOf } from "./styling";
import { followSheets, isOfSheets } from "./tabs";
import { keepConditionalFormats } from "../book/conditionalFormats";
import { takeOver } from "../book/loading";
import { replaceMerges } from "../book/merges";
import { replaceNotes } from "../book/notes";
import { setLook, setSizes } from "../book/view";

/** Begins to follow; the answered function ends it. */
export function followGrid(link: GridLink): () => void {
  const { workbook } = link;
  const commands = workbook.onCommandExecuted(({ id, params }) => {
    const follow = followers[id.replace(/^sheet\.(mutation|operation)\./, "")];
    if (link.writing !== null) return;
    if (!follow && isStrange(id)) return link.onStrange();
    const parsed = follow || isOfSheets(id) ? paramsSchema.safeParse(params).data : undefined;
    if (!parsed || parsed.unitId !== link.unit) return;
    if (isOfSheets(id)) return followSheets(link);
    const key = parsed.subUnitId ?? parsed.sheetId ?? "";
    const [sheet, shown] = [bookSheet(link, key), workbook.getSheetBySheetId(key)];
    if (!follow || !sheet || !shown) return;
    writeAs(link, "grid", () => follow({ link, sheet, shown, params: parsed }));
  });
  return () => commands.dispose();
}

const followers: Record<string, (place: CommandPlace) => void> = {
  "set-range-values": takeValues,
  "set-selections": takeSelection,
  "set-worksheet-active": ({ link, sheet, shown }) => {
    activate(link.book, sheet);
    fitSheet(link, sheet, shown);
  },
  "insert-row": (place) => takeShift(place, "rows", insertCells, "Down"),
  "remove-rows": (place) => takeShift(place, "rows", deleteCells, "Up"),
  "insert-col": (place) => takeShift(place, "columns", insertCells, "Right"),
  "remove-col": (place) => takeShift(place, "columns", deleteCells, "Left"),
  "move-rows": (place) => takeMoved(place, "RowInserted"),
  "move-columns": (place) => takeMoved(place, "ColumnInserted"),
  "move-range": (place) => takeMoved(place, "RangeEdited"),
  "reorder-range": (place) => takeMoved(place, "RangeEdited"),
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
  "set-conditional-rule": compareMarks,
  "set-worksheet-name": ({ link, sheet, params }) => renameSheet(link.book, sheet, params.name ?? sheet.name),
  "set-frozen": takeView,
  "toggle-gridlines": takeView,
  "set-tab-color": takeView,
  "set-worksheet-hidden": ({ link, sheet, params }) =>
    setVisibility(link.book, sheet, params.hidden === 1 ? "hidden" : "visible"),
};

/** Mutations that change nothing of what the book holds: heights that fit, room at the edges, looks of tables, rights. */
const harmless =
  /^(?:set-worksheet-row(?:-is)?-auto-height|set-worksheet-(?:row|column)-count|toggle-note-popup|empty|mark-dirty-filter-change|.*range-theme.*|.*permission.*)$/;

/** True for a change of the grid that has no place in the table above. */
function isStrange(command: string): boolean {
  const [, name] = /^sheet\.mutation\.(.+)$/.exec(command) ?? [];
  return name !== undefined && !isOfSheets(command) && !harmless.test(name);
}

/** While the mouse is being moved (types 0 and 1) nothing is told; the end of it is. */
function takeSelection({ link, sheet, params }: CommandPlace): void {
  const [first] = params.selections ?? [];
  if (!first || params.type === 0 || params.type === 1) return;
  const areas = (params.selections ?? []).map((one) => toArea(one.range));
  const { selection } = link.book;
  if (selection.sheet === sheet.id && JSON.stringify(selection.areas) === JSON.stringify(areas)) return;
  const at = first.primary && { row: first.primary.actualRow, column: first.primary.actualColumn };
  setSelection(link.book, sheet, areas, at ?? undefined);
}

/** The book moves what stands beyond whole rows or columns by itself: tables, comments and links, too. */
function takeShift<To>(
  { link, sheet, params }: CommandPlace,
  what: "rows" | "columns",
  shift: (book: Book, sheet: BookSheet, area: Area, to: To) => void,
  to: To,
): void {
  if (!params.range) return;
  const area = toArea(params.range);
  const whole = what === "rows" ? { left: 0, right: maxColumns - 1 } : { top: 0, bottom: maxRows - 1 };
  shift(link.book, sheet, { ...area, ...whole }, to);
  drawTables(link, sheet);
}

/** What was moved by hand is read from the grid. */
function takeMoved({ link, sheet, shown, params }: CommandPlace, what: "RangeEdited" | ShiftKind): void {
  const area = params.range ? toArea(params.range) : { top: 0, left: 0, bottom: sheet.rows.length, right: 16383 };
  takeOver(link.book, sheet, contentsOf(shown, sheet), { area, what });
}

function takeMerges({ link, sheet, shown }: CommandPlace): void {
  replaceMerges(
    link.book,
    sheet,
    shown.getMergedRanges().map((one) => toArea(one.getRange())),
  );
}

function takeHidden({ link, sheet, params }: CommandPlace, what: "row" | "column", hidden: boolean): void {
  for (const { top, left, bottom, right } of (params.ranges ?? []).map(toArea))
    if (what === "row") hideRows(link.book, sheet, top, bottom, hidden);
    else hideColumns(link.book, sheet, left, right, hidden);
}

function takeSizes({ link, sheet, shown, params }: CommandPlace): void {
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()];
  for (const { top, left, bottom, right } of (params.ranges ?? []).map(toArea)) {
    for (let row = top; row <= Math.min(bottom, top + 2000) && right > 1000; row++)
      rows.set(row, toPoints(shown.getRowHeight(row)));
    for (let column = left; column <= Math.min(right, left + 500) && bottom > 1000; column++)
      columns.set(column, toPoints(shown.getColumnWidth(column)));
  }
  setSizes(link.book, sheet, { rows, columns });
}

function takeView({ link, sheet, shown }: CommandPlace): void {
  const { freeze, showGridlines, tabColor } = shown.getSheet().getConfig();
  setLook(link.book, sheet, {
    freeze: { rows: freeze.ySplit, columns: freeze.xSplit },
    gridlines: showGridlines !== 0,
    tabColor: gridColorOf(tabColor) ?? "",
  });
}

function takeAllNotes({ link, sheet, shown }: CommandPlace): void {
  replaceNotes(link.book, sheet, takeNotes(shown, sheet));
}

/** The grid moves its marks with rows and columns by itself, as the book does: where both come to the same, all is well. */
function compareMarks({ link, sheet, shown }: CommandPlace): void {
  const places = (rules: readonly { cfId: string; ranges: readonly Box[]; rule: object }[]): string =>
    JSON.stringify(rules.map(({ cfId, ranges, rule }) => [cfId, ranges.map(toArea), rule]));
  queueMicrotask(() => {
    if (places(shown.getConditionalFormattingRules()) !== places(toGridRules(sheet))) link.onStrange();
  });
}

type Box = Parameters<typeof toArea>[0];

function takeDeletedMarks({ link, sheet, shown }: CommandPlace): void {
  const left = new Set(shown.getConditionalFormattingRules().map(({ cfId }) => cfId));
  keepConditionalFormats(link.book, sheet, ({ id }) => left.has(id));
}
