/** Reads again what has changed: areas are patched into their sheets, and sheets without a change stay the same objects. */
import type { Area, Sheet } from "../../core/workbook";
import { areasOf, cellsIn, rectanglesOf } from "../../core/areas";
import { patch, patchedSheet } from "./cells";
import type { Patching } from "./cells";
import { shiftAreas } from "../book/changes";
import type { Changes, SheetChange } from "../book/changes";
import type { KnownSheet } from "../book/memory";
import { readPieces } from "./pieces";
import type { Piece } from "./pieces";
import { mostCarried, readSheets } from "./read";
import { listing } from "../book/sheetList";
import type { SheetSummary } from "../book/sheetList";
import { openSheets } from "./sheets";
import type { OpenedSheet } from "./sheets";

/** One batch when cells have changed; more when sheets are new, rows were inserted, or rows were hidden. */
export async function refreshSheets(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  changes: Exclude<Changes, "everything">,
): Promise<KnownSheet[]> {
  const patchings = patchingsOf(known, changes);
  const listed = await patchAll(context, patchings, changes);
  const whole = listed.filter(({ id }) => !known.some((one) => one.id === id) || changes.get(id)?.isWhole);
  const read = await readSheets(context, whole, { merges: mergesOf(known, changes) });
  const hidden = await openHidden(context, patchings, changes);
  const fresh = new Map(read.map((one) => [one.id, one]));
  const before = new Map(known.map((one) => [one.id, one]));
  return listed.flatMap((one) => {
    const patching = patchings.get(one.id);
    const old = before.get(one.id);
    if (patching && old) return [current(old, patchedSheet(patching), one, hidden.get(one.id))];
    return fresh.get(one.id) ?? old ?? [];
  });
}

/** The sheets that are still there and need not be read as a whole. */
function patchingsOf(known: readonly KnownSheet[], changes: ReadonlyMap<string, SheetChange>): Map<string, Patching> {
  return new Map(
    known.flatMap((one): [string, Patching][] => {
      if (!("sheet" in one) || changes.get(one.id)?.isWhole) return [];
      return [[one.id, { before: one.sheet, rows: null, formulas: null, carried: null }]];
    }),
  );
}

async function patchAll(
  context: Excel.RequestContext,
  patchings: ReadonlyMap<string, Patching>,
  changes: ReadonlyMap<string, SheetChange>,
): Promise<SheetSummary[]> {
  const list = listing(context);
  const pieces = [...patchings].flatMap(([id, patching]) => piecesOf(id, patching, changes.get(id)));
  await readPieces(context, pieces, { also: list.ask });
  if (pieces.length === 0) {
    list.ask();
    await context.sync();
  }
  return list.answer();
}

function piecesOf(sheet: string, patching: Patching, change: SheetChange | undefined): Piece[] {
  if (!change) return [];
  const results = change.isCalculated ? formulaCells(patching.before) : [];
  return rectanglesOf([...change.areas, ...results]).map((area) => ({
    sheet,
    area,
    carries: cellsIn(area) <= mostCarried && isCarried(patching.before),
    take: (top, left, given) => patch(patching, top, left, given),
  }));
}

/** True for a sheet whose formats and links were read when it was read as a whole. */
function isCarried({ rows }: Sheet): boolean {
  return rows.reduce((sum, { length }) => sum + length, 0) <= mostCarried;
}

const formulaAreasOf = new WeakMap<Sheet["formulas"], readonly Area[]>();

/** The cells with formulas, worked out once for the same formulas. */
function formulaCells({ formulas }: Sheet): readonly Area[] {
  const before = formulaAreasOf.get(formulas);
  if (before) return before;
  const found = rectanglesOf([...formulas.keys()].flatMap((address) => areasOf(address) ?? []));
  formulaAreasOf.set(formulas, found);
  return found;
}

function mergesOf(
  known: readonly KnownSheet[],
  changes: ReadonlyMap<string, SheetChange>,
): Map<string, readonly Area[]> {
  return new Map(
    known.flatMap((one): [string, readonly Area[]][] => {
      const shifts = changes.get(one.id)?.shifts;
      return "sheet" in one && shifts ? [[one.id, shiftAreas(one.sheet.merges, shifts)]] : [];
    }),
  );
}

async function openHidden(
  context: Excel.RequestContext,
  patchings: ReadonlyMap<string, Patching>,
  changes: ReadonlyMap<string, SheetChange>,
): Promise<Map<string, OpenedSheet>> {
  const asked = [...patchings].filter(([id]) => changes.get(id)?.isHidden);
  const merges = new Map(asked.map(([id, { before }]) => [id, before.merges]));
  const opened = await openSheets(context, [...merges.keys()], merges);
  return new Map(opened.map((sheet) => [sheet.id, sheet]));
}

/** The same object as before when nothing of it has changed. */
function current(
  old: KnownSheet,
  sheet: Sheet,
  { name, visibility }: SheetSummary,
  hidden: OpenedSheet | undefined,
): KnownSheet {
  const { hiddenRows, hiddenColumns } = hidden ?? sheet;
  const isSame =
    "sheet" in old &&
    old.sheet === sheet &&
    sheet.name === name &&
    sheet.visibility === visibility &&
    equals(sheet.hiddenRows, hiddenRows) &&
    equals(sheet.hiddenColumns, hiddenColumns);
  return isSame ? old : { id: old.id, sheet: { ...sheet, name, visibility, hiddenRows, hiddenColumns } };
}

function equals(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one === other || (one.size === other.size && [...one].every((item) => other.has(item)));
}
