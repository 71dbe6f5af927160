/** Excel.Chart, its title, its series and Excel.ChartCollection: what a report needs of the charts of a sheet. */
import type { BookSheet, Chart } from "../book/book";
import { addChart, changeChart, removeChart, seriesFrom } from "../book/charts";
import type { ChartSource } from "../book/charts";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { number, oneOf, placeArgument, text, truth } from "./inputs";
import { lookups } from "./living";
import { soleAreaOf, rangeThing } from "./range";
import type { ThingKind, Member, Members, RangePlace, Run, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";
import { worksheetThing } from "./worksheet";

/** By id, so that a deleted one is noticed. */
interface ChartAt {
  sheet: BookSheet;
  id: string;
}

interface SeriesAt extends ChartAt {
  index: number;
}

type Size = "left" | "top" | "width" | "height";

const chartMembers: Members<ChartAt> = {
  Id: { set: "1.7", get: ({ id }) => id },
  Name: property(
    "1.1",
    ({ name }) => name,
    (value) => ({ name: text(value) }),
  ),
  ChartType: property(
    "1.7",
    ({ type }) => type,
    (value) => ({ type: text(value) }),
  ),
  Left: size("left"),
  Top: size("top"),
  Width: size("width"),
  Height: size("height"),
  Title: { set: "1.1", nav: (target) => thing(chartTitle, target) },
  Series: { set: "1.1", nav: (target) => thing(seriesCollection, target) },
  Worksheet: { set: "1.2", nav: ({ sheet }) => worksheetThing(sheet) },
  SetData: { set: "1.1", call: setData },
  SetPosition: { set: "1.1", call: setPosition },
  Delete: {
    set: "1.1",
    call: (target, _args, { book }) => removeChart(book, guarded(target).sheet, chartOf(target).id, "addin"),
  },
};

const chartKind = kind<ChartAt>("Chart", () => chartMembers, { id: ({ id }) => ({ Id: id }) });

/** What Excel calls a chart that has been given a title without words. */
const plainTitle = "Chart Title";

const chartTitle = kind<ChartAt>("ChartTitle", () => ({
  Text: property(
    "1.1",
    ({ title }) => title ?? plainTitle,
    (value) => ({ title: text(value) }),
  ),
  Visible: property(
    "1.1",
    ({ title }) => title !== null,
    (value, { title }) => ({ title: truth(value) ? (title ?? plainTitle) : null }),
  ),
}));

const seriesKind = kind<SeriesAt>("ChartSeries", () => ({
  Name: { set: "1.1", get: (target) => (chartOf(target).series[target.index] ?? fail("ItemNotFound")).name },
}));

const series: Pick<Required<ThingKind<ChartAt>>, "items" | "item"> = {
  items: (target) => chartOf(target).series.map((_, index) => thing(seriesKind, { ...target, index })),
  item: () => null,
};

const seriesCollection = kind<ChartAt>(
  "ChartSeriesCollection",
  () => ({
    Count: { set: "1.1", get: (target) => chartOf(target).series.length },
    ...lookups(series, { GetCount: "1.4", GetItemAt: "1.1" }),
  }),
  series,
);

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

/** The record of a chart; ItemNotFound once it is no more. */
function chartOf({ sheet, id }: ChartAt): Chart {
  return sheet.charts.find((one) => one.id === id) ?? fail("ItemNotFound");
}

function guarded(target: ChartAt): ChartAt {
  guardSheet(target.sheet, "allowEditObjects");
  return target;
}

function property(
  set: string,
  get: (chart: Chart) => unknown,
  make: (value: unknown, chart: Chart) => Partial<Chart>,
): Member<ChartAt> {
  return {
    set,
    get: (target) => get(chartOf(target)),
    put: (target, value, run) => change(target, make(value, chartOf(target)), run),
  };
}

function size(name: Size): Member<ChartAt> {
  return property(
    "1.1",
    (chart) => chart[name],
    (value) => ({ [name]: number(value) }),
  );
}

function change(target: ChartAt, changed: Partial<Chart>, { book }: Run): void {
  changeChart(book, guarded(target).sheet, chartOf(target).id, changed, "addin");
}

const orders = ["Auto", "Columns", "Rows"] as const satisfies readonly [Chart["seriesBy"], ...Chart["seriesBy"][]];

function add(sheet: BookSheet, [type, from, by]: readonly unknown[], { book }: Run): Thing {
  guardSheet(sheet, "allowEditObjects");
  if (text(type) === "Invalid") fail("InvalidArgument");
  const made = addChart(book, sheet, text(type), dataOf(from), oneOf(by, orders), "addin");
  return thing(chartKind, { sheet, id: made.id });
}

function setData(target: ChartAt, [from, by]: readonly unknown[], run: Run): void {
  change(target, seriesFrom(dataOf(from), oneOf(by, orders)), run);
}

function dataOf(from: unknown): ChartSource {
  const place = isThing(from) ? from.place?.() : null;
  const [area] = place?.areas ?? [];
  return place && area ? { sheet: place.sheet, area } : fail("InvalidArgument");
}

/** From the corner of the first cell to the far corner of the second; without a second one the size stays. */
function setPosition(target: ChartAt, [from, to]: readonly unknown[], run: Run): void {
  const { left, top } = boxOf(placeArgument(from, run, target.sheet), run);
  if (to === null || to === undefined) return change(target, { left, top }, run);
  const last = boxOf(placeArgument(to, run, target.sheet), run);
  change(target, { left, top, width: last.left + last.width - left, height: last.top + last.height - top }, run);
}

/** Where a range lies, in points. */
function boxOf(place: RangePlace, run: Run): Record<Size, number> {
  const range = rangeThing(place.sheet, soleAreaOf(place));
  const of = (name: string): number => number(range.find(name)?.get?.(run));
  return { left: of("Left"), top: of("Top"), width: of("Width"), height: of("Height") };
}
