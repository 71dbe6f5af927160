/** Tables through the real library. */
import { calculate } from "../../src/workbench/functions/calculation";
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const grid = workbookOf({
  Data: [["Name", "Score", null, "beside"], ["A", 1], ["B", 2], ["below"]],
  Other: [["x"]],
});

const address = "A1:B3";

async function withTable<R>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  const { Excel } = await sharedOfficeJs(grid);
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Data").tables.add(address, true);
    await context.sync();
    return work(table, context);
  });
}

async function addressOf(range: Excel.Range, context: Excel.RequestContext): Promise<string> {
  range.load("address");
  await context.sync();
  return range.address;
}

test("makes a table and tells its parts", async () => {
  await withTable(async (table, context) => {
    expect(await addressOf(table.getRange(), context)).toBe("Data!A1:B3");
    expect(await addressOf(table.getHeaderRowRange(), context)).toBe("Data!A1:B1");
    expect(await addressOf(table.getDataBodyRange(), context)).toBe("Data!A2:B3");
    table.load("id,name,style,showTotals");
    table.worksheet.load("name");
    await context.sync();
    expect(table).toMatchObject({
      ...{ name: "Table1", style: "TableStyleMedium2", showTotals: false },
    });
    expect(table.worksheet.name).toBe("Data");
  });
});

test("finds tables by name, id and position, in the sheet and in the workbook", async () => {
  await withTable(async (table, context) => {
    table.load("id");
    const all = context.workbook.tables;
    const there = context.workbook.worksheets.getItem("Other").tables.getCount();
    const count = all.getCount();
    await context.sync();
    const found = [all.getItem(table.id), all.getItem("TABLE1"), all.getItemAt(0)].map((one) => one.load("name"));
    const none = all.getItemOrNullObject("Table9").load("name");
    all.load("items/name");
    await context.sync();
    expect(found.map(({ name }) => name)).toEqual(["Table1", "Table1", "Table1"]);
    expect([count.value, there.value, all.items.length]).toEqual([1, 0, 1]);
    expect(none.isNullObject).toBe(true);
  });
});

test("changes a table's name and look", async () => {
  await withTable(async (table, context) => {
    table.set({ name: "Scores", style: "TableStyleLight1" });
    await context.sync();
    const again = context.workbook.tables.getItem("Scores");
    again.load("style");
    await context.sync();
    expect(again.style).toBe("TableStyleLight1");
  });
});

test("adds rows at the end and before others; what is below moves down", async () => {
  await withTable(async (table, context) => {
    const row = table.rows.add(undefined, [["C", 3]]);
    row.load("index,values");
    table.rows.add(0, [
      ["first", 0],
      ["second", 0.5],
    ]);
    const body = table.getDataBodyRange().load("values");
    const below = context.workbook.worksheets.getItem("Data").getRange("A7").load("values");
    const count = table.rows.getCount();
    table.rows.load("items/values");
    await context.sync();
    expect(row.values).toEqual([["C", 3]]);
    expect(row.index).toBe(2);
    expect(body.values).toEqual([
      ["first", 0],
      ["second", 0.5],
      ["A", 1],
      ["B", 2],
      ["C", 3],
    ]);
    expect(below.values).toEqual([["below"]]);
    expect([count.value, table.rows.items[2]?.values]).toEqual([5, [["A", 1]]]);
  });
});

test("changes a row", async () => {
  await withTable(async (table, context) => {
    table.rows.getItemAt(0).values = [["Z", 9]];
    const at = table.rows.getItemAt(1).getRange();
    expect(await addressOf(at, context)).toBe("Data!A3:B3");
    const body = table.getDataBodyRange().load("values,address");
    await context.sync();
    expect([body.address, body.values[0]]).toEqual(["Data!A2:B3", ["Z", 9]]);
  });
});

test("renames, reads and finds columns", async () => {
  await withTable(async (table, context) => {
    const score = table.columns.getItem("score");
    score.load("id,index,name,values");
    table.columns.load("items/name");
    const count = table.columns.getCount();
    await context.sync();
    expect([score.id, score.index, score.name, count.value]).toEqual([2, 1, "Score", 2]);
    expect([score.values, table.columns.items.map(({ name }) => name)]).toEqual([
      [["Score"], [1], [2]],
      ["Name", "Score"],
    ]);
    score.name = "Points";
    const parts = [score.getRange(), score.getHeaderRowRange(), score.getDataBodyRange()].map((one) =>
      one.load("address"),
    );
    const first = table.columns.getItemAt(0).load("name");
    const none = table.columns.getItemOrNullObject("none").load("name");
    await context.sync();
    expect(parts.map((one) => one.address)).toEqual(["Data!B1:B3", "Data!B1", "Data!B2:B3"]);
    expect([first.name, none.isNullObject]).toEqual(["Name", true]);
  });
});

test("counts tables, rows and columns as properties, too", async () => {
  await withTable(async (table, context) => {
    const { tables } = context.workbook;
    for (const all of [tables, table.rows, table.columns]) all.load("count");
    await context.sync();
    expect([tables.count, table.rows.count, table.columns.count]).toEqual([1, 2, 2]);
  });
});

test("writes the values of a column", async () => {
  await withTable(async (table, context) => {
    table.columns.getItem("Score").values = [["Score"], [10], [20]];
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([
      ["A", 10],
      ["B", 20],
    ]);
  });
});

test("shows and hides the row of totals", async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const row = table.getTotalRowRange().load("address,formulas");
    const cell = table.columns.getItemAt(1).getTotalRowRange().load("address");
    await context.sync();
    expect([row.address, cell.address]).toEqual(["Data!A4:B4", "Data!B4"]);
    expect(row.formulas).toEqual([["Total", "=SUBTOTAL(109,[Score])"]]);
    table.showTotals = false;
    const below = context.workbook.worksheets.getItem("Data").getRange("A4").load("values");
    await context.sync();
    expect(below.values).toEqual([["below"]]);
  });
});

test("makes a table a range again, and deletes it with its cells", async () => {
  await withTable(async (table, context) => {
    expect(await addressOf(table.convertToRange(), context)).toBe("Data!A1:B3");
    const again = context.workbook.tables.add("Data!A1:B3", true);
    again.delete();
    const cells = context.workbook.worksheets.getItem("Data").getRange("A1:B4").load("values");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(cells.values).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
      ["below", ""],
    ]);
    expect(count.value).toBe(0);
  });
});

test("makes headings where there are none, and a row where there is nothing but headings", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const bare = sheet.tables.add("A2:B3", false).getRange().load("values,address");
    await context.sync();
    expect(bare.address).toBe("Data!A2:B4");
    expect(bare.values[0]).toEqual(["Column1", "Column2"]);
    const alone = context.workbook.worksheets
      .getItem("Other")
      .tables.add("A1:B1", true)
      .getRange()
      .load("address,values");
    await context.sync();
    expect([alone.address, alone.values]).toEqual([
      "Other!A1:B2",
      [
        ["x", "Column2"],
        ["", ""],
      ],
    ]);
  });
});

test.each([
  ["a table over another", "B2:C4", "InvalidArgument"],
  ["a whole column", "D:D", "InvalidArgument"],
])("refuses %s", async (_, at, code) => {
  const refused = withTable(async (__, context) => {
    context.workbook.worksheets.getItem("Data").tables.add(at, true);
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe(code);
});

test("refuses a name that is taken, a row of the wrong width, and parts that are not there", async () => {
  const codes: string[] = [];
  const tries: ((table: Excel.Table) => unknown)[] = [
    (table) => (table.name = "A1"),
    (table) => table.rows.add(undefined, [["one"]]),
    (table) => table.getTotalRowRange().load("address"),
    (table) => table.columns.getItem("none").load("name"),
  ];
  for (const attempt of tries) {
    const refused = withTable(async (table, context) => {
      attempt(table);
      await context.sync();
    });
    codes.push((await errorOf(refused)).code);
  }
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "ItemNotFound", "ItemNotFound"]);
});

test("a table of headings alone has no row until one is added, which takes its blank one", async () => {
  const { Excel } = await sharedOfficeJs(workbookOf({ Data: [] }));
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const table = sheet.tables.add("A1:D1", true);
    table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
    const none = table.rows.getCount();
    await context.sync();
    table.rows.add(undefined, [
      ["1/1/2017", "The Phone Company", "Communications", "$120"],
      ["1/2/2017", "Northwind", "Transportation", "142"],
    ]);
    const range = table.getRange().load("address,values,text");
    table.rows.load("count");
    await context.sync();
    return [none.value, range.address, range.values.slice(1), range.text[1], table.rows.count];
  });
  expect(told).toEqual([
    0,
    "Data!A1:D3",
    [
      [42736, "The Phone Company", "Communications", 120],
      [42737, "Northwind", "Transportation", 142],
    ],
    ["1/1/2017", "The Phone Company", "Communications", "$120"],
    2,
  ]);
});

test("the row of totals adds up, and follows rows that are added and changed", async () => {
  const { Excel, book } = await sharedOfficeJs(grid);
  const calculation = calculate(book, { send: () => undefined });
  const total = async (work: (table: Excel.Table) => unknown): Promise<unknown> => {
    const told = await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.getItemAt(0);
      work(table);
      const range = table.getTotalRowRange().load("values");
      await context.sync();
      return range.values[0];
    });
    return told;
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").tables.add(address, true);
    await context.sync();
  });
  expect(await total((table) => (table.showTotals = true))).toEqual(["Total", 3]);
  expect(await total((table) => table.rows.add(undefined, [["C", "(5)"]]))).toEqual(["Total", -2]);
  expect(await total((table) => (table.rows.getItemAt(0).values = [["A", 10]]))).toEqual(["Total", 7]);
  calculation.dispose();
});
