/** Plain sheets as one HTML file: nothing in it runs or asks a server, and it prints on A4. */
import { fullCell } from "../sheets/cells";
import type { CellStyle, FullCell, PlainSheet } from "../sheets/sheet";
import { formatNumber } from "../text";
import type { Language } from "../text";
import type { Area } from "../workbook";
import { chartSvg } from "./chart";
import { html, htmlLines } from "./escape";
import { pageOf } from "./page";

/** The sheets one below the other; each begins a page. */
export function sheetsPage(sheets: readonly PlainSheet[], title: string, language: Language): Promise<string> {
  const styles = stylesIn(sheets);
  const style = looks + [...styles].map(([key, name]) => ruleOf(name, key)).join("");
  return pageOf({ title, language, style, content: sheets.map((sheet) => section(sheet, styles, language)) });
}

const looks = `
body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: #1b1b1b; background: #fff; font: .9rem/1.35 "Segoe UI", system-ui, sans-serif; }
section { overflow-x: auto; margin-bottom: 2rem; }
table { border-collapse: collapse; width: 100%; }
td { padding: .15rem .35rem; vertical-align: top; overflow-wrap: break-word; }
svg { width: 100%; height: auto; max-height: 22rem; } svg text { font: 11px "Segoe UI", system-ui, sans-serif; fill: #1b1b1b; } svg .chart-title { font-weight: bold; font-size: 13px; } .tick { stroke: #d2d0ce; }
@page { size: A4; margin: 10mm; } @page wide { size: A4 landscape; margin: 10mm; }
@media print { body { padding: 0; max-width: none; font-size: 7.5pt; } section { overflow: visible; break-before: page; margin: 0; } section:first-child { break-before: auto; } section.wide { page: wide; } tr, svg { break-inside: avoid; } }
`;

/** The name of a class for every look that a cell has. */
function stylesIn(sheets: readonly PlainSheet[]): Map<string, string> {
  const keys = new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => JSON.stringify(fullCell(cell).style ?? {}))),
    ),
  );
  return new Map([...keys].map((key, at) => [key, `k${at}`]));
}

function ruleOf(name: string, key: string): string {
  const style: CellStyle = JSON.parse(key);
  const { bold, italic, size, color, fill, border, horizontal } = style;
  const lines = [
    bold ? "font-weight:bold" : "",
    italic ? "font-style:italic" : "",
    size === undefined ? "" : `font-size:${Math.round((size / 11) * 100)}%`,
    color === undefined ? "" : `color:${color}`,
    fill === undefined ? "" : `background:${fill};print-color-adjust:exact`,
    border === undefined ? "" : "border:1px solid #8a8886",
    horizontal === undefined ? "" : `text-align:${horizontal}`,
  ];
  return `.${name}{${lines.filter(Boolean).join(";")}}\n`;
}

function section(sheet: PlainSheet, styles: ReadonlyMap<string, string>, language: Language): string {
  const { rows, columns = [], merges = [], charts = [], print } = sheet;
  const seen = columns.flatMap(({ isHidden }, at) => (isHidden ? [] : [at]));
  const spans = [
    ...merges.map((area) => ({ area, svg: "" })),
    ...charts.map((chart) => ({ area: chart.over, svg: chartSvg(sheet, chart, language) })),
  ];
  const covered = coverOf(spans);
  const last = print?.area?.bottom ?? rows.length - 1;
  const body = rows.slice(0, last + 1).map(({ cells }, row) => {
    const shown = seen.flatMap((column) => {
      const span = covered.get(`${row} ${column}`);
      if (span === null) return [];
      return [cellHtml(fullCell(cells[column]), span ?? null, styles, language)];
    });
    return `<tr>${shown.join("")}</tr>`;
  });
  const total = seen.reduce((sum, at) => sum + (columns[at]?.width ?? 9), 0);
  const widths = seen.map((at) => `<col width="${Math.round(((columns[at]?.width ?? 9) / total) * 100)}%">`);
  return `<section${print?.landscape ? ' class="wide"' : ""} aria-label="${html(sheet.name)}"><table role="presentation"><colgroup>${widths.join("")}</colgroup><tbody>${body.join("\n")}</tbody></table></section>`;
}

interface Span {
  readonly area: Area;
  readonly svg: string;
}

/** The first cell of a span has it, the others have null: they are not written. */
function coverOf(spans: readonly Span[]): Map<string, Span | null> {
  const covered = new Map<string, Span | null>();
  for (const span of spans) {
    const { top, left, bottom, right } = span.area;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        covered.set(`${row} ${column}`, row === top && column === left ? span : null);
  }
  return covered;
}

function cellHtml(
  { value, style = {}, link }: FullCell,
  span: Span | null,
  styles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const [rows, columns] = span ? [span.area.bottom - span.area.top + 1, span.area.right - span.area.left + 1] : [1, 1];
  const size = `${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
  const text =
    typeof value === "number"
      ? numberText(value, style, language)
      : htmlLines(String(value ?? "")).replaceAll("\n", "<br>");
  const isOutside = link !== undefined && /^(?:https?|mailto):/i.test(link);
  const inside = isOutside ? `<a href="${html(link)}" rel="noreferrer">${text}</a>` : text;
  return `<td class="${styles.get(JSON.stringify(style)) ?? ""}"${size}>${span?.svg || inside}</td>`;
}

function numberText(value: number, { format }: CellStyle, language: Language): string {
  return html(format === "0%" ? `${formatNumber(value * 100, language, 0)} %` : formatNumber(value, language));
}
