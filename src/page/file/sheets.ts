/** Sheets of ours in the open file: made anew in place of those of their kind, shown in the page, and let go again. */
import { ownSheetOf } from "../../core/own/sheets";
import type { OwnSheetId } from "../../core/own/sheets";
import type { OwnSheet } from "../../core/port/port";
import { sheetNameFor } from "../../core/sheets/names";
import type { Sheet } from "../../core/workbook";
import type { Store } from "../../taskpane/session/store";
import type { FileState } from "./openFile";
import { sheetOfPlain } from "./plain";

/** Gives the names that they have in the page and in the copy. */
export function putSheets(store: Store<FileState>, sheets: readonly OwnSheet[]): string[] {
  const { workbook, own } = store.get();
  const made = new Map(own);
  const taken = workbook.sheets.map(({ name }) => name);
  let shown = workbook.sheets;
  const names = sheets.map(({ id, name, make }) => {
    const old = workbook.sheets.find((sheet) => ownSheetOf(sheet)?.id === id);
    const free = old?.name ?? sheetNameFor(name, taken);
    const plain = make(free);
    taken.push(free);
    made.set(id, plain);
    shown = withSheet(shown, sheetOfPlain(plain));
    return free;
  });
  store.set({ own: made, workbook: { ...workbook, sheets: shown } });
  return names;
}

/** In place of the one with its name, or behind the others. */
function withSheet(sheets: readonly Sheet[], sheet: Sheet): Sheet[] {
  const isThere = sheets.some(({ name }) => name === sheet.name);
  return isThere ? sheets.map((one) => (one.name === sheet.name ? sheet : one)) : [...sheets, sheet];
}

/** True when there were any, made here or in the file; a copy has none of them. */
export function removeSheets(store: Store<FileState>, ids: readonly OwnSheetId[]): boolean {
  const { workbook, own } = store.get();
  const isWanted = (sheet: Sheet): boolean => ids.some((id) => id === ownSheetOf(sheet)?.id);
  const kept = workbook.sheets.filter((sheet) => !isWanted(sheet));
  store.set({
    own: new Map([...own].filter(([id]) => !ids.includes(id))),
    workbook: { ...workbook, sheets: kept },
  });
  return kept.length < workbook.sheets.length;
}
