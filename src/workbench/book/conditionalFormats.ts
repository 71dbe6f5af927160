/** The conditional formats of a sheet: adding, changing, deleting; first in the list is first in priority. */
import type { Area, Book, BookSheet, ConditionalFormat, ConditionalRule } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { plainStyle } from "./style";
import { mutableSheet } from "./mutable";

/** Adds a format at the top, as Excel does. */
export function addConditionalFormat(
  book: Book,
  sheet: BookSheet,
  areas: readonly Area[],
  rule: ConditionalRule,
  source: ChangeSource = "local",
): ConditionalFormat {
  const id = `{${nextHex(book)}-0002-0000-0000-000000000000}`;
  const format: ConditionalFormat = { id, areas, stopIfTrue: false, rule, style: plainStyle };
  mutableSheet(sheet).conditionalFormats.unshift(format);
  tell(book, { kind: "conditionalFormats", sheet: sheet.id, source });
  return format;
}

/** Changes a format; undefined properties of a style go back to the default. */
export function changeConditionalFormat(
  book: Book,
  sheet: BookSheet,
  format: ConditionalFormat,
  change: Partial<Omit<ConditionalFormat, "id">>,
  source: ChangeSource = "local",
): void {
  Object.assign(format, change);
  tell(book, { kind: "conditionalFormats", sheet: sheet.id, source });
}

export function deleteConditionalFormat(
  book: Book,
  sheet: BookSheet,
  { id }: ConditionalFormat,
  source: ChangeSource = "local",
): void {
  keepConditionalFormats(book, sheet, (format) => format.id !== id, source);
}

/** Deletes every format that does not hold what is asked. */
export function keepConditionalFormats(
  book: Book,
  sheet: BookSheet,
  holds: (format: ConditionalFormat) => boolean,
  source: ChangeSource = "local",
): void {
  mutableSheet(sheet).conditionalFormats = sheet.conditionalFormats.filter(holds);
  tell(book, { kind: "conditionalFormats", sheet: sheet.id, source });
}

/** Puts a format at another place; 0 is the first. */
export function moveConditionalFormat(
  book: Book,
  sheet: BookSheet,
  format: ConditionalFormat,
  priority: number,
  source: ChangeSource = "local",
): void {
  const others = sheet.conditionalFormats.filter(({ id }) => id !== format.id);
  others.splice(priority, 0, format);
  mutableSheet(sheet).conditionalFormats = others;
  tell(book, { kind: "conditionalFormats", sheet: sheet.id, source });
}
