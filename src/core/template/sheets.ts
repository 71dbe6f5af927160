/** A workbook to start from: a sheet for each cluster, one that adds them up, and a hidden one with the lists to choose from. */
import type { Cluster, Instrument } from "../instrument/instrument";
import type { Report } from "../report/report";
import { sheetNameFor } from "../sheets/names";
import type { FullCell, PlainRow, PlainSheet, Validation } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { toLetters } from "../workbook";
import type { CellValue } from "../workbook";
import { listSheet, validationsOf } from "./choices";
import { columnAt, columns, firstRow, pastColumns } from "./columns";
import type { ColumnId } from "./columns";
import { styles } from "./looks";
import { rowsOf } from "./rows";
import type { Filled } from "./rows";
import type { TemplateRow } from "./rows";
import { totalSheet } from "./totals";
import type { Named } from "./totals";

export interface TemplateTerms {
  readonly instrument: Instrument;
  /** The city's offices, to choose from. */
  readonly offices: readonly string[];
  /** Last year's workbook; null to start without. */
  readonly last: Report | null;
  /** What stands in open cells from the start, by full code; nothing when left out. */
  readonly filled?: Filled;
  readonly language: Language;
}

/** The same terms make the same sheets. */
export function templateSheets(terms: TemplateTerms): PlainSheet[] {
  const taken: string[] = [];
  const named = terms.instrument.clusters.map((cluster) => {
    const name = sheetNameFor(
      cluster.roman === null ? cluster.name[terms.language] : `Klaster ${cluster.roman}`,
      taken,
    );
    taken.push(name);
    return {
      cluster,
      name,
      rows: rowsOf(cluster, terms.instrument, terms.last, terms.language, terms.filled ?? new Map()),
    };
  });
  const lists = sheetNameFor("Pilihan", taken);
  const all = named.flatMap(({ rows }) => rows);
  const sheets = named.map((one) => clusterSheet(one, all, lists, terms));
  return [
    totalSheet(named, terms, sheetNameFor(words.total[terms.language], taken)),
    ...sheets,
    listSheet(lists, all, terms.offices),
  ];
}

function clusterSheet(
  { cluster, name, rows }: Named,
  all: readonly TemplateRow[],
  lists: string,
  { language, offices, last }: TemplateTerms,
): PlainSheet {
  const ids = columns.filter(({ id }) => last !== null || !pastColumns.has(id));
  const title = cluster.roman === null ? cluster.name[language] : `Klaster ${cluster.roman} ${cluster.name[language]}`;
  const above: PlainRow[] = [
    { cells: [{ value: title, style: styles.title }] },
    { cells: [words.hint[language]] },
    { cells: [] },
    { cells: ids.map((column): FullCell => ({ value: column.name[language], style: styles.heading })) },
  ];
  const own = rows.map((row, at): PlainRow => ({ cells: ids.map(({ id }) => cellOf(id, row, at, rows)) }));
  const validations: Validation[] = validationsOf(all, rows, lists, offices, language);
  return {
    name,
    rows: [...above, ...own, totalRow(cluster, rows, language)],
    columns: ids.map(({ width }) => ({ width })),
    frozen: { rows: firstRow, columns: 2 },
    validations,
    print: { landscape: true, fitsWidth: true, headingRow: firstRow - 1, footer: "&A · &P / &N" },
  };
}

function cellOf(id: ColumnId, row: TemplateRow, at: number, rows: readonly TemplateRow[]): FullCell {
  const isSum = row.below > 0;
  const { look, value } = cells[id];
  const style = look === "past" ? styles.past : isSum ? styles.sum : styles[look];
  if (id === "score" && isSum) return { value: "", formula: sumFormula(row, at, rows), style };
  const isShown = !isSum || look === "fixed" || (look === "past" && isLastAsWhole(row, at, rows));
  return { value: isShown ? value(row) : null, style };
}

/** True where last year's score stood in the row that adds up, and in none of those below it. */
function isLastAsWhole({ below }: TemplateRow, at: number, rows: readonly TemplateRow[]): boolean {
  return rows.slice(at + 1, at + 1 + below).every(({ last }) => last === null);
}

/** What stands in each column, and how it looks; a row that adds up has nothing to fill in. */
const cells: Readonly<Record<ColumnId, { look: "fixed" | "open" | "past"; value: (row: TemplateRow) => CellValue }>> = {
  indicator: { look: "fixed", value: ({ title }) => title },
  question: { look: "fixed", value: ({ question }) => question },
  about: { look: "fixed", value: ({ about }) => about },
  max: { look: "fixed", value: ({ max }) => max },
  score: { look: "open", value: ({ filled }) => filled?.points ?? null },
  evidence: { look: "open", value: ({ filled }) => filled?.evidence || null },
  office: { look: "open", value: ({ office }) => office },
  lastScore: { look: "past", value: ({ last }) => last?.points ?? null },
  lastEvidence: { look: "past", value: ({ last }) => last?.evidence || null },
};

/** Blank as long as nothing is filled in below, so that an empty form claims no zero. */
function sumFormula(row: TemplateRow, at: number, rows: readonly TemplateRow[]): string {
  const letter = toLetters(columnAt("score"));
  const own = rows.slice(at + 1, at + 1 + row.below);
  const isOfParts = own.some(({ is }) => is === "part");
  const cells = own.flatMap(({ is }, index) => (is === "part" ? [`${letter}${firstRow + at + index + 2}`] : []));
  const area = isOfParts ? cells.join(",") : `${letter}${firstRow + at + 2}:${letter}${firstRow + at + 1 + row.below}`;
  const sum = row.isCapped ? `MIN(${row.max},SUM(${area}))` : `SUM(${area})`;
  return `=IF(COUNT(${area})=0,"",${sum})`;
}

/** The cells of the indicators' scores, or maxima, of a cluster's sheet. */
function indicatorCells(rows: readonly TemplateRow[], column: ColumnId): string {
  const letter = toLetters(columnAt(column));
  return rows.flatMap(({ is }, at) => (is === "indicator" ? [`${letter}${firstRow + at + 1}`] : [])).join(",");
}

function totalRow(cluster: Cluster, rows: readonly TemplateRow[], language: Language): PlainRow {
  const scores = indicatorCells(rows, "score");
  const title = `${words.sum[language]} ${cluster.roman === null ? cluster.name[language] : `Klaster ${cluster.roman}`}`;
  const cells = columns.slice(0, columnAt("score") + 1).map(({ id }): FullCell => {
    if (id === "indicator") return { value: title, style: styles.sum };
    if (id === "max") return { value: cluster.max, formula: `=SUM(${indicatorCells(rows, "max")})`, style: styles.sum };
    if (id === "score") return { value: "", formula: `=IF(COUNT(${scores})=0,"",SUM(${scores}))`, style: styles.sum };
    return { value: null, style: styles.sum };
  });
  return { cells };
}

const words = {
  total: { id: "Rekap", en: "Summary" },
  hint: {
    id: "Isi sel kuning: nilai, data dukung (tautan, nama file, atau judul dengan nomor dan tanggal), dan OPD.",
    en: "Fill in the yellow cells: score, evidence (a link, a file's name, or a title with number and date), and office.",
  },
  sum: { id: "Jumlah", en: "Total" },
} as const satisfies Record<string, Text>;
