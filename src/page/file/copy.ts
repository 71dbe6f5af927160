/** The file with what was changed and marked in it; every other byte as it came. */
import { areasOfMarks } from "../../core/report/marks";
import { groupBy } from "../../core/grouping";
import type { Write } from "../../core/port/port";
import type { PlainSheet } from "../../core/sheets/sheet";
import { resultsAfter } from "../../core/recalculation/results";
import type { CellChange } from "../../xlsx/write/cells/change";
import { patchWorkbook } from "../../xlsx/write/patch";
import type { FileState, OpenFile } from "./openFile";

/** @throws Fault when the file cannot be changed so. */
export function copyOf({ bytes, name }: OpenFile, state: FileState): Promise<Uint8Array> {
  const { marks, workbook } = state;
  return patchWorkbook(bytes, name, {
    cells: changesOf(state),
    remove: removedSheets(state),
    put: [...addedSheets(state), ...state.own.values()],
    ...(marks.length > 0 ? { marks: areasOfMarks(marks, workbook) } : {}),
  });
}

/** Sheets of ours in the file that were taken out since. */
function removedSheets({ original, workbook }: FileState): string[] {
  const now = new Set(workbook.sheets.map(({ name }) => name));
  return original.sheets.map(({ name }) => name).filter((name) => !now.has(name));
}

/** Notes and the like that the file does not have, with their headings in bold. */
function addedSheets({ original, workbook, own }: FileState): PlainSheet[] {
  const before = new Set([...original.sheets, ...own.values()].map(({ name }) => name));
  return workbook.sheets
    .filter(({ name }) => !before.has(name))
    .map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, row) => ({
        cells: row > 0 ? cells : cells.map((value) => ({ value, style: { bold: true } })),
      })),
    }));
}

/** Cells that differ from the file, and sheets that a copy has more, less or anew. */
export function changeCount(state: FileState): number {
  return state.changes.size + state.own.size + addedSheets(state).length + removedSheets(state).length;
}

/** True while something was changed that no copy holds; marks are made anew by one press and do not count. */
export function isUnsaved(state: FileState): boolean {
  const { workbook, own, saved } = state;
  return changeCount(state) > 0 && (workbook !== saved.workbook || own !== saved.own);
}

/** "rekap.xlsx" → "rekap (diperiksa).xlsx": the file itself is never written over. */
export function copyName(name: string): string {
  const base = basenameOf(name);
  return `${base} (diperiksa)${name.slice(base.length) || ".xlsx"}`;
}

/** The name without its ending. */
export function basenameOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** What was written, and the results of formulas over it: programs without formulas read those too. */
function changesOf({ original, changes }: FileState): Map<string, CellChange[]> {
  const writes = [...changes.values()];
  const results = resultsAfter(original, writes).map(({ at, result }) => ({ at, to: { result } }));
  const bySheet = groupBy<PlacedChange, string>([...writes.map(changeOf), ...results], ({ at }) => at.sheet);
  return new Map(
    [...bySheet]
      .filter(([sheet]) => original.sheets.some(({ name }) => name === sheet))
      .map(([sheet, own]) => [sheet, own.map(({ at: { row, column }, ...rest }) => ({ row, column, ...rest }))]),
  );
}

type PlacedChange = Omit<CellChange, "row" | "column"> & Pick<Write, "at">;

function changeOf({ at, to, format }: Write): PlacedChange {
  return { at, to, ...(format ? { look: { format } } : {}) };
}
