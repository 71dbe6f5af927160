/** What is on a sheet that its cells do not show: tables, charts, comments, notes and links, each as a line to read. */
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import { cellOf } from "../book/book";
import { valueOf } from "../book/cells";
import type { Area, Book, BookSheet, Chart, Comment } from "../book/book";
import { addressOf } from "./addresses";

export interface Listed {
  kind: Kind;
  /** What it is called, or what it says. */
  title: string;
  /** Where it is, who wrote it. */
  detail: string;
  /** Where it leads in the workbook; null where that is nowhere. */
  place: { sheet: string; area: Area } | null;
  /** An address outside that a browser may open; null where there is none. */
  href: string | null;
}

export type Kind = keyof typeof kinds;

const kinds = {
  table: { id: "Tabel", en: "Table", ids: "tabel", ens: ["table", "tables"] },
  chart: { id: "Grafik", en: "Chart", ids: "grafik", ens: ["chart", "charts"] },
  comment: { id: "Komentar", en: "Comment", ids: "komentar", ens: ["comment", "comments"] },
  note: { id: "Catatan", en: "Note", ids: "catatan", ens: ["note", "notes"] },
  link: { id: "Tautan", en: "Link", ids: "tautan", ens: ["link", "links"] },
} as const;

/** Everything of the sheet, in that order; empty for most sheets. */
export function listOf(book: Book, sheet: BookSheet, language: Language): Listed[] {
  const tables = sheet.tables.map(({ name, area }) => line("table", name, addressOf(area), sheet, area, language));
  const comments = sheet.comments.map((comment) => commentLine(comment, sheet, language));
  const notes = [...sheet.notes].map(([key, { author, content }]) => {
    const area = cellArea(key);
    return line("note", content, [addressOf(area), author].filter(Boolean).join(" · "), sheet, area, language);
  });
  const links = [...sheet.links].map(([key, { address, documentReference, screenTip }]): Listed => {
    const area = cellArea(key);
    const to = address ?? documentReference ?? "";
    const words = valueOf(sheet, area.top, area.left) ?? screenTip ?? to;
    const where = address ? addressOf(area) : `${addressOf(area)} → ${to}`;
    const made = line("link", String(words), where, sheet, area, language);
    return { ...made, href: address && isSafe(address) ? address : null };
  });
  return [
    ...tables,
    ...sheet.charts.map((chart) => chartLine(chart, book, sheet, language)),
    ...comments,
    ...notes,
    ...links,
  ];
}

/** "1 tabel, 2 grafik"; "1 table, 2 charts". */
export function countOf(listed: readonly Listed[], language: Language): string {
  const parts = Object.entries(kinds).flatMap(([kind, { ids, ens }]) => {
    const count = listed.filter((one) => one.kind === kind).length;
    const [one, many] = ens;
    const word = language === "id" ? ids : count === 1 ? one : many;
    return count > 0 ? [`${formatNumber(count, language)} ${word}`] : [];
  });
  return parts.join(", ");
}

function line(kind: Kind, title: string, detail: string, sheet: BookSheet, area: Area, language: Language): Listed {
  const place = { sheet: sheet.id, area };
  return { kind, title, detail: `${kinds[kind][language]} · ${detail}`, place, href: null };
}

/** A chart leads to its data, on whichever sheet that is. */
function chartLine({ name, title, source }: Chart, book: Book, sheet: BookSheet, language: Language): Listed {
  const from = book.sheets.find(({ id }) => id === source?.sheet);
  const told: Text = { id: "tanpa data", en: "without data" };
  const on = from && from !== sheet ? `${from.name}!` : "";
  const detail = source ? `${on}${addressOf(source.area)}` : told[language];
  const words = title === null || title === name ? name : `${title} (${name})`;
  return { kind: "chart", title: words, detail: `${kinds.chart[language]} · ${detail}`, place: source, href: null };
}

function commentLine(comment: Comment, sheet: BookSheet, language: Language): Listed {
  const { row, column, author, content, resolved, replies } = comment;
  const area = { top: row, left: column, bottom: row, right: column };
  const done: Text = { id: "selesai", en: "resolved" };
  const detail = [addressOf(area), author, resolved && done[language]].filter(Boolean).join(" · ");
  const words = [content, ...replies.map((reply) => `${reply.author}: ${reply.content}`)].join("\n");
  return line("comment", words, detail, sheet, area, language);
}

function cellArea(key: number): Area {
  const { row, column } = cellOf(key);
  return { top: row, left: column, bottom: row, right: column };
}

/** Only what a browser opens without harm: a file could hold any address. */
function isSafe(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
