/**
 * Notes through the real library. The library on npm ends at ExcelApi 1.17 and has no class for them; but notes take the
 * same calls as comments, so its comments are asked for under the name of notes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import { errorOf, officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({ Data: [["A", 1]], "Other sheet": [["B"]] });

test("adds a note to a cell, finds it by address and says where it is", async () => {
  const { Excel, book } = await officeJs(grid, { level: "1.20" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const notes = notesOf(sheet);
    notes.add("B1", "Check this score.");
    await context.sync();
    const note = notes.getItem("B1");
    note.load("content,authorName");
    const place = note.getLocation();
    place.load("address");
    await context.sync();
    expect(note.content).toBe("Check this score.");
    expect(note.authorName).not.toBe("");
    expect(place.address).toBe("Data!B1");
  });
  expect([...(book.sheets[0]?.notes.values() ?? [])].map(({ content }) => content)).toEqual(["Check this score."]);
});

test("lists, changes and deletes notes", async () => {
  const { Excel } = await officeJs(grid, { level: "1.20" });
  await Excel.run(async (context) => {
    const notes = notesOf(context.workbook.worksheets.getItem("Data"));
    notes.add("B1", "second");
    notes.add(context.workbook.worksheets.getItem("Data").getRange("A1"), "first");
    notes.load("items/content");
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(["first", "second"]);
    const [first, second] = notes.items;
    if (first) first.content = "changed";
    second?.delete();
    const count = notes.getCount();
    notes.load("items/content");
    await context.sync();
    expect(count.value).toBe(1);
    expect(notes.items.map(({ content }) => content)).toEqual(["changed"]);
  });
});

test("gives a null object for a cell without a note, and ItemNotFound for getItem", async () => {
  const { Excel } = await officeJs(grid, { level: "1.20" });
  await Excel.run(async (context) => {
    const none = notesOf(context.workbook.worksheets.getItem("Data")).getItemOrNullObject("C9");
    none.load("content");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const missing = Excel.run(async (context) => {
    notesOf(context.workbook.worksheets.getItem("Data")).getItem("C9").load("content");
    await context.sync();
  });
  expect((await errorOf(missing)).code).toBe("ItemNotFound");
});

test("the workbook's notes are those of every sheet", async () => {
  const { Excel } = await officeJs(grid, { level: "1.20" });
  await Excel.run(async (context) => {
    const all = notesOf(context.workbook);
    all.add("Data!A1", "one");
    all.add("'Other sheet'!A1", "two");
    const count = all.getCount();
    const onOther = notesOf(context.workbook.worksheets.getItem("Other sheet")).getCount();
    await context.sync();
    expect([count.value, onOther.value]).toEqual([2, 1]);
  });
});

test("a note moves with its cell", async () => {
  const { Excel } = await officeJs(grid, { level: "1.20" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    notesOf(sheet).add("A1", "stays with A");
    sheet.getRange("1:1").insert("Down");
    const place = notesOf(sheet).getItemAt(0).getLocation();
    place.load("address");
    await context.sync();
    expect(place.address).toBe("Data!A2");
  });
});

test.each(["B1:B2", "no cell"])("takes no note on %s", async (address) => {
  const { Excel } = await officeJs(grid, { level: "1.20" });
  const refused = Excel.run(async (context) => {
    notesOf(context.workbook.worksheets.getItem("Data")).add(address, "x");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toMatch(/^Invalid(CellAddress|Argument)$/);
});

test("Excel 2024 (1.17) has no notes", async () => {
  const { Excel, Office } = await officeJs(grid, { level: "1.17" });
  const refused = Excel.run(async (context) => {
    notesOf(context.workbook.worksheets.getItem("Data")).add("A1", "x");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("the library of npm does not have the class yet", () => {
  const path = join(cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  expect(readFileSync(path, "utf8")).not.toContain("NoteCollection");
});

/** The collection of comments, asked for as "Notes". */
function notesOf(parent: Excel.Worksheet | Excel.Workbook): Excel.CommentCollection {
  const { comments } = parent;
  if (!hasPath(comments)) throw new Error("The library keeps the paths of its objects elsewhere.");
  comments._objectPath.objectPathInfo.Name = "Notes";
  return comments;
}

function hasPath(value: object): value is { _objectPath: { objectPathInfo: { Name: string } } } {
  return "_objectPath" in value;
}
