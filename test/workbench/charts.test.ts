/** Charts through the real library: stored and listed. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({
  Data: [
    ["Cluster", "Score", "Maximum"],
    ["I", 10, 20],
    ["II", 15, 30],
    ["III", 5, 10],
  ],
});

async function withChart<R>(work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  const { Excel } = await officeJs(grid);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    await context.sync();
    return work(chart, context);
  });
}

test("makes a chart whose series are named by the headings", async () => {
  await withChart(async (chart, context) => {
    chart.load("id,name,chartType,width,height");
    chart.series.load("items/name");
    chart.worksheet.load("name");
    const count = chart.series.getCount();
    await context.sync();
    expect(chart).toMatchObject({
      name: "Chart 1",
      chartType: "ColumnClustered",
      width: 360,
      height: 216,
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Score", "Maximum"]);
    expect([count.value, chart.worksheet.name]).toEqual([2, "Data"]);
  });
});

test("places a chart over cells and sizes it", async () => {
  await withChart(async (chart, context) => {
    chart.setPosition("B2", "D6");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 75]);
    chart.set({ left: 1, top: 2, width: 300, height: 200 });
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([1, 2, 300, 200]);
  });
});

test("keeps title, name and type as they are set", async () => {
  await withChart(async (chart, context) => {
    chart.title.load("visible");
    await context.sync();
    expect(chart.title.visible).toBe(false);
    chart.title.visible = true;
    chart.title.load("text,visible");
    await context.sync();
    expect([chart.title.text, chart.title.visible]).toEqual(["Chart Title", true]);
    chart.title.text = "Scores by cluster";
    chart.name = "Scores";
    chart.chartType = "Line";
    chart.title.load("text");
    chart.load("name,chartType");
    await context.sync();
    expect([chart.title.text, chart.name, chart.chartType]).toEqual(["Scores by cluster", "Scores", "Line"]);
  });
});

test("lists, finds and deletes charts", async () => {
  await withChart(async (chart, context) => {
    const { charts } = context.workbook.worksheets.getItem("Data");
    const count = charts.getCount();
    const byName = charts.getItem("chart 1").load("id");
    const first = charts.getItemAt(0).load("id");
    const none = charts.getItemOrNullObject("none").load("id");
    charts.load("items/name");
    await context.sync();
    expect([count.value, charts.items.length, byName.id === first.id]).toEqual([1, 1, true]);
    expect(none.isNullObject).toBe(true);
    chart.delete();
    const left = charts.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test("counts charts and series as properties, too", async () => {
  await withChart(async (chart, context) => {
    const { charts } = context.workbook.worksheets.getItem("Data");
    for (const all of [charts, chart.series]) all.load("count");
    await context.sync();
    expect([charts.count, chart.series.count]).toEqual([1, 2]);
  });
});

test("takes other data, and knows its cells", async () => {
  const { Excel, book } = await officeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    chart.setData(sheet.getRange("A1:B4"), "Rows");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["I", "II", "III"]);
  });
  const [chart] = book.sheets[0]?.charts ?? [];
  expect(chart?.series[1]).toEqual({ name: "II", values: "Data!$B$3:$B$3", categories: "Data!$B$1:$B$1" });
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
