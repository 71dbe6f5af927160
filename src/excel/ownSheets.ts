/** Puts sheets of ours into the open workbook, in place of those of their kind, and takes them out again. */
import { Fault } from "../core/fault";
import { ownSheetOf } from "../core/own/sheets";
import type { OwnSheetId } from "../core/own/sheets";
import type { OwnSheet } from "../core/port/port";
import { sheetNameFor } from "../core/sheets/names";
import type { CellValue } from "../core/workbook";
import type { Access } from "./access";
import { fillSheet } from "./plainSheet";

interface Held {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Which of our sheets it is, by the words beside its title; null for the city's own. */
  readonly id: OwnSheetId | null;
}

/**
 * Fills each sheet anew where the one of its kind stands, whatever it is called by now; formulas that speak of it stay whole, and
 * the user stays where he is. Gives the names of the sheets.
 * @throws Fault where the workbook's structure is protected and a sheet would have to be added; then nothing has been changed.
 */
export function putSheets(access: Access, sheets: readonly OwnSheet[]): Promise<string[]> {
  return access.actAsOne(async (context) => {
    const held = await look(context);
    const isKnown = ({ id }: OwnSheet): boolean => held.some((one) => one.id === id);
    if (!sheets.every(isKnown)) await refuseProtected(context);
    const taken = held.map(({ name }) => name);
    await clear(
      context,
      held.filter((one) => sheets.some(({ id }) => id === one.id)).map(({ sheet }) => sheet),
    );
    const names: string[] = [];
    const waiting = { characters: 0 };
    for (const { id, name, make } of sheets) {
      const old = held.find((one) => one.id === id);
      const own = old?.name ?? sheetNameFor(name, [...taken, ...names]);
      names.push(own);
      await fillSheet(context, old?.sheet ?? context.workbook.worksheets.add(own), make(own), waiting);
    }
    await context.sync();
    return names;
  });
}

/** Takes out the sheets of those kinds; true when there were any. @throws Fault where the workbook's structure is protected. */
export function removeSheets(access: Access, ids: readonly OwnSheetId[]): Promise<boolean> {
  return access.actAsOne(async (context) => {
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

/** All sheets, with what their first rows say of them, in two answers. */
async function look(context: Excel.RequestContext): Promise<Held[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const looked = worksheets.items.map((sheet) => ({ sheet, range: sheet.getRange(titles) }));
  for (const { range } of looked) range.load("values");
  await context.sync();
  return looked.map(({ sheet, range }) => {
    const rows = range.values.map((cells) => cells.map(valueOf));
    return { sheet, name: sheet.name, id: ownSheetOf({ ...nothing, name: sheet.name, rows })?.id ?? null };
  });
}

const nothing = {
  ...{ visibility: "visible" as const, formulas: new Map<string, string>(), merges: [] },
  ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
};

function valueOf(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

async function clear(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  if (sheets.length === 0) return;
  for (const { charts, tables } of sheets) {
    charts.load("items/name");
    tables.load("items/name");
  }
  await context.sync();
  for (const { charts, tables } of sheets) for (const one of [...charts.items, ...tables.items]) one.delete();
  for (const sheet of sheets) {
    sheet.freezePanes.unfreeze();
    sheet.getRange().unmerge();
    sheet.getRange().clear();
  }
}

/** Asked first: Excel would refuse midway. @throws Fault where the structure is protected. */
async function refuseProtected(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new Fault(isProtected);
}

const isProtected = {
  id: "Struktur buku kerja ini dilindungi, jadi lembar tidak dapat ditambah atau dihapus. Buka dulu di tab Tinjau › Proteksi Buku Kerja, lalu coba lagi.",
  en: "The structure of this workbook is protected, so no sheet can be added or removed. Take the protection off under Review › Protect Workbook, then try again.",
};
