/** What is claimed, what evidence supports of it and what verifiers left, each with the tier it could mean, and a bar with the bounds. */
import type { PlainCell, PlainChart, PlainRow } from "../../sheets/sheet";
import { roundOff } from "../../rounding";
import { tierOf } from "../../scoring/tier";
import type { TierOf } from "../../scoring/tier";
import { tierName } from "../../scoring/tierText";
import { capital } from "../../rule/names";
import { noPredicate } from "../../wording/limits";
import { edgeTexts, nextTierText, supportedText } from "../../wording/score";
import type { Text } from "../../text";
import { keptColumn } from "../hidden";
import { cell, heightOf, numberCell } from "../looks";
import type { Output } from "../terms";
import { chartColumn, columnCount, heading, wideCells, wideRow, widths } from "./block";
import type { Block } from "./block";

/** The tier stands over three columns. */
const tierWidth = widths.slice(2, chartColumn).reduce((sum, one) => sum + one, 0);

/** Rows from the block's first one that the chart covers at least. */
const leastChartRows = 9;

export function scoreBlock(output: Output): Block {
  const { language } = output;
  const head = [
    cell(words.score[language], "heading"),
    cell(words.points[language], "heading"),
    ...wideCells(words.tier[language], 3, "heading"),
  ];
  const table: PlainRow[] = [
    heading(words.title[language]),
    { cells: head, height: heightOf(words.tier[language], tierWidth) },
    ...scoreRows(output),
  ];
  const prose = proseOf(output).map((text, at) => wideRow(text, table.length + at, [0, chartColumn - 1]));
  const rows = [...table, ...prose.map(({ row }) => row)];
  const missing = Array.from({ length: Math.max(0, leastChartRows - rows.length) }, (): PlainRow => ({ cells: [] }));
  const tiers = table.slice(1).map((_, at) => ({ top: at + 1, left: 2, bottom: at + 1, right: chartColumn - 1 }));
  const bars = barsOf(output);
  return {
    rows: [...rows, ...missing],
    merges: [...tiers, ...prose.map(({ merge }) => merge)],
    charts: (top) => [chartOf(output, bars, top, rows.length + missing.length)],
    data: bars.data,
  };
}

function scoreRows({ report, verified, language }: Output): PlainRow[] {
  const { claimed, supported, tier, scope, instrument } = report;
  const ofVerified = (points: number): TierOf | null => (scope.is === "part" ? null : tierOf(points, instrument));
  const row = (name: Text, points: number | null, at: TierOf | null): PlainRow => {
    const tierText = at ? tierName(at, language) : "–";
    return {
      cells: [cell(name[language], "text"), numberCell(points, "sum"), ...wideCells(tierText, 3, "text")],
      height: Math.max(heightOf(tierText, tierWidth), heightOf(name[language], widths[0] ?? 0)),
    };
  };
  const checked = verified?.verified ?? null;
  return [
    row(words.claimed, claimed, tier?.claimed ?? null),
    row(words.low, supported?.low ?? null, tier?.low ?? null),
    row(words.high, supported?.high ?? null, tier?.high ?? null),
    ...(checked === null ? [] : [row(words.verified, checked, ofVerified(checked))]),
  ];
}

function proseOf(output: Output): string[] {
  const { report, language } = output;
  const { tier, supported } = report;
  const next = tier?.low ?? tier?.claimed ?? null;
  return [
    ...(supported === null ? [supportedText(report, language)] : []),
    ...(next
      ? [
          `${nextTierText(next, report.instrument, language)} ${words.from[supported ? "supported" : "claimed"][language]}`,
        ]
      : []),
    ...edgeTexts(report, language),
    capital(noPredicate[language]),
  ];
}

interface Bar {
  name: string;
  color: string;
  /** One value a line of the chart; null where the bar is none of it. */
  values: (number | null)[];
}

/** The lines of the chart and their bars, and the same as cells: names first, then one column a bar. */
function barsOf({ report, verified, language }: Output): { bars: Bar[]; lines: number; data: PlainCell[][] } {
  const { claimed, supported, scope, instrument } = report;
  const checked = verified?.verified ?? null;
  const names = [words.line.claimed, ...(checked === null ? [] : [words.line.verified]), words.line.tiers];
  const only = (line: number, value: number): (number | null)[] =>
    names.map((_, at) => (at === line ? roundOff(value) : null));
  const total = claimed ?? 0;
  const first: Bar[] = supported
    ? [
        { name: words.sound[language], color: "#2E7D32", values: only(0, supported.low) },
        { name: words.doubtful[language], color: "#F2C94C", values: only(0, supported.high - supported.low) },
        { name: words.without[language], color: "#D9534F", values: only(0, Math.max(0, total - supported.high)) },
      ]
    : [{ name: words.claimed[language], color: "#7F7F7F", values: only(0, total) }];
  const second: Bar[] =
    checked === null ? [] : [{ name: words.verified[language], color: "#C55A11", values: only(1, checked) }];
  const tiers = [{ name: words.below[language], from: 0 }, ...instrument.tiers];
  const bounds = scope.is === "part" ? [{ name: words.max[language], from: 0 }] : tiers;
  const third = bounds.map(({ name, from }, at): Bar => ({
    ...{ name, color: blues[at % blues.length] ?? "#DEEBF7" },
    values: only(names.length - 1, (bounds[at + 1]?.from ?? scope.max) - from),
  }));
  const bars = [...first, ...second, ...third];
  // Excel's own charts take the names of the bars from the row above their values.
  const head: PlainCell[] = [null, ...bars.map(({ name }) => name)];
  const lines = names.map((name, line): PlainCell[] => [
    name[language],
    ...bars.map(({ values }) => values[line] ?? null),
  ]);
  return { bars, lines: names.length, data: [head, ...lines] };
}

/** From light to dark, as the tiers rise. */
const blues = ["#F2F2F2", "#DEEBF7", "#BDD7EE", "#9DC3E6", "#5B9BD5", "#2E75B6"];

function chartOf(
  { report, language }: Output,
  { bars, lines }: ReturnType<typeof barsOf>,
  top: number,
  rows: number,
): PlainChart {
  const first = keptColumn + 1;
  const column = (at: number) => ({ top: 1, left: first + at, bottom: lines, right: first + at });
  return {
    title: words.chart[language],
    kind: "stacked",
    over: { top, left: chartColumn, bottom: top + rows - 1, right: columnCount - 1 },
    names: column(0),
    series: bars.map(({ name, color }, at) => ({ name, color, values: column(at + 1) })),
    ...(report.scope.is === "part" ? { max: report.scope.max } : { max: report.scope.max, step: 100 }),
  };
}

const words = {
  title: { id: "Nilai", en: "Scores" },
  score: { id: "Nilai", en: "Score" },
  points: { id: "Poin", en: "Points" },
  tier: { id: "Perkiraan bila terverifikasi penuh", en: "Estimate if fully verified" },
  claimed: { id: "Klaim (evaluasi mandiri)", en: "Claimed (self-assessment)" },
  low: { id: "Terdukung bukti yang kuat", en: "Supported by sound evidence" },
  high: { id: "Terdukung bila yang meragukan diterima", en: "Supported if doubtful evidence is accepted" },
  verified: { id: "Verifikasi", en: "Verified" },
  sound: { id: "Bukti kuat", en: "Sound evidence" },
  doubtful: { id: "Bukti meragukan", en: "Doubtful evidence" },
  without: { id: "Tanpa bukti yang cukup", en: "Without sufficient evidence" },
  below: { id: "Di bawah predikat", en: "Below the tiers" },
  max: { id: "Maksimal isian ini", en: "Maximum of this part" },
  chart: { id: "Nilai dan batas predikat", en: "Scores and the bounds of the tiers" },
  from: {
    supported: { id: "Dihitung dari nilai terdukung.", en: "Counted from the supported score." },
    claimed: { id: "Dihitung dari nilai klaim.", en: "Counted from the claimed score." },
  },
  line: {
    claimed: { id: "Klaim", en: "Claimed" },
    verified: { id: "Verifikasi", en: "Verified" },
    tiers: { id: "Batas", en: "Bounds" },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
