/** From the cells that Office.js gives to rows of plain values: filled anew, or patched where they have changed. */
import { toA1 } from "../../core/workbook";
import type { CellValue, NumberKind, Sheet } from "../../core/workbook";
import { patchCarried, putCarried } from "./carried";

/** Rows, formulas and what cells carry while they are being filled. */
export interface Filling {
  rows: (readonly CellValue[])[];
  formulas: Map<string, string>;
  kinds: Map<string, NumberKind>;
  formats: Map<string, string>;
  links: Map<string, string>;
}

/** A block of cells as Office.js gives it; what cells carry is null where it was not asked for. */
export interface Given {
  values: unknown[][];
  formulas: unknown[][];
  formats: unknown[][] | null;
  properties: unknown[][] | null;
}

const empty: readonly CellValue[] = [];

/** Puts a block into a filling that holds nothing there yet. */
export function fillBlock(filling: Filling, top: number, left: number, given: Given): void {
  const { rows, formulas } = filling;
  const { values, formulas: written } = given;
  putCarried(filling, top, left, given);
  values.forEach((cells, at) => {
    const row = top + at;
    while (rows.length <= row) rows.push(empty);
    const read = cells.map((value, column) => {
      const formula = formulaIn(value, written[at]?.[column]);
      if (formula !== null) formulas.set(toA1(row, left + column), formula);
      return toCellValue(value, formula !== null);
    });
    rows[row] = replaced(rows[row] ?? empty, left, read);
  });
}

/** A sheet that is being patched: what it was stays as it is; rows and formulas are copied once they change. */
export interface Patching {
  before: Sheet;
  rows: (readonly CellValue[])[] | null;
  formulas: Map<string, string> | null;
  carried: Pick<Filling, "kinds" | "formats" | "links"> | null;
}

/** Puts a block over what stands there; one that says nothing new leaves the sheet the same object. */
export function patch(patching: Patching, top: number, left: number, given: Given): void {
  const { values, formulas: written } = given;
  patchCarried(patching, top, left, given);
  values.forEach((cells, at) => {
    const row = top + at;
    const read = cells.map((value, column) => {
      const formula = formulaIn(value, written[at]?.[column]);
      putFormula(patching, row, left + column, formula);
      return toCellValue(value, formula !== null);
    });
    const old = (patching.rows ?? patching.before.rows)[row] ?? empty;
    if (read.every((value, column) => value === (old[left + column] ?? null))) return;
    patching.rows ??= [...patching.before.rows];
    while (patching.rows.length <= row) patching.rows.push(empty);
    patching.rows[row] = replaced(old, left, read);
  });
}

/** The sheet as it is now: the same object when nothing has changed. Its pictures are to be asked for again. */
export function patchedSheet({ before, rows, formulas, carried }: Patching): Sheet {
  if (!rows && !formulas && !carried) return before;
  const { name, visibility, merges, hiddenRows, hiddenColumns } = before;
  const all = rows ?? before.rows;
  return {
    ...{ name, visibility, merges, hiddenRows, hiddenColumns },
    ...filledOnes(carried ?? before),
    rows: all.slice(0, all.findLastIndex((row) => row.length > 0) + 1),
    formulas: formulas ?? before.formulas,
  };
}

/** A sheet on which no cell carries a kind, a format or a link has no list of them. */
export function filledOnes({ kinds, formats, links }: Pick<Sheet, "kinds" | "formats" | "links">): Partial<Sheet> {
  return {
    ...(kinds && kinds.size > 0 ? { kinds } : {}),
    ...(formats && formats.size > 0 ? { formats } : {}),
    ...(links && links.size > 0 ? { links } : {}),
  };
}

function putFormula(patching: Patching, row: number, column: number, formula: string | null): void {
  const known = patching.formulas ?? patching.before.formulas;
  if (formula === null && known.size === 0) return;
  const address = toA1(row, column);
  if ((known.get(address) ?? null) === formula) return;
  patching.formulas ??= new Map(known);
  if (formula === null) patching.formulas.delete(address);
  else patching.formulas.set(address, formula);
}

/** The row with other cells from a column on, and without blanks at the end: rows end at their last cell. */
function replaced(row: readonly CellValue[], left: number, cells: readonly CellValue[]): readonly CellValue[] {
  const gap = Array<CellValue>(Math.max(0, left - row.length)).fill(null);
  const made = [...row.slice(0, left), ...gap, ...cells, ...row.slice(left + cells.length)];
  const length = made.findLastIndex((value) => value !== null) + 1;
  return length === 0 ? empty : made.slice(0, length);
}

/** A text typed as "'=A1" reads as itself in both; a formula differs from its result. */
export function formulaIn(value: unknown, written: unknown): string | null {
  return typeof written === "string" && written.startsWith("=") && written !== value ? written : null;
}

/** Office.js shows a blank as "": only a formula can truly yield an empty text. */
export function toCellValue(value: unknown, isFormula: boolean): CellValue {
  if (value === "" && !isFormula) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
