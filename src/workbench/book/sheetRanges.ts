/** References to the same cells of several sheets, "Januari:Maret!B2": written out sheet by sheet where a function takes many. */
import type { Book } from "./book";
import { sheetPrefix } from "../../core/moves/references";

/** Functions that Excel lets speak of several sheets at once, and that take as many arguments as there are sheets. */
const functions: ReadonlySet<string> = new Set(
  (
    "AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ VAR VAR.P " +
    "VAR.S VARA VARP VARPA MEDIAN CONCAT TEXTJOIN VSTACK HSTACK AND OR XOR GCD LCM DEVSQ AVEDEV GEOMEAN HARMEAN KURT SKEW"
  ).split(" "),
);

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const plainName = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** Texts first; then two names of sheets, in one pair of quotes or in none, and the cells. */
const several = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.!'])(?:'((?:[^':]|'')+):((?:[^':]|'')+)'|(${plainName}):(${plainName}))!(${cell}(?::${cell})?)(?![\w(.!:#])`,
  "gu",
);

/** True for a formula that may speak of several sheets at once. */
export function speaksOfSheets(formula: string): boolean {
  return [...formula.matchAll(several)].some(([, , , , , reference]) => reference !== undefined);
}

/** The formula with them written out; where another function, or an operator, takes them they stay. */
export function withSheetsWrittenOut(book: Book, formula: string): string {
  if (!formula.includes("!") || !formula.includes(":")) return formula;
  return formula.replace(several, (whole: string, ...found: unknown[]) => {
    const [quoted, quotedLast, plain, plainLast, reference, at] = found;
    if (typeof reference !== "string" || typeof at !== "number" || !isArgument(formula, at, whole.length)) return whole;
    const names = [quoted ?? plain, quotedLast ?? plainLast].map((one) => String(one).replaceAll("''", "'"));
    const sheets = between(book, names[0] ?? "", names[1] ?? "");
    return sheets.length === 0 ? whole : sheets.map((sheet) => sheetPrefix(sheet) + reference).join(",");
  });
}

/** "TD1:TD2!A1" as Excel writes it, for TD1 and TD2 might be cells: "'TD1:TD2'!A1". */
export function withSheetsQuoted(formula: string): string {
  return formula.replace(several, (whole: string, ...found: unknown[]) => {
    const [, , first, last, reference] = found;
    if (typeof first !== "string" || typeof last !== "string" || typeof reference !== "string") return whole;
    const isPlain = [first, last].every((name) => sheetPrefix({ name }) === `${name}!`);
    return isPlain ? whole : `'${first}:${last}'!${reference}`;
  });
}

function between({ sheets }: Book, first: string, last: string): Book["sheets"] {
  const at = (name: string): number => sheets.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  const [from, to] = [at(first), at(last)].sort((one, other) => one - other);
  return from === undefined || to === undefined || from < 0 ? [] : sheets.slice(from, to + 1);
}

/** True for what is an argument by itself of one of the functions. */
function isArgument(formula: string, from: number, length: number): boolean {
  const [before, behind] = [formula.slice(0, from).trimEnd(), formula.slice(from + length).trimStart()];
  if (!/[(,]$/.test(before) || !/^[,)]/.test(behind)) return false;
  const bare = before.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => " ".repeat(text.length));
  let depth = 0;
  let at = bare.length - 1;
  for (; at >= 0 && depth >= 0; at--) depth += bare[at] === ")" ? 1 : bare[at] === "(" ? -1 : 0;
  const [called = ""] = /[\p{L}\p{N}_.]*$/u.exec(bare.slice(0, at + 1)) ?? [];
  return functions.has(called.toUpperCase());
}
