/** Recognises a workbook of the 31 indicators before 2022, whose points cannot be summed as if they were the present ones. */
import list from "../../../../assets/instruments/older-31.json";
import { readLabel } from "../../naming/labels";
import { wordsOf } from "../../naming/names";
import { remembering, rememberingOf } from "../../remembering";
import type { CellRef, Sheet, Workbook } from "../../workbook";

/** One indicator of the older list, and what became of it. */
export type OlderIndicator = (typeof list.indicators)[number];

/** A row of the older list in the workbook. */
export interface OlderRow {
  older: OlderIndicator;
  at: CellRef;
}

/** So many rows that name an older indicator by its own number show that the list is the older one. */
const leastRows = 8;
/** Of an older indicator's words so many must stand in the cell. */
const leastLikeness = 0.75;
/** The lists stand near the top and left. */
const [mostRows, widest] = [400, 12];

const names = list.indicators.map((older) => ({ older, words: new Set(wordsOf(older.name)) }));

/** The older indicator that a text names; null when none. */
const olderNamed = remembering((text): { older: OlderIndicator | null } => {
  const words = wordsOf(text);
  let best: { older: OlderIndicator | null; likeness: number } = { older: null, likeness: leastLikeness };
  for (const { older, words: own } of names) {
    const shared = words.filter((word) => own.has(word)).length;
    const likeness = (2 * shared) / (words.length + own.size);
    if (likeness > best.likeness) best = { older, likeness };
  }
  return { older: best.older };
});

/** The rows of the older list, in their order; null when the workbook is not of it. */
export function olderRows({ sheets }: Pick<Workbook, "sheets">): OlderRow[] | null {
  const rows = sheets.flatMap((sheet) => rowsOn(sheet));
  const numbered = rows.filter(({ isNumbered }) => isNumbered);
  const distinctive = numbered.filter(({ older }) => !older.to.includes(String(older.number)));
  if (numbered.length < leastRows || distinctive.length * 2 < numbered.length) return null;
  return rows.map(({ older, at }) => ({ older, at }));
}

type Found = OlderRow & { isNumbered: boolean };

const rowsOn = rememberingOf(({ name, rows }: Sheet): Found[] =>
  rows.slice(0, mostRows).flatMap((cells, row) => rowOf(name, cells, row) ?? []),
);

/** The first cell of the row that names an older indicator. */
function rowOf(sheet: string, cells: Sheet["rows"][number], row: number): Found | null {
  for (const [column, cell] of cells.slice(0, widest).entries()) {
    if (typeof cell !== "string" || cell.length < 15 || cell.length > 200) continue;
    const label = readLabel(cell);
    const { older } = olderNamed(label.name);
    if (!older) continue;
    const beside = cells[column - 1];
    const number = typeof beside === "string" || typeof beside === "number" ? readLabel(beside).code : null;
    const isNumbered = (label.code ?? number) === String(older.number);
    return { older, at: { sheet, row, column }, isNumbered };
  }
  return null;
}
