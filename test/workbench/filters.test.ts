/** Filters of sheets, tables and columns through the real library: what they let through, and what they hide. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const sales = workbookOf({
  Sales: [
    ["Product", "Amount", "Day"],
    ["Frames", 500, 45292],
    ["Saddles", 40, 45323],
    ["brakes", 1200, 45324],
    ["Chains", null, 45383],
    ["Seats", 88, 45688],
  ],
});

type Work<V> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V> | V;

async function open() {
  const office = await officeJs(sales);
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Sales"), context);
      await context.sync();
      return answer;
    });
  const shown = (): Promise<unknown[]> =>
    run(async (sheet, context) => {
      const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("values,rowHidden"));
      await context.sync();
      return rows.filter(({ rowHidden }) => !rowHidden).flatMap(({ values }) => values.flat());
    });
  return { ...office, run, shown };
}

/** Puts a table on the sales and filters its column. */
async function filtered(column: string, filter: (filter: Excel.Filter) => void): Promise<unknown[]> {
  const { run, shown } = await open();
  await run((sheet) => filter(sheet.tables.add("A1:C6", true).columns.getItem(column).filter));
  return shown();
}

test.each<[string, string, (filter: Excel.Filter) => void, unknown[]]>([
  ["values, whatever the case", "Product", (one) => one.applyValuesFilter(["BRAKES", "Seats"]), ["brakes", "Seats"]],
  ["a blank value", "Amount", (one) => one.applyValuesFilter([""]), ["Chains"]],
  ["a comparison", "Amount", (one) => one.applyCustomFilter(">=500"), ["Frames", "brakes"]],
  ["one of two comparisons", "Amount", (one) => one.applyCustomFilter("<50", ">1000", "Or"), ["Saddles", "brakes"]],
  ["both of two comparisons", "Amount", (one) => one.applyCustomFilter(">50", "<1000", "And"), ["Frames", "Seats"]],
  ["a pattern", "Product", (one) => one.applyCustomFilter("=s*s"), ["Saddles", "Seats"]],
  ["all but blanks", "Amount", (one) => one.applyCustomFilter("<>"), ["Frames", "Saddles", "brakes", "Seats"]],
  ["the largest", "Amount", (one) => one.applyTopItemsFilter(2), ["Frames", "brakes"]],
  ["the smallest half", "Amount", (one) => one.applyBottomPercentFilter(50), ["Saddles", "Seats"]],
  ["the smallest", "Amount", (one) => one.applyBottomItemsFilter(1), ["Saddles"]],
  ["the largest quarter", "Amount", (one) => one.applyTopPercentFilter(25), ["brakes"]],
  ["criteria as an object", "Amount", (one) => one.apply({ filterOn: "Custom", criterion1: "=88" }), ["Seats"]],
])("a column lets through %s", async (_, column, filter, left) => {
  expect(await filtered(column, filter)).toEqual(left);
});

test("columns are filtered together, looked at again, and cleared one by one or all at once", async () => {
  const { run, shown } = await open();
  const table = await run(async (sheet, context) => {
    const made = sheet.tables.add("A1:C6", true);
    made.columns.getItem("Amount").filter.applyCustomFilter(">50");
    made.columns.getItem("Product").filter.applyCustomFilter("S*");
    const { filter } = made.columns.getItem("Amount");
    filter.load("criteria");
    made.load("name");
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: "Custom", criterion1: ">50" });
    return made.name;
  });
  expect(await shown()).toEqual(["Seats"]);
  await run((sheet) => {
    sheet.getRange("B3").values = [[400]];
    sheet.tables.getItem(table).reapplyFilters();
  });
  expect(await shown()).toEqual(["Saddles", "Seats"]);
  await run((sheet) => sheet.tables.getItem(table).columns.getItem("Product").filter.clear());
  expect(await shown()).toEqual(["Frames", "Saddles", "brakes", "Seats"]);
  await run((sheet) => sheet.tables.getItem(table).clearFilters());
  expect(await shown()).toEqual(["Frames", "Saddles", "brakes", "Chains", "Seats"]);
});

test("a sheet has a filter of its own, with its range and criteria", async () => {
  const { run, shown } = await open();
  const told = await run(async (sheet, context) => {
    const { autoFilter } = sheet;
    autoFilter.apply("A1:C6", 1, { filterOn: "TopItems", criterion1: "2" });
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRange().load("address");
    const rows = sheet.getRange("A3").load("rowHidden");
    await context.sync();
    return { ...autoFilter.toJSON(), address: range.address, hidden: rows.rowHidden };
  });
  const criteria = [null, { filterOn: "TopItems", criterion1: "2" }, null];
  expect(told).toEqual({ enabled: true, isDataFiltered: true, criteria, address: "Sales!A1:C6", hidden: true });
  expect(await shown()).toEqual(["Frames", "brakes"]);
  await run((sheet) => {
    sheet.getRange("B6").values = [[5000]];
    sheet.autoFilter.reapply();
  });
  expect(await shown()).toEqual(["brakes", "Seats"]);
  await run((sheet) => sheet.autoFilter.clearColumnCriteria(1));
  expect(await shown()).toHaveLength(5);
  await run((sheet) => sheet.autoFilter.apply(sheet.getRange("B2"), 0, { filterOn: "Values", values: ["Seats"] }));
  expect(await shown()).toEqual(["Seats"]);
  await run((sheet) => sheet.autoFilter.clearCriteria());
  expect(await shown()).toHaveLength(5);
  const gone = await run(async (sheet, context) => {
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled,criteria");
    const range = sheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.criteria, range.isNullObject];
  });
  expect(gone).toEqual([false, [], true]);
});

test("a table's filter is its own, and goes with its buttons", async () => {
  const { run, shown } = await open();
  await run((sheet) => {
    const table = sheet.tables.add("A1:C6", true);
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Frames"] });
  });
  expect(await shown()).toEqual(["Frames"]);
  const told = await run(async (sheet, context) => {
    const table = sheet.tables.getItemAt(0);
    table.autoFilter.remove();
    table.load("showFilterButton");
    table.autoFilter.load("enabled");
    await context.sync();
    return [table.showFilterButton, table.autoFilter.enabled];
  });
  expect([told, await shown()]).toEqual([
    [false, false],
    ["Frames", "Saddles", "brakes", "Chains", "Seats"],
  ]);
});

test("a filter moves with its cells", async () => {
  const { run } = await open();
  const address = await run(async (sheet, context) => {
    sheet.autoFilter.apply("A1:C6");
    sheet.getRange("1:2").insert("Down");
    const range = sheet.autoFilter.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sales!A3:C8");
});

test.each<[string, Work<unknown>, string]>([
  [
    "a column outside",
    (sheet) => sheet.autoFilter.apply("A1:C6", 3, { filterOn: "Values", values: [] }),
    "InvalidArgument",
  ],
  [
    "an unknown kind of filter",
    (sheet) => sheet.autoFilter.apply("A1:C6", 0, JSON.parse('{"filterOn":"Smell"}')),
    "InvalidArgument",
  ],
  ["the range of no filter", (sheet) => sheet.autoFilter.getRange().load("address"), "ItemNotFound"],
  [
    "a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      sheet.autoFilter.apply("A1:C6");
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, work, code) => {
  const { run } = await open();
  expect((await errorOf(run(work))).code).toBe(code);
});
