/** Writes what formulas show into their cells: many at once, and each alone where Excel refuses one of them. */
import type { Fault } from "../../core/fault";
import { isFault } from "../../core/fault";
import type { KlaCell } from "../../core/own/freezing";
import type { Text } from "../../core/text";
import { cellKey, toA1 } from "../../core/workbook";
import type { CellValue } from "../../core/workbook";
import { withChange } from "../book/changes";
import { entryFor } from "./contents";
import { errorCodeOf, isAboutOne, isVague, toFault } from "../calls/errors";
import type { Memory } from "../book/memory";
import { inParts } from "../calls/parts";

/** What a formula shows, cell by cell from its own on. */
export interface Shown {
  wanted: KlaCell;
  /** Id of its sheet. */
  sheet: string;
  /** The number format of the formula's cell. */
  format: string;
  block: CellValue[][];
}

export interface Put {
  /** What kept Excel from writing all at once; null when nothing did. */
  failure: Fault | null;
  /** Why a single formula could not be replaced, by cellKey(). */
  whys: ReadonlyMap<string, Text>;
}

export async function putValues(context: Excel.RequestContext, memory: Memory, shown: readonly Shown[]): Promise<Put> {
  for (const one of shown) note(memory, one);
  try {
    await inParts(context, shown, 200, (one) => put(context, one));
    return { failure: null, whys: new Map() };
  } catch (error) {
    const failure = refusalOf(error);
    return { failure, whys: isAboutOne(error) ? await putEach(context, shown) : new Map() };
  }
}

/** Those that are values already take the same values again. */
async function putEach(context: Excel.RequestContext, shown: readonly Shown[]): Promise<Map<string, Text>> {
  const whys = new Map<string, Text>();
  for (const one of shown) {
    const failure = await putAlone(context, one);
    if (failure) whys.set(cellKey(one.wanted.at), isVague(failure) ? arrayed : failure.text);
    if (failure && !isAboutOne(failure)) return whys;
  }
  return whys;
}

async function putAlone(context: Excel.RequestContext, one: Shown): Promise<Fault | null> {
  try {
    put(context, one);
    await context.sync();
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

/** The Fault of a refusal. @throws what is a mistake of ours, and what is to be done again in another way. */
function refusalOf(error: unknown): Fault {
  const fault = toFault(error);
  if (!isFault(fault) || errorCodeOf(error) === "UndoNotSupported") throw error;
  return fault;
}

/** Excel does not tell formulas that are part of an array from others beforehand. */
const arrayed: Text = {
  id: "Excel tidak dapat mengganti rumus ini dengan nilainya; mungkin rumus ini bagian dari rumus larik (Ctrl+Shift+Enter). Pilih seluruh larik itu, salin, lalu tempel sebagai nilai.",
  en: "Excel could not replace this formula by its value; it may be part of an array formula (Ctrl+Shift+Enter). Select the whole array, copy it, then paste it as values.",
};

function note(memory: Memory, { wanted, sheet, block }: Shown): void {
  const { row, column } = wanted.at;
  const area = { top: row, left: column, bottom: row + block.length - 1, right: column + (block[0]?.length ?? 1) - 1 };
  memory.changes = withChange(memory.changes, sheet, { areas: [area] });
}

function put(context: Excel.RequestContext, { wanted: { at }, sheet, format, block }: Shown): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(toA1(at.row, at.column));
  const whole = range.getResizedRange(block.length - 1, (block[0]?.length ?? 1) - 1);
  const held = { value: null, formula: null, format };
  whole.values = block.map((line) => line.map((value) => entryFor({ value }, null, held).input));
}
