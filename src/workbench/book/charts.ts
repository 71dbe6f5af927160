/** Charts of a book's sheets: stored and listed with their series, as the range that they show gives them. */
import { toA1 } from "../../core/workbook";
import type { Area, Book, BookSheet, CellValue, Chart } from "./book";
import { cellValueOf } from "./cells";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { sheetPrefix } from "./references";
import { mutableSheet } from "./mutable";

/** Excel's own size of a new chart, in points. */
const chartSize = { width: 360, height: 216 };

/** Where a chart finds its data. */
export interface ChartSource {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export function addChart(
  book: Book,
  sheet: BookSheet,
  type: string,
  from: ChartSource,
  by: Chart["seriesBy"],
  source: ChangeSource = "local",
): Chart {
  const shown = seriesFrom(from, by);
  const [only] = shown.series;
  const chart: Chart = {
    ...{ id: `{${nextHex(book)}-0000-0000-0000-000000000000}`, name: nextName(sheet), type },
    title: shown.series.length === 1 ? (only?.name ?? null) : null,
    ...shown,
    ...{ left: 0, top: 0, ...chartSize },
  };
  mutableSheet(sheet).charts.push(chart);
  tell(book, { kind: "charts", sheet: sheet.id, source });
  return chart;
}

/** Changes what is given of a chart, which keeps its id. */
export function changeChart(
  book: Book,
  sheet: BookSheet,
  id: string,
  change: Partial<Omit<Chart, "id">>,
  source: ChangeSource = "local",
): void {
  mutableSheet(sheet).charts = sheet.charts.map((one) => (one.id === id ? { ...one, ...change } : one));
  tell(book, { kind: "charts", sheet: sheet.id, source });
}

export function removeChart(book: Book, sheet: BookSheet, id: string, source: ChangeSource = "local"): void {
  mutableSheet(sheet).charts = sheet.charts.filter((one) => one.id !== id);
  tell(book, { kind: "charts", sheet: sheet.id, source });
}

/** Series from a range: by columns when it is at least as high as wide, with names and categories where texts are. */
export function seriesFrom(
  { sheet, area }: ChartSource,
  by: Chart["seriesBy"],
): Pick<Chart, "source" | "seriesBy" | "series"> {
  const lines = linesOf(sheet, area, by);
  const hasNames = lines.along > 1 && typeof lines.value(lines.across - 1, 0) === "string";
  const skipped = hasNames ? 1 : 0;
  const hasCategories = lines.across > 1 && hasTexts(lines, skipped);
  const first = hasCategories ? 1 : 0;
  const series = Array.from({ length: lines.across - first }, (_, index) => ({
    name: hasNames ? String(lines.value(first + index, 0) ?? "") : `Series${index + 1}`,
    values: referenceTo(sheet, lines.cells(first + index, skipped)),
    categories: hasCategories ? referenceTo(sheet, lines.cells(0, skipped)) : "",
  }));
  return { source: { sheet: sheet.id, area }, seriesBy: by, series };
}

/** A range as lines, each of which may become a series. */
interface Lines {
  across: number;
  along: number;
  value: (line: number, at: number) => CellValue;
  /** The cells of a line from one on. */
  cells: (line: number, from: number) => Area;
}

function linesOf(sheet: BookSheet, area: Area, by: Chart["seriesBy"]): Lines {
  const { top, left, bottom, right } = area;
  const isByColumns = by === "Columns" || (by === "Auto" && bottom - top >= right - left);
  if (isByColumns)
    return {
      across: right - left + 1,
      along: bottom - top + 1,
      value: (line, at) => cellValueOf(sheet, top + at, left + line),
      cells: (line, from) => ({ top: top + from, bottom, left: left + line, right: left + line }),
    };
  return {
    across: bottom - top + 1,
    along: right - left + 1,
    value: (line, at) => cellValueOf(sheet, top + line, left + at),
    cells: (line, from) => ({ top: top + line, bottom: top + line, left: left + from, right }),
  };
}

function hasTexts({ along, value }: Lines, skipped: number): boolean {
  return Array.from({ length: along }, (_, at) => value(0, at))
    .slice(skipped)
    .some((found) => typeof found === "string");
}

/** "Sheet1!$B$2:$B$5": how a series names its cells. */
function referenceTo(sheet: BookSheet, { top, left, bottom, right }: Area): string {
  return `${sheetPrefix(sheet)}${fixed(top, left)}:${fixed(bottom, right)}`;
}

function fixed(row: number, column: number): string {
  return toA1(row, column).replace(/[A-Z]+|\d+/g, "$$$&");
}

function nextName(sheet: BookSheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
