/** The real Office.js against the host: a batch goes out, values come back. */
import { officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({
  Data: [
    ["Name", "Score"],
    ["A", 1.5],
    ["B", null],
  ],
  Second: [],
});

test.each(["excel-win32-16.01", "excel-web-16.00"] as const)("reads values with %s", async (build) => {
  const { Excel } = await officeJs(grid, { build });
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("data").getUsedRange();
    range.load("values, address");
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(found).toEqual({
    address: "Data!A1:B3",
    values: [
      ["Name", "Score"],
      ["A", 1.5],
      ["B", ""],
    ],
  });
});

test("refuses to read what has not been loaded", async () => {
  const { Excel } = await officeJs(grid);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("writes nothing before sync", async () => {
  const { Excel, book } = await officeJs(grid);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B3").values = [[7]];
    expect(book.sheets[0]?.rows[2]?.[1]).toBeNull();
    await context.sync();
    expect(book.sheets[0]?.rows[2]?.[1]).toBe(7);
  });
});

test("counts batches, actions and bytes", async () => {
  const { Excel, traffic } = await officeJs(grid);
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(traffic).toMatchObject({ batches: 1, actions: 3 });
  expect(traffic.bytesSent).toBeGreaterThan(300);
  expect(traffic.largest).toBe(Math.max(traffic.bytesSent, traffic.bytesReceived));
});
