/** The first sheet of a workbook to start from: the clusters added up, and what the add-in says of the total. */
import type { Cluster, Instrument } from "../instrument/instrument";
import { roundOff } from "../numbers";
import { sheetName } from "../reference";
import type { FullCell, PlainCell, PlainRow, PlainSheet } from "../sheets/sheet";
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
  const rowOf = (at: number): number => firstRow + at + 1;
  const last = rowOf(named.length - 1);
  const rows = named.map(({ cluster, name: sheet, rows: own }): PlainRow => {
    const cell = (column: ColumnId): string =>
      `${sheetName(sheet)}!${toLetters(columnAt(column))}${firstRow + own.length + 1}`;
    const title =
      cluster.roman === null ? cluster.name[language] : `Klaster ${cluster.roman} ${cluster.name[language]}`;
    return {
      cells: [
        { value: title, style: styles.fixed },
        { value: cluster.max, formula: `=${cell("max")}`, style: styles.fixed },
        { value: "", formula: `=${cell("score")}`, style: styles.fixed },
      ],
    };
  });
  const [first, max, score] = [firstRow + 1, "B", "C"];
  const total: PlainCell[] = [
    { value: words.all[language], style: styles.sum },
    { value: roundOff(instrument.max), formula: `=SUM(${max}${first}:${max}${last})`, style: styles.sum },
    {
      value: "",
      formula: `=IF(COUNT(${score}${first}:${score}${last})=0,"",SUM(${score}${first}:${score}${last}))`,
      style: styles.sum,
    },
  ];
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
      ...rows,
      { cells: total },
      { cells: [] },
      ...askedRows(`${score}${last + 1}`, language),
    ],
    columns: [{ width: 60 }, { width: 12 }, { width: 14 }],
    print: { fitsWidth: true, footer: "&P / &N" },
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
