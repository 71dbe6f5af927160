/** Tells how the workbook was read: its tables, what found no place, and what could not be checked. */
import { groupBy } from "../grouping";
import type { Entry, Level } from "../reading/model/entries";
import { columnNames } from "../reading/model/words";
import type { Table } from "../reading/model/tables";
import type { Report } from "../report/report";
import { rules } from "../rules/index";
import { formatNumber, formatPoints } from "../text";
import type { Version } from "../scoring/versions";
import type { Language, Text } from "../text";
import { toLetters } from "../workbook";
import type { CellRef } from "../workbook";
import { reference, sheetName } from "../reference";

/** "Rekap, judul kolom di baris 4: indikator B, nilai E." */
export function tableText(table: Table, language: Language): string {
  const found = [...table.columns]
    .toSorted(([, a], [, b]) => a - b)
    .map(([column, at]) => `${columnNames[column][language]} ${toLetters(at)}`);
  return `${tableName(table, language)}, ${headingText(table, language)}: ${found.join(", ")}.`;
}

/** The table's sheet, and whether it is hidden. */
function tableName({ grid: { sheet } }: Table, language: Language): string {
  const hidden = language === "id" ? " (lembar tersembunyi)" : " (hidden sheet)";
  return sheetName(sheet.name) + (sheet.visibility === "visible" ? "" : hidden);
}

/** "judul kolom di baris 4" */
export function headingText({ top }: Table, language: Language): string {
  if (top < 0) return language === "id" ? "tanpa judul kolom" : "no column headings";
  return language === "id" ? `judul kolom di baris ${top + 1}` : `column headings in row ${top + 1}`;
}

/** How many rows were read, and of what. */
export function countText({ entries }: Report, language: Language): string {
  const counts = levels
    .map((level) => ({ level, own: entries.filter((entry) => entry.level === level) }))
    .filter(({ own }) => own.length > 0)
    .map(({ level, own }) => levelCount(level, own, language));
  const rows = language === "id" ? "baris terbaca" : `${plural("row", entries.length)} read`;
  return counts.length === 0 ? `0 ${rows}.` : `${entries.length} ${rows}: ${counts.join(", ")}.`;
}

/** "FINAL: 90 poin, dihitung. Versi ini …" */
export function versionText({ name, claimed, counts, because }: Version, language: Language): string {
  const points = claimed === null ? "–" : formatPoints(claimed, language);
  const [is, isNot] = language === "id" ? ["dihitung", "tidak dihitung"] : ["counts", "does not count"];
  return `${name}: ${points}, ${counts ? is : isNot}. ${because[language]}`;
}

const levels: readonly Level[] = ["whole", "cluster", "indicator", "part", "question"];

/** "7 klaster (14 baris)": a cluster may stand in several rows. */
function levelCount(level: Level, own: readonly Entry[], language: Language): string {
  const things = new Set(own.map((entry) => thingOf(level, entry) ?? entry)).size;
  const named = `${formatNumber(things, language)} ${levelName(level, things, language)}`;
  if (things === own.length) return named;
  return `${named} (${formatNumber(own.length, language)} ${language === "id" ? "baris" : "rows"})`;
}

/** What of the instrument a row is about; null where that is not known. */
function thingOf(level: Level, { cluster, indicator, part, question }: Entry): object | null {
  const things = { whole: null, cluster, indicator, part, question } satisfies Record<Level, object | null>;
  return things[level];
}

function levelName(level: Level, count: number, language: Language): string {
  const names: Record<Level, Text> = {
    whole: { id: "total keseluruhan", en: "whole total" },
    cluster: { id: "klaster", en: "cluster" },
    indicator: { id: "indikator", en: "indicator" },
    part: { id: "bagian indikator", en: "part" },
    question: { id: "pertanyaan", en: "question" },
  };
  return language === "id" ? names[level].id : plural(names[level].en, count);
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

/** A place that was not read, as Excel names it; `at` is null when a whole sheet is meant. */
export interface UnreadPlace {
  name: string;
  at: CellRef | null;
}

/** Every place that was not read; those of one reason stand together. */
export function unreadGroups(
  { unread, leftOut }: Report,
  language: Language,
): { why: string; places: UnreadPlace[] }[] {
  const places = [
    ...unread.map(({ why, ...at }) => ({ why: why[language], name: reference(at), at })),
    ...leftOut.map(({ sheet, why }) => ({ why: why[language], name: sheetName(sheet), at: null })),
  ];
  return [...groupBy(places, ({ why }) => why)].map(([why, group]) => ({
    why,
    places: group.map(({ name, at }) => ({ name, at })),
  }));
}

/** The rules that could not run, or not everywhere; those of one reason stand together. */
export function notCheckedGroups(
  { notChecked }: Report,
  language: Language,
): { because: string; rules: { id: string; title: string }[] }[] {
  return [...groupBy(notChecked, ({ because }) => because[language])].map(([because, group]) => ({
    because,
    rules: group.map(({ rule }) => ({ id: rule, title: titleOf(rule, language) })),
  }));
}

/** Rules that failed are our fault: the report is not complete. */
export const crashedText: Text = {
  id: "Laporan ini TIDAK LENGKAP: ada aturan yang gagal dijalankan karena kesalahan program, bukan karena buku kerja Anda. Laporkan baris di bawah ini kepada pembuat program.",
  en: "This report is NOT COMPLETE: rules failed by a fault of the program, not of your workbook. Please report the lines below to its makers.",
};

/** What must hold by the rule of that id. */
export function titleOf(id: string, language: Language): string {
  return rules.find((rule) => rule.id === id)?.title[language] ?? id;
}
