/** Rows as CSV for Indonesian Excel: semicolons, decimal commas, and no text that a spreadsheet would run as a formula. */
import type { CellValue } from "../workbook";

/** Excel takes a file for UTF-8 by this mark alone. */
const byteOrderMark = "\ufeff";

/** One line a row, ended as RFC 4180 has it. */
export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(fieldOf).join(";")}\r\n`).join("");
}

function fieldOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = harmless(String(value));
  return /[";\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Excel, LibreOffice and Google Sheets run a field that begins with one of these, some of them after spaces too; wide forms are taken
 * for the plain ones in East Asian settings. An apostrophe in front makes it a text.
 */
function harmless(text: string): string {
  return /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
