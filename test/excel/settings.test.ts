/** WorkbookPort.remember and recall: what is kept in the workbook itself. */
import { bookOf, open } from "./opened";
import { mutableBook } from "../../src/workbench/book/mutable";

const file = bookOf({ name: "Data", rows: [["a"]] });

test("remembers plain data in the file, and forgets it", async () => {
  const { pane, book } = await open(file);
  await pane.remember("mapping.1", { sheet: "Data", columns: [1, null, "Nilai"] });
  expect([...book.settings.keys()]).toEqual(["KLA.mapping.1"]);
  const another = await open(book);
  expect(await another.pane.recall("mapping.1")).toEqual({ sheet: "Data", columns: [1, null, "Nilai"] });
  await another.pane.remember("mapping.1", null);
  await another.pane.remember("mapping.1", null);
  expect([...book.settings.keys()]).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["no text", 12],
  ["nothing", undefined],
  ["an object", { a: 1 }],
])("recalls null when %s stands there", async (_, value) => {
  const { pane, book } = await open(file);
  if (value !== undefined) mutableBook(book).settings.set("KLA.mapping", value);
  expect(await pane.recall("mapping")).toBeNull();
});

test("says so in words when the settings are full, and loses nothing", async () => {
  const { pane, book } = await open(file);
  await pane.remember("journal", "a".repeat(600_000));
  mutableBook(book).settings.set("Other", "b".repeat(300_000));
  const before = structuredClone(book.settings);
  const refused = pane.remember("mapping", "c".repeat(200_000));
  await expect(refused).rejects.toMatchObject({ name: "Fault", text: { en: expect.stringContaining("full") } });
  expect(book.settings).toEqual(before);
  await pane.remember("journal", "a".repeat(650_000));
  expect(await pane.recall("journal")).toHaveLength(650_000);
});

test("unmarking leaves what is remembered", async () => {
  const { pane } = await open(file);
  await pane.remember("journal", [1]);
  await pane.mark([{ at: { sheet: "Data", row: 0, column: 0 }, level: "hint" }]);
  await pane.unmark();
  expect(await pane.recall("journal")).toEqual([1]);
});
