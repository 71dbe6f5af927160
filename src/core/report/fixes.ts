/** Quick fixes: what a cell holds and what it should hold instead; sure ones, and office spellings as proposals. */
import type { Content, Write } from "../port/port";
import { groupBy } from "../grouping";
import type { Instrument } from "../instrument/instrument";
import { readOffices } from "../naming/offices";
import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Report } from "./report";
import type { Finding, Repair } from "../rule/finding";
import { formatNumber } from "../text";
import type { Text } from "../text";
import { cellKey, formulaAt, valueAt } from "../workbook";
import type { CellRef, CellValue, Sheet } from "../workbook";

export interface Fix {
  kind: Repair["kind"] | "office";
  /** False for a proposal: another spelling would be right as well. */
  isSure: boolean;
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
  const spellings = usualSpellings(entries, instrument, sheets);
  const offices = entries.flatMap((entry) => officeFix(entry, instrument, spellings, sheets.get(entry.at.sheet)));
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const byCell = new Map([...repairs, ...offices].map((fix) => [cellKey(fix.write.at), fix]));
  return [...byCell.values()].toSorted(({ write: { at: a } }, { write: { at: b } }) => {
    return (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column;
  });
}

/** Those of the cells that the findings are about. */
export function fixesAmong(fixes: readonly Fix[], findings: readonly Finding[]): Fix[] {
  const cells = new Set(findings.map(({ at }) => cellKey(at)));
  return fixes.filter(({ write }) => cells.has(cellKey(write.at)));
}

function fixOf(repair: Repair | null, at: CellRef, why: Text, sheet: Sheet | undefined): Fix[] {
  return repair && sheet ? change(repair.kind, at, repair.to, why, sheet) : [];
}

/** The spelling that the city itself uses most, by the office's one name; among equals that name, else the first. */
function usualSpellings(
  entries: readonly Entry[],
  { offices }: Instrument,
  sheets: ReadonlyMap<string, Sheet>,
): ReadonlyMap<string, string> {
  const cells = new Map(
    entries.filter(({ table }) => table.columns.has("office")).map((entry) => [officeKey(entry), entry]),
  );
  const mentions = [...cells.values()].flatMap((entry) =>
    readOffices(officeText(entry, sheets.get(entry.at.sheet)) ?? "", offices),
  );
  const byName = groupBy(
    mentions.flatMap(({ name, text }) => (name === null ? [] : [{ name, text }])),
    ({ name }) => name,
  );
  return new Map(
    [...byName].map(([name, own]) => [
      name,
      usual(
        name,
        own.map(({ text }) => text),
      ),
    ]),
  );
}

function usual(name: string, spellings: readonly string[]): string {
  const counts = [...groupBy(spellings, (text) => text)].map(([text, own]) => ({ text, count: own.length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most).map(({ text }) => text);
  return best.includes(name) ? name : (best[0] ?? name);
}

function officeKey(entry: Entry): string {
  return cellKey(cellOf(entry, "office"));
}

function officeText(entry: Entry, sheet: Sheet | undefined): string | null {
  if (!sheet || !entry.table.columns.has("office")) return null;
  const at = cellOf(entry, "office");
  const written = valueAt(sheet, at.row, at.column);
  return typeof written === "string" ? written : null;
}

/** An office in another spelling gets the city's usual one; what is unknown in the same cell stays as it is written. */
function officeFix(
  entry: Entry,
  { offices }: Instrument,
  spellings: ReadonlyMap<string, string>,
  sheet: Sheet | undefined,
): Fix[] {
  const written = officeText(entry, sheet);
  if (written === null || !sheet) return [];
  const to = readOffices(written, offices).reduce((text, mention) => {
    const usualText = mention.name === null ? undefined : spellings.get(mention.name);
    return usualText === undefined ? text : replaceFirst(text, mention.text, usualText);
  }, written);
  const why = {
    id: "Ejaan yang paling sering Anda pakai, supaya daftar tugas satu OPD tidak terpecah.",
    en: "The spelling that you use most, so that the work list of one office stays together.",
  };
  return change("office", cellOf(entry, "office"), to.trim(), why, sheet);
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
  return [{ kind, isSure: kind !== "office", write, shown: { from: shown(from), to: shown(to) }, why }];
}

function holding(value: CellValue): Content {
  return { value };
}

function shown(value: CellValue): Text {
  if (typeof value === "number") return { id: formatNumber(value, "id", 6), en: formatNumber(value, "en", 6) };
  const text = value === null ? "" : String(value);
  return { id: text, en: text };
}
