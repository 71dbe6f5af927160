/** The text that Excel shows in a cell: its value under its number format. */
import { format as formatted } from "numfmt";
import type { CellValue } from "../book/book";

/** A format that Excel would not take is passed over. */
export function textOf(value: CellValue, format = "General"): string {
  if (value === null) return "";
  try {
    return formatted(format, value);
  } catch {
    return formatted("General", value);
  }
}
