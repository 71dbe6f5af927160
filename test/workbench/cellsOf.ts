/** What stands in a sheet's cells, a line a row, without the blank ones behind: two sheets that say the same are equal. */
import type { Book } from "../../src/workbench/book/book";

export function cellsOf({ rows }: Pick<Book["sheets"][number], "rows">): string {
  const line = (row: readonly unknown[]): string => row.map((value) => value ?? "").join("|");
  const lines = rows.map((row) => line(row).replace(/\|+$/, ""));
  return lines.join("\n").trimEnd();
}
