/** How a sheet is printed, through the real library: kept, moved along with its cells, copied. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

type Work<V> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V>;

async function open() {
  const { Excel, book } = await officeJs(workbookOf({ Data: [["x"]] }));
  const run = <V>(work: Work<V>): Promise<V> =>
    Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  return { run, book };
}

test("a new sheet is printed on A4, upright and whole", async () => {
  const { run } = await open();
  const told = await run(async ({ pageLayout }, context) => {
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin");
    const nothing = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
    await context.sync();
    return [pageLayout.toJSON(), nothing.map(({ isNullObject }) => isNullObject)];
  });
  const layout = { orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 }, centerHorizontally: false };
  expect(told).toEqual([{ ...layout, topMargin: 54, leftMargin: 50.4 }, [true, true]]);
});

test("keeps what is set: paper, margins, words above and below, one page across, area, titles and breaks", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.set({ orientation: "Landscape", centerHorizontally: true, bottomMargin: 20, rightMargin: 30 });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.paperSize = "A3";
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.set({ centerHeader: "Laporan KLA", rightFooter: "&P / &N" });
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$4");
    horizontalPageBreaks.add("A30");
    horizontalPageBreaks.add("A20");
    horizontalPageBreaks.add("A20");
    sheet.getRange("2:3").insert("Down");
    const copy = sheet.copy("End");
    const area = copy.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,zoom,paperSize,bottomMargin,rightMargin,centerHorizontally");
    defaultForAllPages.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    horizontalPageBreaks.load("items/rowIndex");
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    const rows = horizontalPageBreaks.items.map((one) => Reflect.get(one.toJSON(), "rowIndex"));
    return [pageLayout.zoom, defaultForAllPages.toJSON(), area.address, titles.address, rows, count.value];
  });
  expect(told).toEqual([
    { horizontalFitToPages: 1 },
    {
      ...{ leftHeader: "", centerHeader: "Laporan KLA", rightHeader: "" },
      ...{ leftFooter: "", centerFooter: "", rightFooter: "&P / &N" },
    },
    "'Data (2)'!A1:F42",
    "Data!1:6",
    [21, 31],
    2,
  ]);
});

test.each<[string, Work<unknown>]>([
  ["a scale of nothing", async ({ pageLayout }) => (pageLayout.zoom = { scale: 5 })],
  ["a margin below nothing", async ({ pageLayout }) => (pageLayout.topMargin = -1)],
  ["titles that are no rows", async ({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2")],
])("refuses %s", async (_, work) => {
  const { run } = await open();
  expect((await errorOf(run(work))).code).toBe("InvalidArgument");
});

test("breaks are taken off, one by one or all", async () => {
  const { run, book } = await open();
  await run(async ({ horizontalPageBreaks }) => {
    const [, middle] = ["A5", "A9", "A13"].map((at) => horizontalPageBreaks.add(at));
    middle?.delete();
  });
  expect(book.sheets[0]?.print.breaks).toEqual([4, 12]);
  await run(async ({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
  expect(book.sheets[0]?.print.breaks).toEqual([]);
});
