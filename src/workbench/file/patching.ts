/** What a download writes into a copy of the opened file itself: what has changed since, and nothing else of it. */
import { holds } from "../../core/areas";
import { isFault } from "../../core/fault";
import { compacted } from "../../core/moves/compacted";
import { withSheetsRenamed } from "../../core/reference";
import type { MarkedAreas } from "../../core/report/marks";
import type { CellChange } from "../../xlsx/write/cells/change";
import type { LayoutChange } from "../../xlsx/write/layout/change";
import type { NoteChange } from "../../xlsx/write/notes/notes";
import type { CommentText } from "../../xlsx/write/notes/threads";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { WorkbookChanges } from "../../xlsx/write/patch";
import type { NameChange } from "../../xlsx/write/sheet/definedNames";
import type { ListedAs } from "../../xlsx/write/sheet/listing";
import type { TableChange } from "../../xlsx/write/tables/change";
import type { Book, BookSheet, Comment, Note } from "../book/book";
import { fromKey } from "../book/book";
import { withSheetDeleted } from "../book/rewriting";
import { toPlainSheet } from "./addedSheets";
import type { Origin } from "./origin";
import { areWholesKept, changesOf } from "./patchingCells";
import { countFrame, frameOf, namesOf, sheetNamesOf } from "./patchingFrame";
import { countLayout, layoutOf } from "./patchingLayout";
import { isForeignKept, toMark } from "./patchingMarks";
import { furtherTables, tablesOf } from "./patchingTables";
import { spillsOn } from "./savingFormulas";

/** What is another on the sheets, by their names. */
interface SheetChanges {
  readonly cells: Map<string, CellChange[]>;
  readonly tables: Map<string, TableChange[]>;
  readonly marks: Map<string, MarkedAreas[]>;
  readonly notes: Map<string, NoteChange[]>;
  readonly comments: Map<string, CommentText[]>;
  readonly layout: Map<string, LayoutChange>;
  readonly names: NameChange[];
}

/** The changes since the file was opened; null when they are more than a patch can say. */
function patchOf(origin: Origin, book: Book): WorkbookChanges | null {
  if (!origin.canPatch()) return null;
  const before = origin.before();
  const sheets = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const dropped = before.sheets.filter(({ id }) => !book.sheets.some((one) => one.id === id));
  const { listed, was } = listingOf(sheets, book, dropped);
  const all: SheetChanges = {
    ...{ cells: new Map(), tables: new Map(), marks: new Map(), notes: new Map(), comments: new Map() },
    ...{ layout: new Map(), names: namesOf(before.names, book.names, null, was) },
  };
  for (const sheet of book.sheets) {
    const old = sheets.get(sheet.id);
    if (old && !takeSheet(all, book, old, sheet, was)) return null;
    put(all.comments, sheet, sheet.comments.map(toComment));
  }
  const added = book.sheets.filter(({ id }) => !sheets.has(id));
  for (const sheet of added) {
    put(all.tables, sheet, furtherTables(sheet));
    put(all.notes, sheet, notesOf(new Map(), sheet.notes));
  }
  const lists = listed === null ? {} : { sheets: listed };
  const [moves, drop] = [compacted(origin.moves()), dropped.map(({ name }) => name)];
  return { ...all, ...lists, moves, drop, put: added.map((sheet) => toPlainSheet(book, sheet)) };
}

/** False where a sheet of the file is otherwise than a patch can say. */
function takeSheet(
  all: SheetChanges,
  book: Book,
  old: BookSheet,
  sheet: BookSheet,
  was: (formula: string) => string,
): boolean {
  if (!isForeignKept(old, sheet, was) || !areWholesKept(old, sheet) || old.usualHeight !== sheet.usualHeight)
    return false;
  const [tables, frame] = [tablesOf(old, sheet), frameOf(old, sheet)];
  const cells = changesOf(old, sheet, { was, spills: spillsOn(book, sheet) });
  if (tables === null || frame === null || cells === null) return false;
  const laid = { ...layoutOf(old, sheet), ...frame };
  if (countLayout(laid) + countFrame(laid) > 0) all.layout.set(sheet.name, laid);
  all.names.push(...sheetNamesOf(old, sheet, was));
  put(all.tables, sheet, tables);
  put(all.cells, sheet, cells);
  put(all.marks, sheet, sheet.conditionalFormats.flatMap(toMark));
  put(all.notes, sheet, notesOf(old.notes, sheet.notes));
  return true;
}

/** How the sheets are listed, null where that has stayed; and what a formula of the file is under their new names. */
function listingOf(
  sheets: ReadonlyMap<string, BookSheet>,
  book: Book,
  dropped: readonly BookSheet[],
): { listed: ListedAs[] | null; was: (formula: string) => string } {
  const listed = book.sheets.map(({ id, name, visibility }) => ({
    ...{ before: sheets.get(id)?.name ?? name, name, visibility },
  }));
  const kept = [...sheets.values()].filter((sheet) => !dropped.includes(sheet));
  const isMoved = kept.some(({ id }, at) => book.sheets[at]?.id !== id);
  const isOther = book.sheets.some((sheet) => {
    const old = sheets.get(sheet.id);
    return old !== undefined && (old.name !== sheet.name || old.visibility !== sheet.visibility);
  });
  const renamed = listed.filter(({ before, name }) => before !== name);
  const names = new Map(renamed.map(({ before, name }) => [before.toLowerCase(), name]));
  return {
    listed: isMoved || isOther ? listed : null,
    was: (formula) => {
      const left = dropped.reduce(withSheetDeleted, formula);
      return names.size === 0 ? left : withSheetsRenamed(left, (name) => names.get(name.toLowerCase()) ?? null);
    },
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
