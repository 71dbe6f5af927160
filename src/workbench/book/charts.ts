/** Charts of a book's sheets: stored and listed with their series, as the range that they show gives them. */
import { toA1 } from "../../core/workbook";
import type { Area, Book, BookSheet, Chart } from "./book";
import { cellValueOf } from "./cells";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { sheetPrefix } from "./references";
import { mutableSheet } from "./mutable";

/** Excel's own size of a new chart, in points. */
const chartSize = { width: 360, height: 216 };

export function addChart(
  book: Book,
  sheet: BookSheet,
  type: string,
  from: { sheet: BookSheet; area: Area },
  by: Chart["seriesBy"],
  source: ChangeSource = "local",
): Chart {
  const id = `{${nextHex(book)}-0000-0000-0000-000000000000}`;
  const name = nextName(sheet);
  const place = { left: 0, top: 0, ...chartSize };
  const chart: Chart = {
    id,
    name,
    type,
    title: null,
    source: null,
    seriesBy: by,
    series: [],
    ...place,
    settings: new Map(),
  };
  mutableSheet(sheet).charts.push(chart);
  setSource(chart, from, by);
  if (chart.series.length === 1) chart.title = chart.series[0]?.name ?? null;
  tell(book, { kind: "charts", sheet: sheet.id, source });
  return chart;
}

export function removeChart(book: Book, sheet: BookSheet, chart: Chart, source: ChangeSource = "local"): void {
  mutableSheet(sheet).charts = sheet.charts.filter((one) => one !== chart);
  tell(book, { kind: "charts", sheet: sheet.id, source });
}

/** Series from a range: by columns when it is at least as high as wide, with names and categories where texts are. */
export function setSource(
  chart: Chart,
  { sheet, area }: { sheet: BookSheet; area: Area },
  by: Chart["seriesBy"],
): void {
  const isHigh = area.bottom - area.top >= area.right - area.left;
  const byColumns = by === "Columns" || (by === "Auto" && isHigh);
  const across = byColumns ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const along = byColumns ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const value = (line: number, at: number) =>
    byColumns
      ? cellValueOf(sheet, area.top + at, area.left + line)
      : cellValueOf(sheet, area.top + line, area.left + at);
  const isWord = (found: unknown): boolean => typeof found === "string";
  const hasNames = along > 1 && isWord(value(across - 1, 0));
  const hasCategories =
    across > 1 &&
    Array.from({ length: along }, (_, at) => value(0, at))
      .slice(hasNames ? 1 : 0)
      .some(isWord);
  const reference = (line: number): string => {
    const cells = byColumns
      ? { top: area.top + (hasNames ? 1 : 0), bottom: area.bottom, left: area.left + line, right: area.left + line }
      : { top: area.top + line, bottom: area.top + line, left: area.left + (hasNames ? 1 : 0), right: area.right };
    return referenceTo(sheet, cells);
  };
  const first = hasCategories ? 1 : 0;
  chart.source = { sheet: sheet.id, area };
  chart.seriesBy = by;
  chart.series = Array.from({ length: across - first }, (_, index) => ({
    name: hasNames ? String(value(first + index, 0) ?? "") : `Series${index + 1}`,
    values: reference(first + index),
    categories: hasCategories ? reference(0) : "",
    color: null,
  }));
}

/** "Sheet1!$B$2:$B$5": how a series names its cells. */
export function referenceTo(sheet: BookSheet, { top, left, bottom, right }: Area): string {
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
