/** Workbook, sheets, application, protection and settings through the real Office.js. */
import { errorOf, sharedOfficeJs, workbookOf } from "../officeJs";
import { mutableBook } from "../../src/workbench/book/mutable";

async function open(level = "1.17") {
  const office = await sharedOfficeJs(workbookOf({ One: [["a"]], Two: [], Three: [[1]] }), { level });
  const run = <V>(work: (context: Excel.RequestContext) => Promise<V>): Promise<V> => office.Excel.run(work);
  return { ...office, run };
}

test("lists the sheets with what is asked of each", async () => {
  const { run } = await open();
  const told = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(
      "items/name,items/id,items/position,items/visibility,items/tabColor,items/showGridlines,items/protection/protected",
    );
    const count = sheets.getCount();
    const [first, last, active] = [sheets.getFirst(), sheets.getLast(true), sheets.getActiveWorksheet()];
    for (const sheet of [first, last, active]) sheet.load("name");
    await context.sync();
    return {
      items: sheets.items.map((sheet) => sheet.toJSON()),
      count: count.value,
      names: [first.name, last.name, active.name],
    };
  });
  expect(told.items[1]).toMatchObject({
    name: "Two",
    position: 1,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    protection: { protected: false },
  });
  expect(told.items[0]?.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect([told.count, ...told.names]).toEqual([3, "One", "Three", "One"]);
});

test("takes a part of a collection with $top and $skip", async () => {
  const { run } = await open();
  const names = await run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Two"]);
});

test.each(["items/$none", "items/$none,items/visibility"])("%s gives the items of a collection", async (what) => {
  const { run } = await open();
  const count = await run(async (context) => {
    const sheets = context.workbook.worksheets.load(what);
    await context.sync();
    sheets.items.forEach((sheet) => sheet.load("name"));
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(count).toEqual(["One", "Two", "Three"]);
});

test("$none of what hangs on an object gives nothing of it", async () => {
  const { run } = await open();
  const told = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("One").getRange("A1").load("address,format/fill/$none");
    await context.sync();
    return [range.address, range.format.fill.toJSON()];
  });
  expect(told).toEqual(["One!A1", {}]);
});

test("finds a sheet by name whatever the case, and by id", async () => {
  const { run } = await open();
  const told = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const two = sheets.getItem("tWO").load("id,name");
    await context.sync();
    const again = sheets.getItem(two.id).load("name");
    const none = sheets.getItemOrNullObject("Four");
    await context.sync();
    return [two.name, again.name, none.isNullObject];
  });
  expect(told).toEqual(["Two", "Two", true]);
});

test("fails with ItemNotFound for a sheet that is not there", async () => {
  const { run } = await open();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Four").load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("lets a method of a null object do nothing", async () => {
  const { run, book } = await open();
  await run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Four").delete();
    await context.sync();
  });
  expect(book.sheets).toHaveLength(3);
});

test("adds, names, colours, moves, hides, activates and deletes sheets", async () => {
  const { run, book } = await open();
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.add("Report");
    sheet.tabColor = "#00FF00";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.position = 0;
    sheet.activate();
    sheets.getItem("Two").visibility = "VeryHidden";
    sheets.getItem("Three").delete();
    sheets.getItem("One").name = "First";
    sheets.add();
    await context.sync();
  });
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Report", "visible"],
    ["First", "visible"],
    ["Two", "veryHidden"],
    ["Sheet3", "visible"],
  ]);
  expect(book.sheets[0]).toMatchObject({ tabColor: "#00FF00", gridlines: false, headings: false, id: book.active });
});

test.each([
  ["Two", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("refuses a sheet named %s", async (name, code) => {
  const { run } = await open();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("keeps the last visible sheet", async () => {
  const { run, book } = await open();
  const error = await errorOf(
    run(async (context) => {
      for (const name of ["One", "Two", "Three"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Three"]);
});

test.each(["deleted", "hidden"])(
  "the next sheet comes to the front when the active one is %s, else the one before",
  async (fate) => {
    const { run } = await open();
    const fronts = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const found: string[] = [];
      for (const name of ["Two", "Three"]) {
        const sheet = sheets.getItem(name);
        sheet.activate();
        if (fate === "deleted") sheet.delete();
        else sheet.visibility = "Hidden";
        const front = sheets.getActiveWorksheet().load("name");
        await context.sync();
        found.push(front.name);
      }
      return found;
    });
    expect(fronts).toEqual(["Three", "One"]);
  },
);

test("tells what of a sheet is used", async () => {
  const { run } = await open();
  const told = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("One").getRange("C5").format.fill.color = "red";
    const all = sheets.getItem("One").getUsedRange().load("address");
    const values = sheets.getItem("One").getUsedRange(true).load("address");
    const none = sheets.getItem("Two").getUsedRangeOrNullObject(true);
    const corner = sheets.getItem("Two").getUsedRange().load("address");
    await context.sync();
    return [all.address, values.address, none.isNullObject, corner.address];
  });
  expect(told).toEqual(["One!A1:C5", "One!A1", true, "Two!A1"]);
});

test("denies writing to a protected sheet, and reads its options", async () => {
  const { run, book } = await open();
  const told = await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("One");
    protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" }, "secret");
    protection.load("protected,options");
    context.workbook.worksheets.getItem("One").getRange("A1").format.fill.color = "red";
    await context.sync();
    return protection.toJSON();
  });
  expect(told).toMatchObject({
    protected: true,
    options: { allowFormatCells: true, allowSort: false, selectionMode: "Unlocked" },
  });
  const write = errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange("A1").values = [[2]];
      await context.sync();
    }),
  );
  expect((await write).code).toBe("AccessDenied");
  const wrong = errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("One").protection.unprotect("guess");
      await context.sync();
    }),
  );
  expect((await wrong).code).toBe("AccessDenied");
  await run(async (context) => {
    context.workbook.worksheets.getItem("One").protection.unprotect("secret");
    await context.sync();
  });
  expect(book.sheets[0]?.protection).toBeNull();
});

test("knows the application's way to calculate", async () => {
  const { run, book } = await open();
  const told = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(told).toBe("Manual");
  expect(book.calculation).toBe("Manual");
});

test("keeps settings of any JSON kind", async () => {
  const { run, book } = await open();
  const told = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("marks", { ids: ["a", "b"], on: true });
    settings.add("year", 2024);
    settings.add("year", 2025);
    await context.sync();
    const [marks, none] = [settings.getItem("marks").load("value"), settings.getItemOrNullObject("no")];
    const count = settings.getCount();
    settings.load("items/key,items/value");
    await context.sync();
    settings.getItem("marks").delete();
    await context.sync();
    return {
      marks: marks.value,
      none: none.isNullObject,
      count: count.value,
      keys: settings.items.map(({ key }) => key),
    };
  });
  expect(told).toEqual({ marks: { ids: ["a", "b"], on: true }, none: true, count: 2, keys: ["marks", "year"] });
  expect([...book.settings]).toEqual([["year", 2025]]);
});

test("has no selected range when several areas are selected", async () => {
  const { run, book } = await open();
  const [sheet] = book.sheets;
  if (sheet)
    mutableBook(book).selection = {
      sheet: sheet.id,
      areas: [0, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 0 })),
      row: 0,
      column: 0,
    };
  const error = await errorOf(
    run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidSelection");
});

test("tells the file's name", async () => {
  const { run } = await open();
  const name = await run(async ({ workbook }) => {
    workbook.load("name");
    await workbook.context.sync();
    return workbook.name;
  });
  expect(name).toBe("Book1.xlsx");
});

test("freezes panes and copies a sheet", async () => {
  const { run, book } = await open();
  const told = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("One");
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.freezeColumns(1);
    sheet.freezePanes.freezeAt("A1:B3");
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    const copy = sheet.copy("After", sheet).load("name,position");
    const cell = copy.getRange("A1").load("values");
    await context.sync();
    return [rows.address, both.address, none.isNullObject, copy.name, copy.position, cell.values];
  });
  expect(told).toEqual(["One!1:2", "One!A1:B3", true, "One (2)", 1, [["a"]]]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["One", "One (2)", "Two", "Three"]);
});
