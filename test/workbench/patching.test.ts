/** A download of a file in which only cells and marks have changed: everything else of it stays, part by part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { looks } from "../../src/core/report/looks";
import { setCells } from "../../src/workbench/book/cells";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { addChart } from "../../src/workbench/book/charts";
import { loadSheet } from "../../src/workbench/book/loading";
import { clearLinks, putLinks } from "../../src/workbench/book/links";
import { deleteNote, putNote } from "../../src/workbench/book/notes";
import { addSheet, deleteSheet } from "../../src/workbench/book/sheets";
import { toKey } from "../../src/workbench/book/book";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { patchStyle, styleAt } from "../../src/workbench/book/style";
import { calculate } from "../../src/workbench/functions/calculation";
import { lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpack } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import { sharedOfficeJs } from "../officeJs";

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

/** Runs in Office.js on the first sheet of the file, and answers its copy, opened again. */
async function copied(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const { origin, book, sheet } = await open();
  // The file keeps its protection, which would refuse all of this.
  loadSheet(sheet, { protection: null });
  const { Excel } = await sharedOfficeJs(book);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet.name), context);
    await context.sync();
  });
  const copy = await patchedCopy(origin, book, name);
  if (!copy) return null;
  const again = await openBytes(copy.bytes, name);
  return { copy, sheet, again, changed: await changedParts(bytes, copy.bytes) };
}

type Lines = "rowHeights" | "columnWidths" | "hiddenRows" | "hiddenColumns";
type Layout = Pick<BookSheet, Lines | "merges" | "links" | "freeze" | "gridlines" | "headings" | "tabColor">;

/** Excel writes a hidden column's width, too, where it is the usual one. */
const isOwn = ([, points]: readonly [number, number]): boolean => points !== 48;

const layoutIn = ({
  rowHeights,
  columnWidths,
  hiddenRows,
  hiddenColumns,
  merges,
  links,
  ...view
}: Layout): unknown => ({
  ...{ freeze: { ...view.freeze }, gridlines: view.gridlines, headings: view.headings, tabColor: view.tabColor },
  ...{ rowHeights: new Map([...rowHeights].sort()), columnWidths: new Map([...columnWidths].filter(isOwn).sort()) },
  ...{ hiddenRows: new Set([...hiddenRows].sort()), hiddenColumns: new Set([...hiddenColumns].sort()) },
  ...{ merges: merges.map((one) => JSON.stringify(one)).sort(), links: new Map([...links].sort()) },
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["heights of rows", (sheet) => (sheet.getRange("2:3").format.rowHeight = 33)],
  ["the height of a row far below", (sheet) => (sheet.getRange("900:900").format.rowHeight = 40.5)],
  ["widths of columns", (sheet) => (sheet.getRange("B:D").format.columnWidth = 90)],
  ["the width of a column far right", (sheet) => (sheet.getRange("ZZ:ZZ").format.columnWidth = 30)],
  ["rows that are hidden", (sheet) => (sheet.getRange("4:6").rowHidden = true)],
  ["all rows shown", (sheet) => (sheet.getRange("1:60").rowHidden = false)],
  ["columns that are hidden", (sheet) => (sheet.getRange("B:C").columnHidden = true)],
  ["all columns shown", (sheet) => (sheet.getRange("A:Z").columnHidden = false)],
  ["cells that are merged", (sheet) => sheet.getRange("A40:C42").merge()],
  ["lines that are merged", (sheet) => sheet.getRange("A50:C52").merge(true)],
  ["merges that are taken apart", (sheet) => sheet.getRange("A1:Z60").unmerge()],
  ["rows that are frozen", (sheet) => sheet.freezePanes.freezeRows(3)],
  ["rows and columns that are frozen", (sheet) => sheet.freezePanes.freezeAt("A1:B4")],
  ["nothing that is frozen", (sheet) => sheet.freezePanes.unfreeze()],
  ["no grid lines and headings", (sheet) => sheet.set({ showGridlines: false, showHeadings: false })],
  ["a coloured tab", (sheet) => (sheet.tabColor = "#136F63")],
  ["a tab without colour", (sheet) => (sheet.tabColor = "")],
  ["links that are taken off", (sheet) => sheet.getRange("A1:Z60").clear("Hyperlinks")],
  [
    "all of that at once",
    (sheet) => {
      sheet.getRange("2:2").format.rowHeight = 50;
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C:C").format.columnWidth = 105;
      sheet.getRange("D:D").columnHidden = true;
      sheet.getRange("F40:G41").merge();
      sheet.getRange("A45").values = [["x"]];
    },
  ],
])("%s touch the sheet alone, and are so in the copy", async (_, work) => {
  const found = await copied(work);
  const [again] = found?.again.book.sheets ?? [];
  expect(again && layoutIn(again)).toEqual(found && layoutIn(found.sheet));
  const beside = /worksheets\/(?:_rels\/)?sheet1\.xml|sharedStrings/;
  expect(found?.changed.filter((path) => !beside.test(path))).toEqual([]);
});

/** How the upper cells of a sheet look, the blank ones among them. */
const looksIn = (sheet: BookSheet): unknown =>
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => ({ ...styleAt(sheet, row, column) })),
  );

test.each<[string, (range: Excel.Range) => void]>([
  ["fills", (range) => (range.format.fill.color = "#FFEE00")],
  ["no fill", (range) => range.format.fill.clear()],
  ["bold, slanted and struck", (range) => range.format.font.set({ bold: true, italic: true, strikethrough: true })],
  ["plain letters", (range) => range.format.font.set({ bold: false, italic: false, underline: "None" })],
  ["letters of another kind", (range) => range.format.font.set({ name: "Arial", size: 14, color: "#0000FF" })],
  ["lines below letters", (range) => (range.format.font.underline = "Double")],
  [
    "alignment",
    (range) => range.format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true }),
  ],
  ["turned and moved in", (range) => range.format.set({ textOrientation: -30, indentLevel: 2 })],
  ["unlocked", (range) => (range.format.protection.locked = false)],
  ["lines around", (range) => range.format.borders.getItem("EdgeBottom").set({ style: "DashDot", weight: "Medium" })],
  ["lines within", (range) => (range.format.borders.getItem("InsideVertical").style = "Dash")],
  ["no lines", (range) => (range.format.borders.getItem("EdgeTop").style = "None")],
  ["number formats", (range) => (range.numberFormat = [["0.000"]])],
  ["nothing of all", (range) => range.clear("Formats")],
])("cells get %s, and all else stays", async (_, work) => {
  const found = await copied((sheet) => {
    for (const address of ["A1:C6", "F50:G52"]) work(sheet.getRange(address));
  });
  const [again] = found?.again.book.sheets ?? [];
  expect(again && looksIn(again)).toEqual(found && looksIn(found.sheet));
  expect(again?.rows).toEqual(found?.sheet.rows);
  expect(again?.formulas).toEqual(found?.sheet.formulas);
  expect(found?.changed.filter((path) => !/sheet1\.xml|styles\.xml/.test(path))).toEqual([]);
});

test("links out of the file and into it are put on cells, changed and taken off", async () => {
  const { origin, book, sheet } = await open();
  putLinks(book, sheet, area(30, 0, 31, 0), { address: "https://example.org/?a=1&b=2", screenTip: "Buka" });
  putLinks(book, sheet, area(32, 0), { documentReference: `'${sheet.name}'!A1` });
  const first = await patchedCopy(origin, book, name);
  const again = await openBytes(first?.bytes ?? bytes, name);
  const [on] = again.book.sheets;
  expect(on && layoutIn(on)).toEqual(layoutIn(sheet));
  if (!on) return;
  putLinks(again.book, on, area(30, 0), { address: "https://example.org/lain" });
  clearLinks(again.book, on, area(31, 0, 32, 0));
  const second = await patchedCopy(again.origin, again.book, name);
  const [last] = (await openBytes(second?.bytes ?? bytes, name)).book.sheets;
  expect(last && layoutIn(last)).toEqual(layoutIn(on));
  const third = await openBytes(second?.bytes ?? bytes, name);
  const [left] = third.book.sheets;
  if (left) clearLinks(third.book, left, area(30, 0));
  const none = await patchedCopy(third.origin, third.book, name);
  expect(await changedParts(bytes, none?.bytes ?? new Uint8Array())).toEqual([]);
});

test("a sheet that is added is put behind the others, and nothing of them changes", async () => {
  const { origin, book } = await open();
  const { Excel } = await sharedOfficeJs(book);
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
  addChart(book, sheet, "Pie", { sheet, area: area(0, 0, 2, 1) }, "Auto");
  addConditionalFormat(book, sheet, [area(0, 0)], { type: "Custom", formula: "=TRUE" });
  expect(lostInPatch(origin, book, "en")).toEqual(["Conditional formats of other kinds", "Charts"]);
  expect(await patchedCopy(origin, book, name)).not.toBeNull();
});

test("a sheet that was added and has gone again leaves the file as it was", async () => {
  const { origin, book } = await open();
  deleteSheet(book, addSheet(book, "Baru"));
  const copy = await patchedCopy(origin, book, name);
  expect(await changedParts(bytes, copy?.bytes ?? new Uint8Array())).toEqual([]);
});

test.each<[string, (book: Book, sheet: BookSheet) => unknown]>([
  [
    "whole columns that are painted",
    (book, sheet) => patchStyle(book, sheet, [area(0, 0, 1048575)], { fill: "#FF0000" }),
  ],
  [
    "a format of somebody else's",
    (book, sheet) => addConditionalFormat(book, sheet, [area(0, 0)], { type: "Custom", formula: "=A1>1" }),
  ],
])("%s are more than a patch can say", async (_, change) => {
  const { origin, book, sheet } = await open();
  change(book, sheet);
  expect(await patchedCopy(origin, book, name)).toBeNull();
});
