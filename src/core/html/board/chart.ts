/** Draws the cities' scores: what evidence supports, what is doubtful, what is claimed, and the tiers' bounds. */
import { isRead } from "../../province/board";
import type { Board } from "../../province/board";
import type { CityReport } from "../../province/cityReport";
import { formatNumber, shortened } from "../../text";
import type { Language } from "../../text";
import { rangeText } from "../../wording/score";
import { html } from "../escape";

/** Units of the drawing. */
const [nameWidth, barWidth, rowHeight, top] = [230, 700, 22, 38];
const longestName = 30;

/** An SVG with its text alternative: a title and a sentence a city. Empty when no city has a score. */
export function chartSvg({ rows, instrument }: Board, language: Language): string {
  const drawn = rows.filter(isRead).filter(({ claimed }) => claimed !== null);
  if (drawn.length === 0) return "";
  const height = top + drawn.length * rowHeight + 8;
  const x = (points: number): number =>
    nameWidth + (Math.min(Math.max(points, 0), instrument.max) / instrument.max) * barWidth;
  const bounds = instrument.tiers.map(
    ({ from, name }) =>
      `<line class="bound" x1="${x(from)}" x2="${x(from)}" y1="${top - 4}" y2="${height}"/>` +
      `<text x="${x(from)}" y="12" text-anchor="middle">${html(name)}</text>` +
      `<text x="${x(from)}" y="28" text-anchor="middle">${formatNumber(from, language)}</text>`,
  );
  const bars = drawn.map((row, at) => bar(row, top + at * rowHeight, x, language));
  const described = drawn.map((row) => sentence(row, language)).join(" ");
  const title = language === "id" ? "Nilai tiap kabupaten/kota" : "The score of each city";
  return [
    `<svg role="img" aria-labelledby="chart-title chart-text" viewBox="0 0 ${nameWidth + barWidth + 40} ${height}">`,
    `<title id="chart-title">${html(title)}</title><desc id="chart-text">${html(described)}</desc>`,
    ...bounds,
    ...bars,
    "</svg>",
  ].join("\n");
}

function bar(row: CityReport, y: number, x: (points: number) => number, language: Language): string {
  const { supported, claimed } = row;
  const name = shortened(row.city ?? row.file, longestName);
  const rectangle = (kind: string, from: number, to: number): string =>
    `<rect class="${kind}" x="${x(from)}" y="${y + 4}" width="${Math.max(0, x(to) - x(from))}" height="12"/>`;
  const parts = supported
    ? [rectangle("sound", 0, supported.low), rectangle("doubt", supported.low, supported.high)]
    : [];
  const at = x(claimed ?? 0);
  return [
    `<g><title>${html(sentence(row, language))}</title>`,
    `<text x="${nameWidth - 8}" y="${y + 14}" text-anchor="end">${html(name)}</text>`,
    ...parts,
    `<line class="claim" x1="${at}" x2="${at}" y1="${y + 1}" y2="${y + 19}"/></g>`,
  ].join("");
}

function sentence({ city, file, claimed, supported }: CityReport, language: Language): string {
  const points = claimed === null ? "–" : formatNumber(claimed, language);
  return language === "id"
    ? `${city ?? file}: klaim ${points}, terdukung ${rangeText(supported, language)}.`
    : `${city ?? file}: claimed ${points}, supported ${rangeText(supported, language)}.`;
}

export function chartLegend(language: Language): string {
  return language === "id"
    ? "Batang gelap: terdukung bukti yang kuat. Batang terang: bukti yang meragukan. Garis tegak: klaim. Garis putus-putus: batas predikat."
    : "Dark bar: supported by sound evidence. Light bar: doubtful evidence. Upright line: claimed. Dashed lines: bounds of the tiers.";
}
