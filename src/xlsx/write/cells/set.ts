/** Sets cells in a worksheet's bytes: their formats, their neighbours and everything else stay as they are written. */
import { areasOf, toAddress } from "../../../core/areas";
import type { Area } from "../../../core/workbook";
import { rawBetween } from "../../archive/strings";
import { readAttributes } from "../../archive/xml";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { change, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { isNothing } from "./change";
import type { CellChange } from "./change";
import { newCell, replacedCell } from "./write";
import type { FoundCells, RowPlace } from "./find";

/** A change with the place of its cell's format, where that is to be another one, and of the mark of formulas that spill. */
export interface PlacedChange extends CellChange {
  readonly style?: number;
  readonly mark?: number;
}

/** The sheet that is changed: its bytes, its root with the sections below it, and what stands where. */
export interface SheetPart {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly found: FoundCells;
}

/** The edits that make the changes; none where a cell is already written like that. */
export function setCells(sheet: SheetPart, changes: readonly PlacedChange[]): Edit[] {
  const byRow = new Map<number, PlacedChange[]>();
  for (const one of changes.toSorted((a, b) => a.row - b.row || a.column - b.column))
    byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const missing = new Map<number, string>();
  const edits = [...byRow].flatMap(([row, own]) => {
    const place = sheet.found.rows.get(row);
    if (place !== undefined) return setInRow(sheet, place, own);
    const text = newRow(sheet, row, own);
    if (text !== "") missing.set(row, text);
    return [];
  });
  return [...edits, ...insertRows(sheet, missing)];
}

function setInRow(sheet: SheetPart, place: RowPlace, changes: readonly PlacedChange[]): Edit[] {
  const known = changes.flatMap((one) =>
    place.cells.filter(({ column }) => column === one.column).flatMap((cell) => replacedCell(sheet, cell, one)),
  );
  const added = changes.filter((one) => !place.cells.some(({ column }) => column === one.column) && !isNothing(one));
  const behind: string[] = [];
  const between: Edit[] = [];
  for (const one of added) {
    const next = place.cells.find(({ column }) => column > one.column);
    const text = newCell(sheet, place, one);
    if (next === undefined) behind.push(text);
    else between.push({ from: next.from, to: next.from, text });
  }
  const spans = added.length === 0 ? {} : widened(sheet.bytes, place, added);
  return [...known, ...between, ...change(sheet.bytes, place.element, { attributes: spans, append: behind.join("") })];
}

/** "1:6", the columns that the row says to use, with the new ones. */
function widened(
  bytes: Uint8Array,
  { element }: RowPlace,
  added: readonly CellChange[],
): Readonly<Record<string, string>> {
  const spans = readAttributes(rawBetween(bytes, element.from, element.inner)).get("spans");
  const [, first = "", last = ""] = /^(\d+):(\d+)$/.exec(spans ?? "") ?? [];
  if (last === "") return {};
  const columns = added.map(({ column }) => column + 1);
  const wider = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  return wider === spans ? {} : { spans: wider };
}

function newRow(sheet: SheetPart, row: number, changes: readonly PlacedChange[]): string {
  const cells = changes.filter((one) => !isNothing(one)).map((one) => newCell(sheet, null, one));
  const { prefix } = sheet.root;
  return cells.length === 0 ? "" : `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

/** Each before the first row below it; the lowest ones behind all. */
export function insertRows({ bytes, root, found }: SheetPart, missing: ReadonlyMap<number, string>): Edit[] {
  const behind: string[] = [];
  const between: Edit[] = [];
  const nextOf = finder(found.starts);
  for (const [row, text] of missing) {
    const next = nextOf(row);
    if (next === undefined) behind.push(text);
    else between.push({ from: next.from, to: next.from, text });
  }
  const data = child(root, "sheetData");
  if (behind.length === 0) return between;
  if (data !== undefined) return [...between, ...change(bytes, data, { append: behind.join("") })];
  const { prefix } = root;
  const text = `<${prefix}sheetData>${behind.join("")}</${prefix}sheetData>`;
  return [...between, ...insertion(bytes, root, worksheetOrder, "sheetData", text)];
}

/** Finds the first start, in the order of the file, of a row below that one; by halves, as a sheet may have a million. */
function finder(starts: FoundCells["starts"]): (row: number) => FoundCells["starts"][number] | undefined {
  let lowest = -1;
  const reached = starts.map(({ row }) => (lowest = Math.max(lowest, row)));
  return (row) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle] ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return starts[low];
  };
}

/** The edits that make the sheet's used range reach to the changed cells, where the sheet says one. */
export function widenDimension({ bytes, root }: SheetPart, changes: readonly CellChange[]): Edit[] {
  const dimension = child(root, "dimension");
  const ref = dimension && readAttributes(rawBetween(bytes, dimension.from, dimension.inner)).get("ref");
  const area = ref === undefined ? undefined : areasOf(ref)?.[0];
  if (dimension === undefined || area === undefined) return [];
  const wider = changes.filter((one) => !isNothing(one)).reduce(reaching, area);
  const text = toAddress(wider);
  return toAddress(area) === text ? [] : change(bytes, dimension, { attributes: { ref: text } });
}

function reaching({ top, left, bottom, right }: Area, { row, column }: CellChange): Area {
  return {
    ...{ top: Math.min(top, row), left: Math.min(left, column) },
    ...{ bottom: Math.max(bottom, row), right: Math.max(right, column) },
  };
}
