/** The first filled cells of a table's column, as a person would know it by. */
import type { Table } from "../../../core/reading/model/tables";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { isBlank } from "../../../core/workbook";
import type { CellValue } from "../../../core/workbook";

const maxSamples = 4;

/** `column` counts in the table's grid, as its headings do. */
export function samplesOf({ grid, bottom, end }: Table, column: number, language: Language): string[] {
  const rows = grid.rows.slice(bottom + 1, end + 1);
  const filled = rows.map((cells) => cells[column] ?? null).filter((cell) => !isBlank(cell));
  return filled.slice(0, maxSamples).map((cell) => shown(cell, language));
}

function shown(cell: CellValue, language: Language): string {
  return typeof cell === "number" ? formatNumber(cell, language) : String(cell).slice(0, 24);
}
