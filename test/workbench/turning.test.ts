/** Copies with rows and columns exchanged: what marks and validation ask turns with the cells. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const rows = [
  [1, 10],
  [2, 20],
  [3, 30],
];

async function open() {
  const { Excel, book } = await officeJs(workbookOf({ Data: rows, Lain: [[null]] }));
  const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
    Excel.run(async (context) => {
      const found = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return found;
    });
  return { run, book };
}

const mark = (sheet: Excel.Worksheet, formula: string): void => {
  const made = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  made.custom.rule.formula = formula;
  made.custom.format.fill.color = "#FF0000";
};

test.each<[to: string, formula: string, turned: string]>([
  ["F1", "=A1>2", "=F1>2"],
  ["F1", "=A1>B1", "=F1>F2"],
  ["F1", "=A1>$D$9", "=F1>$D$9"],
  ["G5", "=AND(A1>1,B2=20)", "=AND(G5>1,H6=20)"],
  ["Lain!B2", "=A1<B1", "=B2<B3"],
])("to %s, a mark that says %s says %s", async (to, formula, turned) => {
  const { run, book } = await open();
  await run((sheet, context) => {
    mark(sheet, formula);
    const [name = "", cell = ""] = to.includes("!") ? to.split("!") : ["Data", to];
    context.workbook.worksheets.getItem(name).getRange(cell).copyFrom("Data!A1:B3", "All", false, true);
  });
  const on = book.sheets[to.startsWith("Lain") ? 1 : 0]?.conditionalFormats ?? [];
  const found = on.map(({ rule, areas: [area] }) => [
    rule.formula,
    area && [area.bottom - area.top, area.right - area.left],
  ]);
  expect(found).toContainEqual([turned, [0, 2]]);
  expect(book.sheets[0]?.conditionalFormats.map(({ rule }) => rule.formula)).toContain(formula);
});

test("what may be typed turns, too", async () => {
  const { run } = await open();
  const rule = await run(async (sheet, context) => {
    sheet.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=A1<B1" } };
    sheet.getRange("F1").copyFrom("A1:B3", "All", false, true);
    const { dataValidation } = sheet.getRange("F1").load("dataValidation/rule");
    await context.sync();
    return dataValidation.rule;
  });
  expect(rule).toEqual({ custom: { formula: "=F1<F2" } });
});

test("a mark whose formula is half fixed cannot be turned over, and nothing is copied", async () => {
  const { run, book } = await open();
  await run((sheet) => mark(sheet, "=$A1>1"));
  const refused = run((sheet) => sheet.getRange("F1").copyFrom("A1:B3", "All", false, true));
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
  expect(book.sheets[0]?.rows[0]).toEqual([1, 10]);
  await run((sheet) => sheet.getRange("F1").copyFrom("A1:B3", "Values", false, true));
  expect(book.sheets[0]?.rows[0]).toEqual([1, 10, null, null, null, 1, 2, 3]);
});
