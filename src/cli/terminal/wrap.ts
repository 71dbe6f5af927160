/** Breaks texts into lines of the terminal's width, the following lines indented under the first. */
import { printable, shortened } from "../../core/printable";

/** Where a text begins and where its further lines begin, in spaces or in a mark such as "– ". */
export interface Indent {
  first: string;
  rest: string;
}

/** The text in lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number, indent: Indent): string[] {
  // A line break within a cell is a space here; what cannot be seen takes its room as its number.
  return wrapPieces(printable(text.replace(/[\t\n\r]+/g, " ")).split(/\s+/), width, indent);
}

/** Like `wrap`, but pieces stay whole: a cell reference may hold spaces. */
export function wrapPieces(pieces: readonly string[], width: number, { first, rest }: Indent): string[] {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const piece of pieces.map((text) => shortened(printable(text))).filter((text) => text !== "")) {
    if (!isFresh && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = rest;
      isFresh = true;
    }
    line += (isFresh ? "" : " ") + piece;
    isFresh = false;
  }
  return isFresh ? lines : [...lines, line];
}

/** One item of a list under a section's heading. */
export function item(text: string, width: number): string[] {
  return wrap(text, width, { first: "  – ", rest: "    " });
}

/** One item of a list under a heading of its own within the section. */
export function subItem(text: string, width: number): string[] {
  return wrap(text, width, { first: "    – ", rest: "      " });
}

/** A paragraph under a section's heading. */
export function paragraph(text: string, width: number): string[] {
  return wrap(text, width, { first: "  ", rest: "  " });
}
