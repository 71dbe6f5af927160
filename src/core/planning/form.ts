/** A sheet of ours that people fill in: a title, what to do, headings that stay in sight, rows, and a list to choose from. */
import type { CellStyle, PlainCell, PlainRow, PlainSheet } from "../sheets/sheet";

export interface Form {
  name: string;
  title: string;
  hint: string;
  /** Rows of people's own above the headings. */
  above?: readonly (readonly PlainCell[])[];
  headings: readonly PlainCell[];
  rows: readonly (readonly PlainCell[])[];
  /** In characters, column by column. */
  widths: readonly number[];
  /** What may be chosen in that column; something else is asked about, never refused. */
  choice: { column: number; texts: readonly string[] };
  /** Rows below the last one that can be filled in too. */
  spareRows: number;
}

const headingStyle: CellStyle = { bold: true, fill: "#DDEBF7", border: "thin", wrap: true, vertical: "top" };
const cellStyle: CellStyle = { border: "thin", wrap: true, vertical: "top" };
/** Rows above the first of the form's own: title, what to do, an empty one, the headings. */
const ownRows = 4;

/** The list to choose from stands in a hidden column, two to the right of the form. */
export function formSheet(form: Form): PlainSheet {
  const { name, title, hint, above = [], headings, rows, widths, choice, spareRows } = form;
  const firstRow = ownRows + above.length;
  const listColumn = widths.length + 2;
  const all: PlainRow[] = [
    { cells: [{ value: title, style: { bold: true, size: 14 } }] },
    { cells: [hint] },
    ...above.map((cells) => ({ cells })),
    { cells: [] },
    { cells: headings.map((cell) => styled(cell, headingStyle)) },
    ...rows.map((cells) => ({ cells: cells.map((cell) => styled(cell, cellStyle)) })),
  ];
  const list = { top: 0, bottom: choice.texts.length - 1, left: listColumn, right: listColumn };
  const { column } = choice;
  const bottom = firstRow + rows.length + spareRows - 1;
  return {
    name,
    rows: withList(all, choice.texts, listColumn),
    columns: [...widths.map((width) => ({ width })), {}, {}, { isHidden: true }],
    frozen: { rows: firstRow, columns: 1 },
    validations: [
      {
        areas: [{ top: firstRow, bottom, left: column, right: column }],
        rule: { kind: "choice", sheet: name, area: list },
        onOther: "warning",
      },
    ],
    print: { landscape: true, fitsWidth: true, headingRow: firstRow - 1 },
  };
}

/** A format of its own stays with a cell. */
function styled(cell: PlainCell, style: CellStyle): PlainCell {
  if (typeof cell !== "object" || cell === null) return { value: cell, style };
  return { ...cell, style: { ...style, ...cell.style } };
}

/** The list may be longer than the form has rows. */
function withList(rows: readonly PlainRow[], texts: readonly string[], column: number): PlainRow[] {
  return Array.from({ length: Math.max(rows.length, texts.length) }, (_, at) => {
    const row = rows[at] ?? { cells: [] };
    const text = texts[at];
    return text === undefined ? row : { ...row, cells: [...padded(row.cells, column), text] };
  });
}

function padded(cells: readonly PlainCell[], length: number): PlainCell[] {
  return [...cells, ...Array.from({ length: length - cells.length }, () => null)];
}
