/** Excel.ChartSeries and its collection: the lines and bars of a chart. */
import type { BookSheet, Chart } from "../book/book";
import { referenceTo } from "../book/charts";
import { findSheet } from "../book/sheets";
import { cellValueOf } from "../book/cells";
import { parseAddress } from "./address";
import type { ChartAt } from "./chartAt";
import { chartOf, told } from "./chartAt";
import { seriesFormat } from "./chartParts";
import { fail } from "./fault";
import { oneOf, text, truth, whole } from "./inputs";
import { field, lookups } from "./living";
import { textOf } from "./text";
import type { ThingKind, Member, Members, Run, Thing } from "./thing";
import { isThing, kind, thing } from "./thing";

type Series = Chart["series"][number];

interface SeriesAt extends ChartAt {
  series: Series;
}

const seriesMembers: Members<SeriesAt> = {
  Name: field<SeriesAt>(
    "1.1",
    (target) => there(target).name,
    (target, value) => (there(target).name = text(value)),
    told,
  ),
  HasDataLabels: field<SeriesAt>(
    "1.7",
    (target) => chartOf(target).settings.get(setting(target, "HasDataLabels")) ?? false,
    (target, value) => chartOf(target).settings.set(setting(target, "HasDataLabels"), truth(value)),
    told,
  ),
  Format: {
    set: "1.1",
    nav: (target) => thing(seriesFormat, { sheet: target.sheet, id: target.id, path: setting(target, "Format") }),
  },
  SetValues: cells((series, reference) => (series.values = reference)),
  SetXAxisValues: cells((series, reference) => (series.categories = reference)),
  GetDimensionValues: { set: "1.12", call: dimension },
  Delete: {
    set: "1.7",
    call: (target, _args, run) => {
      const { series } = chartOf(target);
      series.splice(series.indexOf(there(target)), 1);
      told(target, run);
    },
  },
};

const seriesKind = kind<SeriesAt>("ChartSeries", () => seriesMembers);

const looked: Pick<Required<ThingKind<ChartAt>>, "items" | "item"> = {
  items: ({ sheet, id }) => chartOf({ sheet, id }).series.map((series) => thing(seriesKind, { sheet, id, series })),
  item: () => null,
};

const seriesCollection = kind<ChartAt>(
  "ChartSeriesCollection",
  () => ({
    Count: { set: "1.1", get: (chart) => chartOf(chart).series.length },
    Add: { set: "1.7", call: add },
    ...lookups(looked, { GetCount: "1.4", GetItemAt: "1.1" }),
  }),
  looked,
);

export function seriesThing(chart: ChartAt): Thing {
  return thing(seriesCollection, { sheet: chart.sheet, id: chart.id });
}

function there(target: SeriesAt): Series {
  return chartOf(target).series.includes(target.series) ? target.series : fail("ItemNotFound");
}

function setting(target: SeriesAt, name: string): string {
  return `Series.${chartOf(target).series.indexOf(target.series)}.${name}`;
}

function cells(put: (series: Series, reference: string) => void): Member<SeriesAt> {
  return {
    set: "1.7",
    call: (target, [from], run) => {
      const place = isThing(from) ? from.place?.() : null;
      const [area] = place?.areas ?? [];
      if (!place || !area) return fail("InvalidArgument");
      put(there(target), referenceTo(place.sheet, area));
      told(target, run);
    },
  };
}

function add(target: ChartAt, [name, at]: readonly unknown[], run: Run): Thing {
  const { series } = chartOf(target);
  const made: Series = {
    name: typeof name === "string" ? name : `Series${series.length + 1}`,
    values: "",
    categories: "",
    color: null,
  };
  series.splice(whole(at, series.length), 0, made);
  told(target, run);
  return thing(seriesKind, { ...target, series: made });
}

/** The cells of the series as texts. */
function dimension(target: SeriesAt, [which]: readonly unknown[], { book }: Run): string[] {
  const series = there(target);
  const asked = oneOf(which, ["Values", "YValues", "Categories", "XValues"]);
  const reference = asked === "Values" || asked === "YValues" ? series.values : series.categories;
  const found = parseAddress(reference);
  const sheet = found?.sheet ? findSheet(book, found.sheet) : null;
  return sheet && found ? found.areas.flatMap((area) => texts(sheet, area)) : [];
}

function texts(
  sheet: BookSheet,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => textOf(cellValueOf(sheet, top + row, left + column))),
  ).flat();
}
