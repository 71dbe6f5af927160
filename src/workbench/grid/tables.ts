/** Tables of the book in the grid's words: looks for the headings, the bands and the totals. */
import type { IRange, IStyleData } from "@univerjs/core";
import type { BookTable } from "../book/book";
import { toRange } from "./ranges";

export interface GridTable {
  range: IRange;
  themeName: string;
  styleJSON: { name: string } & Partial<Record<"headerRowStyle" | "firstRowStyle" | "lastRowStyle", IStyleData>>;
}

const line = { s: 1, cl: { rgb: "#4472C4" } };
const heading = { bl: 1, bg: { rgb: "#B4C6E7" }, bd: { t: line, b: line } } as const;
const band = { bg: { rgb: "#E9EEF8" } };
const last = { bl: 1, bd: { t: line, b: line } } as const;

/** One calm look for every table style, legible over the cells' own fills; none for a table without a style. */
export function toGridTable({ area, style, headings, bandedRows, totals }: BookTable): GridTable[] {
  if (style === "") return [];
  const themeName = ["kla", headings && "headings", bandedRows && "bands", totals && "totals"]
    .filter(Boolean)
    .join("-");
  const styleJSON = {
    name: themeName,
    ...(headings ? { headerRowStyle: heading } : {}),
    ...(bandedRows ? { firstRowStyle: band } : {}),
    ...(totals ? { lastRowStyle: last } : {}),
  };
  return [{ range: toRange(area), themeName, styleJSON }];
}
