/** The first sheet of a workbook to start from: the clusters added up, and what the add-in says of the total. */
import type { Cluster, Instrument } from "../instrument/instrument";
import { roundOff } from "../rounding";
import { sheetName } from "../reference";
import type { FullCell, PlainRow, PlainSheet } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { toLetters } from "../workbook";
import { columnAt, firstRow } from "./columns";
import type { ColumnId } from "./columns";
import { styles } from "./looks";
import type { TemplateRow } from "./rows";

/** A cluster with its sheet. */
export interface Named {
  readonly cluster: Cluster;
  readonly name: string;
  readonly rows: readonly TemplateRow[];
}

/** `named` are the clusters' sheets, `name` is its own. */
export function totalSheet(
  named: readonly Named[],
  { instrument, language }: { instrument: Instrument; language: Language },
  name: string,
): PlainSheet {
  const last = firstRow + named.length;
  const headings = [words.cluster, words.max, words.score].map((text): FullCell => ({
    value: text[language],
    style: styles.heading,
  }));
  return {
    name,
    rows: [
      { cells: [{ value: `${words.title[language]}: ${instrument.title[language]}`, style: styles.title }] },
      { cells: [words.start[language]] },
      { cells: [] },
      { cells: headings },
      ...named.map((one) => clusterRow(one, language)),
      totalRow(last, instrument.max, language),
      { cells: [] },
      ...askedRows(`C${last + 1}`, language),
    ],
    columns: [{ width: 60 }, { width: 12 }, { width: 14 }],
    print: { fitsWidth: true, footer: "&P / &N" },
  };
}

/** A cluster, and what its sheet adds up to. */
function clusterRow({ cluster: { roman, name, max }, name: sheet, rows }: Named, language: Language): PlainRow {
  const cell = (column: ColumnId): string =>
    `${sheetName(sheet)}!${toLetters(columnAt(column))}${firstRow + rows.length + 1}`;
  return {
    cells: [
      { value: roman === null ? name[language] : `Klaster ${roman} ${name[language]}`, style: styles.fixed },
      { value: max, formula: `=${cell("max")}`, style: styles.fixed },
      { value: "", formula: `=${cell("score")}`, style: styles.fixed },
    ],
  };
}

/** Adds up the rows above; no score while no cluster has one. */
function totalRow(last: number, max: number, language: Language): PlainRow {
  const [maxima, scores] = ["B", "C"].map((column) => `${column}${firstRow + 1}:${column}${last}`);
  return {
    cells: [
      { value: words.all[language], style: styles.sum },
      { value: roundOff(max), formula: `=SUM(${maxima})`, style: styles.sum },
      { value: "", formula: `=IF(COUNT(${scores})=0,"",SUM(${scores}))`, style: styles.sum },
    ],
  };
}

/** KLA formulas over the total's cell: without the add-in Excel knows no such function, and the cells stay empty. */
function askedRows(total: string, language: Language): PlainRow[] {
  const asked: readonly (readonly [Text, string])[] = [
    [words.tier, `TIER(${total})`],
    [words.gap, `GAP(${total})`],
    [words.supported, 'SCORE(,"terdukung")'],
  ];
  return asked.map(([text, call]) => ({
    cells: [text[language], null, { value: "", formula: `=IFERROR(_xldudf_KLA_${call},"")` }],
  }));
}

const words = {
  title: { id: "Rekap evaluasi mandiri KLA", en: "Summary of the KLA self-assessment" },
  start: {
    id: "Isi sel kuning di lembar tiap klaster; lembar ini menjumlahkannya.",
    en: "Fill in the yellow cells on the clusters' sheets; this sheet adds them up.",
  },
  cluster: { id: "Klaster", en: "Cluster" },
  max: { id: "Nilai Maks", en: "Maximum" },
  score: { id: "Nilai Mandiri", en: "Claimed score" },
  all: { id: "Total Nilai", en: "Total score" },
  tier: { id: "Perkiraan bila terverifikasi penuh", en: "Estimate if fully verified" },
  gap: { id: "Poin yang kurang menuju predikat berikutnya", en: "Points missing to the next tier" },
  supported: {
    id: "Nilai yang didukung bukti, saat terakhir diperiksa",
    en: "Score that evidence supports, as last checked",
  },
} as const satisfies Record<string, Text>;
