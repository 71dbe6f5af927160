/** How far down the rows of a table stand: blank rows and headings repeated on every page push the later ones on. */
import type { Row } from "./rows";
import type { Work } from "./work";

/** How many leaves stand on a printed page before the headings are repeated. */
const page = 24;

export function rowPlaces(rows: readonly Row[], start: number, work: Work): number[] {
  let down = start;
  let leaves = 0;
  return rows.map((row) => {
    if (row.kind === "leaf" && ++leaves % page === 0 && work.choices.repeated === "pages")
      down += Number(work.choices.headings) + helperRows(work);
    return down++;
  });
}

function helperRows({ choices: { helper } }: Work): number {
  return helper === "none" ? 0 : 1;
}

/** The rows where headings are repeated. */
export function* repeats(rows: readonly Row[], downs: readonly number[]): Generator<number> {
  for (const at of rows.keys()) {
    const [before, own] = [downs[at - 1], downs[at]];
    if (before !== undefined && own !== undefined && own > before + 1) yield before + 1;
  }
}
