/** What the host does not build of the Excel API: it says ApiNotFound, for each of it, and does nothing by halves. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const sales = workbookOf({
  Sales: [
    ["Product", "Quarter 1", "Quarter 2"],
    ["Frames", 5000, 7000],
    ["Saddles", 400, 323],
  ],
});

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const table = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.add("A1:C3", true);
const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add("Line", sheet.getRange("A1:C3"));

const absent: readonly [string, Attempt][] = [
  ["pivot tables", (sheet) => sheet.pivotTables.add("Pivot", "A1:C3", "F1")],
  ["slicers", (sheet) => sheet.slicers.add(table(sheet), "Product")],
  ["shapes", (sheet) => sheet.shapes.addGeometricShape("Rectangle")],
  ["text boxes", (sheet) => sheet.shapes.addTextBox("Words")],
  ["lines", (sheet) => sheet.shapes.addLine(0, 0, 9, 9)],
  ["pictures", (sheet) => sheet.shapes.addImage("iVBORw0KGgo=")],
  ["groups of shapes", (sheet) => sheet.shapes.addGroup([])],
  ["pictures of charts", (sheet) => chart(sheet).getImage()],
  ["axes", (sheet) => (chart(sheet).axes.valueAxis.minimum = 0)],
  ["legends", (sheet) => (chart(sheet).legend.position = "Right")],
  ["labels of data", (sheet) => (chart(sheet).dataLabels.showValue = true)],
  ["colours of charts", (sheet) => chart(sheet).format.fill.setSolidColor("white")],
  ["series that are added one by one", (sheet) => chart(sheet).series.add("Mine")],
  ["replies to comments", (_, { workbook }) => workbook.comments.add("Sales!A1", "x").replies.add("y")],
  ["resolved comments", (_, { workbook }) => (workbook.comments.add("Sales!A1", "x").resolved = true)],
  ["properties of the document", (_, { workbook }) => (workbook.properties.title = "x")],
  ["styles by name", (_, { workbook }) => workbook.styles.add("Mine")],
  ["bindings", (_, { workbook }) => workbook.bindings.add("A1", "Range", "one")],
  ["visible views", (sheet) => sheet.getRange("A1:C3").getVisibleView().load("values")],
  ["finding", (sheet) => sheet.findAll("a", {}).load("address")],
  ["replacing", (sheet) => sheet.replaceAll("a", "b", {})],
  ["duplicates", (sheet) => sheet.getRange("A1:C3").removeDuplicates([0], true)],
  ["edges of data", (sheet) => sheet.getRange("A1").getRangeEdge("Down").load("address")],
  ["extended ranges", (sheet) => sheet.getRange("A1").getExtendedRange("Down").load("address")],
  ["looks set cell by cell", (sheet) => sheet.getRange("A1").setCellProperties([[{}]])],
  ["colour scales", (sheet) => sheet.getRange("B2:C3").conditionalFormats.add("ColorScale")],
  ["data bars", (sheet) => sheet.getRange("B2:C3").conditionalFormats.add("DataBar")],
  ["rules of other kinds", (sheet) => sheet.getRange("B2").conditionalFormats.add("CellValue")],
  ["cells that do not hold to a rule", (sheet) => sheet.getRange("A1").dataValidation.load("valid")],
  ["filters of tables", (sheet) => table(sheet).columns.getItemAt(0).filter.applyValuesFilter(["Frames"])],
  ["filters of sheets", (sheet) => sheet.autoFilter.apply("A1:C3")],
  ["rows and columns that go", (sheet) => table(sheet).rows.getItemAt(0).delete()],
  ["columns that are added to a table", (sheet) => table(sheet).columns.add(undefined, [["x"], [1], [2]])],
  ["stripes of tables", (sheet) => (table(sheet).showBandedRows = false)],
  ["tables that are resized", (sheet) => table(sheet).resize("A1:C2")],
  ["series of charts", (sheet) => chart(sheet).series.load("items/name")],
  ["other data for a chart", (sheet) => chart(sheet).setData(sheet.getRange("A1:B3"))],
  ["patterns of fills", (sheet) => (sheet.getRange("A1").format.fill.pattern = "Gray25")],
  ["formulas by row and column", (sheet) => (sheet.getRange("A1").formulasR1C1 = [["=R[1]C"]])],
  ["page breaks", (sheet) => sheet.horizontalPageBreaks.add("A2")],
  ["properties of sheets", (sheet) => sheet.customProperties.add("key", "value")],
  ["links to copied cells", (sheet) => sheet.getRange("F1").copyFrom("A1:C3", "Link")],
  ["cells with a rule", (sheet) => sheet.getRange("A1:C3").getSpecialCells("DataValidations").load("address")],
  ["what a property cannot be set to", (sheet) => (sheet.getRange("A1").format.fill.tintAndShade = 0.5)],
  ["the sheet beside", (sheet) => sheet.getNextOrNullObject().load("name")],
  ["clicks", (sheet) => sheet.onSingleClicked.add(() => Promise.resolve())],
  ["values of data types", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
  ["sorting by colour", (sheet) => sheet.getRange("A1:C3").sort.apply([{ key: 0, sortOn: "CellColor" }])],
  ["sorting by icons", (sheet) => sheet.getRange("A1:C3").sort.apply([{ key: 0, sortOn: "Icon" }])],
  ["what formulas of names come to", (_, { workbook }) => workbook.names.add("Two", "=1+1").load("value")],
  ["all that a name of a formula has", (_, { workbook }) => workbook.names.add("Two", "=1+1").load()],
  [
    "formulas turned over that are half fixed",
    (sheet) => {
      sheet.getRange("E1").formulas = [["=$A1"]];
      sheet.getRange("F1").copyFrom("E1", "All", false, true);
    },
  ],
  ["events of tables", (sheet) => table(sheet).onChanged.add(() => Promise.resolve())],
];

test.each(absent)("%s are not built, and say so", async (_, attempt) => {
  const { Excel } = await sharedOfficeJs(sales);
  const refused = Excel.run(async (context) => {
    attempt(context.workbook.worksheets.getItem("Sales"), context);
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
});
