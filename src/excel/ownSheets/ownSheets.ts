/** Puts sheets of ours into the open workbook, in place of those of their kind, and takes them out again. */
import { Fault } from "../../core/fault";
import { ownSheetOf } from "../../core/own/sheets";
import type { OwnSheetId } from "../../core/own/sheets";
import type { OwnSheet } from "../../core/port/port";
import { sheetNameFor } from "../../core/sheets/names";
import type { Text } from "../../core/text";
import type { Access } from "../calls/access";
import { toCellValue } from "../reading/cells";
import { fillSheet } from "./plainSheet";
import { readable } from "../calls/readable";

interface Held {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Which of our sheets it is, by the words beside its title; null for the city's own. */
  readonly id: OwnSheetId | null;
}

/**
 * Fills each sheet anew where the one of its kind stands, whatever it is called by now; formulas that speak of it stay whole, and
 * the user stays where he is. Gives the names of the sheets.
 * @throws Fault where one of them is locked, or the workbook's structure is protected and a sheet would have to be added; then
 * nothing has been changed.
 */
export function putSheets(access: Access, sheets: readonly OwnSheet[]): Promise<string[]> {
  // Known to a second attempt, made where Excel could not do the first as one step of undo.
  const added = new Map<string, OwnSheetId>();
  return access.actAsOne(async (context) => {
    const held = (await look(context)).map((one) => ({ ...one, id: one.id ?? added.get(one.name) ?? null }));
    const old = held.filter((one) => sheets.some(({ id }) => id === one.id));
    if (sheets.some(({ id }) => !old.some((one) => one.id === id))) await refuseProtected(context);
    await clear(context, old);
    const waiting = { characters: 0 };
    const names: string[] = [];
    for (const { id, name, make } of sheets) {
      const known = old.find((one) => one.id === id);
      const own = known?.name ?? sheetNameFor(name, [...held.map((one) => one.name), ...names]);
      names.push(own);
      if (!known) added.set(own, id);
      await fillSheet(context, known?.sheet ?? context.workbook.worksheets.add(own), make(own), waiting);
    }
    await context.sync();
    return names;
  });
}

/** Takes out the sheets of those kinds; true when there were any. @throws Fault where the workbook's structure is protected. */
export function removeSheets(access: Access, ids: readonly OwnSheetId[]): Promise<boolean> {
  // Not as one step of undo: Excel cannot bring a deleted sheet back.
  return access.act(async (context) => {
    const own = (await look(context)).filter(({ id }) => id !== null && ids.includes(id));
    if (own.length === 0) return false;
    await refuseProtected(context);
    for (const { sheet } of own) sheet.delete();
    await context.sync();
    return true;
  });
}

/** Titles stand within so many rows and columns of our sheets, also where somebody put rows above them. */
const titles = "A1:P30";

/** All sheets, with what their first rows say of them, in two answers; one whose first rows Excel cannot give is the city's. */
async function look(context: Excel.RequestContext): Promise<Held[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const { items } = worksheets;
  const read = await readable(context, items, items.length, (sheet) => sheet.getRange(titles).load("values"));
  return items.map((sheet) => {
    const rows = read.get(sheet)?.values.map((cells) => cells.map((value) => toCellValue(value, false))) ?? [];
    return { sheet, name: sheet.name, id: ownSheetOf({ ...nothing, name: sheet.name, rows })?.id ?? null };
  });
}

const nothing = {
  ...{ visibility: "visible" as const, formulas: new Map<string, string>(), merges: [] },
  ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
};

/** Makes them as empty as new ones. @throws Fault where one is locked, before any of them is touched. */
async function clear(context: Excel.RequestContext, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return;
  for (const { sheet } of held) {
    sheet.charts.load("items/name");
    sheet.tables.load("items/name");
    sheet.protection.load("protected");
  }
  await context.sync();
  const locked = held.filter(({ sheet }) => sheet.protection.protected);
  if (locked.length > 0) throw new Fault(isLocked(locked.map(({ name }) => `"${name}"`).join(", ")));
  for (const { sheet } of held) empty(sheet);
}

function empty(sheet: Excel.Worksheet): void {
  for (const one of [...sheet.charts.items, ...sheet.tables.items]) one.delete();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  // What no clearing brings back: rows and columns that were hidden, by a filter too, and heights that rows were given.
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.autofitRows();
}

/** Asked first: Excel would refuse midway. @throws Fault where the structure is protected. */
async function refuseProtected(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new Fault(isProtected);
}

function isLocked(names: string): Text {
  return {
    id: `Lembar ${names} dikunci, jadi tidak dapat ditulis ulang. Buka kuncinya di tab Tinjau › Buka Proteksi Lembar, lalu coba lagi.`,
    en: `The sheet ${names} is locked, so it cannot be written anew. Unlock it under Review › Unprotect Sheet, then try again.`,
  };
}

const isProtected: Text = {
  id: "Struktur buku kerja ini dilindungi, jadi lembar tidak dapat ditambah atau dihapus. Buka dulu di tab Tinjau › Proteksi Buku Kerja, lalu coba lagi.",
  en: "The structure of this workbook is protected, so no sheet can be added or removed. Take the protection off under Review › Protect Workbook, then try again.",
};
