/** What Excel refuses once is asked for again by new objects: Office.js lets nothing be asked of those of a failed batch. */
import type { Mark } from "../../src/core/port/port";
import type { Book } from "../../src/workbench/book/book";
import { bookOf, cell, open } from "./opened";

const file = bookOf({ name: "Data", rows: [["a", 1]] }, { name: "Lain", rows: [["b"]] });
const marks: Mark[] = [
  { at: cell("Data!A1"), level: "error" },
  { at: cell("Data!B1"), level: "hint" },
  { at: cell("Lain!A1"), level: "query" },
];
const idsIn = ({ sheets }: Book): string[] =>
  sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ id }) => id));

test("marks whose cells Excel does not tell at first are kept as they are", async () => {
  const { pane, book, host } = await open(file);
  await pane.mark(marks);
  const before = idsIn(book);
  // After the sheets, their rules, and the looks of those.
  host.switches.failAtBatch = host.traffic.batches + 4;
  expect(await pane.mark(marks)).toEqual({ cells: 3, refused: [] });
  expect(idsIn(book)).toEqual(before);
});

test("unmarking tells how many cells it was, though Excel does not count them at first", async () => {
  const { pane, book, host } = await open(file);
  await pane.mark(marks);
  host.switches.failAtBatch = host.traffic.batches + 4;
  expect(await pane.unmark()).toEqual({ cells: 3, refused: [] });
  expect(idsIn(book)).toEqual([]);
});
