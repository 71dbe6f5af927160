/** Data validation through the real library: rules, prompts and alerts are kept, and cells held against them. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

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
  const office = await officeJs(answers);
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  return { ...office, run };
}

async function told(rule: Excel.DataValidationRule, address: string) {
  const { run } = await open();
  return run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = rule;
    dataValidation.load("rule,type,valid");
    const invalid = dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    const { type, valid } = dataValidation;
    return { rule: dataValidation.rule, type, valid, invalid: invalid.isNullObject ? null : invalid.address };
  });
}

const whole = (operator: Excel.BasicDataValidation["operator"], formula1: number | string, formula2?: number) => ({
  wholeNumber: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator },
});

test.each<[Excel.DataValidationRule, string, string, boolean | null, string | null]>([
  [whole("Between", 1, 10), "B1:B3", "WholeNumber", null, "Data!B2,Data!B3"],
  [whole("GreaterThan", "=E2"), "B1", "WholeNumber", false, "Data!B1"],
  [{ decimal: { formula1: 20, operator: "LessThan" } }, "B1:B3", "Decimal", true, null],
  [{ list: { inCellDropDown: true, source: "yes,no" } }, "A1:A3", "List", null, "Data!A2"],
  [{ list: { inCellDropDown: false, source: "=Lists!$A$1:$A$2" } }, "A1", "List", true, null],
  [{ date: { formula1: "2024-12-31", operator: "LessThanOrEqualTo" } }, "C1:C3", "Date", null, "Data!C2"],
  [{ textLength: { formula1: 1, formula2: 3, operator: "NotBetween" } }, "D1:D3", "TextLength", null, "Data!D2"],
  [{ time: { formula1: "12:00", operator: "GreaterThan" } }, "B3", "Time", true, null],
])("the rule %j is kept, and cells are held against it", async (rule, address, type, valid, invalid) => {
  expect(await told(rule, address)).toEqual({ rule, type, valid, invalid });
});

test("references in a rule are meant from its first cell", async () => {
  const rule = { decimal: { formula1: "=E1", operator: "EqualTo" } } as const;
  expect((await told(rule, "B1:B3")).invalid).toBe("Data!B1,Data!B2,Data!B3");
  expect((await told(rule, "E1:E3")).valid).toBe(true);
});

test("takes ranges for the source of a list and for bounds", async () => {
  const { run } = await open();
  const rules = await run(async (sheet, context) => {
    const source = context.workbook.worksheets.getItem("Lists").getRange("A1:A2");
    const [list, number] = [sheet.getRange("A1").dataValidation, sheet.getRange("B1").dataValidation];
    list.rule = { list: { inCellDropDown: true, source } };
    number.rule = { wholeNumber: { formula1: sheet.getRange("E1"), operator: "GreaterThan" } };
    list.load("rule,valid");
    number.load("rule,valid");
    await context.sync();
    return [list.rule, list.valid, number.rule, number.valid];
  });
  expect(rules).toEqual([
    { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } },
    true,
    { wholeNumber: { formula1: "=Data!$E$1", operator: "GreaterThan" } },
    true,
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
  const blank = await run(async (sheet, context) => {
    const found = sheet.getRange("A1:A3").dataValidation.getInvalidCells().load("address");
    await context.sync();
    return found.address;
  });
  expect(blank).toBe("Data!A2,Data!A3");
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
    "invalid cells where there are none",
    (sheet) => sheet.getRange("A1").dataValidation.getInvalidCells().load("address"),
    "ItemNotFound",
  ],
  [
    "to work out a custom rule",
    (sheet) => {
      put(sheet, { custom: { formula: "=ISTEXT(A1)" } });
      sheet.getRange("A1").dataValidation.load("valid");
    },
    "NotImplemented",
  ],
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
