/** COUNTIF, SUMIFS and their like, held against what Excel documents of criteria. */
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { officeJs, workbookOf } from "../officeJs";

/** A: words, blanks, an empty text; B: numbers; C: what else a cell may hold. */
const rows = [
  ["x", 1, "5"],
  [null, 2, 5],
  [null, 3, true],
  ['=""', 4, "true text"],
  ["=", 5, "#N/A"],
  ["Xylo*", 6, null],
  ["y?", "7", 45292],
];

const cases: readonly (readonly [formula: string, gives: unknown])[] = [
  ['=COUNTIF(A1:A7,"=")', 2],
  ['=COUNTIF(A1:A7,"<>")', 5],
  ['=COUNTIF(A1:A7,"")', 3],
  ['=SUMIF(A1:A7,"=",B1:B7)', 5],
  ['=SUMIF(A1:A7,"<>",B1:B7)', 16],
  ['=SUMIF(A1:A7,"",B1:B7)', 9],
  ['=COUNTIFS(A1:A7,"=",B1:B7,">2")', 1],
  ['=COUNTIFS(A1:A7,"<>",B1:B7,">4")', 2],
  ['=SUMIFS(B1:B7,A1:A7,"<>",B1:B7,"<6")', 10],
  ['=AVERAGEIF(A1:A7,"=",B1:B7)', 2.5],
  ['=AVERAGEIFS(B1:B7,A1:A7,"<>x")', 4],
  ['=AVERAGEIF(A1:A7,"nobody",B1:B7)', "#DIV/0!"],
  ['=MAXIFS(B1:B7,A1:A7,"<>x*")', 5],
  ['=MINIFS(B1:B7,A1:A7,"=")', 2],
  ['=MAXIFS(B1:B7,A1:A7,"nobody")', 0],
  ['=COUNTIF(A1:A7,"X")', 1],
  ['=COUNTIF(A1:A7,"x*")', 2],
  ['=COUNTIF(A1:A7,"xylo~*")', 1],
  ['=COUNTIF(A1:A7,"y~?")', 1],
  ['=COUNTIF(A1:A7,"?")', 2],
  ['=COUNTIF(A1:A7,"*")', 5],
  ["=COUNTIF(C1:C7,5)", 2],
  ['=COUNTIF(C1:C7,">4")', 2],
  ['=COUNTIF(C1:C7,"<>5")', 5],
  ["=COUNTIF(C1:C7,TRUE)", 1],
  ['=COUNTIF(C1:C7,"true")', 1],
  ['=COUNTIF(C1:C7,"#N/A")', 1],
  ['=COUNTIF(C1:C7,"1/1/2024")', 1],
  ['=COUNTIF(C1:C7,">=2024-01-01")', 1],
  ['=COUNTIF(A1:A7,">w")', 3],
  ["=COUNTIF(B1:B7,Z99)", 0],
  ['=SUMIF(A1:A7,"<>",C1:C7)', "#N/A"],
  ['=SUMIF(A1:A7,"=",B1)', 5],
  ['=SUMIF(B1:B7,">3")', 15],
  ['=COUNTIFS(A1:A7,"x",B1:B6,1)', "#VALUE!"],
  ['=COUNTIF(A:A,"x")', 1],
  ['=SUMIF(A:A,"<>",B:B)', 16],
  ['=COUNTIF(A:A,"<>x")', 1048575],
  ['=SUM(COUNTIF(A1:A7,{"x","y?"}))', 2],
];

let found: unknown[] = [];

beforeAll(async () => {
  const book = createBook(workbookOf({ Data: [], Work: [] }));
  const calculation = calculate(book, { send: () => undefined });
  const { Excel } = await officeJs(book);
  found = await Excel.run(async (context) => {
    const [data, work] = [context.workbook.worksheets.getItem("Data"), context.workbook.worksheets.getItem("Work")];
    data.getRange("C1").numberFormat = [["@"]];
    data.getRange("B7").numberFormat = [["@"]];
    data.getRange("A1:C7").formulas = rows;
    const cells = work.getRange(`A1:A${cases.length}`);
    cells.formulas = cases.map(([formula]) => [formula.replace(/([A-Z]+\d*:[A-Z]+\d*|\bB1\b(?!:)|Z99)/g, "Data!$1")]);
    cells.load("values");
    await context.sync();
    return cells.values.map(([value]) => value);
  });
  calculation.dispose();
});

test.each(cases.map(([formula, gives], row) => [formula, gives, row] as const))("%s is %p", (_, gives, row) => {
  expect(found[row]).toBe(gives);
});
