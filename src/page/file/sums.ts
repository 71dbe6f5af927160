/** Adds plain sums up again after a change: without Excel a page knows no other formulas, and says so. */
import type { Area, CellValue, Sheet } from "../../core/workbook";
import { toCellRef } from "../../core/workbook";

/** A formula that only adds: areas of its own sheet, and a constant. */
export interface Sum {
  areas: readonly Area[];
  constant: number;
}

/** The formula as a sum: =SUM(F2:F9), =F2+F3, =SUM(F2,F5)+G1; null when it does anything else. */
export function sumOf(formula: string): Sum | null {
  const terms = formula.slice(1).replace(/\s/g, "").split("+").flatMap(summands);
  const areas: Area[] = [];
  let constant = 0;
  for (const term of terms) {
    const area = areaOf(term);
    if (area) areas.push(area);
    else if (/^\d{1,15}(?:\.\d{1,15})?$/.test(term)) constant += Number(term);
    else return null;
  }
  return areas.length > 0 ? { areas, constant } : null;
}

/** Excel takes both as the list's separator, by the language of the computer. */
const separators = /[,;]/;

function summands(term: string): string[] {
  return /^SUM\(.*\)$/i.test(term) ? term.slice(4, -1).split(separators) : [term];
}

function areaOf(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  const [from, to] = [toCellRef("", first), toCellRef("", last)];
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/** The sum as Excel has it. An error among the cells is text here, and counts nothing: the sum is then a finding of its own. */
export function valueOfSum({ areas, constant }: Sum, sheet: Sheet): CellValue {
  const total = areas.reduce((sum, area) => sum + totalOf(area, sheet), constant);
  // Fifteen digits, as Excel keeps: 0.1 + 0.2 is 0.3.
  return Number(total.toPrecision(15));
}

/** Texts, blanks and truth values count nothing. */
function totalOf({ top, bottom, left, right }: Area, { rows }: Sheet): number {
  const numbers = rows
    .slice(top, bottom + 1)
    .flatMap((cells) => cells.slice(left, right + 1))
    .filter((value) => typeof value === "number");
  return numbers.reduce((sum, value) => sum + value, 0);
}

/** True when one of the cells lies in what the sum adds. */
export function reads({ areas }: Sum, row: number, column: number): boolean {
  return areas.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
}
