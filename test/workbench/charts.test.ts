/** Charts through the real library: stored and listed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBytes } from "../../src/workbench/page/files";
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const grid = workbookOf({
  Data: [
    ["Cluster", "Score", "Maximum"],
    ["I", 10, 20],
    ["II", 15, 30],
    ["III", 5, 10],
  ],
});

async function withChart<R>(work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  const { Excel } = await sharedOfficeJs(grid);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    await context.sync();
    return work(chart, context);
  });
}

test("makes a chart of Excel's own size, named in turn, and keeps its range", async () => {
  const { Excel, book } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Data");
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:C4");
    const all = [charts.add("Line", range), charts.add("ColumnClustered", range, "Rows")].map((one) =>
      one.load("name"),
    );
    await context.sync();
    expect(all.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
  });
  const [, chart] = book.sheets[0]?.charts ?? [];
  expect(chart).toMatchObject({ type: "ColumnClustered", width: 360, height: 216, title: null, seriesBy: "Rows" });
  expect(chart?.source?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
});

test("a chart's range moves with its cells, and goes with them", async () => {
  const { Excel, book } = await sharedOfficeJs(grid);
  const after = async (at: string, doing: "insert" | "delete"): Promise<unknown> => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(at);
      if (doing === "insert") range.insert("Down");
      else range.delete("Up");
      await context.sync();
    });
    return book.sheets[0]?.charts[0]?.source?.area ?? null;
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
  });
  expect(await after("1:2", "insert")).toEqual({ top: 2, left: 0, bottom: 5, right: 2 });
  expect(await after("3:6", "delete")).toBeNull();
});

test.each([
  ["A1:B4", "Score"],
  ["A1:C4", "Chart Title"],
  ["B1:B4", "Score"],
  ["B2:B4", "Chart Title"],
])("the chart of %s is called %s", async (at, title) => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange(at), "Columns");
    chart.title.load("text");
    await context.sync();
    expect(chart.title.text).toBe(title);
  });
});

test("places a chart over cells and sizes it", async () => {
  const { Excel, book } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.charts.add("Line", sheet.getRange("A1:C4")).setPosition("B2", "D6");
    await context.sync();
  });
  expect(book.sheets[0]?.charts[0]).toMatchObject({ left: 48, top: 15, width: 144, height: 75 });
});

test("keeps title and name as they are set", async () => {
  await withChart(async (chart, context) => {
    chart.title.text = "Scores by cluster";
    chart.name = "Scores";
    chart.title.load("text");
    chart.load("name");
    await context.sync();
    expect([chart.title.text, chart.name]).toEqual(["Scores by cluster", "Scores"]);
  });
});

test("lists, finds and deletes charts", async () => {
  await withChart(async (chart, context) => {
    const { charts } = context.workbook.worksheets.getItem("Data");
    charts.load("count");
    const count = charts.getCount();
    const byName = charts.getItem("chart 1").load("id");
    const first = charts.getItemAt(0).load("id");
    const none = charts.getItemOrNullObject("none").load("id");
    charts.load("items/name");
    await context.sync();
    expect([count.value, charts.count, byName.id === first.id]).toEqual([1, 1, true]);
    expect(none.isNullObject).toBe(true);
    chart.delete();
    const left = charts.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("a chart of a protected sheet is neither changed nor deleted", async () => {
  const refused = withChart(async (chart, context) => {
    context.workbook.worksheets.getItem("Data").protection.protect();
    chart.title.text = "x";
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("AccessDenied");
});

test("a picture of a chart is not built, and says so", async () => {
  const refused = withChart(async (chart, context) => {
    chart.getImage();
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
});

test("charts that came with the file are not read, and never counted as none", async () => {
  const file = join(import.meta.dirname, "../xlsx/write/files/openpyxl.xlsx");
  const { book } = await openBytes(new Uint8Array(readFileSync(file)), "grafik.xlsx");
  const { Excel: host } = await sharedOfficeJs(book);
  const asked = (of: (charts: Excel.ChartCollection) => unknown): Promise<unknown> =>
    host.run(async (context) => {
      of(context.workbook.worksheets.getFirst().charts);
      await context.sync();
    });
  for (const of of [
    (charts: Excel.ChartCollection) => charts.getCount(),
    (charts: Excel.ChartCollection) => charts.load("count"),
    (charts: Excel.ChartCollection) => charts.load("items"),
    (charts: Excel.ChartCollection) => charts.getItemOrNullObject("Chart 1").load("name"),
  ])
    expect((await errorOf(asked(of))).code).toBe("ApiNotFound");
});
