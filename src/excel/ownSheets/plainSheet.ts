/** Writes a plain sheet into an empty sheet of Excel: values, looks, widths, merges, links, its table, charts, rules and print set-up. */
import { toAddress } from "../../core/areas";
import type { PlainChart, PlainColumn, PlainSheet } from "../../core/sheets/sheet";
import { setLinks, setValues } from "./sheetContents";
import { setHeights, setLooks } from "./sheetLooks";
import { setPrint } from "./sheetPrint";
import { setValidations } from "./sheetRules";
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
  await setLooks(context, sheet, plain, waiting);
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
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** In points for each character of Excel's standard font, and what it leaves at the sides of a cell. */
const [pointsPerCharacter, padding] = [5.25, 3.75];

/** Neighbours of one width are one request. */
function setWidths(sheet: Excel.Worksheet, seen: ReadonlySet<number>, columns: readonly PlainColumn[]): void {
  // A chart of Excel's own leaves out what stands in hidden columns: those become as narrow as can be.
  const wanted = columns.map(({ width, isHidden }, at) => {
    if (isHidden) return seen.has(at) ? 1 : "hidden";
    return width === undefined ? null : width * pointsPerCharacter + padding;
  });
  for (const [at, one] of wanted.entries()) {
    if (one === null || (at > 0 && wanted[at - 1] === one)) continue;
    const next = wanted.findIndex((other, index) => index > at && other !== one);
    const count = (next < 0 ? wanted.length : next) - at;
    const range = sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn();
    if (one === "hidden") range.columnHidden = true;
    else range.format.columnWidth = one;
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
