/** Addresses as Excel writes them, and cells put together into few rectangles that fit into one address. */
import { toColumn, toLetters } from "./workbook";
import type { Area } from "./workbook";

/** Excel takes at most 8,192 characters. */
const maxAddressLength = 8000;
export const rowsOfSheet = 1_048_576;
export const columnsOfSheet = 16_384;

/** The areas of "A1", "A1:B2,D4", "C:C", "3:5", each perhaps with its sheet; null when the text is no address. */
export function areasOf(address: string): Area[] | null {
  const areas = withoutSheets(address)
    .replaceAll("$", "")
    .split(",")
    .map((part) => areaOf(part.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

/** Every stretch is looked at once, whether a "!" makes it a sheet's name or not. */
function withoutSheets(address: string): string {
  const stretches = address.matchAll(/('(?:[^']|'')*'|[^'!,]+)(!)?|[^]/g);
  return [...stretches].map(([all, , isSheet]) => (isSheet ? "" : all)).join("");
}

function areaOf(text: string): Area | null {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [cornerOf(first), cornerOf(last)];
  if (!from || !to) return null;
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? rowsOfSheet - 1,
    right: to.column ?? columnsOfSheet - 1,
  };
}

function cornerOf(text: string): { row: number | null; column: number | null } | null {
  const [all, letters, digits] = /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(text) ?? [];
  if (!all) return null;
  return { row: digits ? Number(digits) - 1 : null, column: letters ? toColumn(letters) : null };
}

/** True for whole rows and whole columns, whose cells cannot be read or counted. */
export function isWhole({ top, left, bottom, right }: Area): boolean {
  return bottom - top + 1 === rowsOfSheet || right - left + 1 === columnsOfSheet;
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The cells that both areas have; null when there are none. */
export function overlap(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The same cells in few rectangles, from the top down; areas may touch and overlap. Not for whole columns. */
export function rectanglesOf(areas: readonly Area[]): Area[] {
  const runs = runsOf(areas);
  const found: Area[] = [];
  let open = new Map<string, Area>();
  for (const row of [...runs.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Area>();
    for (const [left, right] of joined(runs.get(row) ?? [])) {
      const above = open.get(`${left} ${right}`);
      const area = above?.bottom === row - 1 ? above : { top: row, left, bottom: row, right };
      if (area !== above) found.push(area);
      area.bottom = row;
      next.set(`${left} ${right}`, area);
    }
    open = next;
  }
  return found;
}

type Run = readonly [left: number, right: number];

function runsOf(areas: readonly Area[]): Map<number, Run[]> {
  const runs = new Map<number, Run[]>();
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++) {
      const known = runs.get(row);
      if (known) known.push([left, right]);
      else runs.set(row, [[left, right]]);
    }
  return runs;
}

function joined(runs: Run[]): Run[] {
  const found: Run[] = [];
  for (const [left, right] of runs.sort(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && left <= last[1] + 1) found[found.length - 1] = [last[0], Math.max(last[1], right)];
    else found.push([left, right]);
  }
  return found;
}

/** "A1" or "A1:B2". */
export function toAddress({ top, left, bottom, right }: Area): string {
  const first = toLetters(left) + (top + 1);
  return top === bottom && left === right ? first : `${first}:${toLetters(right)}${bottom + 1}`;
}

/** Addresses that together name the areas, each short enough for Excel. */
export function addressesOf(areas: readonly Area[]): string[] {
  const found: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const part of areas.map(toAddress)) {
    if (length + part.length + 1 > maxAddressLength) {
      found.push(parts.join(","));
      [parts, length] = [[], 0];
    }
    parts.push(part);
    length += part.length + 1;
  }
  return parts.length > 0 ? [...found, parts.join(",")] : found;
}
