/** Moving cells, taking out duplicates and finding edges through the real library. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

type Work<V> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V> | V;

async function open(rows: (string | number | null)[][], formulas: Record<string, string> = {}) {
  const office = await officeJs(workbookOf({ Data: rows, "My sheet": [[]] }, formulas));
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  return { ...office, run };
}

const sums = { C1: "=A1+B1", D1: "=SUM(A1:B1)", D2: "=A1+A2", E1: "=C1" };

test("moves cells with all they hold, and formulas follow them", async () => {
  const { run, book } = await open(
    [
      [1, 2, 3, 3, 3],
      [4, null, null, 5],
    ],
    sums,
  );
  const told = await run(async (sheet, context) => {
    context.workbook.names.add("here", sheet.getRange("A1:B1"));
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1:C1").moveTo("A5");
    const range = sheet.getRange("A1:E5").load("formulas");
    const name = context.workbook.names.getItem("here").load("formula");
    const moved = sheet.getRange("A5").format.fill.load("color");
    await context.sync();
    return { formulas: range.formulas, name: name.formula, color: moved.color };
  });
  expect(told.formulas[4]).toEqual([1, 2, "=A5+B5", "", ""]);
  expect(told.formulas[0]).toEqual(["", "", "", "=SUM(A5:B5)", "=C5"]);
  expect([told.formulas[1]?.[3], told.name, told.color]).toEqual(["=A5+A2", "=Data!$A$5:$B$5", "#FF0000"]);
  expect(book.sheets[0]?.styles.cells.has(0)).toBe(false);
});

test("moves cells to another sheet, and over their own place", async () => {
  const { run } = await open([[1, 2, 3, 3, 3], [4]], sums);
  const formulas = await run(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem("My sheet");
    sheet.getRange("B1:C1").moveTo(other.getRange("A1"));
    const [left, moved] = [sheet.getRange("D1:E1").load("formulas"), other.getRange("A1:B1").load("formulas")];
    sheet.getRange("A1:A2").moveTo("A2:A3");
    const down = sheet.getRange("A1:A3").load("formulas");
    await context.sync();
    return [left.formulas, moved.formulas, down.formulas];
  });
  expect(formulas).toEqual([[["=SUM(A1:B1)", "='My sheet'!B1"]], [[2, "=Data!A1+A1"]], [[""], [1], [4]]]);
});

test("what spoke of cells that are written over speaks of nothing", async () => {
  const { run } = await open([[1, 2, 0]], { C1: "=B1" });
  const formula = await run(async (sheet, context) => {
    sheet.getRange("A1").moveTo("B1");
    const range = sheet.getRange("C1").load("formulas");
    await context.sync();
    return range.formulas[0]?.[0];
  });
  expect(formula).toBe("=#REF!");
});

test.each<[string, Work<unknown>, string]>([
  ["to move off the sheet", (sheet) => sheet.getRange("A1:B2").moveTo("XFD1"), "InvalidArgument"],
])("refuses %s", async (_, work, code) => {
  const { run } = await open([[1]]);
  expect((await errorOf(run(work))).code).toBe(code);
});
