/** The sheet "Temuan KLA": every finding as a row of an Excel table, with its state, what to do, and a link to its cell. */
import { reasons } from "../planning/notes/reasons";
import { groupBy } from "../grouping";
import { clusterName, capital } from "../rule/names";
import { inOrder } from "../report/findings";
import type { Finding } from "../rule/finding";
import { rules } from "../rules/index";
import { lineLevels } from "../own/words";
import type { FullCell, PlainSheet } from "../sheets/sheet";
import type { Language, Text } from "../text";
import { cell, fitted, headingRow, linkCell, numberCell, titleRow } from "./looks";
import type { Output } from "./terms";

/** In the order of the columns, with their widths in characters. */
const findingColumns = [
  { name: { id: "No", en: "No" }, width: 6 },
  { name: { id: "Tingkat", en: "Level" }, width: 16 },
  { name: { id: "Status", en: "State" }, width: 24 },
  { name: { id: "Sel", en: "Cell" }, width: 22 },
  { name: { id: "Klaster", en: "Cluster" }, width: 24 },
  { name: { id: "Indikator", en: "Indicator" }, width: 10 },
  { name: { id: "Pertanyaan", en: "Question" }, width: 11 },
  { name: { id: "Temuan", en: "Finding" }, width: 60 },
  { name: { id: "Yang perlu dilakukan", en: "What to do" }, width: 44 },
  { name: { id: "Poin", en: "Points" }, width: 10 },
  { name: { id: "Jenis poin", en: "Kind of points" }, width: 20 },
  { name: { id: "OPD", en: "Offices" }, width: 26 },
] as const satisfies readonly { name: Text; width: number }[];

/** Rows above the table's headings. */
const firstRow = 2;

/** `name` is the sheet's. Settled findings stay in the list, with their reason. */
export function findingsSheet(output: Output, name: string): PlainSheet {
  const { language } = output;
  const rows = findingRows(output);
  const columns = findingColumns.length;
  const title = titleRow("findings", columns, language);
  const area = { top: firstRow, left: 0, bottom: firstRow + Math.max(1, rows.length), right: columns - 1 };
  const headings = findingColumns.map((column) => column.name);
  return {
    name,
    rows: fitted(
      [
        title,
        { cells: [cell(hint[language], "small")], height: 15 },
        headingRow(headings, language),
        ...rows.map((cells) => ({ cells })),
        // A table of Excel's has one row below its headings at least.
        ...(rows.length === 0 ? [{ cells: [null, null, cell(nothing[language], "text")] }] : []),
      ],
      findingColumns.map(({ width }) => width),
    ),
    columns: findingColumns.map(({ width }) => ({ width })),
    merges: [{ top: 1, left: 0, bottom: 1, right: columns - 1 }],
    frozen: { rows: firstRow + 1, columns: 0 },
    table: { name: "TemuanKLA", area, style: "TableStyleLight9" },
    print: { landscape: true, fitsWidth: true, headingRow: firstRow, header: "&L&A", footer: "&P / &N" },
  };
}

/** The findings in the order of a report: one row each, the cells of `findingColumns`. */
export function findingRows(output: Output): FullCell[][] {
  const { report, language, settlement } = output;
  const states = statesOf(output);
  const clusters = new Map(report.clusters.map(({ cluster }) => [cluster.id, capital(clusterName(cluster)[language])]));
  const settled = new Set(settlement.settled.map(({ finding }) => finding));
  const byState = groupBy(inOrder(report), (finding) => settled.has(finding));
  return [...(byState.get(false) ?? []), ...(byState.get(true) ?? [])].map((finding, at) => [
    cell(at + 1, "text"),
    cell(lineLevels[finding.level][language], "text"),
    cell(states.get(finding) ?? open[language], "text"),
    linkCell(finding.at),
    cell(finding.cluster === null ? null : (clusters.get(finding.cluster) ?? finding.cluster), "text"),
    cell(finding.indicator, "text"),
    cell(finding.question, "text"),
    cell(finding.message[language], "text"),
    cell(rules.find(({ id }) => id === finding.rule)?.fix[language] ?? null, "text"),
    numberCell(finding.points),
    cell(finding.points === 0 ? null : stakes[finding.stake][language], "text"),
    cell(finding.offices.join(", "), "text"),
  ]);
}

function statesOf({ settlement, language }: Output): Map<Finding, string> {
  const { settled, reopened } = settlement;
  return new Map([
    ...settled.map(({ finding, note }): [Finding, string] => [
      finding,
      `${closed[language]}: ${[reasons[note.reason][language], note.note].filter(Boolean).join(". ")}`,
    ]),
    ...reopened.map(({ finding, changed }): [Finding, string] => [finding, again[changed][language]]),
  ]);
}

const open: Text = { id: "Terbuka", en: "Open" };
const closed: Text = { id: "Sudah diberi alasan", en: "Has a reason" };
const again: Record<"value" | "evidence", Text> = {
  value: { id: "Terbuka lagi: nilainya berubah", en: "Open again: its value has changed" },
  evidence: { id: "Terbuka lagi: buktinya berubah", en: "Open again: its evidence has changed" },
};
const stakes: Record<Finding["stake"], Text> = {
  risk: { id: "berisiko", en: "at risk" },
  headroom: { id: "masih dapat diraih", en: "still to gain" },
  unclaimed: { id: "belum diklaim", en: "not claimed" },
  difference: { id: "selisih", en: "difference" },
};
const hint: Text = {
  id: "Lembar ini dibuat ulang setiap kali laporan dibuat; catatan Anda tulis di lembar Catatan KLA.",
  en: "This sheet is made anew with each report; write your notes into the sheet KLA notes.",
};
const nothing: Text = {
  id: "Tidak ada temuan dalam hal yang diperiksa.",
  en: "Nothing was found in what was checked.",
};

/** The headings in that language, for lists that are no sheet. */
export function findingHeadings(language: Language): string[] {
  return findingColumns.map(({ name }) => name[language]);
}
