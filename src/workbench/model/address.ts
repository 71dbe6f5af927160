/** Addresses as Excel reads and writes them: "A1:B2", "2:5", "C:C", "'My sheet'!A1,B3". */
import { sheetName } from "../../core/reference";
import { toA1, toColumn, toLetters } from "../../core/workbook";
import type { Area } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import { fail } from "./fault";

export { overlap } from "../../core/areas";

/** Excel takes no longer address in getRange and getRanges. */
const maxAddressLength = 8192;

export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** The areas of an address and the sheet that it names, if any; null when it is none. */
export function parseAddress(address: string): { sheet: string | null; areas: Area[] } | null {
  if (address.length > maxAddressLength) return null;
  const found = /^(?:'((?:[^']|'')+)'!|([^'!:,]+)!)?(.*)$/s.exec(address.trim());
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? null;
  const areas: Area[] = [];
  for (const part of (found?.[3] ?? "").split(",")) {
    const area = parseArea(withoutSheet(part.trim()));
    if (!area) return null;
    areas.push(area);
  }
  return { sheet, areas };
}

/** "A1", "$A$1:B2", "A:C", "3:4"; null when it is none of these. */
function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.replaceAll("$", "").split(":");
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || more.length > 0) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  return rows && columns && { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** From the smaller to the larger; all of them when neither is named, null when only one is. */
function span(from: number | null, to: number | null, count: number): [first: number, last: number] | null {
  if (from === null && to === null) return [0, count - 1];
  return from === null || to === null ? null : [Math.min(from, to), Math.max(from, to)];
}

/** "Sheet1!A1:B2"; several areas are joined by commas, each with its sheet. */
export function addressOf(sheet: string, areas: readonly Area[]): string {
  return areas.map((area) => `${sheetName(sheet)}!${areaText(area)}`).join(",");
}

/** "A1", "A1:B2", "A:C", "3:4". */
export function areaText({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === maxRows - 1) return `${toLetters(left)}:${toLetters(right)}`;
  if (left === 0 && right === maxColumns - 1) return `${top + 1}:${bottom + 1}`;
  return top === bottom && left === right ? toA1(top, left) : `${toA1(top, left)}:${toA1(bottom, right)}`;
}

/** The area, when it lies on a sheet; else InvalidArgument. */
export function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  const fits = top >= 0 && left >= 0 && bottom < maxRows && right < maxColumns && top <= bottom && left <= right;
  return fits && [top, left, bottom, right].every(Number.isInteger) ? area : fail("InvalidArgument");
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

/** True for whole rows, whole columns and the whole sheet, which have no values to read. */
export function isUnbounded(area: Area): boolean {
  return heightOf(area) === maxRows || widthOf(area) === maxColumns;
}

function withoutSheet(part: string): string {
  return part.includes("!") ? part.slice(part.lastIndexOf("!") + 1) : part;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([a-z]{1,3})?(\d{1,7})?$/i.exec(text);
  if (!found || text === "") return null;
  const column = found[1] === undefined ? null : toColumn(found[1]);
  const row = found[2] === undefined ? null : Number(found[2]) - 1;
  const isOff = (found[1] !== undefined && column === null) || (row !== null && (row < 0 || row >= maxRows));
  return isOff ? null : { row, column };
}
