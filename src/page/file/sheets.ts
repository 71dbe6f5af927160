/** Sheets of ours that a copy gets: made anew in place of those of their kind, and let go again. */
import { ownSheetOf } from "../../core/own/sheets";
import type { OwnSheetId } from "../../core/own/sheets";
import type { OwnSheet } from "../../core/port/port";
import { sheetNameFor } from "../../core/sheets/names";
import type { Store } from "../../taskpane/session/store";
import type { FileState } from "./openFile";

/** Gives the names that they have in the copy. */
export function putSheets(store: Store<FileState>, sheets: readonly OwnSheet[]): string[] {
  const { workbook, own } = store.get();
  const made = new Map(own);
  const taken = [...workbook.sheets.map(({ name }) => name), ...[...own.values()].map(({ name }) => name)];
  const names = sheets.map(({ id, name, make }) => {
    const before = own.get(id)?.name ?? workbook.sheets.find((sheet) => ownSheetOf(sheet)?.id === id)?.name;
    const free = before ?? sheetNameFor(name, taken);
    taken.push(free);
    made.set(id, make(free));
    return free;
  });
  store.set({ own: made });
  return names;
}

/** True when a copy would have had any of them. Those that stand in the file itself stay: the page takes no sheet out. */
export function removeSheets(store: Store<FileState>, ids: readonly OwnSheetId[]): boolean {
  const { own } = store.get();
  const kept = [...own].filter(([id]) => !ids.includes(id));
  store.set({ own: new Map(kept) });
  return kept.length < own.size;
}
