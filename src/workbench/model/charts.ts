/** Excel.Chart, its title and Excel.ChartCollection: what a report needs of the charts of a sheet. */
import type { BookSheet, Chart } from "../book/book";
import { addChart, changeChart, removeChart } from "../book/charts";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { number, oneOf, placeArgument, text } from "./inputs";
import { lookups } from "./living";
import { soleAreaOf, rangeThing } from "./range";
import type { LookUps, Member, Members, RangePlace, Run, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";

/** By id, so that a deleted one is noticed. */
interface ChartAt {
  sheet: BookSheet;
  id: string;
}

const chartKind = kind<ChartAt>(
  "Chart",
  () => ({
    Id: { set: "1.7", get: ({ id }) => id },
    Name: property("name", null),
    Title: { set: "1.1", nav: (target) => thing(chartTitle, target) },
    SetPosition: { set: "1.1", call: setPosition },
    Delete: {
      set: "1.1",
      call: (target, _args, { book }) => removeChart(book, guarded(target).sheet, chartOf(target).id),
    },
  }),
  { id: ({ id }) => ({ Id: id }) },
);

/** What Excel calls a chart that has been given a title without words. */
const chartTitle = kind<ChartAt>("ChartTitle", () => ({ Text: property("title", "Chart Title") }));

/** All charts of a sheet; ApiNotFound where the file has some of its own, which are not read here. */
function chartsOf(sheet: BookSheet): readonly Chart[] {
  return sheet.unread.has("charts") ? fail("ApiNotFound") : sheet.charts;
}

function nothingOf(sheet: BookSheet): null {
  return sheet.unread.has("charts") ? fail("ApiNotFound") : null;
}

const looked: LookUps<BookSheet> = {
  items: (sheet) => chartsOf(sheet).map(({ id }) => thing(chartKind, { sheet, id })),
  item: (sheet, key) => {
    const lower = String(key).toLowerCase();
    const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === lower);
    return found ? thing(chartKind, { sheet, id: found.id }) : nothingOf(sheet);
  },
};

const chartCollection = kind<BookSheet>(
  "ChartCollection",
  () => ({
    Count: { set: "1.1", get: (sheet) => chartsOf(sheet).length },
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

function property(name: "name" | "title", usual: string | null): Member<ChartAt> {
  return {
    set: "1.1",
    get: (target) => chartOf(target)[name] ?? usual,
    put: (target, value, run) => change(target, { [name]: text(value) }, run),
  };
}

function change(target: ChartAt, changed: Partial<Chart>, { book }: Run): void {
  changeChart(book, guarded(target).sheet, chartOf(target).id, changed);
}

function add(sheet: BookSheet, [type, from, by]: readonly unknown[], { book }: Run): Thing {
  guardSheet(sheet, "allowEditObjects");
  if (text(type) === "Invalid") fail("InvalidArgument");
  const place = isThing(from) ? from.place?.() : null;
  const [area] = place?.areas ?? [];
  if (!place || !area) return fail("InvalidArgument");
  const seriesBy = oneOf(by, ["Auto", "Columns", "Rows"]);
  const made = addChart(book, sheet, text(type), { sheet: place.sheet, area }, seriesBy);
  return thing(chartKind, { sheet, id: made.id });
}

/** From the corner of the first cell to the far corner of the second; without a second one the size stays. */
function setPosition(target: ChartAt, [from, to]: readonly unknown[], run: Run): void {
  const { left, top } = boxOf(placeArgument(from, run, target.sheet), run);
  if (to === null || to === undefined) return change(target, { left, top }, run);
  const last = boxOf(placeArgument(to, run, target.sheet), run);
  change(target, { left, top, width: last.left + last.width - left, height: last.top + last.height - top }, run);
}

/** Where a range lies, in points. */
function boxOf(place: RangePlace, run: Run): Record<"left" | "top" | "width" | "height", number> {
  const range = rangeThing(place.sheet, soleAreaOf(place));
  const of = (name: string): number => number(range.find(name)?.get?.(run));
  return { left: of("Left"), top: of("Top"), width: of("Width"), height: of("Height") };
}
