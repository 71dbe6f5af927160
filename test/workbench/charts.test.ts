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
    chart.load("id,name,chartType,width,height,plotBy");
    chart.series.load("items/name");
    chart.worksheet.load("name");
    const count = chart.series.getCount();
    await context.sync();
    expect(chart).toMatchObject({
      name: "Chart 1",
      chartType: "ColumnClustered",
      width: 360,
      height: 216,
      plotBy: "Columns",
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Score", "Maximum"]);
    expect([count.value, chart.worksheet.name]).toEqual([2, "Data"]);
    const values = chart.series.getItemAt(0).getDimensionValues("Values");
    const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
    await context.sync();
    expect([values.value, categories.value]).toEqual([
      ["10", "15", "5"],
      ["I", "II", "III"],
    ]);
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

test("keeps title, name, legend, axes, labels and colours as they are set", async () => {
  await withChart(async (chart, context) => {
    chart.title.text = "Scores by cluster";
    chart.title.overlay = true;
    chart.name = "Scores";
    chart.chartType = "Line";
    chart.legend.position = "Right";
    chart.legend.format.fill.setSolidColor("white");
    chart.legend.format.font.size = 12;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "Points";
    chart.axes.valueAxis.majorGridlines.visible = true;
    chart.dataLabels.showValue = true;
    chart.dataLabels.format.font.color = "#FF0000";
    chart.format.fill.setSolidColor("#EEEEEE");
    const line = chart.series.getItemAt(0).format.line;
    line.color = "#00FF00";
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.title.load("text,visible,overlay");
    chart.load("name,chartType");
    chart.legend.load("position,visible,overlay");
    chart.legend.format.font.load("size,bold,italic,name,color,underline");
    const { valueAxis } = chart.axes;
    valueAxis.load("minimum");
    valueAxis.title.load("text,visible");
    valueAxis.majorGridlines.load("visible");
    chart.dataLabels.load("showValue,showPercentage");
    const series = chart.series.getItemAt(0).load("hasDataLabels");
    line.load("color,weight,lineStyle");
    await context.sync();
    expect(chart.title).toMatchObject({ text: "Scores by cluster", visible: true, overlay: true });
    expect([chart.name, chart.chartType, chart.legend.position, chart.legend.visible]).toEqual([
      "Scores",
      "Line",
      "Right",
      true,
    ]);
    expect(chart.legend.format.font).toMatchObject({ size: 12, bold: false });
    expect([valueAxis.minimum, valueAxis.title.text, valueAxis.title.visible]).toEqual([0, "Points", true]);
    expect([valueAxis.majorGridlines.visible, chart.dataLabels.showValue]).toEqual([true, true]);
    expect([line.color, line.weight, series.hasDataLabels]).toEqual(["#00FF00", 0.75, true]);
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
    chart.activate();
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

test("takes other data and other series", async () => {
  await withChart(async (chart, context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    chart.setData(sheet.getRange("A1:B4"), "Rows");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["I", "II", "III"]);
    const added = chart.series.add("Mine");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    chart.series.getItemAt(0).delete();
    await context.sync();
    const values = chart.series.getItemAt(2).getDimensionValues("Values");
    chart.plotBy = "Columns";
    chart.series.load("items/name");
    await context.sync();
    expect(values.value).toEqual(["20", "30", "10"]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Score"]);
  });
});

test("keeps the finer settings of axes and labels", async () => {
  await withChart(async (chart, context) => {
    const { categoryAxis, valueAxis, seriesAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
    valueAxis.set({ maximum: 100, majorUnit: 20, minorUnit: 5, scaleType: "Logarithmic", displayUnit: "Hundreds" });
    valueAxis.minorGridlines.visible = true;
    seriesAxis.visible = false;
    chart.dataLabels.set({
      separator: "; ",
      showBubbleSize: true,
      showCategoryName: true,
      showLegendKey: true,
      showSeriesName: true,
    });
    chart.format.fill.clear();
    for (const axis of [categoryAxis, valueAxis, seriesAxis]) axis.load();
    valueAxis.minorGridlines.load("visible");
    chart.dataLabels.load();
    await context.sync();
    expect([categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition, seriesAxis.visible]).toEqual([
      true,
      "Low",
      false,
    ]);
    expect(valueAxis).toMatchObject({
      maximum: 100,
      majorUnit: 20,
      minorUnit: 5,
      scaleType: "Logarithmic",
      displayUnit: "Hundreds",
    });
    expect(chart.dataLabels).toMatchObject({
      separator: "; ",
      showBubbleSize: true,
      showCategoryName: true,
      showLegendKey: true,
    });
    expect([chart.dataLabels.showSeriesName, valueAxis.minorGridlines.visible]).toEqual([true, true]);
  });
});

test("a picture of a chart is not built, and says so", async () => {
  const refused = withChart(async (chart, context) => {
    chart.getImage();
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
});
