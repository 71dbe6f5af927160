/** What a plain cell says, whichever way it is written. */
import type { FullCell, PlainCell } from "./sheet";

export function fullCell(cell: PlainCell | undefined): FullCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
}

/** True for a text that would become a formula if somebody typed it. */
export function isQuoted({ value, formula }: FullCell): boolean {
  return formula === undefined && typeof value === "string" && /^[=+\-@']/.test(value);
}
