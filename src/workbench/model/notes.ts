/** Excel.Note and Excel.NoteCollection: the notes of a sheet, or of every sheet. */
import type { Book, BookSheet, Note } from "../book/book";
import { toKey, fromKey } from "../book/book";
import { changeNote, deleteNote, putNote } from "../book/notes";
import { addressOf, cellsOf } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { placeArgument, text } from "./inputs";
import { living, lookups } from "./living";
import { rangeThing } from "./range";
import type { LookUps, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

/** By its record, for its cell may move. */
interface NoteAt {
  sheet: BookSheet;
  note: Note;
}

/** Whose notes: one sheet's or, with null, the workbook's. */
interface Scope {
  sheet: BookSheet | null;
}

const noteMembers: Members<NoteAt> = living(
  {
    AuthorName: { set: "1.18", get: ({ note }) => note.author },
    Content: {
      set: "1.18",
      get: ({ note: found }) => found.content,
      put: (target, value, { book }) => changeNote(book, guarded(target).sheet, target.note, text(value)),
    },
    Delete: {
      set: "1.18",
      call: (target, _args, { book }) => deleteNote(book, guarded(target).sheet, keyOf(target)),
    },
    GetLocation: { set: "1.18", call: (target) => rangeThing(target.sheet, areaOfNote(target)) },
  },
  (target) => keyOf(target) >= 0,
);

const note = kind<NoteAt>("Note", () => noteMembers, {
  id: (target) => ({ _Id: addressOf(target.sheet.name, [areaOfNote(target)]) }),
});

const looked: LookUps<Scope> = {
  items: ({ sheet }, { book }) => (sheet ? [sheet] : book.sheets).flatMap(notesOn),
  item: ({ sheet }, key, run) => {
    const at = cellAt(key, run, sheet);
    const found = at.sheet.notes.get(at.key);
    return found ? thing(note, { sheet: at.sheet, note: found }) : null;
  },
};

const noteCollection = kind<Scope>(
  "NoteCollection",
  () => ({
    Add: { set: "1.18", call: ({ sheet }, [at, content], run) => addNote(sheet, at, content, run) },
    ...lookups(looked, { GetCount: "1.18", GetItemAt: "1.18", GetItem: "1.18", GetItemOrNullObject: "1.18" }),
  }),
  looked,
);

export const notesOfWorksheet: Members<BookSheet> = {
  Notes: { set: "1.18", nav: (sheet) => thing(noteCollection, { sheet }) },
};
export const notesOfWorkbook: Members<Book> = {
  Notes: { set: "1.18", nav: () => thing(noteCollection, { sheet: null }) },
};

function guarded(target: NoteAt): NoteAt {
  guardSheet(target.sheet, "allowEditObjects");
  return target;
}

/** From the first row down, as Excel lists them. */
function notesOn(sheet: BookSheet): Thing[] {
  const sorted = [...sheet.notes].sort(([one], [other]) => one - other);
  return sorted.map(([, found]) => thing(note, { sheet, note: found }));
}

function addNote(on: BookSheet | null, at: unknown, content: unknown, run: Run): Thing {
  const { sheet, key } = cellAt(at, run, on);
  guardSheet(sheet, "allowEditObjects");
  if (sheet.notes.has(key)) return fail("InvalidOperation", "The cell already has a note.");
  return thing(note, { sheet, note: putNote(run.book, sheet, fromKey(key), text(content)) });
}

/** The one cell that an address or a Range names; "A1" alone is of the sheet, or of the active one. */
function cellAt(at: unknown, run: Run, on: BookSheet | null): { sheet: BookSheet; key: number } {
  const active = run.book.sheets.find(({ id }) => id === run.book.active) ?? null;
  const { sheet, areas } = placeArgument(at, run, on ?? active);
  const [area] = areas;
  if (!area || areas.length > 1 || cellsOf(area) > 1) return fail("InvalidCellAddress", "The cell address is invalid.");
  return { sheet, key: toKey(area.top, area.left) };
}

/** -1 for a note that is no more. */
function keyOf({ sheet, note: sought }: NoteAt): number {
  return [...sheet.notes].find(([, found]) => found === sought)?.[0] ?? -1;
}

function areaOfNote(target: NoteAt): { top: number; left: number; bottom: number; right: number } {
  const { row, column } = fromKey(keyOf(target));
  return { top: row, left: column, bottom: row, right: column };
}
