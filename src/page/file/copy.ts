/** The file with what was changed and marked in it; every other byte as it came. */
import { areasOfMarks } from "../../core/report/marks";
import { groupBy } from "../../core/grouping";
import type { Write } from "../../core/port/port";
import type { Sheet } from "../../core/workbook";
import { toCellRef, valueAt } from "../../core/workbook";
import type { PlainSheet } from "../../core/sheets/sheet";
import type { CellChange } from "../../xlsx/write/cells/change";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { FileState, OpenFile } from "./openFile";

/** @throws Fault when the file cannot be changed so. */
export function copyOf({ bytes, name }: OpenFile, state: FileState): Promise<Uint8Array> {
  const { marks, workbook } = state;
  return patchWorkbook(bytes, name, {
    cells: changesOf(state),
    put: addedSheets(state),
    ...(marks.length > 0 ? { marks: areasOfMarks(marks, workbook) } : {}),
  });
}

/** Sheets that the file does not have, with their headings in bold. */
function addedSheets({ original, workbook }: FileState): PlainSheet[] {
  const before = new Set(original.sheets.map(({ name }) => name));
  return workbook.sheets
    .filter(({ name }) => !before.has(name))
    .map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, row) => ({
        cells: row > 0 ? cells : cells.map((value) => ({ value, style: { bold: true } })),
      })),
    }));
}

/** "rekap.xlsx" → "rekap (diperiksa).xlsx": the file itself is never written over. */
export function copyName(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)} (diperiksa)${name.slice(dot)}` : `${name} (diperiksa).xlsx`;
}

function changesOf({ original, workbook, changes }: FileState): Map<string, CellChange[]> {
  const written = groupBy([...changes.values()], ({ at }) => at.sheet);
  const before = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(
    workbook.sheets
      .filter(({ name }) => before.has(name))
      .filter((sheet) => sheet !== before.get(sheet.name))
      .map((sheet) => [
        sheet.name,
        [...(written.get(sheet.name) ?? []).map(changeOf), ...sumsOf(sheet, before.get(sheet.name))],
      ]),
  );
}

function changeOf({ at: { row, column }, to, format }: Write): CellChange {
  return { row, column, to, ...(format ? { format } : {}) };
}

/** Sums that the page has added up again: their new results go into the copy, as programs without formulas read it too. */
function sumsOf(sheet: Sheet, before: Sheet | undefined): CellChange[] {
  return [...sheet.formulas].flatMap(([address, formula]) => {
    const at = toCellRef(sheet.name, address);
    if (!at || before?.formulas.get(address) !== formula) return [];
    const result = valueAt(sheet, at.row, at.column);
    return result === valueAt(before, at.row, at.column) ? [] : [{ row: at.row, column: at.column, to: { result } }];
  });
}
