/** What Microsoft's public samples for Excel do, in words of our own: it runs here. What does not, absent.test.ts lists. */
import { officeJs, workbookOf } from "../officeJs";

const sales = workbookOf({
  Sales: [
    ["Product", "Quarter 1", "Quarter 2"],
    ["Frames", 5000, 7000],
    ["Saddles", 400, 323],
    ["Brakes", 12000, 8766],
  ],
});

type Sample = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

async function run(sample: Sample): Promise<unknown> {
  const { Excel } = await officeJs(sales);
  return Excel.run(async (context) => {
    const found = await sample(context.workbook.worksheets.getItem("Sales"), context);
    await context.sync();
    return found;
  });
}

const running: [string, Sample, unknown][] = [
  [
    "make a table, fill it and fit its columns",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "SalesTable";
      table.rows.add(undefined, [["Chains", 1550, 1088]]);
      sheet.getUsedRange().format.autofitColumns();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values.length;
    },
    4,
  ],
  [
    "draw a chart of a table beside it",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Auto");
      chart.setPosition("E1", "K15");
      chart.title.text = "Sales";
      chart.title.load("text");
      await context.sync();
      return chart.title.text;
    },
    "Sales",
  ],
  [
    "name a range and use the name",
    async (sheet, context) => {
      context.workbook.names.add("FirstQuarter", sheet.getRange("B2:B4"));
      const range = context.workbook.names.getItem("FirstQuarter").getRange().load("values");
      await context.sync();
      return range.values.flat();
    },
    [5000, 400, 12000],
  ],
  [
    "mark cells below a value",
    async (sheet, context) => {
      const format = sheet.getRange("B2:C4").conditionalFormats.add("Custom");
      format.custom.format.font.color = "#FF0000";
      format.custom.rule.formula = "=B2<1000";
      format.load("type");
      await context.sync();
      return format.type;
    },
    "Custom",
  ],
  [
    "copy a range elsewhere",
    async (sheet, context) => {
      sheet.getRange("F1").copyFrom("A1:C1");
      const range = sheet.getRange("F1:H1").load("values");
      await context.sync();
      return range.values[0];
    },
    ["Product", "Quarter 1", "Quarter 2"],
  ],
  [
    "format numbers and headings",
    async (sheet, context) => {
      const heading = sheet.getRange("A1:C1");
      heading.format.fill.color = "#4472C4";
      heading.format.font.color = "white";
      const first = sheet.getRange("B2");
      first.numberFormat = [["#,##0.00"]];
      first.load("text");
      await context.sync();
      return first.text;
    },
    [["5,000.00"]],
  ],
  [
    "read whether a sheet is protected",
    async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    },
    true,
  ],
  [
    "add, name and list sheets",
    async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Report").tabColor = "#FF9900";
      worksheets.load("items/name");
      sheet.activate();
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    ["Sales", "Report"],
  ],
  [
    "leave a comment on a cell",
    async (_, context) => {
      const comment = context.workbook.comments.add("Sales!B2", "Check this.").load("content");
      await context.sync();
      return comment.content;
    },
    "Check this.",
  ],
  [
    "sort a table by the values of a column",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values.map(([name]) => name);
    },
    ["Saddles", "Frames", "Brakes"],
  ],
  [
    "let a cell be chosen from a list of cells",
    async (sheet, context) => {
      const { dataValidation } = sheet.getRange("E1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A4") } };
      dataValidation.prompt = { message: "Choose a product.", showPrompt: true, title: "Product" };
      dataValidation.load("type,rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    },
    "=Sales!$A$2:$A$4",
  ],
  [
    "copy a sheet with its table and chart",
    async (sheet, context) => {
      sheet.charts.add("Line", sheet.tables.add("A1:C4", true).getRange());
      const copy = sheet.copy("End");
      copy.tables.load("items/name");
      copy.charts.load("items/id");
      sheet.charts.load("items/id");
      await context.sync();
      return [copy.tables.items[0]?.name, copy.charts.items[0]?.id === sheet.charts.items[0]?.id];
    },
    ["Table2", false],
  ],
];

test.each(running)("runs: %s", async (_, sample, expected) => {
  expect(await run(sample)).toEqual(expected);
});
