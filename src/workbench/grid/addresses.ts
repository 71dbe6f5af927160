/** Areas written as addresses: "A1", "B2:D10". */
import { toA1, toColumn } from "../../core/workbook";
import type { Area } from "../book/book";

/** The area of an address without a sheet; null when it is none. */
export function parseArea(address: string): Area | null {
  const [, left = "", top = "", right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address.trim()) ?? [];
  const [first, last] = [toColumn(left), toColumn(right)];
  if (first === null || last === null) return null;
  return { top: Number(top) - 1, left: first, bottom: Number(bottom) - 1, right: last };
}

/** The address of an area: "A1" for one cell. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const [first, last] = [toA1(top, left), toA1(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}
