/** The ids that a sheet for an office carries in a hidden column: they survive sorting, renaming and new columns. */
import type { City } from "../../naming/city";
import { checksum } from "./checksum";

/** What a row is, and what stood in its cells when the sheet was made. */
export interface RowId {
  /** "7.2a" */
  readonly code: string;
  /** Checksum of what the workbook calls the row: it tells rows of one code apart. */
  readonly label: string;
  /** Which of the rows with that code and label, from 0. */
  readonly nth: number;
  /** How many rows below the question its further evidence stands; 0 for the question's own row. */
  readonly line: number;
  /** Checksum of each cell that the office may fill, by the key of its column. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Whose sheet it is; it stands in the row that names the columns. */
export interface SheetId {
  /** The city that the workbook names; null when it names none, or several. */
  readonly city: City | null;
  readonly office: string;
  /** How many rows the sheet was given. */
  readonly rows: number;
}

const [rowMark, sheetMark] = ["kla-baris", "kla-isian"];

export function writeRowId({ code, label, nth, line, sums }: RowId): string {
  return sealed([rowMark, code, label, nth, sums, ...(line === 0 ? [] : [line])]);
}

export function writeSheetId({ city, office, rows }: SheetId): string {
  return sealed([sheetMark, city === null ? null : [city.kind, city.name], office, rows]);
}

/** True for a text that is an id of ours, or the remains of one. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^\s*\[\s*"kla-(?:baris|isian)"/.test(text);
}

export function isSheetId(text: string): boolean {
  return text.includes(sheetMark);
}

/** Null when the text is damaged. */
export function readRowId(text: string): RowId | null {
  const parts = unsealed(text);
  const [mark, code, label, nth, sums, line = 0] = parts ?? [];
  if (typeof line !== "number") return null;
  if (mark !== rowMark || typeof code !== "string" || typeof label !== "string" || typeof nth !== "number") return null;
  return isSums(sums) ? { code, label, nth, line, sums } : null;
}

/** Null when the text is damaged. */
export function readSheetId(text: string): SheetId | null {
  const [mark, city, office, rows] = unsealed(text) ?? [];
  if (mark !== sheetMark || typeof office !== "string" || typeof rows !== "number") return null;
  return { city: Array.isArray(city) ? toCity(city) : null, office, rows };
}

function toCity([kind, name]: readonly unknown[]): City | null {
  if (typeof name !== "string") return null;
  return { kind: kind === "kota" || kind === "kabupaten" ? kind : null, name };
}

function isSums(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((sum) => typeof sum === "string");
}

function sealed(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  return `${text}#${checksum(text)}`;
}

function unsealed(text: string): unknown[] | null {
  const at = text.lastIndexOf("#");
  const [body, sum] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (checksum(body) !== sum) return null;
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
