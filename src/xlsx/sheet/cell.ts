/** One cell of a worksheet, read from the bytes of its element without making text of what needs none. */
import { toCellRef } from "../../core/workbook";
import { localName, remarkEnd, tagEnd } from "../scan";
import { elementText, rawBetween, richText, textBetween } from "../strings";
import { readAttributes } from "../xml";

/** What the element says; one object is filled again and again, as there are millions of cells. */
export interface CellElement {
  /** From 0; null when the cell does not say where it stands. */
  row: number | null;
  column: number | null;
  /** The attribute `t`: "s", "str", "inlineStr", "b", "e", "d", "n"; "" when absent. */
  type: string;
  /** Place in the list of cell formats, 0 when absent. */
  style: number;
  /** Place in the list of value metadata from 1 on, 0 when absent. */
  meta: number;
  /** Where the value's bytes stand; `from` is -1 when the cell has none, or has it in `value`. */
  from: number;
  to: number;
  /** A value that is not plain bytes: text of runs, CDATA, remarks. */
  value: string | null;
  formula: FormulaElement | null;
}

export interface FormulaElement {
  text: string;
  /** Number of the formula that several cells share; null when it is the cell's own. */
  shared: number | null;
  hasRange: boolean;
  /** What an array formula fills ("B1:D2"); null for any other. */
  array: string | null;
}

const [lessThan, greaterThan, slash, equals] = [60, 62, 47, 61];
const [letterR, letterS, letterT, letterV, letterM] = [114, 115, 116, 118, 109];

export function emptyCell(): CellElement {
  return { row: null, column: null, type: "", style: 0, meta: 0, from: -1, to: -1, value: null, formula: null };
}

/** Fills `cell` from the element whose name ends before `from`; gives its last ">", or -1 when it is no sound XML. */
export function readCell(bytes: Uint8Array, from: number, cell: CellElement): number {
  cell.row = cell.column = cell.value = cell.formula = null;
  cell.type = "";
  cell.style = cell.meta = 0;
  cell.from = cell.to = -1;
  const end = readCellTag(bytes, from, cell);
  return end < 0 || bytes[end - 1] === slash ? end : readChildren(bytes, end + 1, cell);
}

function readCellTag(bytes: Uint8Array, from: number, cell: CellElement): number {
  for (let at = from; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32 || byte === slash) at++;
    else if (byte === greaterThan) return at;
    else {
      at = readAttribute(bytes, at, cell);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Gives the place behind the attribute's closing quote, -1 when it has none. */
function readAttribute(bytes: Uint8Array, from: number, cell: CellElement): number {
  let at = from;
  for (let byte = byteAt(bytes, at); byte > 32 && byte !== equals && byte !== greaterThan; byte = byteAt(bytes, at))
    at++;
  const nameEnd = at;
  at = behindSpaces(bytes, at);
  if (bytes[at] !== equals) return -1;
  at = behindSpaces(bytes, at + 1);
  const quote = bytes[at];
  if (quote !== 34 && quote !== 39) return -1;
  const valueFrom = ++at;
  for (; bytes[at] !== quote; at++) if (at >= bytes.length || bytes[at] === lessThan) return -1;
  noteAttribute(bytes, from, nameEnd, valueFrom, at, cell);
  return at + 1;
}

/** Past the end every byte is a ">", which ends every loop. */
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? greaterThan;
}

function behindSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (byteAt(bytes, at) <= 32) at++;
  return at;
}

function noteAttribute(
  bytes: Uint8Array,
  from: number,
  nameEnd: number,
  valueFrom: number,
  to: number,
  cell: CellElement,
): void {
  const first = bytes[from];
  const length = nameEnd - from;
  if (length === 1 && first === letterR) readPlace(bytes, valueFrom, to, cell);
  else if (length === 1 && first === letterS) cell.style = wholeNumber(bytes, valueFrom, to);
  else if (length === 1 && first === letterT) cell.type = typeAt(bytes, valueFrom, to);
  else if (length === 2 && first === letterV && bytes[from + 1] === letterM) {
    cell.meta = wholeNumber(bytes, valueFrom, to);
  }
}

function typeAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from === 1 && bytes[from] === letterS) return "s";
  return textBetween(bytes, from, to).trim();
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || value > 1e8) return 0;
    value = value * 10 + digit;
  }
  return value;
}

/** "B7"; what is no place of Excel's becomes row -1, which no sheet has. An empty one says nothing. */
function readPlace(bytes: Uint8Array, from: number, to: number, cell: CellElement): void {
  if (from === to) return;
  let [at, column, row] = [from, 0, 0];
  for (let letter = letterAt(bytes, at); letter > 0 && column < 16385; letter = letterAt(bytes, ++at)) {
    column = column * 26 + letter;
  }
  for (; at < to && row <= 1048576; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  // Nobody writes places with entities; whoever does is understood, at leisure.
  if (bytes[at] === 38) return readEscapedPlace(bytes, from, to, cell);
  const sound = at === to && column > 0 && column <= 16384 && row > 0 && row <= 1048576;
  cell.row = sound ? row - 1 : -1;
  cell.column = column - 1;
}

function readEscapedPlace(bytes: Uint8Array, from: number, to: number, cell: CellElement): void {
  const place = toCellRef("", textBetween(bytes, from, to));
  cell.row = place?.row ?? -1;
  cell.column = place?.column ?? 0;
}

/** 1 for "A" or "a" to 26; 0 when it is no letter. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = (bytes[at] ?? 0) & ~32;
  return byte >= 65 && byte <= 90 ? byte - 64 : 0;
}

/** Up to the cell's own closing tag; a row or cell that begins inside is no sound XML. */
function readChildren(bytes: Uint8Array, from: number, cell: CellElement): number {
  for (let at = from; at < bytes.length;) {
    if (bytes[at] !== lessThan) at++;
    else if (bytes[at + 1] === slash) {
      const end = bytes.indexOf(greaterThan, at);
      if (end < 0 || (bytes[at + 2] === 99 && end === at + 3)) return end;
      const closed = localName(bytes, at + 2);
      if (closed === "c") return end;
      if (closed === "row" || closed === "sheetData") return -1;
      at = end + 1;
    } else {
      const end = readChild(bytes, at, cell);
      if (end < 0) return -1;
      at = end + 1;
    }
  }
  return -1;
}

function readChild(bytes: Uint8Array, open: number, cell: CellElement): number {
  if (bytes[open + 1] === letterV && bytes[open + 2] === greaterThan) return readValue(bytes, open + 3, "v", cell);
  if (bytes[open + 1] === 33 || bytes[open + 1] === 63) return remarkEnd(bytes, open) - 1;
  const name = localName(bytes, open + 1);
  const end = tagEnd(bytes, open + 1);
  if (end < 0 || name === "c" || name === "row") return -1;
  const isClosed = bytes[end - 1] === slash;
  if (name === "f") return readFormula(bytes, open, end, isClosed, cell);
  if (isClosed) return end;
  if (name === "v") return readValue(bytes, end + 1, "v", cell);
  if (name !== "is") return end;
  const read = richText(bytes, end + 1, "is");
  if (read === null) return -1;
  cell.value = read.text;
  // Text of its own makes a cell a text, whatever type a careless producer gives it.
  cell.type = "inlineStr";
  return read.end;
}

/** Most values are bytes up to the closing tag, which need no text. */
function readValue(bytes: Uint8Array, from: number, name: string, cell: CellElement): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lessThan) at++;
  if (bytes[at + 1] === slash) {
    cell.from = from;
    cell.to = at;
    const isPlain = bytes[at + 2] === letterV && bytes[at + 3] === greaterThan;
    return isPlain ? at + 3 : localName(bytes, at + 2) === name ? bytes.indexOf(greaterThan, at) : -1;
  }
  const read = elementText(bytes, from, name);
  if (read === null) return -1;
  cell.value = read.text;
  return read.end;
}

function readFormula(bytes: Uint8Array, open: number, end: number, isClosed: boolean, cell: CellElement): number {
  const attributes = readAttributes(rawBetween(bytes, open + 1, end));
  const read = isClosed ? { text: "", end } : elementText(bytes, end + 1, "f");
  if (read === null) return -1;
  const shared = attributes.get("t") === "shared" ? Number(attributes.get("si") ?? NaN) : NaN;
  const isShared = Number.isInteger(shared) && shared >= 0;
  const array = attributes.get("t") === "array" ? (attributes.get("ref") ?? null) : null;
  const hasRange = attributes.has("ref");
  cell.formula = { text: read.text, shared: isShared ? shared : null, hasRange, array };
  return read.end;
}
