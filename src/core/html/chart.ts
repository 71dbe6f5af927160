/** A chart of a plain sheet as SVG: lying bars as Excel draws them, with its figures as words for those who do not see it. */
import { fullCell } from "../sheets/cells";
import type { PlainChart, PlainSheet } from "../sheets/sheet";
import { formatNumber } from "../text";
import type { Language } from "../text";
import type { Area, CellValue } from "../workbook";
import { html } from "./escape";

/** Units of the drawing. */
const [nameWidth, barWidth, thickness, gap, top] = [190, 420, 12, 10, 26];
const legendRow = 16;
const legendColumns = 2;

export function chartSvg(sheet: PlainSheet, chart: PlainChart, language: Language): string {
  const names = cellsIn(sheet, chart.names).map((name) => String(name ?? ""));
  const series = chart.series.map((one) => ({ ...one, numbers: cellsIn(sheet, one.values).map(numberOf) }));
  const isStacked = chart.kind === "stacked";
  const ends = names.map((_, at) =>
    endOf(
      series.map(({ numbers }) => numbers[at] ?? 0),
      isStacked,
    ),
  );
  const max = chart.max ?? Math.max(1, ...ends);
  const high = (isStacked ? 1 : series.length) * thickness + gap;
  const body = top + names.length * high;
  const height = body + 20 + Math.ceil(series.length / legendColumns) * legendRow;
  const x = (value: number): number => round(nameWidth + (Math.max(0, Math.min(value, max)) / max) * barWidth);
  const drawn = names.map((name, at) => line({ name, at, y: top + at * high, high, isStacked, x, series }));
  const said = names.map((name, at) => `${name}: ${figures(series, at, language)}.`).join(" ");
  return [
    `<svg role="img" viewBox="0 0 ${nameWidth + barWidth + 30} ${height}"><title>${html(chart.title)}</title><desc>${html(said)}</desc>`,
    `<text x="0" y="14" class="chart-title">${html(chart.title)}</text>`,
    ...ticks(max, chart.step ?? stepFor(max), x, body, language),
    ...drawn,
    ...series.map(({ name, color }, at) => legend(name, color, at, body + 20)),
    "</svg>",
  ].join("");
}

interface Drawn {
  readonly name: string;
  readonly color: string;
  readonly numbers: readonly number[];
}

interface Line {
  readonly name: string;
  readonly at: number;
  readonly y: number;
  readonly high: number;
  readonly isStacked: boolean;
  readonly x: (value: number) => number;
  readonly series: readonly Drawn[];
}

function line({ name, at, y, high, isStacked, x, series }: Line): string {
  let from = 0;
  const bars = series.map(({ color, numbers }, place) => {
    const value = numbers[at] ?? 0;
    const start = isStacked ? from : 0;
    from += value;
    const lower = isStacked ? y : y + place * thickness;
    return value <= 0
      ? ""
      : `<rect x="${x(start)}" y="${lower}" width="${round(x(start + value) - x(start))}" height="${thickness}" fill="${html(color)}"/>`;
  });
  return `<text x="${nameWidth - 6}" y="${y + (high - gap) / 2 + 4}" text-anchor="end">${html(short(name))}</text>${bars.join("")}`;
}

function ticks(max: number, step: number, x: (value: number) => number, body: number, language: Language): string[] {
  const count = Math.min(mostTicks, Math.floor(max / step + 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => {
    const value = at * step;
    return `<line x1="${x(value)}" x2="${x(value)}" y1="${top - 4}" y2="${body}" class="tick"/><text x="${x(value)}" y="${body + 12}" text-anchor="middle">${html(formatNumber(value, language, 0))}</text>`;
  });
}

const mostTicks = 20;

function legend(name: string, color: string, at: number, from: number): string {
  const left = (at % legendColumns) * 280;
  const y = from + Math.floor(at / legendColumns) * legendRow;
  return `<rect x="${left}" y="${y}" width="10" height="10" fill="${html(color)}"/><text x="${left + 14}" y="${y + 9}">${html(name)}</text>`;
}

function figures(series: readonly Drawn[], at: number, language: Language): string {
  return series
    .flatMap(({ name, numbers }) => (numbers[at] ? [`${name} ${formatNumber(numbers[at], language)}`] : []))
    .join(", ");
}

function endOf(values: readonly number[], isStacked: boolean): number {
  return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
}

function cellsIn({ rows }: PlainSheet, { top: first, bottom, left }: Area): CellValue[] {
  return rows.slice(first, bottom + 1).map(({ cells }) => fullCell(cells[left]).value);
}

function numberOf(value: CellValue): number {
  return typeof value === "number" ? value : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** So many letters fit before the bars. */
const longestName = 26;

function short(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** 1, 2 or 5 times a power of ten, about five of them along the axis. */
function stepFor(max: number): number {
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
}
