/** What a table is: a block of cells, how its columns are read, and how sure that is. */
import type { Text } from "../../text";
import type { Grid } from "./grid";
import type { Column } from "./words";

/** A block of cells under headings, before anyone says what its columns hold. */
export interface Block {
  grid: Grid;
  /** Heading block: rows from `top` to `bottom`, both included. -1 and -1 when the table has no headings. */
  top: number;
  bottom: number;
  /** Columns from `left` to `right`, both included. */
  left: number;
  right: number;
  /** The last row that can belong to the table. */
  end: number;
  /** The texts of each column's heading, from top to bottom. */
  headings: ReadonlyMap<number, readonly string[]>;
}

/** How a block's columns are read. */
export interface Roles {
  columns: ReadonlyMap<Column, number>;
  /** Further columns of a kind that has several: a second column of evidence, a third verifier. */
  also: ReadonlyMap<Column, readonly number[]>;
  /** Whose number the column of numbers holds; a running number is nobody's. */
  numberOf: "indicator" | "question" | "running";
  /** What the score is: points, a share of the maximum (0 to 1), or percent of it (0 to 100). */
  scale: "points" | "share" | "percent";
}

/** Every column that holds something of use. */
export function usedColumns({ columns, also }: Pick<Roles, "columns" | "also">): ReadonlySet<number> {
  return new Set([...columns.values(), ...[...also.values()].flat()]);
}

export interface Table extends Block, Roles {
  /** The rows that are meant where a column says the stage of each; null: all. */
  rows: ReadonlySet<number> | null;
  /** The texts above its headings; those of the first page for one that goes on. */
  titles: readonly string[];
  /** Whose and which version it is, as far as a column of stages says; null when none does. */
  stage: string | null;
  doubt: Doubt;
}

/** What heads a column, as it is said in sentences. */
export function headingOf({ headings }: Pick<Block, "headings">, column: number): Text {
  const path = headings.get(column) ?? [];
  const name = `"${path.join(" › ")}"`;
  return path.length > 0 ? { id: name, en: name } : { id: "tanpa judul", en: "without a heading" };
}

export type Sureness = "sure" | "likely" | "doubtful";

/** How sure a reading is, and why. */
export interface Doubt {
  is: Sureness;
  reasons: readonly Text[];
  /** Another column that could be the score, where it is close. */
  runnerUp: { column: Column; at: number } | null;
}

export const noDoubt: Doubt = { is: "sure", reasons: [], runnerUp: null };
