/** One formula shared by many cells, written out for each of them as Excel itself would show it. */
import { toColumn, toLetters } from "./workbook";

/** A formula seen from the cell so many rows below and columns to the right of the one it was written for. */
export type Translate = (rows: number, columns: number) => string;

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const notAName = String.raw`(?![\p{L}\p{N}_.(!\\])`;

/** What a formula is made of, longest meaning first: texts, sheet names and names must be passed over whole. */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`,
    String.raw`\[(?:'[\s\S]|[^\[\]']|\[(?:'[\s\S]|[^\[\]'])*\])*(?:\]|$)`,
    String.raw`#[A-Z][A-Z0-9/_]*[!?]?`,
    `(?<area>${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})${notAName}`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.?\\$]*`,
  ].join("|"),
  "gu",
);

const letters: string[] = [];

/** The column's letters, worked out once for each column. */
export function lettersOf(column: number): string {
  return (letters[column] ??= toLetters(column));
}

const lost = "#REF!";

/** Takes a formula apart once, so that it can be written out cheaply for many cells. */
export function translator(formula: string): Translate {
  const pieces: (string | Translate)[] = [];
  let from = 0;
  for (const match of formula.matchAll(token)) {
    const area = match.groups?.["area"];
    if (area === undefined) continue;
    pieces.push(formula.slice(from, match.index), areaMover(area));
    from = match.index + area.length;
  }
  if (pieces.length === 0) return () => formula;
  pieces.push(formula.slice(from));
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

/** The formula as it reads in the cell so many rows below and columns to the right. */
export function translate(formula: string, rows: number, columns: number): string {
  return translator(formula)(rows, columns);
}

/** An area that leaves the sheet at either corner is lost as a whole. */
function areaMover(area: string): Translate {
  const [first = null, last = null] = area.split(":").map(cornerMover);
  if (first === null || (last === null && area.includes(":"))) return () => area;
  if (last === null) return (rows, columns) => first(rows, columns) ?? lost;
  return (rows, columns) => {
    const from = first(rows, columns);
    const to = last(rows, columns);
    return from === null || to === null ? lost : `${from}:${to}`;
  };
}

type CornerMover = (rows: number, columns: number) => string | null;

/** Moves "$B7", "B" or "7"; null when the text only looks like a cell: XFE1 and A1048577 are names. */
function cornerMover(corner: string): CornerMover | null {
  const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In "$3" there are no letters: the first anchor stands before the row.
  const rowIsFixed = fixRow === "$" || (letters === "" && fixColumn === "$");
  const column = letters === "" ? 0 : toColumn(letters);
  const row = digits === "" ? 1 : Number(digits);
  if (column === null || row < 1 || row > 1048576) return null;
  return (rows, columns) => {
    const toRow = rowIsFixed || digits === "" ? row : row + rows;
    const to = fixColumn === "$" || letters === "" ? column : column + columns;
    if (toRow < 1 || toRow > 1048576 || to < 0 || to > 16383) return null;
    return (
      (letters === "" ? "" : (fixColumn === "$" ? "$" : "") + lettersOf(to)) +
      (digits === "" ? "" : (rowIsFixed ? "$" : "") + toRow)
    );
  };
}
