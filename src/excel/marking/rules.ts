/** The conditional formats of sheets, also of those where Excel lists one that it cannot read any more. */
import { isAboutOne } from "../calls/errors";
import { readable } from "../calls/readable";

/** By id of the sheet, each with its id and its type. One batch; more where one of them cannot be read. */
export async function listRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, readonly Excel.ConditionalFormat[]>> {
  const all = sheets.map((sheet) => ({ id: sheet.id, formats: rulesOf(sheet) }));
  for (const { formats } of all) formats.load("items/id,items/type");
  try {
    await context.sync();
    return new Map(all.map(({ id, formats }) => [id, formats.items]));
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    return listReadable(context, sheets);
  }
}

/** One by one: a rule that Excel cannot read keeps it from answering for the whole list. */
async function listReadable(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, readonly Excel.ConditionalFormat[]>> {
  const counts = await readable(context, sheets, 50, (sheet) => rulesOf(sheet).getCount());
  const places = [...counts].flatMap(([sheet, { value }]) => Array.from({ length: value }, (_, at) => ({ sheet, at })));
  const found = await readable(context, places, 500, ({ sheet, at }) => rulesOf(sheet).getItemAt(at).load("id"));
  // By their ids from here on: a place in the list is another rule's as soon as one is deleted.
  const named = [...found].map(([{ sheet }, { id }]) => ({ sheet, id }));
  const read = await readable(context, named, 500, ({ sheet, id }) => rulesOf(sheet).getItem(id).load("id,type"));
  return new Map(
    sheets.map(({ id }) => [id, [...read].flatMap(([{ sheet }, format]) => (sheet.id === id ? [format] : []))]),
  );
}

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
