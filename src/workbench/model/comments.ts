/** Excel.Comment, Excel.CommentReply and their collections: the conversations of a sheet, or of every sheet. */
import type { Book, BookSheet, Comment } from "../book/book";
import { tell } from "../book/changes";
import { addComment, addReply, deleteComment, deleteReply } from "../book/notes";
import { cellsOf } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { placeArgument, text, truth } from "./inputs";
import { field, lookups } from "./living";
import { rangeThing } from "./range";
import type { ThingKind, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

/** By id, for the record is another one once cells have moved. */
interface CommentAt {
  sheet: BookSheet;
  id: string;
}

interface ReplyAt extends CommentAt {
  reply: string;
}

/** Whose comments: one sheet's or, with null, the workbook's. */
interface Scope {
  sheet: BookSheet | null;
}

type LookUps<T> = Pick<Required<ThingKind<T>>, "items" | "item">;

const told = ({ sheet }: CommentAt, { book }: Run): void =>
  tell(book, { kind: "comments", sheet: sheet.id, source: "addin" });

const commentMembers: Members<CommentAt> = {
  ...written<CommentAt>(commentOf),
  Resolved: field(
    "1.11",
    (target) => commentOf(target).resolved,
    (target, value) => (commentOf(target).resolved = truth(value)),
    told,
  ),
  Replies: { set: "1.10", nav: (target) => thing(replyCollection, target) },
  Delete: { set: "1.10", call: removeComment },
};

const replyMembers: Members<ReplyAt> = {
  ...written(replyOf),
  Resolved: { set: "1.11", get: (target) => commentOf(target).resolved },
  GetParentComment: { set: "1.10", call: ({ sheet, id }) => thing(comment, { sheet, id }) },
  Delete: {
    set: "1.10",
    call: removeReply,
  },
};

const comment = kind<CommentAt>("Comment", () => commentMembers, { id: ({ id }) => ({ Id: id }) });
const reply = kind<ReplyAt>("CommentReply", () => replyMembers, { id: (target) => ({ Id: target.reply }) });

const comments: LookUps<Scope> = {
  items: (scope, run) => commentsOf(scope, run).map((found) => thing(comment, found)),
  item: (scope, id, run) => oneOf(scope, run, (found) => found.id === id),
};

const replies: LookUps<CommentAt> = {
  items: (target) => commentOf(target).replies.map((found) => thing(reply, { ...target, reply: found.id })),
  item: (target, id) => {
    const found = commentOf(target).replies.find((one) => one.id === id);
    return found ? thing(reply, { ...target, reply: found.id }) : null;
  },
};

const commentCollection = kind<Scope>(
  "CommentCollection",
  () => ({
    Add: { set: "1.10", call: add },
    GetItemByCell: { set: "1.10", call: (scope, [at], run) => byCell(scope, at, run) ?? fail("ItemNotFound") },
    GetItemByReplyId: {
      set: "1.10",
      call: (scope, [id], run) =>
        oneOf(scope, run, (found) => commentOf(found).replies.some((one) => one.id === id)) ?? fail("ItemNotFound"),
    },
    ...lookups(comments, { GetCount: "1.10", GetItemAt: "1.10", GetItem: "1.10", GetItemOrNullObject: "1.14" }),
  }),
  comments,
);

const replyCollection = kind<CommentAt>(
  "CommentReplyCollection",
  () => ({
    Add: {
      set: "1.10",
      call: (target, [content, type], { book }) => {
        const words = plainText(content, type);
        const made = addReply(book, target.sheet, commentOf(target), words, now(), "addin");
        return thing(reply, { ...target, reply: made.id });
      },
    },
    ...lookups(replies, { GetCount: "1.10", GetItemAt: "1.10", GetItem: "1.10", GetItemOrNullObject: "1.14" }),
  }),
  replies,
);

export const commentsOfWorksheet: Members<BookSheet> = {
  Comments: { set: "1.10", nav: (sheet) => thing(commentCollection, { sheet }) },
};
export const commentsOfWorkbook: Members<Book> = {
  Comments: { set: "1.10", nav: () => thing(commentCollection, { sheet: null }) },
};

/** What a comment and a reply have in common. */
function written<T extends CommentAt>(of: (target: T) => Comment["replies"][number]): Members<T> {
  return {
    Id: { set: "1.10", get: (target) => of(target).id },
    AuthorName: { set: "1.10", get: (target) => of(target).author },
    AuthorEmail: { set: "1.10", get: (target) => of(target).email },
    CreationDate: { set: "1.10", get: (target) => of(target).created },
    Content: field<T>(
      "1.10",
      (target) => of(target).content,
      (target, value) => (of(target).content = text(value)),
      told,
    ),
    ContentType: { set: "1.12", get: () => "Plain" },
    Mentions: { set: "1.11", get: () => [] },
    RichContent: { set: "1.11", get: (target) => of(target).content },
    GetLocation: { set: "1.10", call: locationOf },
  };
}

function add({ sheet: on }: Scope, [at, content, type]: readonly unknown[], run: Run): Thing {
  const { sheet, row, column } = cellAt(at, run, on);
  guardSheet(sheet, "allowEditObjects");
  if (sheet.comments.some((one) => one.row === row && one.column === column))
    return fail("InvalidOperation", "The cell already has a comment.");
  const made = addComment(run.book, sheet, { row, column }, plainText(content, type), now(), "addin");
  return thing(comment, { sheet, id: made.id });
}

/** Mentions need accounts, which the workbench has not. */
function plainText(content: unknown, type: unknown): string {
  if (type === "Mention") return fail("ApiNotFound", "The workbench knows no mentions in comments.");
  return text(content) === "" ? fail("InvalidArgument") : text(content);
}

function commentsOf({ sheet }: Scope, { book }: Run): CommentAt[] {
  return (sheet ? [sheet] : book.sheets).flatMap((on) => on.comments.map(({ id }) => ({ sheet: on, id })));
}

function oneOf(scope: Scope, run: Run, holds: (target: CommentAt) => boolean): Thing | null {
  const found = commentsOf(scope, run).find(holds);
  return found ? thing(comment, found) : null;
}

function byCell(scope: Scope, at: unknown, run: Run): Thing | null {
  const { sheet, row, column } = cellAt(at, run, scope.sheet);
  const found = sheet.comments.find((one) => one.row === row && one.column === column);
  return found ? thing(comment, { sheet, id: found.id }) : null;
}

/** The one cell that is named; a text for the workbook's comments must name the sheet. */
function cellAt(at: unknown, run: Run, on: BookSheet | null): { sheet: BookSheet; row: number; column: number } {
  const { sheet, areas } = placeArgument(at, run, on);
  const [area] = areas;
  if (!area || areas.length > 1 || cellsOf(area) > 1) return fail("InvalidArgument");
  return { sheet, row: area.top, column: area.left };
}

function removeComment(target: CommentAt, _: readonly unknown[], { book }: Run): void {
  guardSheet(target.sheet, "allowEditObjects");
  deleteComment(book, target.sheet, commentOf(target), "addin");
}

function removeReply(target: ReplyAt, _: readonly unknown[], { book }: Run): void {
  guardSheet(target.sheet, "allowEditObjects");
  deleteReply(book, target.sheet, commentOf(target), replyOf(target), "addin");
}

function commentOf({ sheet, id }: CommentAt): Comment {
  return sheet.comments.find((one) => one.id === id) ?? fail("ItemNotFound");
}

function replyOf(target: ReplyAt): Comment["replies"][number] {
  return commentOf(target).replies.find(({ id }) => id === target.reply) ?? fail("ItemNotFound");
}

function locationOf(target: CommentAt): Thing {
  const { row, column } = commentOf(target);
  return rangeThing(target.sheet, { top: row, left: column, bottom: row, right: column });
}

function now(): string {
  return new Date().toISOString();
}
