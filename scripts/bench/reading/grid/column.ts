/** What a column of a table is: its heading, and what it shows in each row. */
import type { Stage } from "../city/facts";
import type { Content } from "./canvas";
import type { Row } from "./rows";
import type { Heading } from "./words";

export interface Column {
  readonly key: string;
  readonly heading: Heading;
  /** Text columns come under another caption than numbers where headings are deep. */
  readonly group: "text" | "number" | "proof";
  /** What its numbers are: totals add them up; null for all others. */
  readonly adds: Stage | "maximum" | null;
  /** Rows of one owner share the value: shown in each, in the first, or merged. */
  readonly owner?: (row: Row) => string | null;
  readonly fill?: "each" | "first" | "merged";
  /** How many columns of the sheet it takes, merged in every row. */
  readonly width?: number;
  readonly isHidden?: boolean;
  /** `cell` gives the address of another column in the same row. */
  readonly show: (row: Row, cell: (key: string) => string) => Content | null;
}

export function text(value: string): Content | null {
  return value === "" ? null : { value };
}
