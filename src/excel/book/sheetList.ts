/** The sheets of the open workbook: which there are, which are gone, and which is meant by a name. */
import type { Sheet } from "../../core/workbook";
import { errorCodeOf } from "../calls/errors";
import { keyOf } from "./memory";
import type { Memory } from "./memory";

/** A sheet as the list of sheets shows it. */
export interface SheetSummary {
  id: string;
  name: string;
  visibility: Sheet["visibility"];
}

/** The list of sheets: asked for with the next batch, answered after it. */
export function listing(context: Excel.RequestContext): { ask: () => void; answer: () => SheetSummary[] } {
  const sheets = context.workbook.worksheets;
  const words = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return {
    ask: () => void sheets.load("items/id,items/name,items/visibility"),
    answer: () => sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: words[visibility] })),
  };
}

/** All sheets with their ids and names. One batch. */
export async function namedSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items;
}

/** The sheets of these ids that there are no longer. @throws the error itself when it has another cause. */
export async function missing(
  context: Excel.RequestContext,
  ids: readonly string[],
  error: unknown,
): Promise<string[]> {
  if (errorCodeOf(error) !== "ItemNotFound") throw error;
  const sheets = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id");
    return { id, sheet };
  });
  await context.sync();
  const gone = sheets.filter(({ sheet }) => sheet.isNullObject).map(({ id }) => id);
  if (gone.length === 0) throw error;
  return gone;
}

/** By its id when it has been read, as it may have another name by now. */
export function sheetNamed<One extends { id: string; name: string }>(
  memory: Memory,
  name: string,
  sheets: readonly One[],
): One | undefined {
  const key = keyOf(memory, name);
  return sheets.find(({ id }) => id === key) ?? sheets.find((sheet) => sheet.name === name);
}
