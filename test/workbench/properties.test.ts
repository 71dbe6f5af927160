/** Custom properties of sheets, and links of cells, through the real library. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({ Data: [["A", 1]] });

test("keeps custom properties of a sheet", async () => {
  const { Excel, book } = await officeJs(grid);
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Data");
    customProperties.add("role", "recap");
    const item = customProperties.getItem("ROLE");
    item.value = "cluster";
    item.load("key,value");
    const none = customProperties.getItemOrNullObject("x").load("value");
    const count = customProperties.getCount();
    customProperties.load("items/key");
    await context.sync();
    expect([item.key, item.value, none.isNullObject, count.value]).toEqual(["role", "cluster", true, 1]);
    expect([...(book.sheets[0]?.properties ?? [])]).toEqual([["role", "cluster"]]);
    item.delete();
    await context.sync();
  });
  expect(book.sheets[0]?.properties.size).toBe(0);
});

test("a missing property is ItemNotFound, and a key too long InvalidArgument", async () => {
  const { Excel } = await officeJs(grid);
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").customProperties.getItem("none").load("value");
    await context.sync();
  });
  expect((await errorOf(missing)).code).toBe("ItemNotFound");
  const long = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").customProperties.add("k".repeat(256), "v");
    await context.sync();
  });
  expect((await errorOf(long)).code).toBe("InvalidArgument");
});

test("links a cell to an address and to a place", async () => {
  const { Excel } = await officeJs(grid);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const web = sheet.getRange("C1");
    web.hyperlink = { address: "https://example.org/", screenTip: "See", textToDisplay: "evidence" };
    const inside = sheet.getRange("A1");
    inside.hyperlink = { documentReference: "Data!B1" };
    const bare = sheet.getRange("B1");
    for (const range of [web, inside, bare]) range.load("hyperlink,values");
    web.format.font.load("color,underline");
    await context.sync();
    expect(web.hyperlink).toEqual({ address: "https://example.org/", screenTip: "See", textToDisplay: "evidence" });
    expect(inside.hyperlink).toEqual({ documentReference: "Data!B1", textToDisplay: "A" });
    expect([web.values, inside.values, bare.hyperlink]).toEqual([[["evidence"]], [["A"]], null]);
    expect(web.format.font).toMatchObject({ color: "#0563C1", underline: "Single" });
    web.clear("Hyperlinks");
    web.load("hyperlink");
    await context.sync();
    expect(web.hyperlink).toBeNull();
  });
});

test("a link leads to one thing only", async () => {
  const { Excel } = await officeJs(grid);
  const refused = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.hyperlink = { address: "https://example.org/", documentReference: "Data!B1" };
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("InvalidArgument");
});
