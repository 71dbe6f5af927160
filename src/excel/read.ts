/** Reads the open workbook through Office.js into the plain workbook, in few batches and small answers. */
import { toA1 } from "../core/workbook";
import type { Area, CellValue, Sheet, Workbook } from "../core/workbook";
import { batchesOf, cellsInBatch, halves } from "./blocks";
import type { Block } from "./blocks";

/** `Excel.run`, given by whoever holds the library. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** Hears how many cells of all have been read. */
export type OnProgress = (read: number, all: number) => void;

/** A sheet while it is being filled: rows and formulas grow block by block. */
interface Draft {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  merged: Excel.RangeAreas;
  visible: Excel.RangeAreas;
  rows: CellValue[][];
  formulas: Map<string, string>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

const corners = ["rowIndex", "columnIndex", "rowCount", "columnCount"].map((name) => `areas/items/${name}`).join();
const sizeError = "ResponsePayloadSizeLimitExceeded";

/**
 * Reads every sheet: values, formulas, merges, hidden rows and columns. Needs ExcelApi 1.13.
 * Three batches for a workbook of ordinary size, and one in which the library lets go of its ranges.
 */
export function readWorkbook(run: Run, onProgress: OnProgress = () => undefined): Promise<Workbook> {
  return run(async (context) => {
    const drafts = await openSheets(context);
    const filled = drafts.filter(({ used }) => !used.isNullObject);
    filled.forEach(markHidden);
    await readCells(context, filled, onProgress);
    return { sheets: drafts.map(sheetOf), leftOut: [] };
  });
}

/** Names, sizes, merges and what is visible: two batches, as the sheets' names must be known first. */
async function openSheets(context: Excel.RequestContext): Promise<Draft[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await context.sync();
  const drafts = sheets.items.map(draftOf);
  await context.sync();
  return drafts;
}

function draftOf(sheet: Excel.Worksheet): Draft {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const merged = used.getMergedAreasOrNullObject();
  const visible = used.getSpecialCellsOrNullObject("Visible");
  for (const areas of [merged, visible]) areas.load(corners);
  return {
    sheet,
    used,
    merged,
    visible,
    rows: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Excel tells of a whole range only that all, none or some (null) of it is hidden: then what is not visible is. */
function markHidden(draft: Draft): void {
  const { used, hiddenRows, hiddenColumns } = draft;
  if (used.rowHidden) hide(hiddenRows, used.rowIndex, used.rowCount);
  if (used.columnHidden) hide(hiddenColumns, used.columnIndex, used.columnCount);
  if (used.rowHidden === null || used.columnHidden === null) hideAllBut(draft, areasOf(draft.visible));
}

function hideAllBut({ used, hiddenRows, hiddenColumns }: Draft, seen: readonly Area[]): void {
  if (used.rowHidden === null) {
    hide(hiddenRows, used.rowIndex, used.rowCount);
    for (const { top, bottom } of seen) for (let row = top; row <= bottom; row++) hiddenRows.delete(row);
  }
  if (used.columnHidden === null) {
    hide(hiddenColumns, used.columnIndex, used.columnCount);
    for (const { left, right } of seen) for (let column = left; column <= right; column++) hiddenColumns.delete(column);
  }
}

function hide(set: Set<number>, from: number, count: number): void {
  for (let at = from; at < from + count; at++) set.add(at);
}

/** One sync a batch of blocks; a batch too large for the web is halved and asked again. */
async function readCells(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  onProgress: OnProgress,
): Promise<void> {
  const sizes = drafts.map(({ used }) => ({ rows: used.rowCount, columns: used.columnCount }));
  const all = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const queue = batchesOf(sizes, cellsInBatch);
  let read = 0;
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    const smaller = await readBatch(context, drafts, batch);
    queue.unshift(...smaller);
    if (smaller.length > 0) continue;
    read += batch.reduce((sum, { height, width }) => sum + height * width, 0);
    onProgress(read, all);
  }
}

/** Reads the blocks into their drafts; gives back the batches to ask for instead when they were too large. */
async function readBatch(context: Excel.RequestContext, drafts: readonly Draft[], blocks: Block[]): Promise<Block[][]> {
  const asked = blocks.flatMap((block) => {
    const draft = drafts[block.sheet];
    if (!draft) return [];
    const { sheet, used } = draft;
    const range = sheet.getRangeByIndexes(used.rowIndex + block.top, used.columnIndex, block.height, block.width);
    range.load("values,formulas");
    return [{ draft, block, range }];
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = isTooLarge(error) ? split(blocks) : [];
    if (smaller.length === 0) throw error;
    return smaller;
  }
  for (const { draft, block, range } of asked) fill(draft, block, range.values, range.formulas);
  return [];
}

function isTooLarge(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === sizeError;
}

function split(blocks: readonly Block[]): Block[][] {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [only] = blocks;
  return only && only.height > 1 ? halves(only).map((half) => [half]) : [];
}

function fill({ used, rows, formulas }: Draft, block: Block, values: unknown[][], written: unknown[][]): void {
  const left = used.columnIndex;
  values.forEach((cells, at) => {
    const row = used.rowIndex + block.top + at;
    while (rows.length <= row) rows.push([]);
    rows[row] = trimmed([
      ...Array<CellValue>(left).fill(null),
      ...cells.map((value, column) => {
        const formula = formulaIn(value, written[at]?.[column]);
        if (formula !== null) formulas.set(toA1(row, left + column), formula);
        return plain(value, formula !== null);
      }),
    ]);
  });
}

/** Without the blanks at the end, as a file's rows are: the used range is as wide as its widest row. */
function trimmed(row: readonly CellValue[]): CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

/** A text typed as "'=A1" reads as itself in both; a formula differs from its result. */
function formulaIn(value: unknown, written: unknown): string | null {
  return typeof written === "string" && written.startsWith("=") && written !== value ? written : null;
}

/** Office.js shows a blank as "": only a formula can truly yield an empty text. */
function plain(value: unknown, isFormula: boolean): CellValue {
  if (value === "" && !isFormula) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function areasOf(areas: Excel.RangeAreas): Area[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function sheetOf({ sheet, used, merged, rows, formulas, hiddenRows, hiddenColumns }: Draft): Sheet {
  const visibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return {
    name: sheet.name,
    visibility: visibility[sheet.visibility],
    rows,
    formulas,
    merges: used.isNullObject ? [] : areasOf(merged),
    hiddenRows,
    hiddenColumns,
  };
}
