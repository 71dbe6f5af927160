/** Writes a plain sheet into an empty sheet of Excel: values, looks, widths, merges, links, its table and its charts. */
import { toAddress } from "../core/areas";
import { fullCell } from "../core/sheets/cells";
import type { CellStyle, PlainChart, PlainColumn, PlainSheet } from "../core/sheets/sheet";
import type { Area } from "../core/workbook";
import { entryFor } from "./contents";
import type { Held } from "./contents";

/** Everything is asked for at once; the caller sends it. */
export function fillSheet(sheet: Excel.Worksheet, plain: PlainSheet): void {
  const { rows, columns = [], merges = [], table, charts = [], frozen } = plain;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width).values = inputsOf(plain, width);
  for (const { style, area } of styledAreas(plain, width)) paint(sheet.getRange(toAddress(area)), style);
  setSizes(sheet, plain, chartColumns(charts), columns);
  for (const area of merges) sheet.getRange(toAddress(area)).merge();
  setLinks(sheet, plain);
  if (table) {
    const made = sheet.tables.add(toAddress(table.area), true);
    if (table.style !== undefined) made.style = table.style;
  }
  for (const chart of charts) addChart(sheet, chart);
  if (frozen && frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
}

const untouched: Held = { value: "", formula: "", format: "General" };

/** What is to be entered: formulas as they are, texts that Excel would convert with its apostrophe. */
function inputsOf({ rows }: PlainSheet, width: number): unknown[][] {
  return rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => {
      const { value, formula } = fullCell(cells[column]);
      return formula ?? entryFor({ value }, null, untouched).input;
    }),
  );
}

/** Cells of one look below each other are one area, so that a list of thousands takes a request a column. */
function styledAreas({ rows }: PlainSheet, width: number): { style: CellStyle; area: Area }[] {
  return Array.from({ length: width }, (_, column) => {
    const found: { style: CellStyle; key: string; area: Area }[] = [];
    for (const [row, { cells }] of rows.entries()) {
      const { style } = fullCell(cells[column]);
      if (!style) continue;
      const [key, last] = [JSON.stringify(style), found.at(-1)];
      if (last?.key === key && last.area.bottom === row - 1) last.area.bottom = row;
      else found.push({ style, key, area: { top: row, bottom: row, left: column, right: column } });
    }
    return found;
  }).flat();
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;
const sides = { left: "Left", center: "Center", right: "Right" } as const;

function paint(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap) format.wrapText = true;
  if (style.horizontal) format.horizontalAlignment = sides[style.horizontal];
  if (style.vertical) format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  if (style.format !== undefined) range.numberFormat = [[style.format]];
  if (style.border) for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
}

/** In points for each character of Excel's standard font, and what it leaves at the sides of a cell. */
const [pointsPerCharacter, padding] = [5.25, 3.75];

function setSizes(
  sheet: Excel.Worksheet,
  { rows }: PlainSheet,
  seen: ReadonlySet<number>,
  columns: readonly PlainColumn[],
): void {
  for (const [at, { width, isHidden }] of columns.entries()) {
    const range = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
    // A chart of Excel's own leaves out what stands in hidden columns: those become as narrow as can be.
    if (isHidden && seen.has(at)) range.format.columnWidth = 1;
    else if (isHidden) range.columnHidden = true;
    else if (width !== undefined) range.format.columnWidth = width * pointsPerCharacter + padding;
  }
  for (const [at, { height }] of rows.entries())
    if (height !== undefined) sheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = height;
}

function chartColumns(charts: readonly PlainChart[]): Set<number> {
  return new Set(
    charts.flatMap((chart) => [chart.names, ...chart.series.map(({ values }) => values)].map(({ left }) => left)),
  );
}

/** A request a link: more of them are not followed by anybody, and 5 MB is all that Excel takes at once. */
const mostLinks = 2_000;

function setLinks(sheet: Excel.Worksheet, { rows }: PlainSheet): void {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((one, column) => {
      const { link, value } = fullCell(one);
      return link?.startsWith("#") ? [{ row, column, target: link.slice(1), text: String(value ?? "") }] : [];
    }),
  );
  for (const { row, column, target, text } of links.slice(0, mostLinks))
    sheet.getCell(row, column).hyperlink = { documentReference: target, textToDisplay: text };
}

/** Names and values stand side by side below the names of the bars, as Excel's own wizard wants them. */
function addChart(sheet: Excel.Worksheet, { kind, names, series, over, title }: PlainChart): void {
  const right = Math.max(...series.map(({ values }) => values.right));
  const source = { top: names.top - 1, left: names.left, bottom: names.bottom, right };
  const chart = sheet.charts.add(
    kind === "stacked" ? "BarStacked" : "BarClustered",
    sheet.getRange(toAddress(source)),
    "Columns",
  );
  chart.title.text = title;
  chart.setPosition(
    toAddress({ ...over, bottom: over.top, right: over.left }),
    toAddress({ ...over, top: over.bottom, left: over.right }),
  );
}
