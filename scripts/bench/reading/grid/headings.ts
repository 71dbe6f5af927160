/** Puts the headings of a table: one to four rows, merged or not, with helper rows above and below. */
import type { Column } from "./column";
import type { Pen } from "./pen";
import type { CellValue } from "../../../../src/core/workbook";
import type { Work } from "./work";

const captions: Readonly<Record<Column["group"], string>> = {
  text: "URAIAN",
  number: "PENILAIAN",
  proof: "KELENGKAPAN",
};

/** A column of the table with the columns of the sheet that it takes. */
export interface Spot {
  readonly column: Column;
  readonly across: number;
  readonly width: number;
}

export function spotsOf(columns: readonly Column[]): Spot[] {
  let across = 0;
  return columns.map((column) => {
    const spot = { column, across, width: column.width ?? 1 };
    across += spot.width;
    return spot;
  });
}

/** The number of rows that the headings take, helper rows included. */
export function putHeadings(pen: Pen, down: number, spots: readonly Spot[], work: Work): number {
  const { headings, helper } = work.choices;
  if (headings === "none") return 0;
  const above = helper === "numbers above" ? 1 : 0;
  if (above > 0)
    putHelper(
      pen,
      down,
      spots.map((_, at) => at + 1),
      spots,
    );
  const levels = Number(headings);
  putLevels(pen, down + above, levels, spots, work);
  const below = helperValues(spots, work);
  if (below) putHelper(pen, down + above + levels, below, spots);
  return above + levels + (below ? 1 : 0);
}

function putHelper(pen: Pen, down: number, values: readonly CellValue[], spots: readonly Spot[]): void {
  spots.forEach(({ across }, at) => pen.put(down, across, { value: values[at] ?? null }));
}

function helperValues(spots: readonly Spot[], { choices: { helper, care } }: Work): CellValue[] | null {
  if (helper === "numbers below") return spots.map((_, at) => (care === "tidy" ? `(${at + 1})` : at + 1));
  if (helper === "units") return spots.map(({ column }) => (column.heading.unit === "" ? null : column.heading.unit));
  if (helper !== "sums below") return null;
  return spots.map(({ column }, at) => {
    const [one, other] = ["maximum", "em"].map((key) => spots.findIndex((spot) => spot.column.key === key) + 1);
    return column.key === "gap" ? `${at + 1} = ${one} - ${other}` : String(at + 1);
  });
}

function putLevels(pen: Pen, down: number, levels: number, spots: readonly Spot[], work: Work): void {
  if (levels === 1) {
    for (const spot of spots) putWord(pen, down, 1, spot, spot.column.heading.word);
    return;
  }
  if (levels === 4) putOver(pen, down, spots, "FORMULIR PENILAIAN KABUPATEN/KOTA LAYAK ANAK");
  if (levels >= 3) putRuns(pen, down + levels - 3, spots, ({ column }) => captions[column.group]);
  const parentRow = down + levels - 2;
  putRuns(pen, parentRow, spots, ({ column }) => column.heading.parent);
  for (const spot of spots) putLow(pen, parentRow, spot, work);
}

/** The lowest two rows of one column: its short word below a parent, or one word over both. */
function putLow(pen: Pen, parentRow: number, spot: Spot, { choices: { headingMerge } }: Work): void {
  const { parent, word, short } = spot.column.heading;
  if (parent !== null) putWord(pen, parentRow + 1, 1, spot, short);
  else if (headingMerge === "bottom") putWord(pen, parentRow + 1, 1, spot, word);
  else putWord(pen, parentRow, headingMerge === "merged" ? 2 : 1, spot, word);
}

function putWord(pen: Pen, down: number, height: number, { across, width }: Spot, value: CellValue): void {
  pen.put(down, across, { value });
  if (value !== null) pen.merge(down, across, height, width);
}

/** One word over each run of neighbours that share it. */
function putRuns(pen: Pen, down: number, spots: readonly Spot[], wordOf: (spot: Spot) => string | null): void {
  let run: Spot[] = [];
  for (const [at, spot] of spots.entries()) {
    run.push(spot);
    const next = spots[at + 1];
    if (next && wordOf(next) === wordOf(spot)) continue;
    const word = wordOf(spot);
    if (word !== null) putOver(pen, down, run, word);
    run = [];
  }
}

function putOver(pen: Pen, down: number, spots: readonly Spot[], word: string): void {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last) return;
  pen.put(down, first.across, { value: word });
  pen.merge(down, first.across, 1, last.across + last.width - first.across);
}
