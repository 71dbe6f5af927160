/** The sheet "Tahun KLA": last year, this year and the verified scores side by side, with Excel's own chart. */
import { groupBy } from "../grouping";
import type { Cut } from "../planning/verified";
import { roundOff } from "../rounding";
import { capital, clusterName } from "../rule/names";
import { changeTexts, yearsTexts } from "../wording/years";
import { verifiedTexts } from "../wording/verified";
import type { PlainChart, PlainRow, PlainSheet } from "../sheets/sheet";
import type { Text } from "../text";
import { cell, fitted, headingRow, heightOf, numberCell, titleRow } from "./looks";
import type { Output } from "./terms";

const columns = [
  { name: { id: "Klaster / indikator", en: "Cluster / indicator" }, width: 48 },
  { name: { id: "Tahun lalu", en: "Last year" }, width: 12 },
  { name: { id: "Tahun ini", en: "This year" }, width: 12 },
  { name: { id: "Verifikasi", en: "Verified" }, width: 12 },
  { name: { id: "Selisih", en: "Change" }, width: 12 },
  { name: { id: "Maksimal", en: "Maximum" }, width: 12 },
  { name: { id: "Keterangan", en: "Remark" }, width: 60 },
] as const satisfies readonly { name: Text; width: number }[];

const width = columns.reduce((sum, column) => sum + column.width, 0);
/** Rows that the chart covers. */
const chartRows = 18;

/** `name` is the sheet's; null where neither another year nor a verified score is known. */
export function yearsSheet(output: Output, name: string): PlainSheet | null {
  const { years, verified, language } = output;
  if (years === null && verified === null) return null;
  const prose = [...(years ? yearsTexts(years) : []), ...(verified ? verifiedTexts(verified) : [])].map(
    (text): PlainRow => ({ cells: [cell(text[language], "prose")], height: heightOf(text[language], width) }),
  );
  const above = [titleRow("years", columns.length, language), ...prose, { cells: [] }];
  const clusters = clusterRows(output);
  const top = above.length + 1;
  const gap = Array.from({ length: chartRows + 2 }, (): PlainRow => ({ cells: [] }));
  const headings = columns.map((column) => column.name);
  return {
    name,
    rows: fitted(
      [
        ...[...above, headingRow(headings, language), ...clusters, ...gap],
        ...[headingRow(headings, language), ...indicatorRows(output)],
      ],
      columns.map((column) => column.width),
    ),
    columns: columns.map((column) => ({ width: column.width })),
    merges: prose.map((_, at) => ({ top: at + 1, left: 0, bottom: at + 1, right: columns.length - 1 })),
    charts: [chartOf(output, top, clusters.length)],
    print: { landscape: true, fitsWidth: true, header: "&L&A", footer: "&P / &N" },
  };
}

function chartOf({ years, verified, language }: Output, top: number, count: number): PlainChart {
  const column = (at: number) => ({ top, left: at, bottom: top + count - 1, right: at });
  const from = top + count + 1;
  return {
    title: chartTitle[language],
    kind: "clustered",
    over: { top: from, left: 0, bottom: from + chartRows - 1, right: 5 },
    names: column(0),
    series: [
      ...(years && !years.isOlder ? [{ name: columns[1].name[language], values: column(1), color: "#A6A6A6" }] : []),
      { name: columns[2].name[language], values: column(2), color: "#2E75B6" },
      ...(verified && verified.verified !== null
        ? [{ name: columns[3].name[language], values: column(3), color: "#C55A11" }]
        : []),
    ],
  };
}

/** Points that verification left of each cluster: what is claimed, less what was cut, plus what was raised. */
function verifiedBy({ verified, report }: Output): Map<string, number> {
  if (verified === null || verified.verified === null) return new Map();
  const sum = (cuts: readonly Cut[]): Map<string, number> =>
    new Map(
      [...groupBy(cuts, ({ cluster }) => cluster.id)].map(([id, own]) => [
        id,
        own.reduce((all, { points }) => all + points, 0),
      ]),
    );
  const [cut, raised] = [sum(verified.cuts), sum(verified.raised)];
  return new Map(
    report.clusters.flatMap(({ cluster: { id }, claimed }): [string, number][] =>
      claimed === null ? [] : [[id, roundOff(claimed - (cut.get(id) ?? 0) + (raised.get(id) ?? 0))]],
    ),
  );
}

/** The same of an indicator by its number; unknown where nothing of it was changed and not all claimed points were verified. */
function verifiedByIndicator({ verified, report }: Output): Map<number, number> {
  if (verified === null || verified.verified === null) return new Map();
  const changed = new Map<number, number>();
  const add = ({ indicator }: Cut, points: number): void => {
    const number = parseInt(indicator ?? "", 10);
    changed.set(number, (changed.get(number) ?? 0) + points);
  };
  for (const cut of verified.cuts) add(cut, -cut.points);
  for (const cut of verified.raised) add(cut, cut.points);
  return new Map(
    report.indicators.flatMap(({ indicator: { number }, claimed }): [number, number][] => {
      const change = changed.get(number) ?? (verified.open === 0 ? 0 : null);
      return claimed === null || change === null ? [] : [[number, roundOff(claimed + change)]];
    }),
  );
}

function clusterRows(output: Output): PlainRow[] {
  const { report, years, language } = output;
  const checked = verifiedBy(output);
  const last = new Map((years?.clusters ?? []).map((one) => [one.cluster.id, one]));
  return report.clusters.map(({ cluster, claimed }) => ({
    cells: [
      cell(capital(clusterName(cluster)[language]), "text"),
      numberCell(last.get(cluster.id)?.last ?? null),
      numberCell(claimed),
      numberCell(checked.get(cluster.id) ?? null),
      numberCell(last.get(cluster.id)?.change ?? null),
      numberCell(cluster.max),
      cell(null, "text"),
    ],
  }));
}

function indicatorRows(output: Output): PlainRow[] {
  const { report, years, language } = output;
  const checked = verifiedByIndicator(output);
  const changes = new Map((years?.indicators ?? []).map((one) => [one.indicator.number, one]));
  return report.indicators.map(({ indicator, claimed }) => {
    const change = changes.get(indicator.number);
    const remark = change ? changeTexts(change).map((text) => text[language]) : [];
    return {
      cells: [
        cell(`${indicator.number}. ${indicator.name[language]}`, "text"),
        numberCell(change?.last ?? null),
        numberCell(claimed),
        numberCell(checked.get(indicator.number) ?? null),
        numberCell(change?.change ?? null),
        numberCell(indicator.max),
        cell(remark.join(" "), "text"),
      ],
    };
  });
}

const chartTitle: Text = { id: "Nilai tiap klaster", en: "Score of each cluster" };
