/** The conditional formats of a sheet: adding, changing, deleting; first in the list is first in priority. */
import type { Area, Book, BookSheet, ConditionalFormat, ConditionalRule } from "./book";
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
): ConditionalFormat {
  const format: ConditionalFormat = { id: conditionalId(book), areas, stopIfTrue: false, rule, style: plainStyle };
  put(book, sheet, [format, ...sheet.conditionalFormats]);
  return format;
}

/** An id that no conditional format has had. */
export function conditionalId(book: Book): string {
  return `{${nextHex(book)}-0002-0000-0000-000000000000}`;
}

/** Changes what is given of a format, which keeps its id; undefined properties of a style go back to the default. */
export function changeConditionalFormat(
  book: Book,
  sheet: BookSheet,
  id: string,
  change: Partial<Omit<ConditionalFormat, "id">>,
): void {
  const changed = sheet.conditionalFormats.map((one) => (one.id === id ? { ...one, ...change } : one));
  put(book, sheet, changed);
}

/** Deletes every format that does not hold what is asked. */
export function keepConditionalFormats(
  book: Book,
  sheet: BookSheet,
  holds: (format: ConditionalFormat) => boolean,
): void {
  put(book, sheet, sheet.conditionalFormats.filter(holds));
}

/** Puts a format at another place; 0 is the first. */
export function moveConditionalFormat(book: Book, sheet: BookSheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter(({ id }) => id !== format.id);
  others.splice(priority, 0, format);
  put(book, sheet, others);
}

function put(book: Book, sheet: BookSheet, formats: readonly ConditionalFormat[]): void {
  mutableSheet(sheet).conditionalFormats = [...formats];
  tell(book, { kind: "conditionalFormats", sheet: sheet.id });
}
