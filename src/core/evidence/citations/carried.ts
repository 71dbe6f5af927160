/** What formulas lay behind their cells: the links of HYPERLINK() and IMAGE(), the pictures of IMAGE() and WPS's DISPIMG(). */
import { toCellRef, valueAt } from "../../workbook";
import type { Sheet } from "../../workbook";

/** A formula's pieces: texts, sheet names in quotes, everything else letter by letter. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;
const call = /(?:^|[^\p{L}\p{N}_.])(?:_xlfn\.)*(HYPERLINK|IMAGE|DISPIMG|CONCATENATE|CONCAT)\s*$/iu;

/** Links are put together from few pieces and stand in few branches; what goes on further is not looked into. */
const formulaLimits = { depth: 16, calls: 8, characters: 8192 };

/** Null where the formula has nothing of the kind. */
export interface Carried {
  link: string | null;
  isPicture: boolean;
}

/** A quick look, as there may be a million formulas; Excel takes none longer than 8,192 characters. */
export function mayCarry(formula: string): boolean {
  return formula.length <= formulaLimits.characters && /HYPERLINK|IMAGE|DISPIMG/i.test(formula);
}

/** `sheets` are looked up for the cells that a link is put together from. */
export function carriedBy(formula: string, sheet: Sheet, sheets: ReadonlyMap<string, Sheet>): Carried | null {
  if (!mayCarry(formula)) return null;
  let isPicture = false;
  for (const { name, words } of callsIn(formula)) {
    if (name === "DISPIMG" || name === "IMAGE") isPicture = true;
    const target = name === "DISPIMG" ? null : valueOf(words, sheet, sheets, 0);
    if (target !== null && target.trim() !== "") return { link: target.trim(), isPicture };
  }
  return isPicture ? { link: null, isPicture } : null;
}

/** Every call of the three functions, outermost first, with the pieces of its first argument. */
function callsIn(formula: string): { name: string; words: string[] }[] {
  const pieces = formula.match(piece) ?? [];
  const calls: { name: string; words: string[] }[] = [];
  let before = "";
  for (const [at, word] of pieces.entries()) {
    if (calls.length === formulaLimits.calls) break;
    const name = word === "(" ? call.exec(before.slice(-30))?.[1]?.toUpperCase() : undefined;
    if (name !== undefined && !name.startsWith("CONCAT")) calls.push({ name, words: firstArgument(pieces, at + 1) });
    before = word.length > 1 ? `${before.slice(-30)}\u0000` : before.slice(-30) + word;
  }
  return calls;
}

function firstArgument(pieces: readonly string[], from: number): string[] {
  return argumentsFrom(pieces, from)[0] ?? [];
}

/** The arguments up to the bracket that closes them; both "," and ";" part them, as files have been seen to hold either. */
function argumentsFrom(pieces: readonly string[], from: number): string[][] {
  const found: string[][] = [[]];
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const word = pieces[at] ?? "";
    if (word === ")" && depth === 0) break;
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (depth === 0 && (word === "," || word === ";")) found.push([]);
    else found.at(-1)?.push(word);
  }
  return found;
}

/** Texts, numbers, cells and what "&" or CONCATENATE make of them; null when more than that is needed. */
function valueOf(
  words: readonly string[],
  sheet: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
  depth: number,
): string | null {
  if (depth > formulaLimits.depth) return null;
  const terms = split(words, "&");
  if (terms.length > 1) return joined(terms, sheet, sheets, depth);
  const text = words.join("").trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  const open = words.indexOf("(");
  if (open >= 0 && words.findLast((word) => word.trim() !== "") === ")") {
    const name = words.slice(0, open).join("").trim();
    if (name !== "" && !/^(?:_xlfn\.)?CONCAT(?:ENATE)?$/i.test(name)) return null;
    return joined(argumentsFrom(words, open + 1), sheet, sheets, depth);
  }
  return cellValue(text, sheet, sheets);
}

function joined(
  terms: readonly (readonly string[])[],
  sheet: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
  depth: number,
): string | null {
  const values = terms.map((term) => valueOf(term, sheet, sheets, depth + 1));
  return values.includes(null) ? null : values.join("");
}

/** Parts the pieces at a mark that stands in no brackets. */
function split(words: readonly string[], mark: string): string[][] {
  const found: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (word === mark && depth === 0) found.push([]);
    else found.at(-1)?.push(word);
  }
  return found;
}

/** What stands in "B4", "'Data Bukti'!B4" or "Data!$B$4"; null when it is no cell, or holds no text or number. */
function cellValue(written: string, sheet: Sheet, sheets: ReadonlyMap<string, Sheet>): string | null {
  const mark = written.lastIndexOf("!");
  const name = mark < 0 ? null : written.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const other = name === null ? sheet : sheets.get(name.toLowerCase());
  const cell = toCellRef("", written.slice(mark + 1));
  if (other === undefined || cell === null) return null;
  const value = valueAt(other, cell.row, cell.column);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
