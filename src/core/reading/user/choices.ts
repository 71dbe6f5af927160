/** What the user corrected: which heading names which column, or where the headings stand. Kept by texts, so it outlives moved columns. */
import * as z from "zod/mini";
import { rememberingOf } from "../../remembering";
import { toLetters } from "../../workbook";
import type { Text } from "../../text";
import type { Grid } from "../model/grid";
import { isColumn } from "../headings/headings";
import { blocksFrom } from "./mapping";
import { normalise } from "../../naming/names";
import type { Block, Table } from "../model/tables";
import type { Column } from "../model/words";

/**
 * More than any workbook of this kind has. Choices come with the file, and whoever sent it may have put others there: a
 * hundred thousand sheets in them, each looked for in every row, would keep the pane from ever answering.
 */
const mostSheets = 200;
const mostTexts = 1000;
const longestText = 32_767;

const path = z.readonly(z.array(z.string().check(z.maxLength(longestText))).check(z.maxLength(mostTexts)));
const choice = z.object({
  /** The texts of the row of headings, where the user had to show it. */
  headings: z.optional(path),
  /** A column's heading from its upper to its lowest text; null: this sheet has no such column. */
  columns: z.record(z.string(), z.nullable(path)),
});
const choices = z.record(z.string(), choice);

/** Sheet name → what was chosen there. */
export type Choices = Readonly<z.infer<typeof choices>>;
type Choice = z.infer<typeof choice>;

/** One heading that a column can be chosen from. */
export interface Heading {
  column: number;
  /** "F" */
  letters: string;
  /** The heading's texts, from the upper to the lowest. */
  path: readonly string[];
}

/** Choices kept earlier, or by another version; null when they are none, or more than a workbook has. */
export function parseChoices(stored: unknown): Choices | null {
  if (typeof stored !== "object" || stored === null || Object.keys(stored).length > mostSheets) return null;
  const result = choices.safeParse(stored);
  return result.success ? result.data : null;
}

/** The headings of a table, from left to right. */
export function headingsOf({ headings }: Table): Heading[] {
  return [...headings]
    .toSorted(([a], [b]) => a - b)
    .map(([column, texts]) => ({ column, letters: toLetters(column), path: texts }));
}

/** The choices with one more: on the table's sheet the column is under that heading, or null: there is none. */
export function choose(before: Choices, { grid }: Table, column: Column, heading: Heading | null): Choices {
  const name = grid.sheet.name;
  // A sheet may be called "constructor".
  const own = (Object.hasOwn(before, name) ? before[name] : undefined) ?? { columns: {} };
  return { ...before, [name]: { ...own, columns: { ...own.columns, [column]: heading?.path ?? null } } };
}

/** The choices where on that sheet the row of headings is the one with these texts; blank cells left out. */
export function chooseHeadings(before: Choices, sheet: string, texts: readonly string[]): Choices {
  return {
    ...before,
    [sheet]: { columns: {}, headings: texts.filter((text) => normalise(text) !== "").slice(0, mostTexts) },
  };
}

/** The choices without those of a sheet: it is read by its headings again. */
export function forget(before: Choices, sheet: string): Choices {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name !== sheet));
}

/** What was chosen for a sheet, by its name; after renaming by its headings: those of a sheet that is no longer there. */
export function choiceFor(grid: Grid, all: Choices, names: ReadonlySet<string>): Choice | null {
  const own = Object.hasOwn(all, grid.sheet.name) ? all[grid.sheet.name] : undefined;
  if (own) return own;
  const orphans = Object.entries(all).filter(([name]) => !names.has(name));
  return orphans.find(([, { headings }]) => headings && rowOf(grid, headings) !== null)?.[1] ?? orphanBy(grid, orphans);
}

function orphanBy(grid: Grid, orphans: readonly [string, Choice][]): Choice | null {
  const found = orphans.find(([, { headings, columns }]) => {
    const lowest = Object.values(columns).flatMap((texts) => texts?.at(-1) ?? []);
    return !headings && lowest.length > 0 && rowOf(grid, lowest, 1) !== null;
  });
  return found?.[1] ?? null;
}

/** The sheet's block where the user has shown its headings; null when no such row is there any more. */
export function shownBlock(grid: Grid, { headings }: Choice): Block | null {
  const row = headings ? rowOf(grid, headings) : null;
  if (row === null) return null;
  return blocksFrom(grid, { headingRow: row + 1, columns: {} }).blocks[0]?.block ?? null;
}

/** What the choice says of the block's columns, and what was chosen but is not there. */
export function forcedBy(block: Block, choice: Choice | null): { forced: Map<Column, number | null>; lost: Text[] } {
  const forced = new Map<Column, number | null>();
  const lost: Text[] = [];
  for (const [name, texts] of Object.entries(choice?.columns ?? {})) {
    if (!isColumn(name)) continue;
    const at = texts && columnOf(block, texts);
    if (texts && at === null) lost.push(notThere(texts));
    else forced.set(name, at);
  }
  return { forced, lost };
}

function columnOf({ headings }: Block, texts: readonly string[]): number | null {
  const wanted = plain(texts);
  const found = [...headings].find(([, own]) => plain(own) === wanted);
  return found?.[0] ?? null;
}

function plain(texts: readonly string[]): string {
  return texts.map(normalise).join("|");
}

const mostRows = 200;

/** The first row, near the top, that has at least that share of the texts. */
function rowOf(grid: Grid, texts: readonly string[], share = 0.75): number | null {
  const wanted = new Set(texts.map(normalise));
  const needed = wanted.size * share;
  const found = textsOfRows(grid).findIndex(
    (own) => own.size >= needed && [...wanted].filter((text) => own.has(text)).length >= needed,
  );
  return wanted.size === 0 || found < 0 ? null : found;
}

/** What stands in each row near the top, worked out once however many choices are looked for. */
const textsOfRows = rememberingOf(({ rows, height }: Grid): ReadonlySet<string>[] =>
  rows
    .slice(0, Math.min(height, mostRows))
    .map((row) => new Set(row.filter((cell) => typeof cell === "string").map(normalise))),
);

function notThere(texts: readonly string[]): Text {
  const name = texts.join(" › ");
  return {
    id: `Kolom "${name}" yang pernah Anda pilih tidak ada lagi di tabel ini, jadi tabel dibaca menurut judul kolomnya; pilih lagi bila perlu.`,
    en: `The column "${name}" that you once chose is no longer in this table, so it was read by its headings; choose again if need be.`,
  };
}
