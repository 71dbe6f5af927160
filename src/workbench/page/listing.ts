/** What is on a sheet that its cells do not show: tables, charts, rules, comments, notes and links, each as a line to read. */
import type { Language, Text } from "../../core/text";
import { fromKey } from "../book/book";
import { cellValueOf } from "../book/cells";
import type { Area, Book, BookSheet, Chart, Comment } from "../book/book";
import { toAddress } from "../../core/areas";
import { countedKind, kinds, listLine } from "./listed";
import type { ItemKind, ListItem } from "./listed";
import { filtersOf, formatsOf, validationsOf } from "./listingRules";

/** Everything of the sheet, in that order; empty for most sheets. */
export function listOf(book: Book, sheet: BookSheet, language: Language): ListItem[] {
  const tables = sheet.tables.map(({ name, area }) => listLine("table", name, toAddress(area), sheet, area, language));
  const comments = sheet.comments.map((comment) => commentLine(comment, sheet, language));
  const notes = [...sheet.notes].map(([key, { author, content }]) => {
    const area = cellArea(key);
    return listLine("note", content, [toAddress(area), author].filter(Boolean).join(" · "), sheet, area, language);
  });
  const links = [...sheet.links].map(([key, { address, documentReference, screenTip }]): ListItem => {
    const area = cellArea(key);
    const to = address ?? documentReference ?? "";
    const words = cellValueOf(sheet, area.top, area.left) ?? screenTip ?? to;
    const where = address ? toAddress(area) : `${toAddress(area)} → ${to}`;
    const made = listLine("link", String(words), where, sheet, area, language);
    return { ...made, href: address && isSafe(address) ? address : null };
  });
  return [
    ...tables,
    ...sheet.charts.map((chart) => chartLine(chart, book, sheet, language)),
    ...filtersOf(sheet, language),
    ...validationsOf(sheet, language),
    ...formatsOf(sheet, language),
    ...uncalculatedOf(sheet, language),
    ...comments,
    ...notes,
    ...links,
  ];
}

/** "1 tabel, 2 grafik"; "1 table, 2 charts". */
export function countOf(listed: readonly ListItem[], language: Language): string {
  return groupsOf(listed)
    .map(({ kind, lines }) => countedKind(kind, lines.length, language))
    .join(", ");
}

/** What is of one kind. */
export interface ListGroup {
  kind: ItemKind;
  lines: readonly ListItem[];
}

export function groupsOf(listed: readonly ListItem[]): ListGroup[] {
  return [...new Set(listed.map(({ kind }) => kind))].map((kind) => ({
    kind,
    lines: listed.filter((one) => one.kind === kind),
  }));
}

/** A chart leads to its data, on whichever sheet that is. */
function chartLine({ name, title, source }: Chart, book: Book, sheet: BookSheet, language: Language): ListItem {
  const from = book.sheets.find(({ id }) => id === source?.sheet);
  const told: Text = { id: "tanpa data", en: "without data" };
  const on = from && from !== sheet ? `${from.name}!` : "";
  const detail = source ? `${on}${toAddress(source.area)}` : told[language];
  const words = title === null || title === name ? name : `${title} (${name})`;
  return { kind: "chart", title: words, detail: `${kinds.chart[language]} · ${detail}`, place: source, href: null };
}

function commentLine(comment: Comment, sheet: BookSheet, language: Language): ListItem {
  const { row, column, author, content } = comment;
  const area = { top: row, left: column, bottom: row, right: column };
  const detail = [toAddress(area), author].filter(Boolean).join(" · ");
  return listLine("comment", content, detail, sheet, area, language);
}

function cellArea(key: number): Area {
  const { row, column } = fromKey(key);
  return { top: row, left: column, bottom: row, right: column };
}

/** Formulas that keep the result of the file, or have none, as nobody here can work them out. */
function uncalculatedOf(sheet: BookSheet, language: Language): ListItem[] {
  return [...sheet.uncalculated].flatMap((key) => {
    const formula = sheet.formulas.get(key);
    const area = cellArea(key);
    return formula === undefined ? [] : [listLine("formula", formula, toAddress(area), sheet, area, language)];
  });
}

/** Only what a browser opens without harm: a file could hold any address. */
function isSafe(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
