/** Where rows and cells stand in a worksheet's bytes: those that are to be changed, and the formulas that reach over several cells. */
import { emptyCell, readCell } from "../../sheet/cell";
import type { FormulaElement } from "../../sheet/cell";
import { localName, scan, tagEnd } from "../../archive/scan";
import { rawBetween } from "../../archive/strings";
import { readAttributes } from "../../archive/xml";
import type { XmlElement } from "../xml/tree";

/** A cell's element, from its "<" to behind its last ">". */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly formula: FormulaElement | null;
}

export interface RowPlace {
  readonly row: number;
  readonly element: XmlElement;
  /** All cells of the row, in the order of the file. */
  readonly cells: readonly CellPlace[];
}

export interface FoundCells {
  /** The rows that were asked for, as far as the sheet has them. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Of every row of the sheet its number and where it begins, in the order of the file. */
  readonly starts: readonly { readonly row: number; readonly from: number }[];
  /** Cells whose formula is shared, or fills several cells. */
  readonly reaching: readonly CellPlace[];
}

interface OpenRow {
  row: number;
  element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] };
  cells: CellPlace[];
}

interface Pass {
  readonly bytes: Uint8Array;
  readonly wanted: ReadonlySet<number>;
  readonly rows: Map<number, RowPlace>;
  readonly starts: { row: number; from: number }[];
  readonly reaching: CellPlace[];
  /** Counts from 1 as in the file, the column from 0. */
  row: number;
  column: number;
  open: OpenRow | null;
}

/** Null when the part is not one that Excel would open. */
export function findCells(bytes: Uint8Array, wanted: ReadonlySet<number>): FoundCells | null {
  const cell = emptyCell();
  const pass: Pass = { bytes, wanted, rows: new Map(), starts: [], reaching: [], row: 0, column: 0, open: null };
  const whole = scan(
    bytes,
    (name, length, after) => {
      if (length === 1 && bytes[name] === 99) {
        const end = readCell(bytes, after, cell);
        if (end >= 0) takeCell(pass, cell, bytes.lastIndexOf(60, name), end + 1);
        return end;
      }
      const end = tagEnd(bytes, after);
      if (end >= 0 && length === 3 && localName(bytes, name) === "row") takeRow(pass, name, end);
      return end;
    },
    (open) => closeRow(pass, open),
  );
  return whole ? pass : null;
}

function takeRow(pass: Pass, name: number, end: number): void {
  const { bytes } = pass;
  const from = bytes.lastIndexOf(60, name);
  pass.row = Number(readAttributes(rawBetween(bytes, from, end)).get("r")) || pass.row + 1;
  pass.column = 0;
  const row = pass.row - 1;
  pass.starts.push({ row, from });
  pass.open = null;
  if (!pass.wanted.has(row)) return;
  const isEmpty = bytes[end - 1] === 47;
  const element = {
    name: "row",
    prefix: rawBetween(bytes, from + 1, name),
    from,
    inner: end + 1,
    close: end + 1,
    to: end + 1,
  };
  pass.open = { row, element: { ...element, isEmpty, children: [] }, cells: [] };
  pass.rows.set(row, pass.open);
  if (isEmpty) pass.open = null;
}

/** Cells are passed over whole: what closes behind an open row's cells is the row. */
function closeRow(pass: Pass, open: number): void {
  if (pass.open === null || localName(pass.bytes, open + 2) !== "row") return;
  pass.open.element.close = open;
  pass.open.element.to = pass.bytes.indexOf(62, open) + 1;
  pass.open = null;
}

function takeCell(pass: Pass, cell: ReturnType<typeof emptyCell>, from: number, to: number): void {
  const [row, column] = [cell.row ?? pass.row - 1, cell.column ?? pass.column];
  pass.column = column + 1;
  const { formula } = cell;
  const place = { row, column, from, to, formula };
  // A cell that says another row than the one around it stands where it says.
  if (pass.open?.row === row) pass.open.cells.push(place);
  if (formula !== null && (formula.shared !== null || formula.hasRange)) pass.reaching.push(place);
}
