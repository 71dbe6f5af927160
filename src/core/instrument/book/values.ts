/** Fields of plain objects by their keys ("name.id"), and what cells hold for them. */
import type { CellValue } from "../../workbook";
import { isBlank } from "../../workbook";
import type { Field } from "./tables";

export type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands under the key; undefined where nothing does. */
export function fieldOf(object: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((value, step) => (isPlain(value) ? value[step] : undefined), object);
}

/** Puts the value under the key, with the objects on the way to it. */
export function setField(object: Plain, key: string, value: unknown): void {
  const steps = key.split(".");
  const last = steps.pop() ?? key;
  const holder = steps.reduce((at: Plain, step) => {
    const next = at[step];
    if (isPlain(next)) return next;
    const made: Plain = {};
    at[step] = made;
    return made;
  }, object);
  holder[last] = value;
}

/** An empty list is written, so that it comes back as one. */
const emptyList = "[]";

export function toCell(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? emptyList : value.map(String).join("\n");
  return typeof value === "number" ? value : String(value);
}

/**
 * What a cell says: undefined when it is blank. A text where a number belongs comes back as it is, for the door to refuse; a
 * number with a decimal comma that was typed as a text is a number.
 */
export function fromCell(cell: CellValue, { kind, isNullable }: Field): unknown {
  if (isBlank(cell)) return isNullable ? null : undefined;
  if (kind === "text") return String(cell);
  if (kind === "number") return toNumber(cell);
  const text = String(cell);
  if (text.trim() === emptyList) return [];
  const entries = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return kind === "texts" ? entries : entries.map(toNumber);
}

function toNumber(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  const plain = cell.trim();
  return /^-?\d{1,15}(?:[.,]\d{1,10})?$/.test(plain) ? Number(plain.replace(",", ".")) : cell;
}
