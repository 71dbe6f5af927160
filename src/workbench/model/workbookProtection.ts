/** Excel.WorkbookProtection: keeps the structure of the workbook, its sheets, as it is. */
import type { Book } from "../book/book";
import { setStructure } from "../book/settings";
import { fail } from "./fault";
import type { Members, Run } from "./thing";
import { kind, thing } from "./thing";

const workbookProtection = kind<Book>("WorkbookProtection", () => ({
  Protected: { set: "1.7", get: ({ structure }) => structure !== null },
  Protect: { set: "1.7", call: protect },
  Unprotect: { set: "1.7", call: unprotect },
}));

export const protectionOfWorkbook: Members<Book> = {
  Protection: { set: "1.7", nav: (book) => thing(workbookProtection, book) },
};

/** AccessDenied when sheets must not be added, deleted, copied, named, moved or hidden. */
export function guardStructure({ structure }: Book): void {
  if (structure) fail("AccessDenied");
}

function protect(book: Book, [password]: readonly unknown[], run: Run): void {
  if (book.structure) fail("AccessDenied");
  set(run, { password: typeof password === "string" ? password : null });
}

function unprotect({ structure }: Book, [password]: readonly unknown[], run: Run): void {
  if (structure?.password && structure.password !== password) fail("AccessDenied");
  set(run, null);
}

function set({ book }: Run, structure: Book["structure"]): void {
  setStructure(book, structure);
}
