/** Book to grid: draws what has changed in the book; every kind of change has its place in one table. */
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../book/book";
import type { Change, FormulaPlace } from "../book/changes";
import { toGridSheet } from "./drawing";
import { drawSheetCells } from "./drawingCells";
import { drawAllHidden, drawMarks, drawMerges, drawNotes, drawSizes, drawTables, drawView, hide } from "./drawingFrame";
import { fitSheet } from "./fitting";
import { bookSheet, mutate, mutateSheets, writeAs } from "./link";
import type { FWorksheet, GridLink } from "./link";
import { drawPending, drawSoon } from "./pending";
import { select } from "./selecting";

/** Where a change is drawn. */
interface Canvas {
  readonly link: GridLink;
  readonly sheet: BookSheet;
  readonly shown: FWorksheet;
}

type Kind = Change["kind"];
type ChangeOf<K extends Kind> = Change extends infer One
  ? One extends { kind: infer Kinds }
    ? K extends Kinds
      ? One
      : never
    : never
  : never;
/** "apart" for what is drawn in another way than on a sheet that is there; null for what the grid does not show. */
type Drawer<K extends Kind> = ((canvas: Canvas, change: ChangeOf<K>) => void) | "apart" | null;

/** What each kind of change is for the grid. */
const drawers: { readonly [K in Kind]: Drawer<K> } = {
  // What was only edited waits for the rest of its batch, as results, looks, sizes and merges do.
  cells: (canvas, { rewritten = [] }) => {
    drawSheet(canvas);
    drawFormulas(canvas.link, rewritten);
  },
  ...{ results: "apart", formats: "apart", sizes: "apart", merges: "apart" },
  rowsHidden: ({ link, sheet }, { area, hidden }) => hide(link, sheet, area, "row", hidden),
  columnsHidden: ({ link, sheet }, { area, hidden }) => hide(link, sheet, area, "col", hidden),
  notes: ({ link, sheet, shown }) => drawNotes(link, sheet, shown),
  conditionalFormats: ({ link, sheet, shown }) => drawMarks(link, sheet, shown),
  tables: ({ link, sheet }, { rewritten = [] }) => {
    drawTables(link, sheet);
    drawFormulas(link, rewritten);
    drawAllMarks(link);
  },
  sheetLook: ({ link, sheet }) => drawView(link, sheet),
  sheetRenamed: ({ link, sheet }, { rewritten }) => {
    mutate(link, sheet.id, SetWorksheetNameMutation, { name: sheet.name });
    drawFormulas(link, rewritten);
    drawAllMarks(link);
  },
  sheetMoved: ({ link, sheet }, { before, after }) =>
    mutate(link, sheet.id, SetWorksheetOrderMutation, { fromOrder: before, toOrder: after }),
  visibility: ({ link, sheet }) =>
    mutate(link, sheet.id, SetWorksheetHideMutation, { hidden: sheet.visibility === "visible" ? 0 : 1 }),
  activated: ({ link, sheet, shown }) => {
    link.workbook.setActiveSheet(shown);
    fitSheet(link, sheet, shown);
  },
  selection: ({ link, shown }, { areas }) => select(link, shown, areas),
  ...{ sheetAdded: "apart", sheetDeleted: "apart" },
  ...{ calculated: null, sorted: null, clicked: null },
  ...{
    comments: null,
    links: null,
    filters: null,
    validations: null,
    charts: null,
    sheetProperties: null,
    print: null,
  },
  ...{ protection: null, names: null, settings: null, calculation: null, structure: null },
};

function drawOne<K extends Kind>(kind: K, canvas: Canvas, change: ChangeOf<K>): void {
  const drawer: Drawer<K> = drawers[kind];
  if (typeof drawer === "function") drawer(canvas, change);
}

/** Draws one change, unless it came from the grid. What cannot be drawn fails no one who has changed the book. */
export function applyChange(link: GridLink, change: Change): void {
  if (link.writing !== null || drawers[change.kind] === null || waits(link, change)) return;
  drawPending(link);
  try {
    writeAs(link, "book", () => draw(link, change));
  } catch (error) {
    link.onFault(error);
  }
}

/** What a batch asks for piece by piece waits for the rest of it; answers false for all other changes. */
function waits(link: GridLink, change: Change): boolean {
  if (change.kind === "formats") drawSoon(link, change.sheet, { styles: change.areas });
  else if (change.kind === "results") drawSoon(link, change.sheet, { values: [change.area] });
  else if (change.kind === "sizes" || change.kind === "merges") drawSoon(link, change.sheet, { [change.kind]: true });
  else if (change.kind === "cells" && change.what === "RangeEdited") {
    drawSoon(link, change.sheet, { values: [change.area] });
    drawFormulas(link, change.rewritten ?? []);
  } else return false;
  return true;
}

function draw(link: GridLink, change: Change): void {
  if (change.kind === "sheetAdded") return addSheet(link, change.sheet);
  if (change.kind === "sheetDeleted") return removeSheet(link, change.sheet, change.rewritten);
  if (!("sheet" in change)) return;
  const [sheet, shown] = [bookSheet(link, change.sheet), link.workbook.getSheetBySheetId(change.sheet)];
  if (sheet && shown) drawOne(change.kind, { link, sheet, shown }, change);
}

/** The grid completes the sheets of a new book by itself, but not one that is inserted; notes and marks come after it. */
function addSheet(link: GridLink, id: string): void {
  const sheet = bookSheet(link, id);
  if (!sheet) return;
  const index = link.book.sheets.indexOf(sheet);
  const made = mergeWorksheetSnapshotWithDefault(toGridSheet(sheet));
  mutateSheets(link, sheet.id, InsertSheetMutation, { index, sheet: made });
  const shown = link.workbook.getSheetBySheetId(sheet.id);
  if (!shown) return;
  drawNotes(link, sheet, shown);
  drawMarks(link, sheet, shown);
  drawTables(link, sheet);
}

function removeSheet(link: GridLink, id: string, rewritten: readonly FormulaPlace[]): void {
  const name = link.workbook.getSheetBySheetId(id)?.getSheetName() ?? "";
  mutateSheets(link, id, RemoveSheetMutation, { subUnitName: name });
  drawFormulas(link, rewritten);
  drawAllMarks(link);
}

/** Rows and columns may have moved: everything of the sheet is drawn anew. */
function drawSheet({ link, sheet, shown }: Canvas): void {
  drawSheetCells(link, sheet, shown);
  drawMerges(link, sheet, shown);
  drawAllHidden(link, sheet, shown);
  drawSizes(link, sheet);
  drawView(link, sheet);
  drawNotes(link, sheet, shown);
  drawMarks(link, sheet, shown);
  drawAllMarks(link);
  drawTables(link, sheet);
}

/** Formulas that speak of what has another place or name now. */
function drawFormulas(link: GridLink, places: readonly FormulaPlace[]): void {
  for (const { sheet, row, column } of places)
    drawSoon(link, sheet, { values: [{ top: row, left: column, bottom: row, right: column }] });
}

/** Marks of other sheets may speak of this one. */
function drawAllMarks(link: GridLink): void {
  for (const sheet of link.book.sheets) {
    const shown = link.workbook.getSheetBySheetId(sheet.id);
    if (shown && sheet.conditionalFormats.length > 0) drawMarks(link, sheet, shown);
  }
}
