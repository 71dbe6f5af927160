/** Reads whole sheets of the open workbook through Office.js into plain sheets. */
import type { Progress } from "../../core/port/port";
import type { Text } from "../../core/text";
import type { Area, Sheet } from "../../core/workbook";
import { cellsIn } from "../../core/areas";
import { fillBlock, filledOnes } from "./cells";
import type { Filling, Given } from "./cells";
import { workbookOf } from "../book/memory";
import type { KnownSheet } from "../book/memory";
import { readPieces } from "./pieces";
import type { Piece } from "./pieces";
import { openSheets } from "./sheets";
import type { SheetSummary } from "../book/sheetList";
import type { OpenedSheet } from "./sheets";
import { filledAreas } from "./filledAreas";

export interface SheetReadOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Merges that are known, by id of the sheet. */
  merges?: ReadonlyMap<string, readonly Area[]>;
}

/** A sheet while it is being filled. */
interface Draft {
  listed: SheetSummary;
  opened: OpenedSheet;
  /** What of it is to be read; null when that is too much. */
  areas: readonly Area[] | null;
  filling: Filling;
  cellsLeft: number;
}

/**
 * Reads values, formulas, merges, hidden rows and columns of the sheets, the small ones first, so that much can be told
 * early; answers in the order of the list. Needs ExcelApi 1.13. Two batches for sheets of ordinary size.
 */
export async function readSheets(
  context: Excel.RequestContext,
  listed: readonly SheetSummary[],
  { signal, onProgress, merges }: SheetReadOptions = {},
): Promise<KnownSheet[]> {
  signal?.throwIfAborted();
  const ids = listed.map(({ id }) => id);
  const opened = await openSheets(context, ids, merges);
  const drafts = draftsOf(listed, opened, await filledAreas(context, opened));
  const done = new Map<string, KnownSheet>();
  const finish = (): KnownSheet[] => {
    for (const draft of drafts) {
      const { id } = draft.listed;
      if (!done.has(id) && draft.cellsLeft === 0) done.set(id, finished(draft));
    }
    return listed.flatMap(({ id }) => done.get(id) ?? []);
  };
  const onRead = (read: number, all: number): void => {
    const known = finish();
    onProgress?.({ read, all, soFar: workbookOf(known) });
  };
  await readPieces(context, piecesOf(drafts), { signal, onRead });
  finish();
  return listed.map(({ id, name }) => done.get(id) ?? { id, leftOut: { sheet: name, why: gone(name) } });
}

function finished(draft: Draft): KnownSheet {
  const { id, name } = draft.listed;
  return draft.areas ? { id, sheet: sheetOf(draft) } : { id, leftOut: { sheet: name, why: tooMany(name) } };
}

function draftsOf(
  listed: readonly SheetSummary[],
  opened: readonly OpenedSheet[],
  filled: ReadonlyMap<string, readonly Area[] | null>,
): Draft[] {
  const byId = new Map(opened.map((sheet) => [sheet.id, sheet]));
  return listed.flatMap((one) => {
    const sheet = byId.get(one.id);
    if (!sheet) return [];
    const areas = filled.get(one.id) ?? null;
    const cellsLeft = (areas ?? []).reduce((sum, area) => sum + cellsIn(area), 0);
    return [
      {
        listed: one,
        opened: sheet,
        areas,
        filling: { rows: [], formulas: new Map(), kinds: new Map(), formats: new Map(), links: new Map() },
        cellsLeft,
      },
    ];
  });
}

function piecesOf(drafts: readonly Draft[]): Piece[] {
  const bySize = [...drafts].sort((one, other) => one.cellsLeft - other.cellsLeft);
  return bySize.flatMap((draft) =>
    (draft.areas ?? []).map((area) => ({
      sheet: draft.listed.id,
      area,
      carries: sizeOf(draft) <= mostCarried,
      take: (top: number, left: number, given: Given) => {
        fillBlock(draft.filling, top, left, given);
        draft.cellsLeft -= given.values.length * (given.values[0]?.length ?? 0);
      },
    })),
  );
}

/**
 * Cells of a sheet whose formats and links are read too: each costs about as much again as its value, and the form of one
 * city, with 300 rows and 40 columns, has 12,000.
 */
export const mostCarried = 50_000;

function sizeOf({ areas }: Draft): number {
  return (areas ?? []).reduce((sum, area) => sum + cellsIn(area), 0);
}

function sheetOf(draft: Draft): Sheet {
  const { listed, opened, filling } = draft;
  const { rows, formulas } = filling;
  const { merges, hiddenRows, hiddenColumns } = opened;
  return {
    name: listed.name,
    visibility: listed.visibility,
    rows,
    formulas,
    ...filledOnes(filling),
    merges,
    hiddenRows,
    hiddenColumns,
  };
}

function gone(sheet: string): Text {
  return {
    id: `Lembar "${sheet}" dihapus sewaktu buku kerja dibaca.`,
    en: `The sheet "${sheet}" was deleted while the workbook was being read.`,
  };
}

function tooMany(sheet: string): Text {
  return {
    id: `Lembar "${sheet}" berisi terlalu banyak sel untuk dibaca; bagi lembar itu menjadi beberapa lembar.`,
    en: `The sheet "${sheet}" holds too many cells to be read; split it into several sheets.`,
  };
}
