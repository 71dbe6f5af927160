/** Tells how the file was read: its tables, what found no place, and what could not be checked. */
import { columnNames } from "../core/reading/words";
import type { Report } from "../core/report";
import type { Level } from "../core/reading/entries";
import type { Table } from "../core/reading/tables";
import { rules } from "../core/rules/index";
import { formatNumber } from "../core/text";
import type { Language, Text } from "../core/text";
import { toLetters } from "../core/workbook";
import { reference, sheetName } from "./reference";
import { item, paragraph, subItem, wrap, wrapPieces } from "./wrap";

/** One line a table, then how many rows were read. */
export function readingLines({ tables, entries }: Report, language: Language, width: number): string[] {
  const counts = levels
    .map((level) => ({ level, count: entries.filter((entry) => entry.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${formatNumber(count, language)} ${levelName(level, count, language)}`);
  const total =
    language === "id"
      ? `${entries.length} baris terbaca: `
      : `${entries.length} ${plural("row", entries.length)} read: `;
  return [
    ...tables.flatMap((table) => item(tableText(table, language), width)),
    ...item(total + counts.join(", ") + ".", width),
  ];
}

function tableText({ grid, top, columns }: Table, language: Language): string {
  const isIndonesian = language === "id";
  const hidden = isIndonesian ? " (lembar tersembunyi)" : " (hidden sheet)";
  const name = sheetName(grid.sheet.name) + (grid.sheet.visibility === "visible" ? "" : hidden);
  const heading = isIndonesian ? `judul kolom di baris ${top + 1}` : `column headings in row ${top + 1}`;
  const none = isIndonesian ? "tanpa judul kolom" : "no column headings";
  const found = [...columns]
    .toSorted(([, a], [, b]) => a - b)
    .map(([column, at]) => `${columnNames[column][language]} ${toLetters(at)}`);
  return `${name}, ${top < 0 ? none : heading}: ${found.join(", ")}.`;
}

const levels: readonly Level[] = ["whole", "cluster", "indicator", "part", "question"];

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

/** Every place with its reason; the places of one reason stand together. */
export function unreadLines({ unread, leftOut }: Report, language: Language, width: number): string[] {
  const places = [
    ...unread.map((place) => ({ why: place.why[language], name: reference(place) })),
    ...leftOut.map(({ sheet, why }) => ({ why: why[language], name: sheetName(sheet) })),
  ];
  return groupBy(places, ({ why }) => why).flatMap(([why, group]) => [
    ...item(why, width),
    ...wrapPieces(
      group.map(({ name }, at) => (at < group.length - 1 ? `${name},` : name)),
      width,
      { first: "    ", rest: "    " },
    ),
  ]);
}

/** The rules that could not run, or not everywhere, by their titles; those of one reason stand together. */
export function notCheckedLines({ notChecked }: Report, language: Language, width: number): string[] {
  return groupBy(notChecked, ({ because }) => because[language]).flatMap(([because, group]) => [
    ...paragraph(because, width),
    ...group.flatMap(({ rule }) => subItem(`${titleOf(rule, language)} (${rule})`, width)),
  ]);
}

/** Rules that failed are our fault, and said first: the report is not complete. */
export function crashedLines({ crashed }: Report, language: Language, width: number): string[] {
  const lead =
    language === "id"
      ? "Laporan ini TIDAK LENGKAP: ada aturan yang gagal dijalankan karena kesalahan program, bukan karena buku kerja Anda. Laporkan baris di bawah ini kepada pembuat program."
      : "This report is NOT COMPLETE: rules failed by a fault of the program, not of your workbook. Please report the lines below to its makers.";
  return [
    ...paragraph(lead, width),
    ...crashed.flatMap(({ rule, error }) =>
      wrap(`${titleOf(rule, language)} (${rule}): ${error}`, width, { first: "  ! ", rest: "    " }),
    ),
  ];
}

function titleOf(id: string, language: Language): string {
  return rules.find((rule) => rule.id === id)?.title[language] ?? id;
}

/** Groups in the order in which their keys first appear. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const one of items) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
}
