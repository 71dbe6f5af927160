/** A formula as Excel writes it once it has been typed: "=sum(sheet2!a1)" is read back as "=SUM(Sheet2!A1)". */
import type { Book, BookSheet } from "./book";
import { findName } from "./names";
import { bareName, sheetPrefix, withReferences } from "../../core/moves/references";
import { withSheetsQuoted } from "./sheetRanges";
import { findSheet } from "./sheets";
import { replaceStructured, tableAround, tableNamed, withColumnRenamed } from "./structured";
import { tableColumnNames } from "./tables";

/** Texts and brackets, a sheet, a function with its bracket, or another word. */
const token =
  /"(?:[^"]|"")*"|\[[^\][]*\]|(?<![\p{L}\p{N}_.\]])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\(?)/gu;

/** What LET and LAMBDA name is no function, though it may be called like one. */
const variable = /(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\?]*)\s*,/gu;
const item = /(?<!')#(?:all|data|headers|totals|this row)/gi;

/** The formula with functions, references and truths in capitals, and every name as it was given; null for no cell. */
export function spelled(book: Book, sheet: BookSheet | null, key: number | null, formula: string): string {
  const given = new Set([...formula.matchAll(variable)].map(([, word]) => word));
  const known = withReferences(withSheetsQuoted(formula), (reference) => reference.toUpperCase());
  const named = known.replace(token, (whole, of?: string, word?: string, bracket?: string) => {
    if (of !== undefined) return sheetAs(book, of);
    if (word === undefined) return whole;
    if (bracket !== "(") return nameAs(book, sheet, word);
    return given.has(word) || word.startsWith("_xl") ? whole : whole.toUpperCase();
  });
  return replaceStructured(named, (name, inner) => {
    const on = name === "" ? sheet && key !== null && tableAround(sheet, key) : tableNamed(book, name);
    if (!on) return null;
    const columns = tableColumnNames(on.sheet, on.table);
    const known = inner.replace(item, (word) => word.replace(/[a-z]+/gi, asTitle));
    return `${name}[${columns.reduce((left, column) => withColumnRenamed(left, column, column), known)}]`;
  });
}

function asTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The formula with every sheet that it speaks of called as it is called. */
export function withSheetNames(book: Book, formula: string): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(token, (whole, of?: string) => (of === undefined ? whole : sheetAs(book, of)));
}

function sheetAs(book: Book, prefix: string): string {
  const found = findSheet(book, bareName(prefix));
  return found ? sheetPrefix(found) : prefix;
}

function nameAs(book: Book, sheet: BookSheet | null, word: string): string {
  if (/^(?:true|false)$/i.test(word)) return word.toUpperCase();
  return findName(book, sheet, word)?.name ?? tableNamed(book, word)?.table.name ?? word;
}
