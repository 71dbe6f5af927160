/** A download of a file in which only cells and marks have changed: everything else of it stays, part by part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { looks } from "../../src/core/report/looks";
import { setCells } from "../../src/workbench/book/cells";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { insertCells } from "../../src/workbench/book/shift";
import { addChart } from "../../src/workbench/book/charts";
import { deleteNote, putNote } from "../../src/workbench/book/notes";
import { addSheet, deleteSheet, hideRows, renameSheet } from "../../src/workbench/book/sheets";
import { toKey } from "../../src/workbench/book/book";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { patchStyle, styleAt } from "../../src/workbench/book/style";
import { calculate } from "../../src/workbench/functions/calculation";
import { lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpack } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import { officeJs } from "../officeJs";

const name = "furnished.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, name)));
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

test("a number format touches the sheet and the styles alone", async () => {
  const { origin, book, sheet } = await open();
  patchStyle(book, sheet, [area(0, 0, 1, 0)], { numberFormat: "dd/mm/yyyy" });
  const copy = await patchedCopy(origin, book, name);
  expect(await changedParts(bytes, copy?.bytes ?? bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const again = await openBytes(copy?.bytes ?? bytes, name);
  const [first] = again.book.sheets;
  expect(first && styleAt(first, 0, 0)).toEqual({ ...styleAt(sheet, 0, 0), numberFormat: "dd/mm/yyyy" });
});

test("notes that are put, changed and taken off are so in the copy, and others stay", async () => {
  const { origin, book, sheet } = await open();
  const other = book.sheets[1] ?? sheet;
  const contents = (of: BookSheet | undefined): string[] =>
    [...(of?.notes.values() ?? [])].map(({ content }) => content);
  for (const [row, text] of ["Bukti <baru> & lain", "Dua", "Tiga"].entries())
    putNote(book, other, { row: 40 + row, column: 1 }, text);
  const first = await patchedCopy(origin, book, name);
  expect(first?.notes).toBe(3);
  const again = await openBytes(first?.bytes ?? bytes, name);
  const on = again.book.sheets[book.sheets.indexOf(other)];
  expect(contents(on)).toEqual(contents(other));
  if (!on) return;
  putNote(again.book, on, { row: 41, column: 1 }, "Kata lain");
  deleteNote(again.book, on, toKey(42, 1));
  const second = await patchedCopy(again.origin, again.book, name);
  const left = await openBytes(second?.bytes ?? bytes, name);
  expect(contents(left.book.sheets[book.sheets.indexOf(other)])).toEqual(contents(on));
  const changed = await changedParts(first?.bytes ?? bytes, second?.bytes ?? bytes);
  expect(changed.filter((path) => !/comments\d*\.xml$|vmlDrawing\d*\.vml$/i.test(path))).toEqual([]);
});

test("a sheet that is added is put behind the others, and nothing of them changes", async () => {
  const { origin, book } = await open();
  const { Excel } = await officeJs(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Laporan");
    sheet.getRange("A1:C3").values = [
      ["Klaster", "Klaim", "Terdukung"],
      ["I", 10, 7],
      ["II", 5, 5],
    ];
    sheet.getRange("A1:C1").format.set({ font: { bold: true, color: "#FFFFFF" }, fill: { color: "#136F63" } });
    sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("A5").hyperlink = { documentReference: "A1", textToDisplay: "Ke atas" };
    sheet.getRange("A6:B6").merge();
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("7:7").rowHidden = true;
    sheet.freezePanes.freezeRows(1);
    sheet.tables.add("E1:F3", true).name = "Daftar";
    sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns").setPosition("H1", "L12");
    sheet.getRange("C2").dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
    sheet.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const copy = await patchedCopy(origin, book, name);
  expect([copy?.sheets, lostInPatch(origin, book, "en")]).toEqual([1, []]);
  const changed = await changedParts(bytes, copy?.bytes ?? bytes);
  const own =
    /workbook\.xml|styles\.xml|Content_Types|sheet\d+\.xml\.rels$|table\d*\.xml$|drawing\d+\.xml|chart\d+\.xml|worksheets\/sheet[^1]\.xml$/i;
  expect(changed.filter((path) => !own.test(path))).toEqual([]);
  const again = await openBytes(copy?.bytes ?? bytes, name);
  const made = again.book.sheets.at(-1);
  expect(made).toMatchObject({ name: "Laporan", freeze: { rows: 1, columns: 0 }, tables: [{ name: "Daftar" }] });
  expect(made?.rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
    ["Klaster", "Klaim", "Terdukung"],
    ["I", 10, 7],
    ["II", 5, 5],
  ]);
  expect(
    made && [styleAt(made, 0, 0), made.formulas.get(toKey(3, 1)), [...made.hiddenRows], made.merges],
  ).toMatchObject([{ bold: true, fontColor: "#FFFFFF", fill: "#136F63" }, "=SUM(B2:B3)", [6], [area(5, 0, 5, 1)]]);
  expect(made?.validations[0]?.rule).toEqual({ decimal: { operator: "Between", formula1: 0, formula2: 10 } });
  expect(again.losses?.known.has("charts")).toBe(true);
});

test("what a new sheet has beyond that is named", async () => {
  const { origin, book } = await open();
  const sheet = addSheet(book, "Baru");
  putNote(book, sheet, { row: 0, column: 0 }, "x");
  addChart(book, sheet, "Pie", { sheet, area: area(0, 0, 2, 1) }, "Auto");
  addConditionalFormat(book, sheet, [area(0, 0)], { type: "Custom", formula: "=TRUE" });
  expect(lostInPatch(origin, book, "en")).toEqual([
    ...(["Notes on new sheets", "Conditional formats of other kinds", "Charts"] as const),
  ]);
  expect(await patchedCopy(origin, book, name)).not.toBeNull();
});

test("a sheet that was added and has gone again leaves the file as it was", async () => {
  const { origin, book } = await open();
  deleteSheet(book, addSheet(book, "Baru"));
  const copy = await patchedCopy(origin, book, name);
  expect(await changedParts(bytes, copy?.bytes ?? new Uint8Array())).toEqual([]);
});

test.each<[string, (book: Book, sheet: BookSheet) => unknown]>([
  ["rows that are inserted", (book, sheet) => insertCells(book, sheet, area(0, 0, 0, 16383), "Down")],
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
