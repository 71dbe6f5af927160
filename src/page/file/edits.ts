/** Writes into a workbook that is held as plain data: a new one comes of it, in which only what changed is new. */
import type { Content, Write } from "../../core/port/port";
import { groupBy } from "../../core/grouping";
import type { CellRef, CellValue, Sheet, Workbook } from "../../core/workbook";
import { formulaAt, toA1, valueAt } from "../../core/workbook";
import { resultsAfter } from "../../core/recalculation/results";
import type { NewResult } from "../../core/recalculation/results";

/** What the cell holds; null when there is no such sheet. */
export function contentAt({ sheets }: Workbook, { sheet: name, row, column }: CellRef): Content | null {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const formula = formulaAt(sheet, row, column);
  return formula === null ? { value: valueAt(sheet, row, column) } : { formula };
}

/** The workbook with these written into it, and the formulas over them worked out again as far as that is plain arithmetic. */
export function written(workbook: Workbook, writes: readonly Write[]): Workbook {
  // Of other formulas the old result stays in sight; the copy leaves it to Excel.
  const results = resultsAfter(workbook, writes).filter(({ result }) => result !== null);
  const bySheet = groupBy(writes, ({ at }) => at.sheet);
  const shown = groupBy(results, ({ at }) => at.sheet);
  const sheets = workbook.sheets.map((sheet) => {
    const [own = [], follow = []] = [bySheet.get(sheet.name), shown.get(sheet.name)];
    return own.length + follow.length > 0 ? withResults(writeInto(sheet, own), follow) : sheet;
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
  const [kinds, formats] = [new Map(sheet.kinds), new Map(sheet.formats)];
  const rows = [...sheet.rows];
  for (const { at, to, format } of writes) {
    const address = toA1(at.row, at.column);
    if ("formula" in to) formulas.set(address, to.formula);
    else {
      formulas.delete(address);
      put(rows, at, to.value);
    }
    // A number that is given a format of its own is no date any more.
    if (!format) continue;
    kinds.delete(address);
    formats.delete(address);
  }
  return { ...sheet, rows, formulas, ...(sheet.kinds ? { kinds } : {}), ...(sheet.formats ? { formats } : {}) };
}

function put(rows: (readonly CellValue[])[], { row, column }: Omit<CellRef, "sheet">, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value === "" ? null : value;
  rows[row] = cells;
}

function withResults(sheet: Sheet, results: readonly NewResult[]): Sheet {
  const rows = [...sheet.rows];
  for (const { at, result } of results) put(rows, at, result);
  return { ...sheet, rows };
}
