/** The columns of a cluster's sheet, under headings that the reader knows. */
import type { Text } from "../text";

interface TemplateColumn {
  readonly id: string;
  readonly name: Text;
  readonly width: number;
}

export const columns = [
  { id: "indicator", name: { id: "Indikator", en: "Indicator" }, width: 34 },
  { id: "question", name: { id: "Pertanyaan", en: "Question" }, width: 14 },
  { id: "about", name: { id: "Tentang", en: "About" }, width: 56 },
  { id: "max", name: { id: "Nilai Maks", en: "Maximum" }, width: 9 },
  { id: "score", name: { id: "Nilai Mandiri", en: "Claimed score" }, width: 10 },
  { id: "evidence", name: { id: "Data Dukung", en: "Evidence" }, width: 46 },
  { id: "office", name: { id: "OPD Penanggung Jawab", en: "Responsible office" }, width: 24 },
  { id: "lastScore", name: { id: "Nilai Tahun Lalu", en: "Last year's score" }, width: 10 },
  { id: "lastEvidence", name: { id: "Bukti tahun lalu", en: "Last year's documents" }, width: 40 },
] as const satisfies readonly TemplateColumn[];

export type ColumnId = (typeof columns)[number]["id"];

/** Those that stand there only where last year is known. */
export const pastColumns: ReadonlySet<ColumnId> = new Set(["lastScore", "lastEvidence"]);

/** Rows above the first that is filled in: title, what to do, an empty one, headings. */
export const firstRow = 4;

/** Where a column stands, counted from 0. */
export function columnAt(id: ColumnId): number {
  return columns.findIndex((column) => column.id === id);
}
