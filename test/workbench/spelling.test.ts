/** How a formula reads that has been typed in another way, and what it comes to, through the real Office.js. */
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { delivered, officeJs, workbookOf } from "../officeJs";

const rows = [
  ["Name", "Qtr4", "Net, '24"],
  ["a", 1, 10],
  ["b", 2, 20],
];

async function open<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  formulas: Record<string, string> = {},
): Promise<T> {
  const book = createBook(workbookOf({ Work: [[null]], Data: rows, "Dua kata": [[7]] }, formulas));
  const calculation = calculate(book, { send: () => undefined });
  const { Excel } = await officeJs(book);
  const found = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").tables.add("A1:C3", true).name = "Sales";
    context.workbook.names.add("Rate", "=0.5");
    return work(context.workbook.worksheets.getItem("Work"), context);
  });
  calculation.dispose();
  return found;
}

test.each<[typed: string, read: string, gives: string | number | boolean]>([
  ["=sum(data!b2:b3)", "=SUM(Data!B2:B3)", 3],
  ["='data'!b2", "=Data!B2", 1],
  ["='DUA KATA'!$a$1", "='Dua kata'!$A$1", 7],
  ["=Sum( data!B2 , 2 )", "=SUM( Data!B2 , 2 )", 3],
  ["=if(true,rate,0)", "=IF(TRUE,Rate,0)", 0.5],
  ["=sum(sales[QTR4])", "=SUM(Sales[Qtr4])", 3],
  ["=sum(SALES[[#data],[qtr4]])", "=SUM(Sales[[#Data],[Qtr4]])", 3],
  ["=counta(sales[[#headers],[name]:[QTR4]])", "=COUNTA(Sales[[#Headers],[Name]:[Qtr4]])", 2],
  ["=SUM(Sales[net, ''24])", "=SUM(Sales[Net, ''24])", 30],
  ['="sum(a1) data!b2"&1', '="sum(a1) data!b2"&1', "sum(a1) data!b21"],
  ["=let(x, 2, x*data!b3)", "=LET(x, 2, x*Data!B3)", 4],
  ["=isblank(a1:a1)", "=ISBLANK(A1:A1)", true],
])("%s is read as %s", async (typed, read, gives) => {
  const found = await open(async (sheet, context) => {
    const cell = sheet.getRange("C5");
    cell.formulas = [[typed]];
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
  });
  expect(found).toEqual([read, gives]);
});

test("names and marks are read as formulas of cells are", async () => {
  const found = await open(async (sheet, context) => {
    const name = context.workbook.names.add("Total", "=sum(sales[QTR4])*rate").load("formula");
    const rule = sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule;
    rule.formula = "=a1>data!$b$2";
    rule.load("formula");
    await context.sync();
    return [name.formula, rule.formula];
  });
  expect(found).toEqual(["=SUM(Sales[Qtr4])*Rate", "=A1>Data!$B$2"]);
});

test("a formula that no function is known of keeps its names", async () => {
  const found = await open(async (sheet, context) => {
    const cell = sheet.getRange("C5");
    cell.formulas = [["=nobody!A1+Nothing+unknown[Column]"]];
    await context.sync();
    cell.load("formulas");
    await context.sync();
    return cell.formulas[0]?.[0];
  });
  expect(found).toBe("=nobody!A1+Nothing+unknown[Column]");
});

test("a file may call a sheet in other letters", async () => {
  const found = await open(
    async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values,formulas");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    },
    { A1: "=SUM(DATA!B2:B3)+'dua kata'!A1" },
  );
  expect(found).toEqual(["=SUM(DATA!B2:B3)+'dua kata'!A1", 10]);
});

test("a column that is called like a cell stays when cells move, and so does a cell of another workbook", async () => {
  const found = await open(async (sheet, context) => {
    const data = context.workbook.worksheets.getItem("Data");
    sheet.getRange("C5:C7").formulas = [["=SUM(Sales[Qtr4])"], ["=SUM(Sales[[#All],[Qtr4]])+Data!B3"], ["=[1]Data!B3"]];
    data.getRange("1:1").insert("Down");
    sheet.getRange("C8").copyFrom("C5:C7", "Formulas");
    const cells = sheet.getRange("C5:C10").load("formulas");
    await context.sync();
    return cells.formulas.flat();
  });
  expect(found).toEqual([
    ...["=SUM(Sales[Qtr4])", "=SUM(Sales[[#All],[Qtr4]])+Data!B4", "=[1]Data!B3"],
    ...["=SUM(Sales[Qtr4])", "=SUM(Sales[[#All],[Qtr4]])+Data!B7", "=[1]Data!B6"],
  ]);
});

test("a range that is made smaller than nothing begins at its other end", async () => {
  const found = await open(async (sheet, context) => {
    const ranges = [
      sheet.getRange("D5").getResizedRange(0, -2),
      sheet.getRange("D5:E6").getResizedRange(-3, 1),
      sheet.getRange("D5:E6").getResizedRange(-1, -1),
    ].map((range) => range.load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(found).toEqual(["Work!B5:D5", "Work!D3:F5", "Work!D5"]);
});

test("onCalculated tells which cells have been worked out", async () => {
  const heard: string[] = [];
  await open(async (sheet, context) => {
    sheet.getRange("A1:D3").formulas = [
      [1, "=A1+1", "=B1+1", "x"],
      [2, "=A2+1", "=B2+1", ""],
      [3, "", "", "=A3"],
    ];
    await context.sync();
    await delivered();
    sheet.onCalculated.add((event) => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    sheet.getRange("A1:A3").values = [[5], [6], [7]];
    sheet.load("name");
    await context.sync();
    await delivered();
  });
  expect(heard).toEqual(["B1:C2,D3"]);
});
