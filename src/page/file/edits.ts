/** Writes into a workbook that is held as plain data: a new one comes of it, in which only what changed is new. */
import type { Content, Write } from "../../core/port/port";
import { groupBy } from "../../core/grouping";
import type { CellRef, CellValue, Sheet, Workbook } from "../../core/workbook";
import { formulaAt, toA1, toCellRef, valueAt } from "../../core/workbook";
import { reads, sumOf, valueOfSum } from "./sums";

/** What the cell holds; null when there is no such sheet. */
export function contentAt({ sheets }: Workbook, { sheet: name, row, column }: CellRef): Content | null {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const formula = formulaAt(sheet, row, column);
  return formula === null ? { value: valueAt(sheet, row, column) } : { formula };
}

/** The workbook with these written into it, and the plain sums over them added up again. */
export function written(workbook: Workbook, writes: readonly Write[]): Workbook {
  const bySheet = groupBy(writes, ({ at }) => at.sheet);
  const sheets = workbook.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own ? addedUp(writeInto(sheet, own), own) : sheet;
  });
  return { ...workbook, sheets };
}

/** The workbook with a new sheet behind the others; the same where it has one of that name. */
export function withSheet(workbook: Workbook, name: string, rows: Sheet["rows"]): Workbook {
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return workbook;
  const sheet: Sheet = {
    ...{ name, visibility: "visible", rows, formulas: new Map(), merges: [] },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

function writeInto(sheet: Sheet, writes: readonly Write[]): Sheet {
  const formulas = new Map(sheet.formulas);
  const kinds = new Map(sheet.kinds);
  const rows = [...sheet.rows];
  for (const { at, to, format } of writes) {
    const address = toA1(at.row, at.column);
    if ("formula" in to) formulas.set(address, to.formula);
    else {
      formulas.delete(address);
      put(rows, at, to.value);
    }
    // A number that is given a format of its own is no date any more.
    if (format) kinds.delete(address);
  }
  return { ...sheet, rows, formulas, ...(sheet.kinds ? { kinds } : {}) };
}

function put(rows: (readonly CellValue[])[], { row, column }: Omit<CellRef, "sheet">, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value === "" ? null : value;
  rows[row] = cells;
}

/** Sums over sums follow, each as often as what it adds has changed; a circle ends with the number of formulas. */
function addedUp(sheet: Sheet, writes: readonly Write[]): Sheet {
  const sums = [...sheet.formulas].flatMap(([address, formula]) => {
    const at = toCellRef(sheet.name, address);
    const sum = sumOf(formula);
    return at && sum ? [{ at, sum }] : [];
  });
  const rows = [...sheet.rows];
  const now = { ...sheet, rows };
  let changed: readonly CellRef[] = writes.map(({ at }) => at);
  for (let turn = 0; changed.length > 0 && turn <= sums.length; turn++) {
    const due = sums.filter(({ sum }) => changed.some(({ row, column }) => reads(sum, row, column)));
    changed = due.flatMap(({ at, sum }) => {
      const value = valueOfSum(sum, now);
      if (value === valueAt(now, at.row, at.column)) return [];
      put(rows, at, value);
      return [at];
    });
  }
  return now;
}
