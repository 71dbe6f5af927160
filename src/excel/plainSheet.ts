/** Writes a plain sheet into an empty sheet of Excel: values, looks, widths, merges, links, its table, charts, rules and print set-up. */
import { toAddress } from "../core/areas";
import { fullCell } from "../core/sheets/cells";
import type { CellStyle, PlainChart, PlainColumn, PlainSheet } from "../core/sheets/sheet";
import type { Area } from "../core/workbook";
import { setLinks, setValues } from "./sheetContents";
import { setPrint } from "./sheetPrint";
import { setValidations } from "./sheetRules";
import { charactersAround, makeRoom } from "./waiting";
import type { Waiting } from "./waiting";

/** Asks for everything; what is too much for one request is sent on the way, the rest by the caller. */
export async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: PlainSheet,
  waiting: Waiting,
): Promise<void> {
  const { columns = [], merges = [], table, charts = [], validations = [], print } = plain;
  const width = Math.max(1, ...plain.rows.map(({ cells }) => cells.length));
  await setValues(context, sheet, plain, width, waiting);
  for (const { style, area } of styledAreas(plain, width)) {
    await makeRoom(context, waiting, requestsOf(style) * charactersAround);
    paint(sheet.getRange(toAddress(area)), style);
  }
  setWidths(sheet, chartColumns(charts), columns);
  await setHeights(context, sheet, plain, waiting);
  for (const area of merges) sheet.getRange(toAddress(area)).merge();
  await setLinks(context, sheet, plain, waiting);
  if (table) {
    const made = sheet.tables.add(toAddress(table.area), true);
    if (table.style !== undefined) made.style = table.style;
  }
  for (const chart of charts) addChart(sheet, chart);
  freeze(sheet, plain);
  setValidations(sheet, validations);
  if (print) setPrint(sheet, print);
}

function freeze(sheet: Excel.Worksheet, { frozen }: PlainSheet): void {
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
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

/** A border is a request a side, any other look one at most. */
function requestsOf({ border, ...others }: CellStyle): number {
  return Object.keys(others).length + (border ? edges.length : 0);
}

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

function setWidths(sheet: Excel.Worksheet, seen: ReadonlySet<number>, columns: readonly PlainColumn[]): void {
  for (const [at, { width, isHidden }] of columns.entries()) {
    const range = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
    // A chart of Excel's own leaves out what stands in hidden columns: those become as narrow as can be.
    if (isHidden && seen.has(at)) range.format.columnWidth = 1;
    else if (isHidden) range.columnHidden = true;
    else if (width !== undefined) range.format.columnWidth = width * pointsPerCharacter + padding;
  }
}

async function setHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: PlainSheet,
  waiting: Waiting,
): Promise<void> {
  for (const [at, { height }] of rows.entries()) {
    if (height === undefined) continue;
    await makeRoom(context, waiting);
    sheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = height;
  }
}

function chartColumns(charts: readonly PlainChart[]): Set<number> {
  return new Set(
    charts.flatMap((chart) => [chart.names, ...chart.series.map(({ values }) => values)].map(({ left }) => left)),
  );
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
