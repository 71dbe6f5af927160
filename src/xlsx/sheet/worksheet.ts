/** One pass over a worksheet's bytes: its cells, formulas, merges, what is hidden, and where links and pictures are told. */
import { lettersOf } from "../../core/formula";
import { toCellRef } from "../../core/workbook";
import type { Area, CellValue, NumberKind } from "../../core/workbook";
import type { LinkElement } from "./links";
import { emptyCell, readCell } from "./cell";
import type { NumberFormats } from "../../core/numberKinds";
import type { CellElement } from "./cell";
import type { FormulaCell } from "./formulas";
import { emptyFilling, put } from "./rows";
import type { Filling } from "./rows";
import { localName, scan, tagEnd } from "../archive/scan";
import { rawBetween, textBetween, unescaped } from "../archive/strings";
import { dateOf, errorOf, indexOf, numberOf, plainNumber, truthOf } from "./values";
import { readAttributes } from "../archive/xml";

/** What a worksheet's cells refer to, the same for all sheets of a file. */
export interface Shared {
  /** Null when the file has no such list. */
  texts: readonly string[] | null;
  startsIn1904: boolean;
  /** What the list of cell formats makes of numbers. */
  formats: NumberFormats;
  /** The places in the list of cell formats whose text cannot be seen. */
  unseen: ReadonlySet<number>;
  /** The places in the list of cell formats that strike out what stands there. */
  struck: ReadonlySet<number>;
  /** The places in the list of value metadata that lead to a picture; null when the file has no such list. */
  pictureMetadata: ReadonlySet<number> | null;
  /** How many places the rows of one sheet may take up; more would fill the memory. */
  mostPlaces: number;
}

/** A worksheet as its part says it; rows and columns count from 0. */
export interface Worksheet {
  filling: Filling;
  formulas: readonly FormulaCell[];
  merges: readonly Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Kind of number by A1 address, where it is not a plain one. */
  kinds: ReadonlyMap<string, NumberKind>;
  /** Format code by A1 address of numbers that are not shown in their plain digits, the first ones. */
  formats: ReadonlyMap<string, string>;
  /** A1 addresses of numbers that have the colour of the paper. */
  unseen: ReadonlySet<string>;
  /** A1 addresses of cells that are struck out. */
  struck: ReadonlySet<string>;
  links: readonly LinkElement[];
  /** A1 addresses of cells that hold a picture as their value. */
  pictures: ReadonlySet<string>;
  /** Id of the relation that names the sheet's drawing; null when it has none. */
  drawing: string | null;
  /** Cells that name a shared text which the file does not hold; `first` is null when there are none. */
  lostTexts: { count: number; first: { row: number; column: number } | null };
}

/** Where the pass stands; the row counts from 1 as in the file, the column from 0. */
interface Pass {
  shared: Shared;
  bytes: Uint8Array;
  sound: boolean;
  row: number;
  column: number;
  cell: CellElement;
  filling: Filling;
  formulas: FormulaCell[];
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** How many columns the column formats cover, counted again for each format. */
  formatted: number;
  kinds: Map<string, NumberKind>;
  formats: Map<string, string>;
  unseen: Set<string>;
  struck: Set<string>;
  links: LinkElement[];
  pictures: Set<string>;
  drawing: string | null;
  lostTexts: Worksheet["lostTexts"];
}

/** Column formats of an honest sheet cover its 16,384 columns once; some producers repeat them a few times. */
const mostFormatted = 500_000;

/** Null when the part is cut off, is not a worksheet, or is not XML that Excel would open. */
export function readWorksheet(bytes: Uint8Array, shared: Shared): Worksheet | null {
  const pass: Pass = {
    ...{ shared, bytes, sound: true, row: 0, column: 0, cell: emptyCell(), filling: emptyFilling() },
    ...{ formulas: [], merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
    ...{ kinds: new Map<string, NumberKind>(), links: [], pictures: new Set<string>(), drawing: null, formatted: 0 },
    ...{ formats: new Map<string, string>(), unseen: new Set<string>() },
    ...{ struck: new Set<string>(), lostTexts: { count: 0, first: null } },
  };
  const whole = scan(bytes, (name, length, from) => {
    if (length === 1 && bytes[name] === 99) return takeCell(pass, from);
    const end = tagEnd(bytes, from);
    if (end >= 0 && length > 2 && length < 10) takeTag(pass, name, from, end);
    return end;
  });
  return whole && pass.sound && pass.formatted <= mostFormatted && endsAsWorksheet(bytes) ? pass : null;
}

function endsAsWorksheet(bytes: Uint8Array): boolean {
  const tail = new TextDecoder().decode(bytes.subarray(-200));
  return /(?:<\/(?:[\w.-]+:)?worksheet\s*|<(?:[\w.-]+:)?worksheet\b[^<>]*\/)>\s*(?:<!--[^<>]*-->\s*)?$/.test(tail);
}

function takeTag(pass: Pass, name: number, from: number, end: number): void {
  const tag = localName(pass.bytes, name);
  if (tag === "row") readRow(pass, attributesBetween(pass, from, end));
  else if (tag === "col") readColumns(pass, attributesBetween(pass, from, end));
  else if (tag === "hyperlink") pass.links.push(...toLinks(byLocalName(pass, from, end)));
  else if (tag === "drawing") pass.drawing = byLocalName(pass, from, end).get("id") ?? null;
  else if (tag === "mergeCell") pass.merges.push(...toArea(attributesBetween(pass, from, end).get("ref") ?? ""));
}

function attributesBetween({ bytes }: Pass, from: number, end: number): ReadonlyMap<string, string> {
  return readAttributes(rawBetween(bytes, from, end));
}

/** "r:id" under "id", whatever the prefix. */
function byLocalName({ bytes }: Pass, from: number, end: number): ReadonlyMap<string, string> {
  return readAttributes(rawBetween(bytes, from, end), (name) => name.slice(name.indexOf(":") + 1));
}

function toLinks(attributes: ReadonlyMap<string, string>): LinkElement[] {
  const [area] = toArea(attributes.get("ref") ?? "");
  const [id = "", location = ""] = [attributes.get("id"), attributes.get("location")];
  return area === undefined ? [] : [{ area, id, location }];
}

/** A row without a number stands below the one before. */
function readRow(pass: Pass, attributes: ReadonlyMap<string, string>): void {
  pass.column = 0;
  pass.row = Number(attributes.get("r")) || pass.row + 1;
  const flat = isOn(attributes.get("customHeight")) && attributes.has("ht") && Number(attributes.get("ht")) === 0;
  if (flat || isOn(attributes.get("hidden"))) pass.hiddenRows.add(pass.row - 1);
}

/** A width of 0 hides as well; later formats of the same column win. */
function readColumns(pass: Pass, attributes: ReadonlyMap<string, string>): void {
  const first = Math.max(1, Number(attributes.get("min")) || 1);
  const last = Math.min(Number(attributes.get("max")) || 0, 16384);
  pass.formatted += Math.max(0, last - first + 1);
  const isHidden = isOn(attributes.get("hidden")) || (attributes.has("width") && Number(attributes.get("width")) === 0);
  if (!isHidden || pass.formatted > mostFormatted) return;
  for (let column = first; column <= last; column++) pass.hiddenColumns.add(column - 1);
}

function isOn(value = ""): boolean {
  return /^(?:1|true|on)$/.test(value);
}

/** Nothing for a merge whose range cannot be understood. */
function toArea(range: string): Area[] {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [toCellRef("", from), toCellRef("", to)];
  if (first === null || last === null) return [];
  return [
    {
      ...{ top: Math.min(first.row, last.row), left: Math.min(first.column, last.column) },
      ...{ bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column) },
    },
  ];
}

function takeCell(pass: Pass, from: number): number {
  const { cell, bytes } = pass;
  const end = readCell(bytes, from, cell);
  const row = cell.row ?? pass.row - 1;
  const column = cell.column ?? pass.column;
  if (end < 0 || row < 0 || row >= 1_048_576 || column >= 16_384) {
    pass.sound = false;
    return -1;
  }
  pass.column = column + 1;
  const value = valueOf(pass, row, column);
  put(pass.filling, row, column, value, cell.formula !== null, pass.shared.mostPlaces);
  if (typeof value === "number" && mayHaveKind(pass)) noteKind(pass, row, column);
  if (pass.shared.struck.size > 0 && value !== null && pass.shared.struck.has(cell.style))
    pass.struck.add(lettersOf(column) + (row + 1));
  if (cell.meta > 0 && isPicture(pass, value)) pass.pictures.add(lettersOf(column) + (row + 1));
  if (cell.formula !== null) pass.formulas.push({ ...cell.formula, row, column });
  return end;
}

/** A program that drops the rich values and keeps the cells leaves a "#VALUE!" where Excel had a picture. */
function isPicture({ cell, shared: { pictureMetadata } }: Pass, value: CellValue): boolean {
  return pictureMetadata === null ? value === "#VALUE!" : pictureMetadata.has(cell.meta);
}

/** Asked of every number: most workbooks have no formats of dates, and reading behind a list's end is slow. */
function mayHaveKind({ cell, shared: { formats, unseen } }: Pass): boolean {
  return cell.style < formats.codes.length || cell.style < formats.kinds.length || unseen.size > 0 || cell.type === "d";
}

/** A cell of type "d" is a date whatever its format says. */
function noteKind({ cell, shared, kinds, formats, unseen }: Pass, row: number, column: number): void {
  const kind = shared.formats.kinds[cell.style] ?? (cell.type === "d" ? "date" : null);
  const code = formats.size < mostFormats ? (shared.formats.codes[cell.style] ?? null) : null;
  const isUnseen = shared.unseen.has(cell.style);
  if (kind === null && code === null && !isUnseen) return;
  const address = lettersOf(column) + (row + 1);
  if (kind !== null) kinds.set(address, kind);
  if (code !== null) formats.set(address, code);
  if (isUnseen) unseen.add(address);
}

/** Codes are for sentences that quote a cell: those of a form, not of a million measurements. */
const mostFormats = 50_000;

function valueOf(pass: Pass, row: number, column: number): CellValue {
  const { cell, bytes } = pass;
  if (cell.from < 0 && cell.value === null) return null;
  switch (cell.type) {
    case "s":
      return sharedText(pass, row, column);
    case "str":
    case "inlineStr":
      return cell.value ?? unescaped(textOf(pass));
    case "b":
      return truthOf(textOf(pass));
    case "e":
      return errorOf(textOf(pass));
    case "d":
      return dateOf(textOf(pass), pass.shared.startsIn1904);
    default: {
      const plain = cell.value === null ? plainNumber(bytes, cell.from, cell.to) : NaN;
      return Number.isNaN(plain) ? numberOf(textOf(pass)) : plain;
    }
  }
}

function textOf({ cell, bytes }: Pass): string {
  return cell.value ?? textBetween(bytes, cell.from, cell.to);
}

/** A place that is not in the list of shared texts is no text; one that is left empty is a blank cell. */
function sharedText(pass: Pass, row: number, column: number): CellValue {
  const { cell, bytes, shared, lostTexts } = pass;
  const plain = cell.value === null ? plainNumber(bytes, cell.from, cell.to) : NaN;
  const place = Number.isNaN(plain) ? indexOf(textOf(pass)) : plain;
  const text = place === null ? null : (shared.texts?.[place] ?? null);
  if (text !== null || textOf(pass).trim() === "") return text;
  pass.lostTexts = { count: lostTexts.count + 1, first: lostTexts.first ?? { row, column } };
  return null;
}
