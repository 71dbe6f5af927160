/** Data validation through the real library: rules, prompts and alerts are kept. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const answers = workbookOf({
  Data: [
    ["yes", 5, 45292, "long text", 3],
    ["maybe", 11, 45688, "x", 7],
    [null, 2.5, 45300, null, 5],
  ],
  Lists: [["yes"], ["no"]],
});

type Work<V> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V> | V;

async function open() {
  const office = await sharedOfficeJs(answers);
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  return { ...office, run };
}

const whole = (operator: Excel.BasicDataValidation["operator"], formula1: number | string, formula2?: number) => ({
  wholeNumber: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator },
});

test.each<[Excel.DataValidationRule, string]>([
  [whole("Between", 1, 10), "WholeNumber"],
  [whole("GreaterThan", "=E2"), "WholeNumber"],
  [{ decimal: { formula1: 20, operator: "LessThan" } }, "Decimal"],
  [{ list: { inCellDropDown: true, source: "yes,no" } }, "List"],
  [{ list: { inCellDropDown: false, source: "=Lists!$A$1:$A$2" } }, "List"],
  [{ date: { formula1: "2024-12-31", operator: "LessThanOrEqualTo" } }, "Date"],
  [{ textLength: { formula1: 1, formula2: 3, operator: "NotBetween" } }, "TextLength"],
  [{ time: { formula1: "12:00", operator: "GreaterThan" } }, "Time"],
  [{ custom: { formula: "=ISTEXT(A1)" } }, "Custom"],
])("the rule %j is kept", async (rule, type) => {
  const { run } = await open();
  const told = await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:B3");
    dataValidation.rule = rule;
    dataValidation.load("rule,type");
    await context.sync();
    return [dataValidation.rule, dataValidation.type];
  });
  expect(told).toEqual([rule, type]);
});

test("takes ranges for the source of a list and for bounds", async () => {
  const { run } = await open();
  const rules = await run(async (sheet, context) => {
    const source = context.workbook.worksheets.getItem("Lists").getRange("A1:A2");
    const [list, number] = [sheet.getRange("A1").dataValidation, sheet.getRange("B1").dataValidation];
    list.rule = { list: { inCellDropDown: true, source } };
    number.rule = { wholeNumber: { formula1: sheet.getRange("E1"), operator: "GreaterThan" } };
    list.load("rule");
    number.load("rule");
    await context.sync();
    return [list.rule, number.rule];
  });
  expect(rules).toEqual([
    { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } },
    { wholeNumber: { formula1: "=Data!$E$1", operator: "GreaterThan" } },
  ]);
});

test("keeps prompt, alert and whether blanks pass, and clears all of it", async () => {
  const { run } = await open();
  const read = (address: string) =>
    run(async (sheet, context) => {
      const found = sheet.getRange(address).dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      return found.toJSON();
    });
  const prompt = { message: "Yes or no.", showPrompt: true, title: "Answer" };
  const errorAlert = { message: "Choose.", showAlert: true, style: "Warning", title: "Oh" } as const;
  await run((sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    Object.assign(dataValidation, { prompt, errorAlert, ignoreBlanks: false });
  });
  expect(await read("A2")).toMatchObject({ type: "List", prompt, errorAlert, ignoreBlanks: false });
  await run((sheet) => sheet.getRange("A1:A2").dataValidation.clear());
  expect(await read("A1:A2")).toMatchObject({ type: "None", rule: {}, ignoreBlanks: true });
  expect(await read("A3")).toMatchObject({ type: "List", prompt });
});

test("says when cells differ, and takes several areas", async () => {
  const { run } = await open();
  const types = await run(async (sheet, context) => {
    sheet.getRanges("A1,C1").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("B1").dataValidation.rule = whole("EqualTo", 1);
    const found = ["A1", "A1:A2", "A1:B1", "C1", "D9"].map((at) => sheet.getRange(at).dataValidation.load("type,rule"));
    await context.sync();
    return found.map(({ type, rule }) => [type, rule === null]);
  });
  expect(types).toEqual([
    ["Custom", false],
    ["MixedCriteria", true],
    ["Inconsistent", true],
    ["Custom", false],
    ["None", false],
  ]);
});

test("moves with its cells", async () => {
  const { run } = await open();
  const types = await run(async (sheet, context) => {
    sheet.getRange("B2").dataValidation.rule = whole("EqualTo", 1);
    sheet.getRange("1:1").insert("Down");
    const found = ["B2", "B3"].map((at) => sheet.getRange(at).dataValidation.load("type"));
    await context.sync();
    return found.map(({ type }) => type);
  });
  expect(types).toEqual(["None", "WholeNumber"]);
});

test.each<[string, Work<unknown>, string]>([
  [
    "two rules at once",
    (sheet) => put(sheet, { ...whole("EqualTo", 1), custom: { formula: "=TRUE" } }),
    "InvalidArgument",
  ],
  ["no rule", (sheet) => put(sheet, {}), "InvalidArgument"],
  ["one bound where two are needed", (sheet) => put(sheet, whole("Between", 1)), "InvalidArgument"],
  [
    "a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      put(sheet, whole("EqualTo", 1));
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, work, code) => {
  const { run } = await open();
  expect((await errorOf(run(work))).code).toBe(code);
});

function put(sheet: Excel.Worksheet, rule: Excel.DataValidationRule): void {
  sheet.getRange("A1").dataValidation.rule = rule;
}
