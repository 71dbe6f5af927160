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

test("keeps what is set: paper, margins, words above and below, one page across, area and titles", async () => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: "Landscape", centerHorizontally: true, bottomMargin: 20, rightMargin: 30 });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.paperSize = "A3";
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.set({ centerHeader: "Laporan KLA", rightFooter: "&P / &N" });
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$4");
    sheet.getRange("2:3").insert("Down");
    const copy = sheet.copy("End");
    const area = copy.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,zoom,paperSize,bottomMargin,rightMargin,centerHorizontally");
    defaultForAllPages.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    await context.sync();
    return [pageLayout.zoom, defaultForAllPages.toJSON(), area.address, titles.address];
  });
  expect(told).toEqual([
    { horizontalFitToPages: 1 },
    {
      ...{ leftHeader: "", centerHeader: "Laporan KLA", rightHeader: "" },
      ...{ leftFooter: "", centerFooter: "", rightFooter: "&P / &N" },
    },
    "'Data (2)'!A1:F42",
    "Data!1:6",
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
