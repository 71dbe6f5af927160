/** One pass over a worksheet's bytes before it is read: how far it reaches, and what must be fixed first. */
import { scan, tagEnd } from "./scan";
import { readAttributes } from "./xml";

export interface Survey {
  /** False when the part is cut off, is not a worksheet, or is not XML that Excel would open. */
  sound: boolean;
  /** The last row and column of any cell, formatted blanks included; from 0, -1 when there is none. */
  bottom: number;
  right: number;
  /** How many columns the column formats cover, counted again for each format. */
  formatted: number;
  /** A hidden row does not say which row it is. */
  unnumbered: boolean;
  /** Some cells hold dates as text of ISO 8601 (`t="d"`). */
  isoDates: boolean;
  /** Some cells point at the texts that all sheets share. */
  sharesTexts: boolean;
}

/** Where the pass stands; the row counts from 1 as in the file, the column from 0. */
interface Pass extends Survey {
  bytes: Uint8Array;
  row: number;
  column: number;
}

const greaterThan = 62;
const slash = 47;
const quote = 34;
const equals = 61;
const letterR = 114;
const letterT = 116;

/** Reads every tag once, the way the library will: what it would take for a cell is counted as a cell. */
export function survey(bytes: Uint8Array): Survey {
  const reach = { sound: true, bottom: -1, right: -1, formatted: 0 };
  const pass: Pass = { ...reach, unnumbered: false, isoDates: false, sharesTexts: false, bytes, row: 0, column: 0 };
  const whole = scan(bytes, (name, length, from) => {
    const first = bytes[name];
    if (length === 1 && first === 99) return readCell(pass, from);
    const end = tagEnd(bytes, from);
    if (length === 3 && first === letterR && bytes[name + 2] === 119) readRow(pass, from, end);
    else if (length === 3 && first === 99 && bytes[name + 2] === 108) readColumns(pass, from, end);
    return end;
  });
  return { ...pass, sound: pass.sound && whole && endsAsWorksheet(bytes) };
}

function endsAsWorksheet(bytes: Uint8Array): boolean {
  const tail = new TextDecoder().decode(bytes.subarray(-200));
  return /(?:<\/(?:[\w.-]+:)?worksheet\s*|<(?:[\w.-]+:)?worksheet\b[^<>]*\/)>\s*(?:<!--[^<>]*-->\s*)?$/.test(tail);
}

/** Nearly every cell is written ` r="B7"`, then ` s="3"` and ` t="s"`: those are read without making any text. */
function readCell(pass: Pass, from: number): number {
  const { bytes } = pass;
  if (bytes[from + 1] !== letterR || bytes[from + 2] !== equals || bytes[from + 3] !== quote) {
    return readOddCell(pass, from);
  }
  let at = from + 4;
  let column = 0;
  let row = 0;
  for (let byte = bytes[at] ?? 0; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) column = column * 26 + byte - 64;
  for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) row = row * 10 + byte - 48;
  const end = bytes[at] === quote ? readType(pass, at + 1) : -1;
  if (end < 0) return readOddCell(pass, from);
  place(pass, row - 1, column - 1);
  return end;
}

/** Where the tag ends when nothing but attributes of one letter other than "r" follow; takes note of "t". */
function readType(pass: Pass, from: number): number {
  const { bytes } = pass;
  let at = from;
  while (bytes[at] === 32) {
    const letter = bytes[at + 1];
    if (bytes[at + 2] !== equals || bytes[at + 3] !== quote || letter === letterR) return -1;
    if (letter === letterT && bytes[at + 5] === quote) noteType(pass, bytes[at + 4]);
    at += 4;
    while (at < bytes.length && bytes[at] !== quote) at++;
    at++;
  }
  if (bytes[at] === slash) at++;
  return bytes[at] === greaterThan ? at : -1;
}

function noteType(pass: Pass, letter: number | undefined): void {
  if (letter === 100) pass.isoDates = true;
  if (letter === 115) pass.sharesTexts = true;
}

function readOddCell(pass: Pass, from: number): number {
  const end = tagEnd(pass.bytes, from);
  const attributes = textOfAttributes(pass, from, end);
  const type = attributes.get("t") ?? "";
  if (type.length === 1) noteType(pass, type.charCodeAt(0));
  const ref = attributes.get("r") ?? "";
  if (ref === "") {
    place(pass, pass.row - 1, pass.column);
    return end;
  }
  const [, letters = "", digits = ""] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  place(pass, Number(digits) - 1, column - 1);
  return end;
}

function place(pass: Pass, row: number, column: number): void {
  if (!(row >= 0 && row < 1048576 && column >= 0 && column < 16384)) pass.sound = false;
  if (row > pass.bottom) pass.bottom = row;
  if (column > pass.right) pass.right = column;
  pass.column = column + 1;
}

/** A row that begins ` r="7"` and has no second "r" needs no text; whether it is hidden the library sees itself. */
function readRow(pass: Pass, from: number, end: number): void {
  const { bytes } = pass;
  pass.column = 0;
  if (bytes[from + 1] === letterR && bytes[from + 2] === equals && bytes[from + 3] === quote) {
    let at = from + 4;
    let row = 0;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) row = row * 10 + byte - 48;
    if (row > 0 && bytes[at] === quote && !hasAnotherR(bytes, at, end)) {
      pass.row = row;
      return;
    }
  }
  readOddRow(pass, from, end);
}

function hasAnotherR(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (bytes[at] === letterR && (bytes[at - 1] ?? 0) <= 32) return true;
  return false;
}

function readOddRow(pass: Pass, from: number, end: number): void {
  const attributes = textOfAttributes(pass, from, end);
  const stated = Number(attributes.get("r"));
  if (!stated && /^(?:1|true)$/.test(attributes.get("hidden") ?? "")) pass.unnumbered = true;
  pass.row = stated || pass.row + 1;
}

function readColumns(pass: Pass, from: number, end: number): void {
  const attributes = textOfAttributes(pass, from, end);
  const first = Number(attributes.get("min")) || 1;
  const last = Math.min(Number(attributes.get("max")) || 0, 16384);
  pass.formatted += Math.max(0, last - first + 1);
}

function textOfAttributes(pass: Pass, from: number, end: number): ReadonlyMap<string, string> {
  return readAttributes(new TextDecoder().decode(pass.bytes.subarray(from, end)));
}
