/** Reads the cells of areas, of one sheet or of many, in few batches and small answers. */
import { Fault } from "../../core/fault";
import type { Area } from "../../core/workbook";
import { cellsIn } from "../../core/areas";
import { batchesOf, cellsInBatch, split } from "../calls/blocks";
import type { Block } from "../calls/blocks";
import { carriedProperties } from "./carried";
import type { Given } from "./cells";
import { isPerhapsTooLarge, sentenceOf } from "../calls/errors";
import { missing } from "../book/sheetList";

/** An area to be read, and who takes what stands in it: as Office.js gives it, block by block from the top down. */
export interface Piece {
  /** Id of the sheet. */
  sheet: string;
  area: Area;
  /** True where formats and links are to be read too. */
  carries: boolean;
  take: (top: number, left: number, given: Given) => void;
}

export interface PieceOptions {
  signal?: AbortSignal | undefined;
  /** Hears after each answer how many cells of all have been read. */
  onRead?: (read: number, all: number) => void;
  /** Queues what is to be asked along with each batch. */
  also?: () => void;
}

/** Reads the pieces in their order; gives the ids of the sheets that have been deleted meanwhile. */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { signal, onRead, also }: PieceOptions = {},
): Promise<ReadonlySet<string>> {
  const all = pieces.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const sizes = pieces.map(({ area }) => ({ rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }));
  const queue = batchesOf(sizes, cellsInBatch);
  const gone = new Set<string>();
  let read = 0;
  // One after another: all at once would be above 5 MB, and a batch may have to be asked for again in smaller parts.
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    signal?.throwIfAborted();
    also?.();
    const there = batch.filter(({ piece }) => !gone.has(pieces[piece]?.sheet ?? ""));
    const { again, ranges } = await readBatch(context, pieces, there, gone);
    queue.unshift(...again);
    if (again.length > 0) continue;
    // Excel.run keeps every range with its values to its end: a large workbook would stand in memory twice.
    if (queue.length > 0) for (const range of ranges) range.untrack();
    read += batch.reduce((sum, { height, width }) => sum + height * width, 0);
    onRead?.(read, all);
  }
  signal?.throwIfAborted();
  return gone;
}

/** Gives the ranges that have been read, or the batches to ask for instead: smaller ones, or without what is gone. */
async function readBatch(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  blocks: readonly Block[],
  gone: Set<string>,
): Promise<{ again: Block[][]; ranges: Excel.Range[] }> {
  const asked = ask(context, pieces, blocks);
  try {
    await context.sync();
  } catch (error) {
    const again = isPerhapsTooLarge(error) ? split(blocks) : [];
    if (again.length > 0) return { again, ranges: [] };
    const ids = await missing(context, [...new Set(asked.map(({ piece }) => piece.sheet))], error);
    for (const id of ids) gone.add(id);
    return { again: [blocks.filter(({ piece }) => !gone.has(pieces[piece]?.sheet ?? ""))], ranges: [] };
  }
  if (!asked.every(isAnswered)) return { again: smaller(blocks), ranges: [] };
  for (const { piece, top, range, properties } of asked) {
    const { values, formulas } = range;
    const formats = properties ? range.numberFormat : null;
    piece.take(top, piece.area.left, { values, formulas, formats, properties: properties?.value ?? null });
  }
  return { again: [], ranges: asked.map(({ range }) => range) };
}

/** False where Excel has given null for values: it does so for more than it can answer, in place of an error. */
function isAnswered({ range }: { range: Excel.Range }): boolean {
  return Array.isArray(range.values);
}

/** @throws Fault for a single row. */
function smaller(blocks: readonly Block[]): Block[][] {
  const again = split(blocks);
  if (again.length === 0) throw new Fault(sentenceOf("ResponsePayloadSizeLimitExceeded"));
  return again;
}

function ask(context: Excel.RequestContext, pieces: readonly Piece[], blocks: readonly Block[]) {
  const sheets = new Map<string, Excel.Worksheet>();
  return blocks.flatMap((block) => {
    const piece = pieces[block.piece];
    if (!piece) return [];
    const sheet = sheets.get(piece.sheet) ?? context.workbook.worksheets.getItem(piece.sheet);
    sheets.set(piece.sheet, sheet);
    const top = piece.area.top + block.top;
    const range = sheet.getRangeByIndexes(top, piece.area.left, block.height, block.width);
    if (piece.carries) range.load("values,formulas,numberFormat");
    else range.load("values,formulas");
    const properties = piece.carries ? range.getCellProperties(carriedProperties) : null;
    return [{ piece, top, range, properties }];
  });
}
