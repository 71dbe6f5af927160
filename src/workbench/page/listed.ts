/** One line of what is on a sheet beside its cells, and what the kinds of it are called. */
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import type { Area, BookSheet } from "../book/book";
import { toAddress } from "../../core/areas";

export interface ListItem {
  kind: ItemKind;
  /** What it is called, or what it says. */
  title: string;
  /** Where it is, who wrote it. */
  detail: string;
  /** Where it leads in the workbook; null where that is nowhere. */
  place: { sheet: string; area: Area } | null;
  /** An address outside that a browser may open; null where there is none. */
  href: string | null;
}

export type ItemKind = keyof typeof kinds;

/** In the order in which they are listed. */
export const kinds = {
  table: { id: "Tabel", en: "Table", ids: "tabel", ens: ["table", "tables"] },
  chart: { id: "Grafik", en: "Chart", ids: "grafik", ens: ["chart", "charts"] },
  filter: { id: "Filter", en: "Filter", ids: "filter", ens: ["filter", "filters"] },
  validation: {
    id: "Validasi data",
    en: "Data validation",
    ids: "validasi data",
    ens: ["data validation", "data validations"],
  },
  format: {
    ...{ id: "Format bersyarat", en: "Conditional format", ids: "format bersyarat" },
    ens: ["conditional format", "conditional formats"],
  },
  formula: {
    ...{ id: "Rumus yang tidak dihitung", en: "Formula not calculated", ids: "rumus yang tidak dihitung" },
    ens: ["formula not calculated", "formulas not calculated"],
  },
  comment: { id: "Komentar", en: "Comment", ids: "komentar", ens: ["comment", "comments"] },
  note: { id: "Catatan", en: "Note", ids: "catatan", ens: ["note", "notes"] },
  link: { id: "Tautan", en: "Link", ids: "tautan", ens: ["link", "links"] },
} as const;

/** "2 grafik"; "1 table", "2 charts". */
export function countedKind(kind: ItemKind, count: number, language: Language): string {
  const { ids, ens } = kinds[kind];
  const [one, many] = ens;
  return `${formatNumber(count, language)} ${language === "id" ? ids : count === 1 ? one : many}`;
}

export function listLine(
  kind: ItemKind,
  title: string,
  detail: string,
  sheet: BookSheet,
  area: Area,
  language: Language,
): ListItem {
  const place = { sheet: sheet.id, area };
  return { kind, title, detail: `${kinds[kind][language]} · ${detail}`, place, href: null };
}

/** A line about several areas, which leads to the first. */
export function lineOfAreas(
  kind: ItemKind,
  title: string,
  areas: readonly Area[],
  sheet: BookSheet,
  language: Language,
): ListItem[] {
  const [first] = areas;
  return first ? [listLine(kind, title, addressesOf(areas, language), sheet, first, language)] : [];
}

const mostAreas = 4;

/** "A1:A9, C1:C9"; of many areas the first ones, and how many more there are. */
function addressesOf(areas: readonly Area[], language: Language): string {
  const named = areas.slice(0, mostAreas).map(toAddress).join(", ");
  const left = areas.length - mostAreas;
  if (left <= 0) return named;
  const more = { id: `dan ${formatNumber(left, "id")} rentang lagi`, en: `and ${formatNumber(left, "en")} more` };
  return `${named} ${more[language]}`;
}
