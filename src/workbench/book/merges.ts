/** Merging cells and taking merges apart. */
import type { Area, Book, BookSheet } from "./book";
import { clearCells } from "./cells";
import { tell } from "./changes";
import { mutableSheet } from "./mutable";

/** Merges an area, or with `across` each of its rows; only the top left value is kept. */
export function merge(book: Book, sheet: BookSheet, area: Area, across: boolean): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
  const parts = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  mutableSheet(sheet).merges = sheet.merges.filter((other) => !touches(area, other));
  for (const part of parts) {
    if (isOneCell(part)) continue;
    mutableSheet(sheet).merges.push(part);
    if (part.right > part.left) clearCells(book, sheet, { ...part, bottom: part.top, left: part.left + 1 });
    if (part.bottom > part.top) clearCells(book, sheet, { ...part, top: part.top + 1 });
  }
  tell(book, { kind: "merges", sheet: sheet.id });
}

/** Takes apart every merge that the area touches. */
export function unmerge(book: Book, sheet: BookSheet, area: Area): void {
  mutableSheet(sheet).merges = sheet.merges.filter((other) => !touches(area, other));
  tell(book, { kind: "merges", sheet: sheet.id });
}

/** Makes these areas all the merges that there are, without touching what stands in the cells. */
export function replaceMerges(book: Book, sheet: BookSheet, merges: readonly Area[]): void {
  mutableSheet(sheet).merges = [...merges];
  tell(book, { kind: "merges", sheet: sheet.id });
}

/** True for an area of a single cell, which is no merge. */
export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** True when the two areas share a cell. */
export function touches(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
