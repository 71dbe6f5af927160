/** Named items through the real library. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";

const grid = workbookOf({ Data: [["A", 1]], "My sheet": [["B"]] });

test("names a range and finds it again", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const range = context.workbook.worksheets.getItem("My sheet").getRange("A1:B2");
    names.add("scores", range, "all of them");
    await context.sync();
    const item = names.getItem("SCORES");
    item.load("name,type,value,formula");
    const place = item.getRange();
    place.load("address");
    await context.sync();
    expect(item).toMatchObject({
      name: "scores",
      type: "Range",
    });
    expect(item.formula).toBe("='My sheet'!$A$1:$B$2");
    expect(item.value).toBe("'My sheet'!$A$1:$B$2");
    expect(place.address).toBe("'My sheet'!A1:B2");
  });
});

test("names of a sheet and of the workbook are apart", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const own = sheet.names.add("rate", "=0.5");
    context.workbook.names.add("rate", "=2");
    own.load("value,type");
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    context.workbook.names.load("items/name,items/value,items/type");
    await context.sync();
    expect(own).toMatchObject({ value: 0.5, type: "Double" });
    expect(counts.map(({ value }) => value)).toEqual([1, 1]);
    expect(context.workbook.names.items.map(({ value, type }) => [value, type])).toEqual([[2, "Integer"]]);
  });
});

test.each([
  ['="text"', "text", "String"],
  ["=TRUE", true, "Boolean"],
  ["=#N/A", "#N/A", "Error"],
])("the constant %s has its value and type", async (formula, value, type) => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const item = context.workbook.names.add("constant", formula).load("value,type");
    await context.sync();
    expect([item.value, item.type]).toEqual([value, type]);
  });
});

test("changes and deletes a name", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const item = context.workbook.names.add("rate", "=1");
    item.formula = "=Data!$B$1";
    const place = item.getRangeOrNullObject().load("address");
    item.load("type");
    await context.sync();
    expect([item.type, place.address]).toEqual(["Range", "Data!B1"]);
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("rate").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a constant has no range: null object, or an error", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const none = context.workbook.names.add("rate", "=1").getRangeOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const refused = Excel.run(async (context) => {
    context.workbook.names.getItem("rate").getRange().load("address");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("InvalidReference");
});

test.each([
  ["A1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["taken", "ItemAlreadyExists"],
])("does not take the name %s", async (name, code) => {
  const { Excel } = await sharedOfficeJs(grid);
  const refused = Excel.run(async (context) => {
    context.workbook.names.add("taken", "=1");
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe(code);
});

test("a name's cells move when rows are inserted above", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const item = context.workbook.names.add("here", sheet.getRange("A1"));
    sheet.getRange("1:1").insert("Down");
    item.load("formula");
    await context.sync();
    expect(item.formula).toBe("=Data!$A$2");
  });
});

test("a name stands wherever an address may stand", async () => {
  const { Excel } = await sharedOfficeJs(grid);
  const addresses = await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    const other = context.workbook.worksheets.getItem("My sheet");
    context.workbook.names.add("scores", data.getRange("B1:B9"));
    data.names.add("first", data.getRange("A1"));
    const found = [
      data.getRange("SCORES"),
      data.getRange("first"),
      data.getRange("Data!first"),
      data.getRange("A1").getBoundingRect("scores"),
      other.getRange("scores"),
    ].map((range) => range.load("address"));
    const areas = data.getRanges("scores").load("address");
    await context.sync();
    return [...found, areas].map(({ address }) => address);
  });
  expect(addresses).toEqual(["Data!B1:B9", "Data!A1", "Data!A1", "Data!A1:B9", "Data!B1:B9", "Data!B1:B9"]);
});

test.each(["unknown", "rate", "first"])("a name that stands for no cells here is refused: %s", async (name) => {
  const { Excel } = await sharedOfficeJs(grid);
  const refused = Excel.run(async (context) => {
    context.workbook.names.add("rate", "=0.5");
    const data = context.workbook.worksheets.getItem("Data");
    data.names.add("first", data.getRange("A1"));
    context.workbook.worksheets.getItem("My sheet").getRange(name).load("address");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("InvalidArgument");
});
