/** Formulas as the engine can work them out: names and spill references replaced by the cells or values they stand for. */
import { plainCalls } from "../../core/own/formulas";
import { toA1, toColumn } from "../../core/workbook";
import type { Area, BookSheet } from "../book/book";

/** What a formula on a sheet may speak of; the sheet is the one that the reference names, or null. */
export interface KnownNames {
  /** The formula of a defined name, with its equals sign; null when there is none. */
  nameOf: (sheet: string | null, name: string) => string | null;
  /** What the formula in a cell has spilled over; "busy" when its result has not come yet. */
  spillOf: (sheet: string | null, row: number, column: number) => Area | "busy" | null;
}

/** The formula of a cell, by its cellKey(), as the engine is to read it. */
export type Rewrite = (sheet: BookSheet, key: number, formula: string) => string;

/** Strings and structured references first, so that nothing within them is taken for a name. */
const skipped = String.raw`"(?:[^"]|"")*"|\[[^\][]*\]`;
const ofSheet = String.raw`(?<![\p{L}\p{N}_.\\$'!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const named = new RegExp(
  String.raw`${skipped}|${ofSheet}([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?(!'\[])`,
  "gu",
);
const spilled = new RegExp(String.raw`${skipped}|${ofSheet}(\$?([A-Za-z]{1,3})\$?(\d{1,7}))#(?![\w!/])`, "gu");
/** What needs no brackets in the place of a name. */
const simple =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?[$\w]+(?::[$\w]+)?$|^-?\d+(?:\.\d+)?$|^"(?:[^"]|"")*"$/u;
/** Names may stand for names, but not without end. */
const deepest = 8;

/** Files hold a custom function as "_xldudf_KLA_TIER", newer functions with "_xlfn.", B2# as ANCHORARRAY(B2), and what is gone as "#REF!A1". */
export function plainFormula(formula: string): string {
  return withArrays(withNegated(plainNumbers(plainCalls(formula))))
    .replace(/_xlfn\.(_xlws\.)?/gi, "")
    .replace(/#REF!(?=[$A-Za-z\d])[$\w:.]+/g, "#REF!")
    .replace(/\bANCHORARRAY\(([^()]+)\)/gi, "$1#");
}

/** What is no number of the formula itself, and numbers as nobody writes them: "1.50", ".5", "1E3", or with sixteen digits. */
const number = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|(?<![\p{L}\p{N}_.$#!:])((?:\d+\.\d*|\.\d+)(?:E[+-]?\d+)?|\d+E[+-]?\d+|\d{16,})(?![\p{L}\p{N}_.:!(])`,
  "giu",
);

/** The engine takes for a text what JavaScript would write otherwise: "1.50", "1E3", "1E-7". */
function plainNumbers(formula: string): string {
  return formula.replace(number, (whole: string, digits: string | undefined) => {
    if (digits === undefined) return whole;
    // Of a whole number Excel keeps fifteen digits.
    const value = Number(/^\d+$/.test(digits) ? digits.slice(0, 15).padEnd(digits.length, "0") : digits);
    return Number.isFinite(value) ? String(value) : "#NUM!";
  });
}

/** Of a text or a truth behind a minus sign the engine knows nothing without brackets. */
function withNegated(formula: string): string {
  return formula.replace(negated, (whole: string, meant: string | undefined) =>
    meant === undefined ? whole : `-(${meant})`,
  );
}

const negated = /-("(?:[^"]|"")*"|(?:TRUE|FALSE)(?![\p{L}\p{N}_.\\!(]))|"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]/giu;

/** Texts and quoted names first, so that nothing within them is taken for an array of the formula's own. */
const constant = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\{(?:"(?:[^"]|"")*"|[^"{}])*\})/g;

/** Where "{1,2}" stands behind an operator, or in brackets that call nothing, the engine fails; of a function it takes it. */
function withArrays(formula: string): string {
  return formula.replace(constant, (whole: string, array: string | undefined, at: number) => {
    if (array === undefined) return whole;
    if ((array.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => /[,;]/.test(text))) return stacked(array);
    const before = formula.slice(1, at).trimEnd();
    return /[-+*/^&=<>]$|(?<![\p{L}\p{N}_.])\($/u.test(before) ? `IF(TRUE,${array})` : array;
  });
}

/** The engine parts an array at every comma and semicolon, those within its texts, too. */
function stacked(array: string): string {
  const lines = array.slice(1, -1).match(/(?:"(?:[^"]|"")*"|[^";])+/g) ?? [];
  const rows = lines.map((line) => `HSTACK(${line})`);
  return rows.length === 1 ? rows.join("") : `VSTACK(${rows.join(",")})`;
}

/** True for a formula that must be looked at again whenever something spills otherwise. */
export function speaksOfSpills(formula: string): boolean {
  return formula.includes("#") || /ANCHORARRAY\(/i.test(formula);
}

/** True for a formula in which a word may be a defined name. */
export function speaksOfNames(formula: string): boolean {
  return [...formula.matchAll(named)].some(([, , name]) => name !== undefined);
}

export function rewritten(formula: string, known: KnownNames): string {
  return withSpills(plainFormula(withNames(formula, known, 0)), known);
}

function withNames(formula: string, known: KnownNames, depth: number): string {
  return formula.replace(named, (whole: string, sheet: string | undefined, name: string | undefined) => {
    const found = name === undefined || depth > deepest ? null : known.nameOf(bare(sheet), name);
    if (found === null) return whole;
    const meant = withNames(found.slice(1), known, depth + 1);
    return simple.test(meant) ? meant : `(${meant})`;
  });
}

function withSpills(formula: string, known: KnownNames): string {
  return formula.replace(spilled, (whole: string, ...found: (string | undefined)[]) => {
    const [sheet, cell, letters = "", row = ""] = found;
    if (cell === undefined) return whole;
    const area = known.spillOf(bare(sheet), Number(row) - 1, toColumn(letters) ?? -1);
    if (area === "busy") return `${sheet ?? ""}${cell}`;
    return area ? `${sheet ?? ""}${toA1(area.top, area.left)}:${toA1(area.bottom, area.right)}` : "#REF!";
  });
}

/** "'My sheet'!" is My sheet. */
function bare(sheet: string | undefined): string | null {
  const name = sheet?.slice(0, -1) ?? null;
  return name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
