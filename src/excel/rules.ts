/** The conditional formats of sheets, also of those where Excel lists one that it cannot read any more. */
import { isAboutOne } from "./errors";
import { readable } from "./readable";

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
  const counts = new Map<Excel.Worksheet, OfficeExtension.ClientResult<number>>();
  const counted = await readable(context, sheets, 50, (sheet) => void counts.set(sheet, rulesOf(sheet).getCount()));
  const places = counted.flatMap((sheet) =>
    Array.from({ length: counts.get(sheet)?.value ?? 0 }, (_, at) => ({ sheet, format: rulesOf(sheet).getItemAt(at) })),
  );
  const found = await readable(context, places, 500, ({ format }) => void format.load("id"));
  // By their ids from here on: a place in the list is another rule's as soon as one is deleted.
  const named = found.map(({ sheet, format }) => ({ sheet, format: rulesOf(sheet).getItem(format.id) }));
  const read = await readable(context, named, 500, ({ format }) => void format.load("id,type"));
  return new Map(
    sheets.map((sheet) => [sheet.id, read.filter((one) => one.sheet === sheet).map(({ format }) => format)]),
  );
}

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
