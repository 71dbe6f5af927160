/** Reads a whole workbook: every sheet's tables, the entries in them, and everything that could not be read. */
import type { Instrument } from "../instrument/instrument";
import { groupBy } from "../grouping";
import { isOnlyOwn, withoutOwn } from "../ownFormulas";
import { isBlank } from "../workbook";
import type { Sheet, Workbook } from "../workbook";
import { applyChoice, choiceFor, shownTable } from "./choices";
import type { Choices } from "./choices";
import type { Entry, Reading } from "./entries";
import { gridOf } from "./grid";
import type { Grid } from "./grid";
import { readLabel } from "../naming/labels";
import { tablesFrom } from "./mapping";
import type { Mapping } from "./mapping";
import { matcherOf } from "../naming/names";
import { placeRows } from "./placing";
import type { Standing } from "./standing";
import { clusterOf, placeByCode } from "./places";
import type { Tools } from "./places";
import { headlessTable } from "./headless";
import { refine } from "./refining";
import { findTables } from "./tables";
import type { Table } from "./tables";
import { settleTotals } from "./totals";
import type { Text } from "../text";

/** What was asked for that the workbook does not have: a mapped sheet or column. */
export interface ReadResult extends Reading {
  faults: Text[];
}

export interface ReadOptions {
  mapping?: Mapping;
  choices?: Choices;
}

/** Reads by the headings that are found, by what the user chose, or on mapped sheets by the mapping. */
export function readEntries(workbook: Workbook, instrument: Instrument, options: ReadOptions = {}): ReadResult {
  const { mapping = {}, choices = {} } = options;
  const tools: Tools = { instrument, matcher: matcherOf(instrument) };
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const read = workbook.sheets.map((sheet) => {
    const mapped = Object.hasOwn(mapping, sheet.name) ? mapping[sheet.name] : undefined;
    return readOnce(sheet, { mapped, choices: Object.keys(choices).length > 0 ? choices : undefined, names }, tools);
  });
  return {
    tables: read.flatMap(({ tables }) => tables),
    entries: read.flatMap(({ entries }) => entries),
    unknown: read.flatMap(({ unknown }) => unknown),
    unread: read.flatMap(({ unread }) => unread),
    faults: [...missingSheets(workbook, mapping), ...read.flatMap(({ faults }) => faults)],
  };
}

/** What a sheet is read by, beside the instrument. */
interface Given {
  mapped: Mapping[string] | undefined;
  choices: Choices | undefined;
  names: ReadonlySet<string>;
}

const known = new WeakMap<Sheet, { instrument: Instrument; given: string; result: ReadResult }>();

/** A sheet is read on its own, and only once: after an edit elsewhere it is the same object, and so is what it says. */
function readOnce(sheet: Sheet, given: Given, tools: Tools): ReadResult {
  const key = given.mapped || given.choices ? JSON.stringify([given.mapped, given.choices, [...given.names]]) : "";
  const seen = known.get(sheet);
  if (seen?.instrument === tools.instrument && seen.given === key) return seen.result;
  const result: ReadResult = { tables: [], entries: [], unknown: [], unread: [], faults: [] };
  readSheet(sheet, given, tools, result);
  known.set(sheet, { instrument: tools.instrument, given: key, result });
  return result;
}

function missingSheets({ sheets }: Workbook, mapping: Mapping): Text[] {
  const names = sheets.map(({ name }) => name);
  return Object.keys(mapping)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      id: `Pemetaan menyebut lembar "${name}", tetapi buku kerja hanya memuat: ${names.join(", ")}.`,
      en: `The mapping names a sheet "${name}", but the workbook has only: ${names.join(", ")}.`,
    }));
}

function readSheet(sheet: Sheet, given: Given, tools: Tools, reading: ReadResult): void {
  const own = withoutOwn(sheet);
  const grid = gridOf(own);
  if (grid.height === 0) return;
  const standing = standingFrom(sheet.name, tools);
  const found = given.mapped ? mappedTables(grid, given.mapped, reading) : foundTables(grid, given, tools, reading);
  found.forEach((table, at) => readTable(table, found[at - 1], standing, tools, reading));
  if (reading.tables.length > 0 || given.mapped) return;
  const headless = headlessTable(grid, tools);
  if (headless) readTable(headless, undefined, standing, tools, reading);
  if (reading.tables.length === 0 && !isOnlyOwn(sheet, own)) leaveSheetOut(grid, found.length > 0, reading);
}

function mappedTables(grid: Grid, mapped: Mapping[string], reading: ReadResult): Table[] {
  const { tables, faults } = tablesFrom(grid, mapped);
  reading.faults.push(...faults);
  return tables;
}

/** By their headings, with what the user corrected. */
function foundTables(grid: Grid, { choices, names }: Given, tools: Tools, reading: Reading): Table[] {
  const choice = choices ? choiceFor(grid, choices, names) : null;
  const shown = choice && shownTable(grid, choice);
  const tables = shown ? [shown] : findTables(grid).map((table) => refine(table, tools));
  if (!choice) return tables;
  return tables.map((found) => {
    const { table, lost } = applyChoice(found, choice);
    const place = { sheet: grid.sheet.name, row: Math.max(0, table.top), column: table.left };
    reading.unread.push(...lost.map((why) => ({ ...place, why })));
    return table;
  });
}

/** A table counts when at least one of its rows has a place and it holds something to check. */
function readTable(table: Table, above: Table | undefined, standing: Standing, tools: Tools, reading: Reading): void {
  if (!holdsSomething(table)) return;
  const moved = { ...standing };
  readTitles(table, above, moved, tools);
  const own = readRows(table, moved, tools);
  if (!own) return;
  settleTotals(own.entries, tools.instrument.max);
  placeByOrder(own.entries);
  inheritOffices(own.entries);
  Object.assign(standing, moved);
  reading.tables.push(table);
  reading.entries.push(...own.entries);
  reading.unknown.push(...own.unknown);
  reading.unread.push(...own.unread);
}

/** Rows after which a table that has named nothing of the instrument is taken for another kind of table. */
const patience = 1_000;

/** The table's rows; null when none has a place. `standing` moves along. */
function readRows(table: Table, standing: Standing, tools: Tools): Reading | null {
  const start = { ...table, end: table.bottom + patience };
  if (start.end < table.end && !readRows(start, { ...standing }, tools)) return null;
  const own: Reading = { tables: [], entries: [], unknown: [], unread: [] };
  placeRows(table, standing, tools, own);
  return own.entries.some(({ isTotal }) => !isTotal) ? own : null;
}

function holdsSomething({ columns }: Table): boolean {
  return (["score", "maximum", "evidence", "answer", "yes"] as const).some((column) => columns.has(column));
}

/** "Klaster II", "K2", "Kesehatan": the sheet's name says which cluster it holds, unless its rows say otherwise. */
function standingFrom(name: string, tools: Tools): Standing {
  const standing: Standing = { stated: null, home: null, indicator: null, part: null, main: null, last: null };
  const short = /^\s*k(?:l|lstr?)?[\s._-]*([1-5]|I{1,3}|IV|V)\s*$/i.exec(name)?.[1];
  follow(short ? `Klaster ${short}` : name, standing, tools);
  return standing;
}

/** Titles above a table name its cluster or indicator. */
function readTitles(table: Table, above: Table | undefined, standing: Standing, tools: Tools): void {
  const from = above && above.end < table.top ? Math.max(above.end + 1, 0) : above ? table.top - 3 : 0;
  for (let row = Math.max(from, 0); row < table.top; row++) {
    for (let column = table.left; column <= table.right; column++) {
      const cell = table.grid.own(row, column);
      if (typeof cell === "string" && cell.length < 200) follow(cell, standing, tools);
    }
  }
}

function follow(text: string, standing: Standing, tools: Tools): void {
  if (/\b(s\.?\s?\/?\s?d\.?|sampai|hingga|dan)\s+(?:kl[au]ster\s*)?[ivx\d]+\b/i.test(text)) return;
  const label = readLabel(text);
  const cluster = clusterOf(label, false, tools);
  if (cluster) {
    Object.assign(standing, { stated: cluster, home: null, indicator: null, part: null, main: null });
    return;
  }
  if (label.level !== "indicator" || label.code === null) return;
  const place = placeByCode(label.code, standing.stated, "throughout", tools);
  if (place) Object.assign(standing, { home: place.cluster, indicator: place.indicator, part: place.part, main: null });
}

/** Questions without codes take the instrument's codes in order, when their number is the instrument's. */
function placeByOrder(entries: readonly Entry[]): void {
  const asked = entries.filter(({ level, indicator }) => level === "question" && indicator !== null);
  for (const group of groupBy(asked, ({ part, indicator }) => part ?? indicator).values()) {
    const questions = (group[0]?.part ?? group[0]?.indicator)?.questions ?? [];
    if (group.some(({ question }) => question !== null) || group.length !== questions.length) continue;
    group.forEach((entry, at) => Object.assign(entry, { question: questions[at] ?? null }));
  }
}

/** Questions without an office of their own are their part's or indicator's office's. */
function inheritOffices(entries: readonly Entry[]): void {
  const heads = new Map<object, string>();
  for (const { level, part, indicator, offices } of entries) {
    const node = part ?? indicator;
    if (level !== "question" && node && offices !== "") heads.set(node, offices);
  }
  for (const entry of entries.filter(({ offices, isTotal }) => offices === "" && !isTotal)) {
    const node = entry.level === "question" ? entry.part : null;
    const inherited = (node && heads.get(node)) ?? (entry.indicator && heads.get(entry.indicator));
    if (inherited) entry.offices = inherited;
  }
}

function leaveSheetOut(grid: Grid, hasTables: boolean, reading: Reading): void {
  const row = grid.sheet.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  const column = grid.sheet.rows[row]?.findIndex((cell) => !isBlank(cell)) ?? 0;
  const why = hasTables
    ? {
        id: "Lembar ini berisi tabel, tetapi 1.000 baris pertamanya tidak memuat klaster, indikator, atau pertanyaan dalam instrumen.",
        en: "This sheet has a table, but its first 1,000 rows name no cluster, indicator or question of the instrument.",
      }
    : {
        id: "Di lembar ini tidak ditemukan tabel dengan judul kolom seperti Indikator dan Nilai.",
        en: "No table with headings such as Indikator and Nilai was found on this sheet.",
      };
  reading.unread.push({ sheet: grid.sheet.name, row, column, why });
}
