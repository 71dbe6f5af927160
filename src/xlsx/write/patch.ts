/** Writes a changed copy of a workbook's file: only the parts that a change touches differ, and in them only what changes. */
import { Fault } from "../../core/fault";
import type { MarkedAreas } from "../../core/report/marks";
import type { PlainSheet } from "../../core/sheets/sheet";
import { foreignArchive, foreignFile } from "../archive/foreign";
import { damaged } from "../archive/refusals";
import { openArchive } from "../archive/zip";
import { changeCells } from "./cells/apply";
import type { CellChange } from "./cells/change";
import { looksOf } from "./formats/looks";
import { markSheet } from "./formats/mark";
import { noLayout } from "./layout/change";
import type { LayoutChange } from "./layout/change";
import { changeLayout } from "./layout/layout";
import { moveInFile } from "./moves/move";
import type { SheetMove } from "./moves/move";
import { changeNotes } from "./notes/notes";
import type { NoteChange } from "./notes/notes";
import { addComments } from "./notes/threads";
import type { CommentText } from "./notes/threads";
import { bytesOf, draftOf } from "./package/draft";
import type { Draft } from "./package/draft";
import { addSheet } from "./sheet/adding";
import { readBook } from "./sheet/book";
import type { Book, ListedSheet } from "./sheet/book";
import { changeNames } from "./sheet/definedNames";
import type { NameChange } from "./sheet/definedNames";
import { orderListed, renameListed } from "./sheet/listing";
import type { ListedAs } from "./sheet/listing";
import { dropSheet, removeSheet, replaceSheet } from "./sheet/removing";
import { changeTables } from "./tables/change";
import type { TableChange } from "./tables/change";

/** What is to be another in the copy; sheets by their names in the file. */
export interface WorkbookChanges {
  /** Rows, columns and cells that are put in or taken out, one after another and before all else. */
  readonly moves?: readonly SheetMove[];
  readonly cells?: ReadonlyMap<string, readonly CellChange[]>;
  /** The marks of every sheet; what is not listed loses those that it has. Marks stay as they are when this is left out. */
  readonly marks?: ReadonlyMap<string, readonly MarkedAreas[]>;
  /** Sheets of the file's own that go; what speaks of them speaks of nothing then. */
  readonly drop?: readonly string[];
  /** Notes that are put on cells, get other words or go; all others stay. */
  readonly notes?: ReadonlyMap<string, readonly NoteChange[]>;
  /** Comments that are put on cells, of sheets that have none yet. */
  readonly comments?: ReadonlyMap<string, readonly CommentText[]>;
  /** Tables that are new, others or taken off their cells; sheets that are put may have some, too. */
  readonly tables?: ReadonlyMap<string, readonly TableChange[]>;
  /** Sizes, what is hidden, merged cells and links. */
  readonly layout?: ReadonlyMap<string, LayoutChange>;
  /** The sheets in their order, with their names and which are hidden; all else names them by their new names. */
  readonly sheets?: readonly ListedAs[];
  /** Names that are defined, mean something else, or go. */
  readonly names?: readonly NameChange[];
  /** Sheets of ours that go. */
  readonly remove?: readonly string[];
  /** Sheets of ours: in place of those with their names, or behind the others. */
  readonly put?: readonly PlainSheet[];
}

/**
 * The bytes of the changed copy; `bytes` stay as they are, and `name` is the file's name, for the sentences. Every zip
 * entry that is not changed is copied byte for byte.
 * @throws Fault when the file cannot be read, has no such sheet, or Excel would not take the change.
 */
export async function patchWorkbook(bytes: Uint8Array, name: string, changes: WorkbookChanges): Promise<Uint8Array> {
  const { moves = [], drop = [], sheets, names = [], marks } = changes;
  const draft = await openDraft(bytes, name);
  for (const { sheet, move } of moves) {
    const now = await readBook(draft);
    await moveInFile(draft, now, named(now, sheet, name), move);
  }
  for (const sheet of drop) {
    await dropSheet(draft, named(await readBook(draft), sheet, name));
  }
  if (sheets !== undefined) await renameListed(draft, await readBook(draft), sheets);
  await changeInside(draft, name, changes);
  if (marks !== undefined) await markAll(draft, await readBook(draft), marks);
  if (names.length > 0) await changeNames(draft, await readBook(draft), names);
  await changeSheets(draft, name, changes);
  await annotate(draft, name, changes);
  return bytesOf(draft);
}

/** What stands in the cells of the file's sheets, and around them. */
async function changeInside(
  draft: Draft,
  name: string,
  { tables = new Map(), cells = new Map(), layout = new Map() }: WorkbookChanges,
): Promise<void> {
  const book = await readBook(draft);
  const inFile = [...tables].filter(([sheet]) => book.sheets.some((one) => one.name === sheet));
  for (const [sheet, changes] of inFile) await changeTables(draft, book, named(book, sheet, name), changes);
  // Cells within a merge that goes cannot be changed while it is there, nor those of one that comes when it is.
  for (const [sheet, { merges }] of layout)
    if (merges !== null) await changeLayout(draft, book, named(book, sheet, name), { ...noLayout, merges: [] });
  for (const [sheet, changes] of cells) await changeCells(draft, book, named(book, sheet, name), changes);
  for (const [sheet, changes] of layout) await changeLayout(draft, book, named(book, sheet, name), changes);
}

/** Notes and comments, and tables of sheets that have just been put in. */
async function annotate(
  draft: Draft,
  name: string,
  { put = [], tables = new Map(), notes = new Map(), comments = new Map() }: WorkbookChanges,
): Promise<void> {
  const book = await readBook(draft);
  for (const sheet of put) await changeTables(draft, book, named(book, sheet.name, name), tables.get(sheet.name) ?? []);
  for (const [sheet, changes] of notes) await changeNotes(draft, book, named(book, sheet, name), changes);
  for (const [sheet, added] of comments) await addComments(draft, book, named(book, sheet, name), added);
}

/** Sheets of ours that go and come, and the order of all. */
async function changeSheets(
  draft: Draft,
  name: string,
  { sheets, remove = [], put = [] }: Pick<WorkbookChanges, "sheets" | "remove" | "put">,
): Promise<void> {
  for (const sheet of remove) {
    const now = await readBook(draft);
    await removeSheet(draft, now, named(now, sheet, name));
  }
  for (const sheet of put) {
    const now = await readBook(draft);
    const old = now.sheets.find((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
    await (old === undefined ? addSheet(draft, now, sheet) : replaceSheet(draft, now, old, sheet));
  }
  if (sheets !== undefined) await orderListed(draft, await readBook(draft), sheets);
}

/** @throws Fault when it is no workbook of today's Excel. */
async function openDraft(bytes: Uint8Array, name: string): Promise<Draft> {
  const foreign = foreignFile(bytes, name);
  if (foreign !== null) throw new Fault(foreign);
  const archive = openArchive(bytes, name);
  const other = await foreignArchive(archive);
  if (other !== null) throw new Fault(other);
  return draftOf(archive);
}

/** @throws Fault when the workbook has no sheet of that name. */
function named({ sheets }: Book, sheet: string, file: string): ListedSheet {
  const found = sheets.find(({ name }) => name === sheet);
  if (found !== undefined) return found;
  throw new Fault({
    id: `Lembar "${sheet}" tidak ada di "${file}", jadi tidak dapat diubah; periksa namanya.`,
    en: `There is no sheet "${sheet}" in "${file}", so it cannot be changed; check its name.`,
  });
}

/** @throws Fault when a sheet with marks is not in the file, or a part is damaged. */
async function markAll(draft: Draft, book: Book, marks: NonNullable<WorkbookChanges["marks"]>): Promise<void> {
  for (const sheet of marks.keys())
    if (named(book, sheet, draft.archive.name).path === null) throw new Fault(damaged(draft.archive.name, sheet));
  const own = await looksOf(draft, book);
  for (const { name, path, type } of book.sheets)
    if (path !== null && type === "worksheet") await markSheet(draft, { book, path, own }, marks.get(name) ?? []);
}
