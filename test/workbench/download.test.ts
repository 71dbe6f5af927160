/** The workbench's download: whatever a workbook has is in the new file, or is named among what is not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import type { Book, BookSheet, ConditionalFormat } from "../../src/workbench/book/book";
import { toKey } from "../../src/workbench/book/book";
import { addChart } from "../../src/workbench/book/charts";
import { setCells } from "../../src/workbench/book/cells";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { createBook } from "../../src/workbench/book/create";
import { addComment } from "../../src/workbench/book/notes";
import { patchStyle } from "../../src/workbench/book/style";
import { addTable, changeTable, setTotals } from "../../src/workbench/book/tables";
import { unvalidated } from "../../src/workbench/book/validations";
import { openBytes } from "../../src/workbench/page/files";
import { keptOf, lostOf } from "../../src/workbench/file/keeping";
import { lossTexts } from "../../src/workbench/file/losses";
import { toXlsx } from "../../src/workbench/file/saving";
import { workbookOf } from "../officeJs";
import { zipped } from "../xlsx/zipped";
import { mutableBook, mutableSheet } from "../../src/workbench/book/mutable";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const at = (row: number, column: number) => toKey(row, column);

function sheetOf({ sheets: [sheet] }: Book): BookSheet {
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

/** A book with one of everything that a file made here can hold. */
function furnished(): Book {
  const table = [
    ["Nama", "Nilai"],
    ["A", 1],
    ["B", 2],
  ];
  const book = createBook(workbookOf({ Data: table, Kedua: [["x"]] }));
  const sheet = sheetOf(book);
  changeTable(book, sheet, addTable(book, sheet, area(0, 0, 2, 1), true).id, { name: "Tabel" });
  setTotals(book, sheet, sheetOf(book).tables[0] ?? addTable(book, sheet, area(9, 9), true), true);
  setCells(book, sheet, area(0, 3), [["=SUM(B2:B3)"]]);
  patchStyle(book, sheet, [area(5, 0)], {
    ...{ bold: true, underline: "Double", fill: "#FFE08A", numberFormat: "0.00", orientation: -45, shrink: true },
    ...{ horizontal: "CenterAcrossSelection", formulaHidden: true, fontColor: "#112233" },
    borders: { DiagonalUp: { style: "Continuous", weight: "Thin", color: "#FF0000" } },
  });
  const looks = { fill: "#FFE08A" };
  for (const rule of marks) {
    const { id } = addConditionalFormat(book, sheet, [area(6, 0, 8, 0)], rule);
    changeConditionalFormat(book, sheet, id, { style: looks });
  }
  mutableSheet(sheet).validations = [
    {
      areas: [area(10, 0)],
      ...unvalidated,
      type: "List",
      rule: { list: { source: "Ada,Tidak", inCellDropDown: true } },
    },
    {
      ...{ areas: [area(11, 0)], ...unvalidated, type: "WholeNumber", ignoreBlanks: false },
      rule: { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } },
      errorAlert: { message: "Antara 1 dan 9.", showAlert: true, style: "Warning", title: "Nilai" },
    },
    { areas: [area(12, 0)], ...unvalidated, type: "Custom", rule: { custom: { formula: "=A13>0" } } },
  ];
  mutableSheet(sheet).notes.set(at(6, 1), {
    author: "Sari",
    content: "Periksa",
    visible: false,
    width: 108,
    height: 59.25,
  });
  mutableSheet(sheet).links.set(at(7, 1), { address: "https://kla.example/", screenTip: "Situs" });
  mutableSheet(sheet).links.set(at(8, 1), { documentReference: "Kedua!A1" });
  setCells(book, sheet, area(7, 1, 8, 1), [["Situs"], ["Kedua"]]);
  mutableSheet(sheet).merges = [area(13, 0, 13, 2)];
  mutableSheet(sheet).hiddenRows = new Set([14]);
  mutableSheet(sheet).hiddenColumns = new Set([6]);
  mutableSheet(sheet).columnWidths.set(0, 120);
  mutableSheet(sheet).rowHeights.set(2, 30);
  mutableSheet(sheet).freeze = { rows: 1, columns: 1 };
  Object.assign(sheet, { gridlines: false, headings: false, tabColor: "#00AA00" });
  mutableSheet(sheet).protection = { password: null, options: new Set(["allowSort"]), selectionMode: "Unlocked" };
  const second = book.sheets[1] ?? sheet;
  mutableSheet(second).visibility = "veryHidden";
  mutableSheet(second).filter = {
    area: area(0, 0, 3, 0),
    criteria: new Map([[0, { filterOn: "Values", values: ["x"] }]]),
  };
  mutableSheet(sheet).names = [{ name: "Setempat", formula: "=Data!$A$1", comment: "", visible: true }];
  mutableBook(book).names = [{ name: "Umum", formula: "=Data!$B$2:$B$3", comment: "Nilai", visible: true }];
  mutableBook(book).properties = new Map<string, string | number | boolean>([["kota", "Arunika"]]);
  mutableBook(book).about = new Map([["title", "Rekap"]]);
  mutableBook(book).structure = { password: null };
  return book;
}

const marks = [
  { type: "Custom", formula: "=A7>1" },
  {
    ...{ type: "CellValue", formula: "=AND(A7>=1,A7<=2)" },
    inFile: { type: "cellIs", operator: "between", formula: ["1", "2"] },
  },
  {
    ...{ type: "PresetCriteria", formula: '=AND(A7<>"",COUNTIF($A$7:$A$9,A7)>1)' },
    inFile: { type: "duplicateValues" },
  },
] as const satisfies readonly ConditionalFormat["rule"][];

test("everything that the list calls kept comes back when the new file is opened", async () => {
  const book = furnished();
  expect(lostOf(book, { known: new Set(), unknown: [] }, "en")).toEqual([]);
  const again = await openBytes(await toXlsx(book), "lagi.xlsx");
  const [before, after] = [sheetOf(book), sheetOf(again.book)];
  expect(after.tables).toEqual(before.tables.map((table) => ({ ...table, id: expect.any(String) })));
  expect(after.validations).toEqual(before.validations);
  expect(after.conditionalFormats.map(({ rule, areas, style }) => ({ rule, areas, style }))).toEqual(
    before.conditionalFormats.map(({ rule, areas, style }) => ({ rule, areas, style })),
  );
  expect(after.notes.get(at(6, 1))).toMatchObject({ author: "Sari", content: "Periksa" });
  expect([...after.links]).toEqual([...before.links]);
  for (const part of ["merges", "hiddenRows", "hiddenColumns", "freeze", "gridlines", "headings", "tabColor"] as const)
    expect({ [part]: after[part] }).toEqual({ [part]: before[part] });
  expect(after.protection).toEqual(before.protection);
  expect(after.columnWidths.get(0)).toBeCloseTo(120, 0);
  expect(after.rowHeights.get(2)).toBe(30);
  expect(after.styles.cells.get(at(5, 0))).toEqual(before.styles.cells.get(at(5, 0)));
  expect([again.book.names, after.names]).toEqual([book.names, before.names]);
  expect(again.book.sheets[1]).toMatchObject({ visibility: "veryHidden", filter: book.sheets[1]?.filter });
  expect([again.book.properties, again.book.about.get("title")]).toEqual([book.properties, "Rekap"]);
  expect(again.book.structure).toEqual({ password: null });
  expect(lostOf(again.book, again.losses, "en")).toEqual([]);
});

test("the new file says it in the words of the standard, part by part", async () => {
  const archive = openArchive(await toXlsx(furnished()), "file.xlsx");
  const texts = await Promise.all(
    [...archive.parts.values()].map(async (part) => [part.path, new TextDecoder().decode(await unpack(archive, part))]),
  );
  const parts = new Map(texts.map(([path = "", text = ""]) => [path, text]));
  const within = (path: string, ...words: readonly string[]): void =>
    words.forEach((word) => expect(parts.get(path)).toContain(word));
  expect([...parts.keys()].filter((path) => path.startsWith("xl/tables/"))).toHaveLength(1);
  within("xl/worksheets/sheet1.xml", "SUBTOTAL(109,Tabel[Nilai])", 'type="list"', '"Ada,Tidak"', 'showGridLines="0"');
  within("xl/worksheets/sheet1.xml", 'xSplit="1"', 'ySplit="1"', 'state="frozen"');
  within("xl/worksheets/_rels/sheet1.xml.rels", "https://kla.example/");
  within("xl/styles.xml", "<b/>", '<u val="double"/>');
  within("xl/workbook.xml", "Data!$B$2:$B$3");
});

/** One after another, what the book holds and a file made here does not, with the words that say so. */
const lost: readonly (readonly [keyof typeof lossTexts, (book: Book, sheet: BookSheet) => void])[] = [
  ["charts", (book, sheet) => addChart(book, sheet, "Pie", { sheet, area: area(0, 0, 2, 1) }, "Auto")],
  ["threads", (book, sheet) => addComment(book, sheet, { row: 0, column: 0 }, "Periksa", "2024-01-01T00:00:00Z")],
  ["bareTables", (book, sheet) => Object.assign(addTable(book, sheet, area(0, 0, 2, 1), true), { headings: false })],
  ["tableLooks", (book, sheet) => Object.assign(addTable(book, sheet, area(0, 0, 2, 1), true), { firstColumn: true })],
  [
    "criteria",
    (_, sheet) =>
      (mutableSheet(sheet).filter = { area: area(0, 0), criteria: new Map([[0, { filterOn: "TopItems" }]]) }),
  ],
  ["validations", (_, sheet) => (mutableSheet(sheet).validations = [{ areas: [area(0, 0)], ...unvalidated }])],
  [
    "ranks",
    (book, sheet) =>
      addConditionalFormat(book, sheet, [area(0, 0)], { type: "TopBottom", formula: "", inFile: { type: "top10" } }),
  ],
  ["hiddenNames", (book) => mutableBook(book).names.push({ name: "N", formula: "=1", comment: "", visible: false })],
  [
    "noteLooks",
    (_, sheet) => mutableSheet(sheet).notes.set(0, { author: "", content: "", visible: true, width: 1, height: 1 }),
  ],
  ["wholeStyles", (book, sheet) => patchStyle(book, sheet, [area(0, 0, 0, 16383)], { bold: true })],
  ["settings", (book) => mutableBook(book).settings.set("kunci", 1)],
  ["manual", (book) => (mutableBook(book).calculation = "Manual")],
];

test.each(lost)("what a new file does not hold is named: %s", async (loss, give) => {
  const book = createBook(
    workbookOf({
      Data: [
        ["Nama", "Nilai"],
        ["A", 1],
        ["B", 2],
      ],
    }),
  );
  expect(lostOf(book, { known: new Set(), unknown: [] }, "id")).toEqual([]);
  give(book, sheetOf(book));
  expect(lostOf(book, { known: new Set(), unknown: [] }, "id")).toEqual([lossTexts[loss].id]);
  expect((await toXlsx(book)).length).toBeGreaterThan(0);
});

test("what a file holds and no book does is named, down to parts that no one knows", async () => {
  const archive = openArchive(readFileSync(join(import.meta.dirname, "furnished.xlsx")), "file.xlsx");
  const contents = await Promise.all(
    [...archive.parts.values()].map(async (part) => ({ path: part.path, bytes: await unpack(archive, part) })),
  );
  const named = ["xl/vbaProject.bin", "xl/pivotTables/pivotTable1.xml", "xl/baru/hal.xml"];
  const more = named.map((path) => ({ path, bytes: new TextEncoder().encode("<x/>") }));
  const { book, losses } = await openBytes(
    zipped(Object.fromEntries([...contents, ...more].map(({ path, bytes }) => [path, bytes]))),
    "file.xlsx",
  );
  const words = ["print", "richText", "patterns", "groups", "passwords", "images", "macros", "pivots"] as const;
  const list = lostOf(book, losses, "en");
  for (const loss of words) expect(list).toContain(lossTexts[loss].en);
  expect(list).toContain("A part of the file that is not known: xl/baru/hal.xml");
});

test("the list of what is kept counts it", () => {
  const list = keptOf(furnished(), "en");
  for (const line of ["Tables: 1", "Drop-down lists and data validation: 3", "Links: 2", "Names: 2", "Notes: 1"])
    expect(list).toContain(line);
});
