/** Events through the real Office.js: who is told what, and when nobody is. */
import { setCells } from "../../src/workbench/book/cells";
import { activate, addSheet, deleteSheet, hideRows, renameSheet, setSelection } from "../../src/workbench/book/sheets";
import { delivered, errorOf, officeJs, workbookOf } from "../officeJs";

async function open(level = "1.17") {
  const office = await officeJs(workbookOf({ One: [["a", 1]], Two: [] }, { B1: "=1" }), { level });
  const [one, two] = office.book.sheets;
  if (!one || !two) throw new Error("The workbook has two sheets.");
  return { ...office, one, two };
}

test("tells of an edit in the grid, with the values before and after", async () => {
  const { Excel, book, one } = await open();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  setCells(book, one, { top: 0, left: 0, bottom: 0, right: 0 }, [["b"]]);
  setCells(book, one, { top: 1, left: 0, bottom: 2, right: 0 }, [["c"], ["d"]]);
  await delivered();
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({
    type: "WorksheetChanged",
    address: "A1",
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: one.id,
  });
  expect(told[0]?.details).toEqual({
    valueBefore: "a",
    valueAfter: "b",
    valueTypeBefore: "String",
    valueTypeAfter: "String",
  });
  expect(told[0]?.triggerSource).toBe("Unknown");
  expect(told[1]).toMatchObject({ address: "A2:A3", details: undefined });
});

test("marks the add-in's own writes and gives their range", async () => {
  const { Excel } = await open();
  const told: (string | undefined)[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        told.push(range.address, event.triggerSource);
      });
    });
    await context.sync();
    sheet.getRange("A2:B2").values = [[1, 2]];
    await context.sync();
  });
  await delivered();
  await delivered();
  expect(told).toEqual(["One!A2:B2", "ThisLocalAddin"]);
});

test("tells a sheet's listener of its own sheet alone", async () => {
  const { Excel, book, one, two } = await open();
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Two").onChanged.add(async () => void count++);
    await context.sync();
  });
  setCells(book, one, { top: 0, left: 0, bottom: 0, right: 0 }, [[1]]);
  setCells(book, two, { top: 0, left: 0, bottom: 0, right: 0 }, [[1]]);
  await delivered();
  expect(count).toBe(1);
});

test("is silent while events are switched off, and after the handler is removed", async () => {
  const { Excel, book, one, host } = await open();
  let count = 0;
  const edit = async () => {
    setCells(book, one, { top: 0, left: 0, bottom: 0, right: 0 }, [[count]]);
    await delivered();
  };
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void count++);
    context.runtime.enableEvents = false;
    await context.sync();
    return added;
  });
  await edit();
  expect(count).toBe(0);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    context.runtime.load("enableEvents");
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
  await edit();
  expect(count).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await edit();
  expect(count).toBe(1);
  expect([...host.session.registrations.values()]).toEqual([0]);
});

test("tells of everything else that happens to sheets", async () => {
  const { Excel, book, one, two } = await open();
  const told: unknown[] = [];
  const note = async (event: { type: string }) =>
    void told.push(Object.fromEntries(Object.entries(event).filter(([name]) => name !== "worksheetId")));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(note);
    sheets.onDeleted.add(note);
    sheets.onActivated.add(note);
    sheets.onSelectionChanged.add(note);
    sheets.onCalculated.add(note);
    sheets.onRowHiddenChanged.add(note);
    sheets.onFormatChanged.add(note);
    await context.sync();
    sheets.getItem("One").getRange("A1").format.fill.color = "red";
    sheets.getItem("One").getRange("B1").formulas = [["=2"]];
    sheets.getItem("One").calculate(true);
    await context.sync();
  });
  const added = addSheet(book, "Three");
  activate(book, two);
  setSelection(book, two, [{ top: 1, left: 1, bottom: 1, right: 2 }]);
  hideRows(book, one, 0, 0, true);
  deleteSheet(book, added);
  await delivered();
  expect(told).toMatchObject([
    { type: "WorksheetFormatChanged", address: "A1", source: "Local" },
    { type: "WorksheetCalculated", address: "" },
    { type: "WorksheetAdded", source: "Local" },
    { type: "WorksheetActivated" },
    { type: "WorksheetSelectionChanged", address: "B2:C2" },
    { type: "WorksheetRowHiddenChanged", address: "1:1", changeType: "Hidden" },
    { type: "WorksheetDeleted", source: "Local" },
  ]);
});

test("tells of inserted and deleted rows", async () => {
  const { Excel } = await open();
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.onChanged.add(
      async ({ changeType, address, changeDirectionState }) =>
        void told.push([changeType, address, changeDirectionState]),
    );
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").delete("Left");
    sheet.getRange("B2").insert("Right");
    await context.sync();
  });
  await delivered();
  expect(told).toEqual([
    ["RowInserted", "1:1", { deleteShiftDirection: undefined, insertShiftDirection: "Down" }],
    ["ColumnDeleted", "A:A", { deleteShiftDirection: "Left", insertShiftDirection: undefined }],
    ["CellInserted", "B2", { deleteShiftDirection: undefined, insertShiftDirection: "Right" }],
  ]);
});

test("tells of any selection in the workbook", async () => {
  const { Excel, book, two } = await open();
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void count++);
    await context.sync();
  });
  setSelection(book, two, [{ top: 1, left: 1, bottom: 1, right: 2 }]);
  await delivered();
  expect(count).toBe(1);
});

test("tells of a sheet that is renamed", async () => {
  const { book, one, host } = await open();
  const told: unknown[] = [];
  host.session.registrations.set("25 Workbook", 1);
  host.onEvent(({ args }) => told.push(args));
  renameSheet(book, one, "First");
  await delivered();
  expect(told).toMatchObject([{ nameBefore: "One", nameAfter: "First" }]);
});

test("refuses events that are newer than the requirement level", async () => {
  const { Excel, host, book, one } = await open("1.14");
  const listen = (name: "onMoved" | "onNameChanged" | "onVisibilityChanged" | "onRowHiddenChanged"): Promise<void> =>
    Excel.run(async (context) => {
      const events: OfficeExtension.EventHandlers<unknown> = context.workbook.worksheets[name];
      events.add(async () => undefined);
      await context.sync();
    });
  for (const name of ["onMoved", "onNameChanged", "onVisibilityChanged"] as const)
    expect(await errorOf(listen(name))).toMatchObject({ code: "ApiNotFound" });
  await listen("onRowHiddenChanged");
  expect([...host.session.registrations.keys()]).toEqual(["22 Workbook"]);
  renameSheet(book, one, "First");
});

test("tells of sheets that are moved, named and hidden, where the level has it", async () => {
  const { Excel, book, one, two } = await open();
  const told: unknown[] = [];
  const note = async ({ type }: { type: string }): Promise<void> => void told.push(type);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onMoved.add(note);
    sheets.onNameChanged.add(note);
    sheets.getItem("Two").onVisibilityChanged.add(note);
    await context.sync();
    sheets.getItem("One").position = 1;
    sheets.getItem("One").name = "First";
    sheets.getItem("Two").visibility = "Hidden";
    await context.sync();
  });
  await delivered();
  expect(told).toEqual(["WorksheetMoved", "WorksheetNameChanged", "WorksheetVisibilityChanged"]);
  expect([one.name, two.visibility, book.sheets.indexOf(one)]).toEqual(["First", "hidden", 1]);
});

test.each([
  ["1.10", "1.11", (of: Excel.Workbook) => of.worksheets.onRowHiddenChanged],
  ["1.9", "1.10", (of: Excel.Workbook) => of.worksheets.onColumnSorted],
  ["1.6", "1.7", (of: Excel.Workbook) => of.worksheets.getItem("One").onChanged],
  ["1.8", "1.9", (of: Excel.Workbook) => of.worksheets.onChanged],
] as const)("knows no event at %s that came with %s", async (before, since, eventsOf) => {
  const listen = async (level: string): Promise<number> => {
    const { Excel, host } = await open(level);
    await Excel.run(async (context) => {
      const events: OfficeExtension.EventHandlers<unknown> = eventsOf(context.workbook);
      events.add(async () => undefined);
      await context.sync();
    });
    return host.session.registrations.size;
  };
  expect(await errorOf(listen(before))).toMatchObject({ code: "ApiNotFound" });
  expect(await listen(since)).toBe(1);
});

test("tells of lines that are sorted", async () => {
  const { Excel } = await open();
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onRowSorted.add(async ({ type, address }) => void told.push([type, address]));
    sheets.onColumnSorted.add(async ({ type, address }) => void told.push([type, address]));
    const range = sheets.getItem("Two").getRange("A1:B2");
    range.values = [
      [2, 1],
      [1, 2],
    ];
    range.sort.apply([{ key: 0 }]);
    range.sort.apply([{ key: 0 }], false, false, "Columns");
    await context.sync();
  });
  await delivered();
  expect(told).toEqual([
    ["WorksheetRowSorted", "A1:B2"],
    ["WorksheetColumnSorted", "A1:B2"],
  ]);
});

test("a sheet has the events of all sheets for itself", async () => {
  const { Excel, host, one } = await open();
  const nothing = async (): Promise<void> => undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.onChanged.add(nothing);
    sheet.onActivated.add(nothing);
    sheet.onSelectionChanged.add(nothing);
    sheet.onCalculated.add(nothing);
    sheet.onFormatChanged.add(nothing);
    sheet.onRowSorted.add(nothing);
    sheet.onColumnSorted.add(nothing);
    sheet.onRowHiddenChanged.add(nothing);
    sheet.onNameChanged.add(nothing);
    sheet.onVisibilityChanged.add(nothing);
    await context.sync();
  });
  const types = [10, 11, 14, 16, 18, 19, 20, 22, 25, 26];
  expect([...host.session.registrations.keys()]).toEqual(types.map((type) => `${type} ${one.id}`));
});
