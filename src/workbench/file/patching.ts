/** What a download writes into a copy of the opened file itself: what has changed since, and nothing else of it. */
import { holds } from "../../core/areas";
import { isFault } from "../../core/fault";
import { withSheetsRenamed } from "../../core/reference";
import { levelOf } from "../../core/report/looks";
import type { MarkedAreas } from "../../core/report/marks";
import type { CellValue } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";
import type { LayoutChange } from "../../xlsx/write/layout/change";
import type { NoteChange } from "../../xlsx/write/notes/notes";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { ListedAs } from "../../xlsx/write/sheet/listing";
import type { WorkbookChanges } from "../../xlsx/write/patch";
import type { Area, Book, BookName, BookSheet, ConditionalFormat, Note, Styles } from "../book/book";
import { fromKey, toKey } from "../book/book";
import type { Change } from "../book/changes";
import type { Style } from "../book/style";
import { plainStyle, styleAt } from "../book/style";
import { busy } from "../functions/cells";
import { toPlainSheet } from "./addedSheets";
import { lookChange } from "./patchingLooks";
import type { SheetLayout } from "./patchingLayout";
import { countFrame, frameOf, frameSnapshot, namesOf, sheetNamesOf } from "./patchingFrame";
import type { SheetFrame } from "./patchingFrame";
import { countLayout, layoutOf, layoutSnapshot } from "./patchingLayout";
import { inFile, resultIn, spillsOn } from "./savingFormulas";

/** A file as it was opened, and what has happened to its sheets since. */
export interface Origin {
  readonly bytes: Uint8Array;
  /** The sheets that the file has, by id, in their order. */
  readonly sheets: ReadonlyMap<string, OriginSheet>;
  readonly names: readonly BookName[];
  /** False once something has happened to them that no patch can say. */
  readonly canPatch: () => boolean;
}

interface OriginSheet extends SheetLayout, SheetFrame, Pick<BookSheet, "rows" | "formulas" | "conditionalFormats"> {
  readonly styles: Styles;
  /** The words of notes, by cellKey(). */
  readonly notes: ReadonlyMap<number, string>;
}

/** What a patch says of a sheet of the file, and what no file keeps. */
const patched: ReadonlySet<Change["kind"]> = new Set([
  ...(["cells", "results", "calculated", "formats", "notes", "conditionalFormats", "sorted"] as const),
  ...(["sizes", "rowsHidden", "columnsHidden", "merges", "links", "sheetLook", "sheetRenamed", "sheetMoved"] as const),
  ...(["visibility", "protection", "validations", "print", "names"] as const),
  ...(["selection", "activated", "settings", "calculation"] as const),
]);

/** Remembers the file that a book was read from; nothing may have changed yet. */
export function originOf(bytes: Uint8Array, book: Book): Origin {
  let isPatchable = true;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, snapshot(sheet)]));
  book.subscribe((change) => {
    const isAdded = "sheet" in change && !sheets.has(change.sheet);
    const isEdit = change.kind !== "cells" || change.what === "RangeEdited";
    if (!isAdded && !(patched.has(change.kind) && isEdit)) isPatchable = false;
  });
  const names = book.names.map((one) => ({ ...one }));
  return { bytes, sheets, names, canPatch: () => isPatchable };
}

function snapshot(sheet: BookSheet): OriginSheet {
  const { rows, formulas, conditionalFormats, styles, notes } = sheet;
  const words = [...notes].map(([key, { content }]): [number, string] => [key, content]);
  return {
    ...layoutSnapshot(sheet),
    ...frameSnapshot(sheet),
    ...{ rows: [...rows], formulas: new Map(formulas), conditionalFormats, notes: new Map(words) },
    styles: { ...styles, cells: new Map(styles.cells), rows: new Map(styles.rows), columns: new Map(styles.columns) },
  };
}

/** The changes since the file was opened; null when they are more than a patch can say. */
function patchOf({ sheets, names: before, canPatch }: Origin, book: Book): WorkbookChanges | null {
  if (!canPatch()) return null;
  const cells = new Map<string, CellChange[]>();
  const marks = new Map<string, MarkedAreas[]>();
  const notes = new Map<string, NoteChange[]>();
  const layout = new Map<string, LayoutChange>();
  const { listed, was } = listingOf(sheets, book);
  const names = namesOf(before, book.names, null, was);
  for (const sheet of book.sheets) {
    const old = sheets.get(sheet.id);
    if (!old) continue;
    if (!isForeignKept(old, sheet) || !areWholesKept(old, sheet)) return null;
    const [frame, changed] = [frameOf(old, sheet), changesOf(old, sheet, { was, spills: spillsOn(book, sheet) })];
    if (frame === null || changed === null || old.usualHeight !== sheet.usualHeight) return null;
    const laid = { ...layoutOf(old, sheet), ...frame };
    if (countLayout(laid) + countFrame(laid) > 0) layout.set(sheet.name, laid);
    names.push(...sheetNamesOf(old, sheet, was));
    put(cells, sheet, changed);
    put(marks, sheet, sheet.conditionalFormats.flatMap(toMark));
    put(notes, sheet, notesOf(old, sheet.notes));
  }
  const added = book.sheets.filter(({ id }) => !sheets.has(id));
  const more = {
    names,
    put: added.map((sheet) => toPlainSheet(book, sheet)),
    ...(listed === null ? {} : { sheets: listed }),
  };
  return { cells, marks, notes, layout, ...more };
}

/** How the sheets are listed, null where that has stayed; and what a formula of the file is under their new names. */
function listingOf(
  sheets: Origin["sheets"],
  book: Book,
): { listed: ListedAs[] | null; was: (formula: string) => string } {
  const listed = book.sheets.map(({ id, name, visibility }) => ({
    ...{ before: sheets.get(id)?.name ?? name, name, visibility },
  }));
  const isMoved = [...sheets.keys()].some((id, at) => book.sheets[at]?.id !== id);
  const isOther = book.sheets.some((sheet) => {
    const old = sheets.get(sheet.id);
    return old !== undefined && (old.name !== sheet.name || old.visibility !== sheet.visibility);
  });
  const renamed = listed.filter(({ before, name }) => before !== name);
  const names = new Map(renamed.map(({ before, name }) => [before.toLowerCase(), name]));
  return {
    listed: isMoved || isOther ? listed : null,
    was: (formula) =>
      names.size === 0 ? formula : withSheetsRenamed(formula, (name) => names.get(name.toLowerCase()) ?? null),
  };
}

function put<T>(all: Map<string, T[]>, { name }: BookSheet, found: T[]): void {
  if (found.length > 0) all.set(name, found);
}

/** The opened file with what has changed since; null where that is more than a patch can say, or than Excel would take. */
export async function patchedCopy(origin: Origin, book: Book, name: string): Promise<PatchedCopy | null> {
  const changes = patchOf(origin, book);
  if (changes === null) return null;
  try {
    const bytes = await patchWorkbook(origin.bytes, name, changes);
    const count = (all: ReadonlyMap<string, readonly unknown[]> = new Map()): number =>
      [...all.values()].reduce((sum, some) => sum + some.length, 0);
    const laid = [...(changes.layout?.values() ?? [])];
    const sum = (of: (one: LayoutChange) => number): number => laid.reduce((all, one) => all + of(one), 0);
    const frame = sum(countFrame) + (changes.names?.length ?? 0) + (changes.sheets ? 1 : 0);
    const results = book.sheets.reduce((sum, sheet) => sum + resultsAmong(changes, book, sheet), 0);
    const cells = { cells: count(changes.cells) - results, results, marks: count(changes.marks) };
    const counts = { ...cells, notes: count(changes.notes), layout: sum(countLayout), frame };
    return { bytes, ...counts, sheets: changes.put?.length ?? 0 };
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}

/** How many of a sheet's changes nobody has made: formulas give something else, or have spilled. */
function resultsAmong({ cells }: WorkbookChanges, book: Book, sheet: BookSheet): number {
  const spills = [...spillsOn(book, sheet).values()];
  const isSpilled = ({ row, column, to }: CellChange): boolean =>
    to !== undefined && "value" in to && spills.some((area) => holds(area, row, column));
  const isResult = (one: CellChange): boolean => one.to !== undefined && "result" in one.to;
  return (cells?.get(sheet.name) ?? []).filter((one) => one.look === undefined && (isResult(one) || isSpilled(one)))
    .length;
}

export interface PatchedCopy {
  readonly bytes: Uint8Array;
  /** How many cells, notes, rows, columns, merged areas and links are others, and how many sheets are new. */
  readonly cells: number;
  /** Formulas that stay as they are, and give something else. */
  readonly results: number;
  /** The pane's own marks. */
  readonly marks: number;
  readonly notes: number;
  readonly layout: number;
  /** Names, rules, protection, page setup; the list of sheets counts as one. */
  readonly frame: number;
  readonly sheets: number;
}

/** True when marks of others are as they were. */
function isForeignKept(before: OriginSheet, sheet: BookSheet): boolean {
  const isForeign = (format: ConditionalFormat): boolean => toMark(format).length === 0;
  const [old, now] = [before.conditionalFormats.filter(isForeign), sheet.conditionalFormats.filter(isForeign)];
  return old.length === now.length && old.every((one, index) => one === now[index]);
}

/** True when whole rows, columns and the sheet look as they did. */
function areWholesKept({ styles: before }: OriginSheet, { styles: now }: BookSheet): boolean {
  const text = ({ sheet, rows, columns }: Styles): string => JSON.stringify([sheet, [...rows], [...columns]]);
  return text(before) === text(now);
}

/** True for a sheet with marks of the pane's own. */
export function hasMarks({ conditionalFormats }: BookSheet): boolean {
  return conditionalFormats.some((format) => toMark(format).length > 0);
}

/** Of the pane's own marks their level; none for all others. */
function toMark({ areas, rule, style }: ConditionalFormat): MarkedAreas[] {
  if (rule.type !== "Custom") return [];
  const line = style.borders?.EdgeBottom?.color ?? "";
  const level = levelOf({ formula: rule.formula, fill: style.fill ?? "", line });
  return level === null ? [] : [{ level, areas }];
}

function notesOf({ notes: before }: OriginSheet, now: ReadonlyMap<number, Note>): NoteChange[] {
  const put = [...now].flatMap(([key, { content, author }]) =>
    before.get(key) === content ? [] : [{ ...fromKey(key), text: content, author }],
  );
  const gone = [...before.keys()].filter((key) => !now.has(key));
  return [...put, ...gone.map((key) => ({ ...fromKey(key), text: null, author: "" }))];
}

/** Null where a cell looks otherwise than a patch can say. */
function changesOf(
  before: OriginSheet,
  sheet: BookSheet,
  { was, spills }: Pick<Known, "was" | "spills">,
): CellChange[] | null {
  const keys = new Set([...before.formulas.keys(), ...sheet.formulas.keys()]);
  for (const [key, style] of sheet.styles.cells) if (style !== before.styles.cells.get(key)) keys.add(key);
  for (const key of before.styles.cells.keys()) if (!sheet.styles.cells.has(key)) keys.add(key);
  sheet.rows.forEach((row, index) => {
    const old = before.rows[index];
    if (old === row) return;
    for (let column = 0; column < Math.max(row.length, old?.length ?? 0); column++) keys.add(toKey(index, column));
  });
  const looks: KnownLooks = new Map();
  const changes = [...keys]
    .sort((one, other) => one - other)
    .map((key) => changeAt(before, sheet, key, { looks, was, spills }));
  return changes.includes("beyond") ? null : changes.flatMap((one) => (one === null || one === "beyond" ? [] : [one]));
}

/** What of a sheet is asked for at each of its cells. */
interface Known {
  readonly looks: KnownLooks;
  /** A formula of the file with the sheets called as they are now. */
  readonly was: (formula: string) => string;
  /** The areas over which formulas have spilled, by the keys of their cells. */
  readonly spills: ReadonlyMap<number, Area>;
}

/** What has been found of two looks that cells had and have. */
type KnownLooks = Map<Style, Map<Style, ReturnType<typeof lookChange>>>;

function lookAt(before: OriginSheet, sheet: BookSheet, key: number, known: KnownLooks): ReturnType<typeof lookChange> {
  if (before.styles.cells.get(key) === sheet.styles.cells.get(key)) return null;
  const { row, column } = fromKey(key);
  const { cells, rows, columns } = before.styles;
  const old = cells.get(key) ?? rows.get(row) ?? columns.get(column) ?? before.styles.sheet ?? plainStyle;
  const now = styleAt(sheet, row, column);
  const found = known.get(old) ?? new Map<Style, ReturnType<typeof lookChange>>();
  known.set(old, found);
  const change = found.get(now) ?? lookChange(old, now);
  found.set(now, change);
  return change;
}

function changeAt(
  before: OriginSheet,
  sheet: BookSheet,
  key: number,
  { looks, was, spills }: Known,
): CellChange | "beyond" | null {
  const { row, column } = fromKey(key);
  const [old, now]: [CellValue, CellValue] = [before.rows[row]?.[column] ?? null, sheet.rows[row]?.[column] ?? null];
  const formula = sheet.formulas.get(key);
  const look = lookAt(before, sheet, key, looks);
  if (look === "beyond") return look;
  const at = { row, column, ...(look === null ? {} : { look }) };
  const written = before.formulas.get(key);
  if (formula !== (written === undefined ? written : was(written))) {
    return { ...at, to: formula === undefined ? { value: now } : inFile(sheet, key, spills) };
  }
  // A result that has not come yet is none: the file keeps what it had.
  if (old === now || now === busy) return look === null ? null : at;
  return { ...at, to: formula === undefined ? { value: now } : { result: resultIn(now) } };
}
