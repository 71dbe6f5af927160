/** A download of a file in which only cells and marks have changed: everything else of it stays, part by part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { looks } from "../../src/core/report/looks";
import { setCells } from "../../src/workbench/book/cells";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { insertCells } from "../../src/workbench/book/shift";
import { addSheet, hideRows, renameSheet } from "../../src/workbench/book/sheets";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { patchStyle } from "../../src/workbench/book/style";
import { calculate } from "../../src/workbench/functions/calculation";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpack } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";

const name = "furnished.xlsx";
const bytes = new Uint8Array(readFileSync(join(__dirname, name)));
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

async function open() {
  const opened = await openBytes(bytes, name);
  const [sheet] = opened.book.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  return { ...opened, sheet };
}

/** The paths of the parts that differ between two files. */
async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [one, other] = [openArchive(before, name), openArchive(after, name)];
  const paths = new Set([...one.parts.keys(), ...other.parts.keys()]);
  const differs = await Promise.all(
    [...paths].map(async (path) => {
      const [a, b] = [one.parts.get(path), other.parts.get(path)];
      return !a || !b || !Buffer.from(await unpack(one, a)).equals(Buffer.from(await unpack(other, b)));
    }),
  );
  return [...paths].filter((_, index) => differs[index]).sort();
}

test("an opened file that nobody has changed is the same", async () => {
  const { origin, book } = await open();
  const copy = await patchedCopy(origin, book, name);
  expect(await changedParts(bytes, copy?.bytes ?? new Uint8Array())).toEqual([]);
});

test("a changed cell touches its sheet alone, and is there when the copy is opened", async () => {
  const { origin, book, sheet } = await open();
  setCells(book, sheet, area(0, 0, 0, 1), [["baru", 12.5]]);
  const copy = await patchedCopy(origin, book, name);
  expect(copy?.cells).toBe(2);
  const again = await openBytes(copy?.bytes ?? bytes, name);
  expect(again.book.sheets[0]?.rows[0]?.slice(0, 2)).toEqual(["baru", 12.5]);
  const changed = await changedParts(bytes, copy?.bytes ?? bytes);
  expect(changed.filter((path) => !/sheet1\.xml$|sharedStrings|calcChain|Content_Types|rels$/.test(path))).toEqual([]);
});

test("formulas are written, and the results of others that depend on the change", async () => {
  const { origin, book, sheet } = await open();
  const calculation = calculate(book, { send: () => undefined });
  setCells(book, sheet, area(30, 0, 30, 1), [[4, "=A31*2"]]);
  await calculation.settled();
  calculation.dispose();
  const copy = await patchedCopy(origin, book, name);
  const again = await openBytes(copy?.bytes ?? bytes, name);
  expect([...(again.book.sheets[0]?.formulas.values() ?? [])]).toContain("=A31*2");
});

test("marks of the pane are written, and the formats of the file stay", async () => {
  const { origin, book, sheet } = await open();
  const { id } = addConditionalFormat(book, sheet, [area(3, 0, 4, 0)], { type: "Custom", formula: "=TRUE" });
  const { fill, line } = looks.error;
  const borders = { EdgeBottom: { style: "Continuous", weight: "Thin", color: line } };
  changeConditionalFormat(book, sheet, id, { style: { fill, borders } });
  const before = sheet.conditionalFormats.length;
  const copy = await patchedCopy(origin, book, name);
  const again = await openBytes(copy?.bytes ?? bytes, name);
  expect(copy).not.toBeNull();
  expect(again.book.sheets[0]?.conditionalFormats).toHaveLength(before);
  expect(again.book.sheets[0]?.conditionalFormats.map(({ areas }) => areas)).toContainEqual([area(3, 0, 4, 0)]);
});

test.each<[string, (book: Book, sheet: BookSheet) => unknown]>([
  ["rows that are inserted", (book, sheet) => insertCells(book, sheet, area(0, 0, 0, 16383), "Down")],
  ["a sheet that is added", (book) => addSheet(book, "Baru")],
  ["a sheet that is renamed", (book, sheet) => renameSheet(book, sheet, "Lain")],
  ["cells that are painted", (book, sheet) => patchStyle(book, sheet, [area(0, 0)], { fill: "#FF0000" })],
  ["rows that are hidden", (book, sheet) => hideRows(book, sheet, 1, 1, true)],
  [
    "a format of somebody else's",
    (book, sheet) => addConditionalFormat(book, sheet, [area(0, 0)], { type: "Custom", formula: "=A1>1" }),
  ],
])("%s are more than a patch can say", async (_, change) => {
  const { origin, book, sheet } = await open();
  change(book, sheet);
  expect(await patchedCopy(origin, book, name)).toBeNull();
});
