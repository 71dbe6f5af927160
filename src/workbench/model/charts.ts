/** Excel.Chart, its title and Excel.ChartCollection: the charts of a sheet, stored and listed. */
import type { BookSheet, Chart } from "../book/book";
import { addChart, removeChart, setSource } from "../book/charts";
import { findSheet } from "../book/sheets";
import type { ChartAt } from "./chartAt";
import { chartOf, chartProperty, told } from "./chartAt";
import { areaFormat, axes, dataLabels, legend, chartPart, titleFormat } from "./chartParts";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { number, oneOf, placeArgument, text, truth } from "./inputs";
import { lookups } from "./living";
import { soleAreaOf, rangeThing } from "./range";
import { seriesThing } from "./series";
import type { ThingKind, Member, Members, RangePlace, Run, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";
import { worksheetThing } from "./worksheet";

type Size = "left" | "top" | "width" | "height";

const chartMembers: Members<ChartAt> = {
  Id: { set: "1.7", get: ({ id }) => id },
  Name: chartProperty(
    "1.1",
    (chart) => chart.name,
    (chart, value) => (chart.name = text(value)),
  ),
  ChartType: chartProperty(
    "1.7",
    (chart) => chart.type,
    (chart, value) => (chart.type = text(value)),
  ),
  Left: size("left"),
  Top: size("top"),
  Width: size("width"),
  Height: size("height"),
  PlotBy: {
    set: "1.8",
    get: (target) => (chartOf(target).seriesBy === "Rows" ? "Rows" : "Columns"),
    put: (target, value, run) => show(target, oneOf(value, ["Columns", "Rows"]), run),
  },
  Title: { set: "1.1", nav: (target) => thing(chartTitle, target) },
  Series: { set: "1.1", nav: seriesThing },
  Legend: chartPart("1.1", "Legend", legend),
  Axes: chartPart("1.1", "Axes", axes),
  DataLabels: chartPart("1.1", "DataLabels", dataLabels),
  Format: chartPart("1.1", "Format", areaFormat),
  Worksheet: { set: "1.2", nav: ({ sheet }) => worksheetThing(sheet) },
  SetData: { set: "1.1", call: setData },
  SetPosition: { set: "1.1", call: setPosition },
  Activate: { set: "1.9", call: (target) => void chartOf(target) },
  Delete: {
    set: "1.1",
    call: (target, _args, { book }) => {
      guardSheet(target.sheet, "allowEditObjects");
      removeChart(book, target.sheet, chartOf(target), "addin");
    },
  },
};

const chartKind = kind<ChartAt>("Chart", () => chartMembers, { id: ({ id }) => ({ Id: id }) });

const chartTitle = kind<ChartAt>("ChartTitle", () => ({
  Text: chartProperty(
    "1.1",
    (chart) => chart.title ?? "Chart Title",
    (chart, value) => (chart.title = text(value)),
  ),
  Visible: chartProperty(
    "1.1",
    (chart) => chart.title !== null,
    (chart, value) => (chart.title = truth(value) ? (chart.title ?? "Chart Title") : null),
  ),
  Overlay: chartProperty(
    "1.1",
    (chart) => chart.settings.get("Title.Overlay") ?? false,
    (chart, value) => chart.settings.set("Title.Overlay", truth(value)),
  ),
  Format: { set: "1.1", nav: ({ sheet, id }) => thing(titleFormat, { sheet, id, path: "Title.Format" }) },
}));

const looked: Pick<Required<ThingKind<BookSheet>>, "items" | "item"> = {
  items: (sheet) => sheet.charts.map(({ id }) => thing(chartKind, { sheet, id })),
  item: (sheet, key) => {
    const lower = String(key).toLowerCase();
    const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === lower);
    return found ? thing(chartKind, { sheet, id: found.id }) : null;
  },
};

const chartCollection = kind<BookSheet>(
  "ChartCollection",
  () => ({
    Count: { set: "1.1", get: (sheet) => sheet.charts.length },
    Add: { set: "1.1", call: add },
    ...lookups(looked, { GetCount: "1.4", GetItemAt: "1.1", GetItem: "1.1", GetItemOrNullObject: "1.4" }),
  }),
  looked,
);

export const chartsOfWorksheet: Members<BookSheet> = {
  Charts: { set: "1.1", nav: (sheet) => thing(chartCollection, sheet) },
};

function size(name: Size): Member<ChartAt> {
  return chartProperty(
    "1.1",
    (chart) => chart[name],
    (chart, value) => (chart[name] = number(value)),
  );
}

function add(sheet: BookSheet, [type, from, by]: readonly unknown[], { book }: Run): Thing {
  guardSheet(sheet, "allowEditObjects");
  if (text(type) === "Invalid") fail("InvalidArgument");
  const made = addChart(book, sheet, text(type), dataOf(from), oneOf(by, ["Auto", "Columns", "Rows"]), "addin");
  return thing(chartKind, { sheet, id: made.id });
}

function setData(target: ChartAt, [from, by]: readonly unknown[], run: Run): void {
  setSource(chartOf(target), dataOf(from), oneOf(by, ["Auto", "Columns", "Rows"]));
  told(target, run);
}

function show(target: ChartAt, by: Chart["seriesBy"], run: Run): void {
  const chart = chartOf(target);
  const from = chart.source && findSheet(run.book, chart.source.sheet);
  if (!chart.source || !from) return fail("InvalidOperation");
  setSource(chart, { sheet: from, area: chart.source.area }, by);
  told(target, run);
}

function dataOf(from: unknown): { sheet: BookSheet; area: RangePlace["areas"][number] } {
  const place = isThing(from) ? from.place?.() : null;
  const [area] = place?.areas ?? [];
  return place && area ? { sheet: place.sheet, area } : fail("InvalidArgument");
}

/** From the corner of the first cell to the far corner of the second; without a second one the size stays. */
function setPosition(target: ChartAt, [from, to]: readonly unknown[], run: Run): void {
  const chart = chartOf(target);
  const first = boxOf(placeArgument(from, run, target.sheet), run);
  Object.assign(chart, { left: first.left, top: first.top });
  if (to !== null && to !== undefined) {
    const last = boxOf(placeArgument(to, run, target.sheet), run);
    Object.assign(chart, { width: last.left + last.width - first.left, height: last.top + last.height - first.top });
  }
  told(target, run);
}

/** Where a range lies, in points. */
function boxOf(place: RangePlace, run: Run): Record<Size, number> {
  const range = rangeThing(place.sheet, soleAreaOf(place));
  const of = (name: string): number => number(range.find(name)?.get?.(run));
  return { left: of("Left"), top: of("Top"), width: of("Width"), height: of("Height") };
}
