/** What a download writes into a copy of the opened file itself: what has changed since, and nothing else of it. */
import { holds } from "../../core/areas";
import { isFault } from "../../core/fault";
import { withSheetsRenamed } from "../../core/reference";
import { compacted } from "../../core/moves/compacted";
import { moveOf } from "../../core/moves/moves";
import { levelOf } from "../../core/report/looks";
import type { MarkedAreas } from "../../core/report/marks";
import type { CellValue } from "../../core/workbook";
import type { CellChange } from "../../xlsx/write/cells/change";
import type { LayoutChange } from "../../xlsx/write/layout/change";
import type { SheetMove } from "../../xlsx/write/moves/move";
import type { CommentText } from "../../xlsx/write/notes/threads";
import type { NoteChange } from "../../xlsx/write/notes/notes";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { ListedAs } from "../../xlsx/write/sheet/listing";
import type { TableChange } from "../../xlsx/write/tables/change";
import type { WorkbookChanges } from "../../xlsx/write/patch";
import type { Area, Book, BookSheet, Comment, ConditionalFormat, Note, Styles } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { copyBook } from "../book/copyBook";
import { turnedRule } from "../book/rewriting";
import { shiftCells } from "../book/shift";
import type { Change } from "../book/changes";
import type { Style } from "../book/style";
import { plainStyle, styleAt } from "../book/style";
import { busy } from "../functions/cells";
import { toPlainSheet } from "./addedSheets";
import { lookChange } from "./patchingLooks";
import { countFrame, frameOf, namesOf, sheetNamesOf } from "./patchingFrame";
import { countLayout, layoutOf } from "./patchingLayout";
import { furtherTables, tablesOf } from "./patchingTables";
import { inFile, resultIn, spillsOn } from "./savingFormulas";

/** A file as it was opened, and what has happened to its sheets since. */
export interface Origin {
  readonly bytes: Uint8Array;
  /** What the file holds, with its rows, columns and cells at the places that they have by now. */
  readonly before: () => Book;
  /** How they have got there. */
  readonly moves: () => readonly SheetMove[];
  /** False once something has happened to them that no patch can say. */
  readonly canPatch: () => boolean;
}

/** What a patch says of a sheet of the file, and what no file keeps. */
const patched: ReadonlySet<Change["kind"]> = new Set([
  ...([
    "cells",
    "results",
    "calculated",
    "formats",
    "notes",
    "comments",
    "tables",
    "conditionalFormats",
    "sorted",
  ] as const),
  ...(["sizes", "rowsHidden", "columnsHidden", "merges", "links", "sheetLook", "sheetRenamed", "sheetMoved"] as const),
  ...(["visibility", "protection", "validations", "print", "names"] as const),
  ...(["selection", "activated", "settings", "calculation"] as const),
]);

/** Remembers the file that a book was read from; nothing may have changed yet. */
export function originOf(bytes: Uint8Array, book: Book): Origin {
  let isPatchable = true;
  const before = copyBook(book);
  const names = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const moves: SheetMove[] = [];
  const waiting: (() => void)[] = [];
  book.subscribe((change) => {
    const file = "sheet" in change ? names.get(change.sheet) : "";
    if (file === undefined) return;
    if (change.kind !== "cells" || change.what === "RangeEdited") isPatchable &&= patched.has(change.kind);
    else if (change.shift === undefined) isPatchable = false;
    else {
      const { sheet: id, area, shift } = change;
      moves.push({ sheet: file, move: moveOf(area, shift) });
      const sheet = before.sheets.find((one) => one.id === id);
      if (sheet) waiting.push(() => shiftCells(before, sheet, area, shift));
    }
  });
  return {
    bytes,
    before: () => {
      for (const shift of waiting.splice(0)) shift();
      return before;
    },
    moves: () => moves,
    canPatch: () => isPatchable,
  };
}

/** The changes since the file was opened; null when they are more than a patch can say. */
function patchOf(origin: Origin, book: Book): WorkbookChanges | null {
  if (!origin.canPatch()) return null;
  const before = origin.before();
  const sheets = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const cells = new Map<string, CellChange[]>();
  const marks = new Map<string, MarkedAreas[]>();
  const notes = new Map<string, NoteChange[]>();
  const layout = new Map<string, LayoutChange>();
  const tables = new Map<string, TableChange[]>();
  const { listed, was } = listingOf(sheets, book);
  const names = namesOf(before.names, book.names, null, was);
  for (const sheet of book.sheets) {
    const old = sheets.get(sheet.id);
    if (!old) continue;
    if (!isForeignKept(old, sheet, was) || !areWholesKept(old, sheet)) return null;
    const tabled = tablesOf(old, sheet);
    if (tabled === null) return null;
    put(tables, sheet, tabled);
    const [frame, changed] = [frameOf(old, sheet), changesOf(old, sheet, { was, spills: spillsOn(book, sheet) })];
    if (frame === null || changed === null || old.usualHeight !== sheet.usualHeight) return null;
    const laid = { ...layoutOf(old, sheet), ...frame };
    if (countLayout(laid) + countFrame(laid) > 0) layout.set(sheet.name, laid);
    names.push(...sheetNamesOf(old, sheet, was));
    put(cells, sheet, changed);
    put(marks, sheet, sheet.conditionalFormats.flatMap(toMark));
    put(notes, sheet, notesOf(old.notes, sheet.notes));
  }
  const added = book.sheets.filter(({ id }) => !sheets.has(id));
  const comments = new Map<string, CommentText[]>();
  for (const sheet of book.sheets) put(comments, sheet, sheet.comments.map(toComment));
  for (const sheet of added) put(tables, sheet, furtherTables(sheet));
  for (const sheet of added) put(notes, sheet, notesOf(new Map(), sheet.notes));
  const more = {
    names,
    moves: compacted(origin.moves()),
    put: added.map((sheet) => toPlainSheet(book, sheet)),
    ...(listed === null ? {} : { sheets: listed }),
  };
  return { cells, tables, marks, notes, comments, layout, ...more };
}

/** How the sheets are listed, null where that has stayed; and what a formula of the file is under their new names. */
function listingOf(
  sheets: ReadonlyMap<string, BookSheet>,
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
    const frame = sum(countFrame) + count(changes.tables) + (changes.names?.length ?? 0) + (changes.sheets ? 1 : 0);
    const results = book.sheets.reduce((sum, sheet) => sum + resultsAmong(changes, book, sheet), 0);
    const cells = { cells: count(changes.cells) - results, results, marks: count(changes.marks) };
    const counts = { ...cells, notes: count(changes.notes) + count(changes.comments), layout: sum(countLayout), frame };
    return { bytes, ...counts, moves: changes.moves?.length ?? 0, sheets: changes.put?.length ?? 0 };
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
  /** Rows, columns and cells that were put in or taken out; what was so side by side counts as one. */
  readonly moves: number;
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

/** True when marks of others are as they were, with sheets called as they are now. */
function isForeignKept(before: BookSheet, sheet: BookSheet, was: (formula: string) => string): boolean {
  const isForeign = (format: ConditionalFormat): boolean => toMark(format).length === 0;
  const [old, now] = [before.conditionalFormats.filter(isForeign), sheet.conditionalFormats.filter(isForeign)];
  const said = (format: ConditionalFormat): string => JSON.stringify({ ...format, id: "" });
  const isSame = (one: ConditionalFormat, at: number): boolean => {
    const other = now[at];
    return one === other || (!!other && said({ ...one, rule: turnedRule(one.rule, was) }) === said(other));
  };
  return old.length === now.length && old.every(isSame);
}

/** True when whole rows, columns and the sheet look as they did. */
function areWholesKept({ styles: before }: BookSheet, { styles: now }: BookSheet): boolean {
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

function toComment({ content, ...comment }: Comment): CommentText {
  return { ...comment, text: content };
}

function notesOf(before: ReadonlyMap<number, Note>, now: ReadonlyMap<number, Note>): NoteChange[] {
  const put = [...now].flatMap(([key, { content, author }]) =>
    before.get(key)?.content === content ? [] : [{ ...fromKey(key), text: content, author }],
  );
  const gone = [...before.keys()].filter((key) => !now.has(key));
  return [...put, ...gone.map((key) => ({ ...fromKey(key), text: null, author: "" }))];
}

/** Null where a cell looks otherwise than a patch can say. */
function changesOf(
  before: BookSheet,
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

function lookAt(before: BookSheet, sheet: BookSheet, key: number, known: KnownLooks): ReturnType<typeof lookChange> {
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
  before: BookSheet,
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
