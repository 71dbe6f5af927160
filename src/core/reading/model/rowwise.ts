/** Keeps what was found row by row on a sheet for its next version: after an edit nearly all rows are the same objects. */
import type { CellValue } from "../../workbook";
import type { Grid } from "./grid";

type Cells = readonly CellValue[];

/** The last version of a sheet that was asked, with what was found of its rows. */
interface Version<Answer> {
  rows: Grid["rows"];
  merges: Grid["sheet"]["merges"];
  answers: Answer[];
}

/** The function, remembering: it may look at its row, the row below, and what merged areas show in them. */
export function rowwise<Answer>(answer: (grid: Grid, row: number) => Answer): (grid: Grid) => (row: number) => Answer {
  const versions = new WeakMap<Cells, Version<Answer>>();
  return (grid) => {
    const { rows, sheet } = grid;
    const [first] = rows;
    const last = first && versions.get(first);
    const before = last && isComparable(last, grid) ? last : null;
    const version: Version<Answer> = { rows, merges: sheet.merges, answers: [] };
    if (first) versions.set(first, version);
    const isKept = (row: number): boolean => before?.rows[row] === rows[row] && before?.rows[row + 1] === rows[row + 1];
    return (row) => {
      // A list of a million blank rows would take more than it spares.
      if (rows[row]?.length === 0) return answer(grid, row);
      return (version.answers[row] ??= (isKept(row) ? before?.answers[row] : undefined) ?? answer(grid, row));
    };
  };
}

/** Merged areas are the same ones and show the same. */
function isComparable({ rows, merges }: Pick<Version<unknown>, "rows" | "merges">, grid: Grid): boolean {
  return merges === grid.sheet.merges && merges.every(({ top }) => rows[top] === grid.rows[top]);
}
