/** The host is as strict as Excel: requirement sets, failing batches, sizes, cell-edit mode. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({ Data: [["a"]] });

test("answers isSetSupported by its requirement level", async () => {
  const { Office, host } = await officeJs(grid, { level: "1.14" });
  const has = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  expect([has("1.9"), has("1.14"), has("1.15")]).toEqual([true, true, false]);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  host.switches.level = "1.20";
  expect(has("1.20")).toBe(true);
});

test("has no member of a newer Excel", async () => {
  const { Excel } = await officeJs(grid, { level: "1.8" });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRanges("A1").format.fill.color = "red";
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

test("answers ApiNotFound from the host, too, for what is newer and what is not built", async () => {
  const { host } = await officeJs(grid, { level: "1.8" });
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRanges", ParentObjectPathId: 1 },
  };
  const newer = await host.answer(
    JSON.stringify({ Actions: [{ Id: 3, ActionType: 1, ObjectPathId: 2 }], ObjectPaths: paths }),
  );
  expect(JSON.parse(newer.body)).toMatchObject({ Error: { Code: "ApiNotFound", ActionIndex: 0, HttpStatusCode: 404 } });
  const unbuilt = await host.answer(
    JSON.stringify({ Actions: [{ Id: 3, ActionType: 3, Name: "Fly", ObjectPathId: 1 }], ObjectPaths: paths }),
  );
  expect(JSON.parse(unbuilt.body)).toMatchObject({ Error: { Code: "ApiNotFound" } });
});

test("stops at the action that fails and names it; what came before stays done", async () => {
  const { Excel, book } = await officeJs(grid);
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("nowhere at all").values = [["wrong"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: expect.any(String) } });
  expect(error.debugInfo.statement).toContain("getRange");
  expect(book.sheets[0]?.rows).toEqual([["before"]]);
});

test("gives back the traces that were reached before the failure", async () => {
  const { Excel } = await officeJs(grid);
  const error = await errorOf(
    Excel.run(async (context) => {
      context.trace("first");
      context.workbook.worksheets.getItem("None").load("name");
      context.trace("second");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ItemNotFound", traceMessages: ["first"] });
});

test("refuses everything while a cell is edited", async () => {
  const { Excel, host } = await officeJs(grid, { cellEditMode: true });
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
  expect((await errorOf(read())).code).toBe("InvalidOperationInCellEditMode");
  host.switches.cellEditMode = false;
  await expect(read()).resolves.toBeUndefined();
});

test("refuses requests and answers of more than 5 MB, unless told otherwise", async () => {
  const { Excel, host } = await officeJs(grid);
  const lines = Array.from({ length: 60000 }, (_, row) => [
    `A text of some length in row ${row}, again and again and again and again, to fill it`,
  ]);
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(`A1:A${lines.length}`).values = lines;
      await context.sync();
    });
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(`A1:A${lines.length}`).load("values");
      await context.sync();
    });
  expect((await errorOf(write())).code).toBe("RequestPayloadSizeLimitExceeded");
  host.switches.limitPayload = false;
  await write();
  host.switches.limitPayload = true;
  expect((await errorOf(read())).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("fails at the batch that a test names", async () => {
  const { Excel } = await officeJs(grid, { failAtBatch: 2 });
  const error = await errorOf(
    Excel.run(async (context) => {
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
      context.workbook.worksheets.load("items/id");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
});

test("takes a book of a million cells and reads it in parts", async () => {
  const rows = Array.from({ length: 20000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
  const sheets = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`S${index}`, rows]));
  const { Excel, traffic } = await officeJs(workbookOf(sheets));
  const count = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("S4").getUsedRange(true).load("rowCount,columnCount");
    await context.sync();
    let cells = 0;
    for (let top = 0; top < used.rowCount; top += 10000) {
      const part = used.getCell(top, 0).getAbsoluteResizedRange(10000, used.columnCount).load("values");
      await context.sync();
      cells += part.values.flat().length;
    }
    return cells;
  });
  expect(count).toBe(200000);
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
});
