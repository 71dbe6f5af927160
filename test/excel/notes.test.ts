/** WorkbookPort.annotate: notes in cells, as the library of the CDN knows them. */
import { putNote } from "../../src/workbench/book/notes";
import { setProtection } from "../../src/workbench/book/sheets";
import { bookOf, cell, open, sheetOf, stateOf } from "./opened";

const file = bookOf({ name: "Data", rows: [["a", "b"]] }, { name: "Two", rows: [["c"]] });

function note(address: string, text = "Periksa nilai ini.") {
  return { at: cell(address), text };
}

test("can annotate where Excel and the library know notes", async () => {
  const [old, recent] = [await open(file, { level: "1.17" }), await open(file, { level: "1.20" })];
  expect([old.pane.can.annotate, recent.pane.can.annotate]).toEqual([false, true]);
  await expect(old.pane.annotate([note("Data!A1")])).rejects.toMatchObject({
    message: expect.stringContaining("Perbarui Excel"),
  });
});

test("writes what is to be said of a cell into one note, and takes it off again", async () => {
  const { pane, book } = await open(file, { level: "1.20" });
  const before = stateOf(book);
  const asked = [note("Data!A1", "satu"), note("Data!A1", "dua"), note("Two!A1", "tiga")];
  expect(await pane.annotate(asked)).toEqual({ cells: 2, refused: [] });
  const [content] = [...sheetOf(book, "Data").notes.values()].map((one) => one.content);
  expect(content?.split("\n").slice(1)).toEqual(["satu", "dua"]);
  expect(await pane.isMarked()).toBe(true);
  expect(await pane.unmark()).toEqual({ cells: 2, refused: [] });
  expect(stateOf(book)).toEqual(before);
});

test("leaves notes and comments of others alone, and names their cells; its own get the new text", async () => {
  const { pane, book, Excel } = await open(file, { level: "1.20" });
  putNote(book, sheetOf(book, "Data"), { row: 0, column: 0 }, "Catatan saya");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").comments.add("B1", "Komentar saya");
    await context.sync();
  });
  await pane.annotate([note("Two!A1", "lama")]);
  const before = sheetOf(book, "Data").notes.size;
  const outcome = await pane.annotate([note("Data!A1"), note("Data!B1"), note("Two!A1", "baru"), note("Lain!A1")]);
  expect(outcome.cells).toBe(1);
  expect(outcome.refused.map(({ sheet, cells }) => `${sheet} ${cells.join()}`)).toEqual(["Data A1,B1", "Lain A1"]);
  expect(sheetOf(book, "Data").notes.size).toBe(before);
  expect([...sheetOf(book, "Two").notes.values()].map(({ content }) => content.split("\n")[1])).toEqual(["baru"]);
  await pane.unmark();
  expect([...sheetOf(book, "Data").notes.values()].map(({ content }) => content)).toEqual(["Catatan saya"]);
  expect(sheetOf(book, "Data").comments).toHaveLength(1);
});

test("names the protected sheet on which it may neither write nor take off notes", async () => {
  const { pane, book } = await open(file, { level: "1.20" });
  await pane.annotate([note("Data!A1")]);
  setProtection(book, sheetOf(book, "Data"), { password: null, options: new Set(), selectionMode: "Normal" });
  expect(await pane.annotate([note("Data!B1")])).toMatchObject({
    cells: 0,
    refused: [{ sheet: "Data", cells: ["B1"] }],
  });
  expect(await pane.unmark()).toMatchObject({ cells: 0, refused: [{ sheet: "Data", cells: [] }] });
  expect(sheetOf(book, "Data").notes.size).toBe(1);
});
