/** The parts of an Excel.Chart that are stored as they are set: titles, legend, axes, data labels, colours, fonts and lines. */
import { tell } from "../book/changes";
import type { ChartAt } from "./chartAt";
import { chartOf } from "./chartAt";
import { fail } from "./fault";
import { color } from "./inputs";
import type { ThingKind, Member, Members, Run } from "./thing";
import { kind, thing } from "./thing";

/** A part by its path within the chart: "Axes.ValueAxis.Title". */
export interface PartOf extends ChartAt {
  path: string;
}

type Setting = readonly [set: string, usual: string | number | boolean | null];

/** A member that leads to a part: it stands under its own name within the chart, or within another part. */
export function chartPart<T extends ChartAt>(set: string, name: string, of: ThingKind<PartOf>): Member<T> {
  return {
    set,
    nav: (target) => {
      const parent = "path" in target && typeof target.path === "string" ? `${target.path}.` : "";
      return thing(of, { sheet: target.sheet, id: target.id, path: parent + name });
    },
  };
}

/** Properties that keep what they are given, with Excel's own value until then; the kind of value stays the same. */
export function settings(known: Readonly<Record<string, Setting>>): Members<PartOf> {
  return Object.fromEntries(Object.entries(known).map(([name, [set, usual]]) => [name, setting(name, set, usual)]));
}

function setting(name: string, set: string, usual: Setting[1]): Member<PartOf> {
  return {
    set,
    get: (part) => chartOf(part).settings.get(`${part.path}.${name}`) ?? usual,
    put: (part, value, run) =>
      store(part, name, usual === null || typeof value === typeof usual ? value : fail("InvalidArgument"), run),
  };
}

function store(part: PartOf, name: string, value: unknown, { book }: Run): void {
  chartOf(part).settings.set(`${part.path}.${name}`, value);
  tell(book, { kind: "charts", sheet: part.sheet.id, source: "addin" });
}

const fill = kind<PartOf>("ChartFill", () => ({
  SetSolidColor: { set: "1.1", call: (part, [value], run) => store(part, "Color", color(value), run) },
  Clear: { set: "1.1", call: (part, _args, run) => store(part, "Color", "", run) },
}));

const font = kind<PartOf>("ChartFont", () =>
  settings({
    Bold: ["1.1", false],
    Italic: ["1.1", false],
    Color: ["1.1", "#595959"],
    Name: ["1.1", "Calibri"],
    Size: ["1.1", 10],
    Underline: ["1.1", "None"],
  }),
);

const line = kind<PartOf>("ChartLineFormat", () => ({
  ...settings({ Color: ["1.1", "#D9D9D9"], LineStyle: ["1.7", "Continuous"], Weight: ["1.7", 0.75] }),
  Clear: { set: "1.1", call: (part, _args, run) => store(part, "LineStyle", "None", run) },
}));

/** A format whose parts are among fill, font and line. */
function format(name: string, parts: { fill?: string; font?: string; line?: string }): ThingKind<PartOf> {
  return kind<PartOf>(name, () => ({
    ...(parts.fill ? { Fill: chartPart(parts.fill, "Fill", fill) } : {}),
    ...(parts.font ? { Font: chartPart(parts.font, "Font", font) } : {}),
    ...(parts.line ? { Line: chartPart(parts.line, "Line", line) } : {}),
  }));
}

export const areaFormat = format("ChartAreaFormat", { fill: "1.1", font: "1.1" });
export const titleFormat = format("ChartTitleFormat", { fill: "1.1", font: "1.1" });
export const seriesFormat = format("ChartSeriesFormat", { fill: "1.1", line: "1.1" });
const legendFormat = format("ChartLegendFormat", { fill: "1.1", font: "1.1" });
const labelFormat = format("ChartDataLabelFormat", { fill: "1.1", font: "1.1" });
const axisFormat = format("ChartAxisFormat", { fill: "1.8", font: "1.1", line: "1.1" });
const axisTitleFormat = format("ChartAxisTitleFormat", { font: "1.1" });
const gridlinesFormat = format("ChartGridlinesFormat", { line: "1.1" });

export const legend = kind<PartOf>("ChartLegend", () => ({
  ...settings({ Visible: ["1.1", true], Position: ["1.1", "Bottom"], Overlay: ["1.1", false] }),
  Format: chartPart("1.1", "Format", legendFormat),
}));

export const dataLabels = kind<PartOf>("ChartDataLabels", () => ({
  ...settings({
    Position: ["1.1", "OutsideEnd"],
    Separator: ["1.1", ", "],
    ShowValue: ["1.1", false],
    ShowSeriesName: ["1.1", false],
    ShowCategoryName: ["1.1", false],
    ShowLegendKey: ["1.1", false],
    ShowPercentage: ["1.1", false],
    ShowBubbleSize: ["1.1", false],
    NumberFormat: ["1.8", "General"],
  }),
  Format: chartPart("1.1", "Format", labelFormat),
}));

const axisTitle = kind<PartOf>("ChartAxisTitle", () => ({
  Text: {
    set: "1.1",
    get: (part) => chartOf(part).settings.get(`${part.path}.Text`) ?? "",
    put: (part, value, run) => {
      store(part, "Text", typeof value === "string" ? value : fail("InvalidArgument"), run);
      store(part, "Visible", true, run);
    },
  },
  ...settings({ Visible: ["1.1", false] }),
  Format: chartPart("1.1", "Format", axisTitleFormat),
}));

const gridlines = kind<PartOf>("ChartGridlines", () => ({
  ...settings({ Visible: ["1.1", false] }),
  Format: chartPart("1.1", "Format", gridlinesFormat),
}));

const axis = kind<PartOf>("ChartAxis", () => ({
  ...settings({
    Maximum: ["1.1", null],
    Minimum: ["1.1", null],
    MajorUnit: ["1.1", null],
    MinorUnit: ["1.1", null],
    Visible: ["1.7", true],
    NumberFormat: ["1.8", "General"],
    ReversePlotOrder: ["1.7", false],
    ScaleType: ["1.7", "Linear"],
    DisplayUnit: ["1.7", "None"],
    TickLabelPosition: ["1.7", "NextToAxis"],
  }),
  Title: chartPart("1.1", "Title", axisTitle),
  MajorGridlines: chartPart("1.1", "MajorGridlines", gridlines),
  MinorGridlines: chartPart("1.1", "MinorGridlines", gridlines),
  Format: chartPart("1.1", "Format", axisFormat),
}));

export const axes = kind<PartOf>("ChartAxes", () => ({
  CategoryAxis: chartPart("1.1", "CategoryAxis", axis),
  ValueAxis: chartPart("1.1", "ValueAxis", axis),
  SeriesAxis: chartPart("1.1", "SeriesAxis", axis),
}));
