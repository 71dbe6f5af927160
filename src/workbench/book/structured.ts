/** Structured references ("Table1[Score]", "[@Score]") put as the cells that they stand for, which the engine can read. */
import { toA1 } from "../../core/workbook";
import type { Area, Book, BookSheet, BookTable } from "./book";
import { isIn } from "./cells";
import { sheetPrefix } from "../../core/moves/references";
import { bodyOf, tableColumnNames } from "./tables";

/** A table, and the sheet that it stands on. */
export interface TableOn {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

/** A table by its name, whatever the case. */
export function tableNamed({ sheets }: Book, name: string): TableOn | null {
  const lower = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === lower);
    if (table) return { sheet, table };
  }
  return null;
}

/** The table that a cell, by its cellKey(), lies in. */
export function tableAround(sheet: BookSheet, key: number): TableOn | null {
  const table = sheet.tables.find(({ area }) => isIn(area, key));
  return table ? { sheet, table } : null;
}

/** What a structured reference in a cell may speak of. */
export interface KnownTables {
  /** The table of this name or, with "", the one around the cell. */
  tableOf: (name: string) => TableOn | null;
  /** The row of the cell, for "[@Score]". */
  readonly row: number;
}

/** Texts, names of sheets in quotes, and a name with the bracket that may follow it; a bracket alone is one, too. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/gu;

/** True for a formula that may hold a structured reference. */
export function speaksOfTables(formula: string): boolean {
  return formula.includes("[");
}

/** The formula with every structured reference written out; what is none, or speaks of nothing known, stays as it is. */
export function withoutStructured(formula: string, known: KnownTables): string {
  return replaceStructured(formula, (name, inner) => cellsOf(known.tableOf(name), inner, known.row));
}

/** The formula with other words for structured references, given the table's name ("" for none) and the brackets' content. */
export function replaceStructured(formula: string, replace: (name: string, inner: string) => string | null): string {
  if (!speaksOfTables(formula)) return formula;
  const parts: string[] = [];
  let from = 0;
  token.lastIndex = 0;
  for (let found = token.exec(formula); found; found = token.exec(formula)) {
    if (!found[0].endsWith("[") || /^["']/.test(found[0])) continue;
    const end = endOf(formula, token.lastIndex);
    const inner = formula.slice(token.lastIndex, end - 1);
    token.lastIndex = end;
    const words = replace(found[1] ?? "", inner);
    if (words === null) continue;
    parts.push(formula.slice(from, found.index), words);
    from = end;
  }
  return parts.length === 0 ? formula : parts.join("") + formula.slice(from);
}

/** One past the bracket that closes the one before `from`; an apostrophe takes the next sign as it is. */
function endOf(formula: string, from: number): number {
  let depth = 1;
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length + 1;
}

function cellsOf(on: TableOn | null, inner: string, row: number): string | null {
  if (!on) return null;
  const { items, columns, isThisRow } = partsOf(inner);
  if (items.includes("#ref!")) return "#REF!";
  const across = acrossOf(on, columns);
  const down = isThisRow ? { top: row, bottom: row } : downOf(on.table, items);
  if (!across) return null;
  if (!down || (isThisRow && !isWithin(bodyOf(on.table), row))) return isThisRow ? "#VALUE!" : "#REF!";
  return referenceTo(on.sheet, { ...down, ...across });
}

/** "Sheet1!$A$2:$B$9": the rows that a table's name alone stands for. */
export function bodyReference({ sheet, table }: TableOn): string {
  return referenceTo(sheet, bodyOf(table));
}

function referenceTo(sheet: BookSheet, { top, left, bottom, right }: Area): string {
  const [from, to] = [fixed(top, left), fixed(bottom, right)];
  return sheetPrefix(sheet) + (from === to ? from : `${from}:${to}`);
}

/** What stands in the brackets, with a column under its new heading or, with null, "#REF!" for one that is gone. */
export function withColumnRenamed(inner: string, before: string, after: string | null): string {
  const isAt = inner.startsWith("@");
  const rest = isAt ? inner.slice(1) : inner;
  const isOld = (word: string): boolean =>
    !word.startsWith("#") && word.replace(/'(.)/gsu, "$1").toLowerCase() === before.toLowerCase();
  const escaped = after?.replace(/['[\]#@]/g, "'$&") ?? "#REF!";
  if (!rest.startsWith("[")) {
    if (!isOld(rest)) return inner;
    return isAt && !/^[\p{L}\p{N}_]+$/u.test(escaped) ? `@[${escaped}]` : (isAt ? "@" : "") + escaped;
  }
  const words = bracketed(rest);
  return words.filter(isOld).reduce((text, word) => text.replace(`[${word}]`, () => `[${escaped}]`), inner);
}

interface Parts {
  /** "#headers", "#data" … in small letters. */
  items: string[];
  /** The first and the last column; none for all. */
  columns: string[];
  isThisRow: boolean;
}

function partsOf(inner: string): Parts {
  const isAt = inner.startsWith("@");
  const rest = isAt ? inner.slice(1) : inner;
  const words = rest.startsWith("[") ? bracketed(rest) : rest === "" ? [] : [rest];
  const items = words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  const columns = words.filter((word) => !word.startsWith("#")).map((word) => word.replace(/'(.)/gsu, "$1"));
  return { items, columns, isThisRow: isAt || items.includes("#this row") };
}

/** "[#Headers],[A]:[B]" as its three words. */
function bracketed(text: string): string[] {
  const words: string[] = [];
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at)) {
    const end = endOf(text, at + 1);
    words.push(text.slice(at + 1, end - 1));
    at = end;
  }
  return words;
}

function acrossOf({ sheet, table }: TableOn, columns: readonly string[]): Pick<Area, "left" | "right"> | null {
  const { left, right } = table.area;
  if (columns.length === 0) return { left, right };
  const names = tableColumnNames(sheet, table).map((name) => name.toLowerCase());
  const [first, last] = [columns[0], columns.at(-1)].map((name) => names.indexOf((name ?? "").toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return { left: left + Math.min(first, last), right: left + Math.max(first, last) };
}

/** The rows of "#Headers", "#Data", "#Totals" or "#All"; null when the table has none of them. */
function downOf(table: BookTable, items: readonly string[]): Pick<Area, "top" | "bottom"> | null {
  const { area, headings, totals } = table;
  if (items.includes("#all")) return area;
  const body = bodyOf(table);
  const wanted = [
    ...(items.includes("#headers") && headings ? [{ top: area.top, bottom: area.top }] : []),
    ...(items.length === 0 || items.includes("#data") ? [body] : []),
    ...(items.includes("#totals") && totals ? [{ top: area.bottom, bottom: area.bottom }] : []),
  ];
  const [first, last] = [wanted[0], wanted.at(-1)];
  return first && last ? { top: first.top, bottom: last.bottom } : null;
}

function isWithin({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}

function fixed(row: number, column: number): string {
  return toA1(row, column).replace(/[A-Z]+|\d+/g, "$$$&");
}
