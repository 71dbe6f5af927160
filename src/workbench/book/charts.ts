/** Charts of a book's sheets: stored and listed, with the range that they show. */
import type { Area, Book, BookSheet, Chart } from "./book";
import { cellValueOf } from "./cells";
import { tell } from "./changes";
import { nextHex } from "./create";
import { mutableSheet } from "./mutable";

/** Excel's own size of a new chart, in points. */
const chartSize = { width: 360, height: 216 };

/** Where a chart finds its data. */
export interface ChartSource {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export function addChart(book: Book, sheet: BookSheet, type: string, from: ChartSource, by: Chart["seriesBy"]): Chart {
  const chart: Chart = {
    ...{ id: `{${nextHex(book)}-0000-0000-0000-000000000000}`, name: nextName(sheet), type },
    ...{ title: titleFrom(from, by), source: { sheet: from.sheet.id, area: from.area }, seriesBy: by },
    ...{ left: 0, top: 0, ...chartSize },
  };
  mutableSheet(sheet).charts.push(chart);
  tell(book, { kind: "charts", sheet: sheet.id });
  return chart;
}

/** Changes what is given of a chart, which keeps its id. */
export function changeChart(book: Book, sheet: BookSheet, id: string, change: Partial<Omit<Chart, "id">>): void {
  mutableSheet(sheet).charts = sheet.charts.map((one) => (one.id === id ? { ...one, ...change } : one));
  tell(book, { kind: "charts", sheet: sheet.id });
}

export function removeChart(book: Book, sheet: BookSheet, id: string): void {
  mutableSheet(sheet).charts = sheet.charts.filter((one) => one.id !== id);
  tell(book, { kind: "charts", sheet: sheet.id });
}

/** A chart of one series is called after it: by the text at its head, beside categories or alone. */
function titleFrom({ sheet, area }: ChartSource, by: Chart["seriesBy"]): string | null {
  const [down, across] = [area.bottom - area.top, area.right - area.left];
  const isByColumns = by === "Columns" || (by === "Auto" && down >= across);
  const [lines, length] = isByColumns ? [across, down] : [down, across];
  const at = (line: number, place: number) =>
    isByColumns
      ? cellValueOf(sheet, area.top + place, area.left + line)
      : cellValueOf(sheet, area.top + line, area.left + place);
  const hasCategories = lines > 0 && typeof at(0, length) === "string";
  const head = at(lines, 0);
  return lines === (hasCategories ? 1 : 0) && length > 0 && typeof head === "string" ? head : null;
}

function nextName(sheet: BookSheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
