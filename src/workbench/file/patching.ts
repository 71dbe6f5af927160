/** What a download writes into a copy of the opened file itself: where only cells and marks have changed, all else stays. */
import { isFault } from "../../core/fault";
import { levelOf } from "../../core/report/looks";
import type { MarkedAreas } from "../../core/report/marks";
import type { CellValue } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { WorkbookChanges } from "../../xlsx/write/patch";
import type { Book, BookSheet, ConditionalFormat } from "../book/book";
import { fromKey, toKey } from "../book/book";
import type { Change } from "../book/changes";
import { busy } from "../functions/cells";
import { plainReferences } from "./savingParts";

/** A file as it was opened, and whether it can still be patched. */
export interface Origin {
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, OriginSheet>;
  /** False once something has happened to the book that no patch can say. */
  readonly canPatch: () => boolean;
}

type OriginSheet = Pick<BookSheet, "rows" | "formulas" | "conditionalFormats">;

/** What a patch says, and what no file keeps. */
const patched: ReadonlySet<Change["kind"]> = new Set([
  ...(["cells", "results", "calculated", "conditionalFormats"] as const),
  ...(["selection", "activated", "settings", "calculation"] as const),
]);

/** Remembers the file that a book was read from; nothing may have changed yet. */
export function originOf(bytes: Uint8Array, book: Book): Origin {
  let isPatchable = true;
  book.subscribe((change) => {
    if (!patched.has(change.kind) || (change.kind === "cells" && change.what !== "RangeEdited")) isPatchable = false;
  });
  const sheets = book.sheets.map(({ id, rows, formulas, conditionalFormats }): [string, OriginSheet] => [
    id,
    { rows: [...rows], formulas: new Map(formulas), conditionalFormats },
  ]);
  return { bytes, sheets: new Map(sheets), canPatch: () => isPatchable };
}

/** The changes since the file was opened; null when they are more than a patch can say. */
function patchOf({ sheets, canPatch }: Origin, book: Book): WorkbookChanges | null {
  if (!canPatch() || book.sheets.some(({ id }) => !sheets.has(id))) return null;
  const cells = new Map<string, CellChange[]>();
  const marks = new Map<string, MarkedAreas[]>();
  for (const sheet of book.sheets) {
    const before = sheets.get(sheet.id);
    if (!before || !isSame(before.conditionalFormats.filter(isForeign), sheet.conditionalFormats.filter(isForeign)))
      return null;
    const changed = changesOf(before, sheet);
    if (changed.length > 0) cells.set(sheet.name, changed);
    const own = sheet.conditionalFormats.flatMap(toMark);
    if (own.length > 0) marks.set(sheet.name, own);
  }
  return { cells, marks };
}

/** The opened file with what has changed since; null where that is more than a patch can say, or than Excel would take. */
export async function patchedCopy(origin: Origin, book: Book, name: string): Promise<PatchedCopy | null> {
  const changes = patchOf(origin, book);
  if (changes === null) return null;
  try {
    const bytes = await patchWorkbook(origin.bytes, name, changes);
    const cells = [...(changes.cells?.values() ?? [])].reduce((sum, all) => sum + all.length, 0);
    return { bytes, cells };
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

export interface PatchedCopy {
  readonly bytes: Uint8Array;
  /** How many cells are others. */
  readonly cells: number;
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function isForeign(format: ConditionalFormat): boolean {
  return toMark(format).length === 0;
}

/** Of the pane's own marks their level; none for all others. */
function toMark({ areas, rule, style }: ConditionalFormat): MarkedAreas[] {
  if (rule.type !== "Custom") return [];
  const line = style.borders?.EdgeBottom?.color ?? "";
  const level = levelOf({ formula: rule.formula, fill: style.fill ?? "", line });
  return level === null ? [] : [{ level, areas }];
}

function changesOf(before: OriginSheet, sheet: BookSheet): CellChange[] {
  const keys = new Set([...before.formulas.keys(), ...sheet.formulas.keys()]);
  sheet.rows.forEach((row, index) => {
    const old = before.rows[index];
    if (old === row) return;
    for (let column = 0; column < Math.max(row.length, old?.length ?? 0); column++) keys.add(toKey(index, column));
  });
  return [...keys].sort((one, other) => one - other).flatMap((key) => changeAt(before, sheet, key));
}

function changeAt(before: OriginSheet, sheet: BookSheet, key: number): CellChange[] {
  const { row, column } = fromKey(key);
  const at = { row, column };
  const [old, now]: [CellValue, CellValue] = [before.rows[row]?.[column] ?? null, sheet.rows[row]?.[column] ?? null];
  const formula = sheet.formulas.get(key);
  if (formula !== before.formulas.get(key)) {
    if (formula === undefined) return [{ ...at, to: { value: now } }];
    return [{ ...at, to: { formula: plainReferences(sheet, row, column, formula) } }];
  }
  // A result that has not come yet is none: the file keeps what it had.
  if (old === now || now === busy) return [];
  return [{ ...at, to: formula === undefined ? { value: now } : { result: now } }];
}
