/** Excel.WorksheetProtection. */
import type { BookSheet, Protection } from "../book/book";
import { setProtection } from "../book/sheets";
import { fail } from "./fault";
import { oneOf } from "./inputs";
import type { Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

const protection = kind<BookSheet>("WorksheetProtection", () => members);

export function protectionThing(sheet: BookSheet): Thing {
  return thing(protection, sheet);
}

const allowed = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

const members: Members<BookSheet> = {
  Protected: { set: "1.2", get: (sheet) => sheet.protection !== null },
  Options: { set: "1.2", get: (sheet) => optionsOf(sheet.protection) },
  Protect: { set: "1.2", call: protect },
  Unprotect: { set: "1.2", call: unprotect },
};

/** An unprotected sheet has options, too: all false. */
function optionsOf(has: Protection | null): Record<string, unknown> {
  const options = allowed.map((option) => [option, has?.options.has(option) ?? false]);
  return { ...Object.fromEntries(options), selectionMode: has?.selectionMode ?? "Normal" };
}

function protect(sheet: BookSheet, [options, password]: readonly unknown[], { book }: Run): void {
  if (sheet.protection) fail("AccessDenied");
  const given = Object.fromEntries(Object.entries(options ?? {}));
  const kept = new Set(allowed.filter((option) => given[option] === true));
  const selectionMode = oneOf(given.selectionMode, ["Normal", "Unlocked", "None"]);
  setProtection(book, sheet, {
    password: typeof password === "string" ? password : null,
    options: kept,
    selectionMode,
  });
}

function unprotect(sheet: BookSheet, [password]: readonly unknown[], { book }: Run): void {
  if (sheet.protection?.password && sheet.protection.password !== password) fail("AccessDenied");
  setProtection(book, sheet, null);
}
