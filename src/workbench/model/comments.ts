/** Excel.Comment and its collections: what is said on the cells of a sheet, or of every sheet, without replies. */
import type { Book, BookSheet, Comment } from "../book/book";
import { addComment, changeComment, deleteComment } from "../book/notes";
import { cellsOf } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { placeArgument, text } from "./inputs";
import { lookups } from "./living";
import { rangeThing } from "./range";
import type { LookUps, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

/** By id, for the record is another one once cells have moved. */
interface CommentAt {
  sheet: BookSheet;
  id: string;
}

/** Whose comments: one sheet's or, with null, the workbook's. */
interface Scope {
  sheet: BookSheet | null;
}

const commentMembers: Members<CommentAt> = {
  Id: { set: "1.10", get: (target) => commentOf(target).id },
  AuthorName: { set: "1.10", get: (target) => commentOf(target).author },
  Content: {
    set: "1.10",
    get: (target) => commentOf(target).content,
    put: (target, value, { book }) => changeComment(book, guarded(target).sheet, commentOf(target).id, text(value)),
  },
  GetLocation: { set: "1.10", call: locationOf },
  Delete: {
    set: "1.10",
    call: (target, _args, { book }) => deleteComment(book, guarded(target).sheet, commentOf(target).id),
  },
};

const comment = kind<CommentAt>("Comment", () => commentMembers, { id: ({ id }) => ({ Id: id }) });

const comments: LookUps<Scope> = {
  items: (scope, run) => commentsOf(scope, run).map((found) => thing(comment, found)),
  item: (scope, id, run) => {
    const found = commentsOf(scope, run).find((one) => one.id === id);
    return found ? thing(comment, found) : null;
  },
};

const commentCollection = kind<Scope>(
  "CommentCollection",
  () => ({
    Add: { set: "1.10", call: add },
    ...lookups(comments, { GetCount: "1.10", GetItemAt: "1.10", GetItem: "1.10", GetItemOrNullObject: "1.14" }),
  }),
  comments,
);

export const commentsOfWorksheet: Members<BookSheet> = {
  Comments: { set: "1.10", nav: (sheet) => thing(commentCollection, { sheet }) },
};
export const commentsOfWorkbook: Members<Book> = {
  Comments: { set: "1.10", nav: () => thing(commentCollection, { sheet: null }) },
};

function guarded(target: CommentAt): CommentAt {
  guardSheet(target.sheet, "allowEditObjects");
  return target;
}

function add({ sheet: on }: Scope, [at, content, type]: readonly unknown[], run: Run): Thing {
  const { sheet, row, column } = cellAt(at, run, on);
  guardSheet(sheet, "allowEditObjects");
  if (sheet.unread.has("comments")) return fail("ApiNotFound");
  if (type === "Mention") return fail("ApiNotFound", "The workbench knows no mentions in comments.");
  if (sheet.comments.some((one) => one.row === row && one.column === column))
    return fail("InvalidOperation", "The cell already has a comment.");
  const words = text(content) === "" ? fail("InvalidArgument") : text(content);
  const made = addComment(run.book, sheet, { row, column }, words, new Date().toISOString());
  return thing(comment, { sheet, id: made.id });
}

/** ApiNotFound where the file has comments of its own, which are not read here: to count them as none would be wrong. */
function commentsOf({ sheet }: Scope, { book }: Run): CommentAt[] {
  const sheets = sheet ? [sheet] : book.sheets;
  if (sheets.some(({ unread }) => unread.has("comments"))) return fail("ApiNotFound");
  return sheets.flatMap((on) => on.comments.map(({ id }) => ({ sheet: on, id })));
}

/** The one cell that is named; a text for the workbook's comments must name the sheet. */
function cellAt(at: unknown, run: Run, on: BookSheet | null): { sheet: BookSheet; row: number; column: number } {
  const { sheet, areas } = placeArgument(at, run, on);
  const [area] = areas;
  if (!area || areas.length > 1 || cellsOf(area) > 1) return fail("InvalidArgument");
  return { sheet, row: area.top, column: area.left };
}

function commentOf({ sheet, id }: CommentAt): Comment {
  return sheet.comments.find((one) => one.id === id) ?? fail("ItemNotFound");
}

function locationOf(target: CommentAt): Thing {
  const { row, column } = commentOf(target);
  return rangeThing(target.sheet, { top: row, left: column, bottom: row, right: column });
}
