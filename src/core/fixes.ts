/** Quick fixes: what a cell holds and what it should hold instead, for faults that leave no doubt. */
import type { Content, Write } from "./port/port";
import type { Instrument } from "./instrument/instrument";
import { readOffices } from "./naming/offices";
import { cellOf } from "./reading/entries";
import type { Entry } from "./reading/entries";
import type { Report } from "./report";
import type { Repair } from "./rule";
import { formatNumber } from "./text";
import type { Text } from "./text";
import { cellKey, formulaAt, valueAt } from "./workbook";
import type { CellRef, CellValue, Sheet } from "./workbook";

export interface Fix {
  kind: Repair["kind"] | "office";
  write: Write;
  /** What the cell shows before and after. */
  shown: { from: Text; to: Text };
  /** Why; the finding's message, or for offices the rule of one name. */
  why: Text;
}

/** Every fix on offer, one a cell, from the top of the workbook down. Cells with formulas are left to their makers. */
export function fixesOf({ findings, entries, instrument, workbook }: Report): Fix[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const repairs = findings.flatMap(({ at, repair, message }) => fixOf(repair, at, message, sheets.get(at.sheet)));
  const offices = entries.flatMap((entry) => officeFix(entry, instrument, sheets.get(entry.at.sheet)));
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const byCell = new Map([...repairs, ...offices].map((fix) => [cellKey(fix.write.at), fix]));
  return [...byCell.values()].toSorted(({ write: { at: a } }, { write: { at: b } }) => {
    return (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column;
  });
}

function fixOf(repair: Repair | null, at: CellRef, why: Text, sheet: Sheet | undefined): Fix[] {
  return repair && sheet ? change(repair.kind, at, repair.to, why, sheet) : [];
}

/** An office in another spelling becomes its one name; what is unknown in the same cell stays as it is written. */
function officeFix(entry: Entry, { offices }: Instrument, sheet: Sheet | undefined): Fix[] {
  if (!sheet || !entry.table.columns.has("office")) return [];
  const at = cellOf(entry, "office");
  const written = valueAt(sheet, at.row, at.column);
  if (typeof written !== "string") return [];
  const to = readOffices(written, offices).reduce(
    (text, mention) => (mention.name === null ? text : replaceFirst(text, mention.text, mention.name)),
    written,
  );
  const why = {
    id: "Satu nama untuk satu OPD, supaya daftar tugasnya tidak terpecah.",
    en: "One name for one office, so that its work list stays together.",
  };
  return change("office", at, to.trim(), why, sheet);
}

/** The text keeps its marks and spaces; a name that is part of another is not touched, as names come in their order. */
function replaceFirst(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  return at < 0 || text.includes(to) ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

function change(kind: Fix["kind"], at: CellRef, to: CellValue, why: Text, sheet: Sheet): Fix[] {
  const from = valueAt(sheet, at.row, at.column);
  if (from === to || formulaAt(sheet, at.row, at.column) !== null) return [];
  const write = { at, from: holding(from), to: holding(to) };
  return [{ kind, write, shown: { from: shown(from), to: shown(to) }, why }];
}

function holding(value: CellValue): Content {
  return { value };
}

function shown(value: CellValue): Text {
  if (typeof value === "number") return { id: formatNumber(value, "id", 6), en: formatNumber(value, "en", 6) };
  const text = value === null ? "" : String(value);
  return { id: text, en: text };
}
