/** One suite of cases on both readers: an .xlsx file read as a file, and open in the host and read through Office.js. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { ReadOptions } from "../src/core/port/port";
import { check } from "../src/core/report/report";
import { toColumn } from "../src/core/workbook";
import type { CellValue, Sheet, Workbook } from "../src/core/workbook";
import { readWorkbook as readFile } from "../src/xlsx/read";

import { open } from "./excel/opened";
import { kla } from "./instrument";
import type { Options } from "./officeJs";
import { workbookOf } from "./officeJs";
import { sampled } from "./sampled";

const folders = ["fixtures", "../assets/samples"];
const files = folders.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): [string, string] => [name, join(import.meta.dirname, folder, name)]),
);

test.each(sampled(files))("%s is the same workbook and has the same report in Excel", async (name, path) => {
  const fromFile = await readFile(new Uint8Array(readFileSync(path)), name);
  const { workbook } = await openAndRead(fromFile);
  expect(comparable(workbook)).toEqual(comparable(fromFile));
  const sheets = fromFile.sheets.map((sheet) => ({ ...sheet, rows: trimmed(withResults(sheet)) }));
  expect(reportOf(workbook)).toBe(reportOf({ sheets, leftOut: [] }));
});

const bare: Sheet = {
  ...{ name: "Sheet", visibility: "visible", rows: [], formulas: new Map(), merges: [] },
  ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
};

const cases: [string, Partial<Sheet>][] = [
  ["merged cells", { rows: [["a", null], ["b"]], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }],
  ["hidden rows", { rows: [["a"], ["b"], ["c"], ["d"]], hiddenRows: new Set([1, 2]) }],
  ["hidden columns", { rows: [["a", "b", "c"]], hiddenColumns: new Set([1]) }],
  [
    "hidden rows and columns at once",
    { rows: grid(6, 5), hiddenRows: new Set([0, 3]), hiddenColumns: new Set([2, 4]) },
  ],
  ["every row hidden", { rows: [["a"], ["b"]], hiddenRows: new Set([0, 1]) }],
  ["errors", { rows: [["#REF!", "#N/A", "#DIV/0!"]] }],
  ["dates, which are numbers", { rows: [[45292, 45292.5]] }],
  [
    "kinds of numbers",
    {
      rows: [[45292, 0.5, 0.75, 3]],
      kinds: new Map([
        ["A1", "date"],
        ["B1", "time"],
        ["C1", "percent"],
      ]),
    },
  ],
  [
    "links behind words",
    {
      rows: [["Ada", "Link", "plain"]],
      links: new Map([
        ["A1", "https://drive.google.com/file/d/1AbC/view"],
        ["B1", "#Sheet!A1"],
      ]),
    },
  ],
  ["truth values", { rows: [[true, false, "TRUE"]] }],
  ["formulas", { rows: [[1, 2, 3]], formulas: new Map([["C1", "=A1+B1"]]) }],
  ["a formula that gives an empty text", { rows: [["a", ""]], formulas: new Map([["B1", '=IF(A1="a","","x")']]) }],
  ["a formula that gives an error", { rows: [["#DIV/0!"]], formulas: new Map([["A1", "=1/0"]]) }],
  ["a formula that gives text like a formula", { rows: [["=x"]], formulas: new Map([["A1", '="=x"']]) }],
  [
    "a used range that begins at C7",
    { rows: [[], [], [], [], [], [], [null, null, "here", 1], [null, null, "there"]] },
  ],
  ["rows of unequal length with holes", { rows: [["a", null, "c"], [], [null, "b"]] }],
  ["texts that look like numbers", { rows: [["1", "1,5", "50%", "'quoted", " 7 "]] }],
  ["an empty sheet", {}],
];

test.each(cases)("%s", async (_, sheet) => {
  const given: Workbook = { sheets: [{ ...bare, ...sheet }], leftOut: [] };
  const { workbook } = await openAndRead(given);
  expect(comparable(workbook)).toEqual(comparable(given));
});

test.each(cases.filter(([, { rows = [], kinds, links }]) => rows.length > 0 && !kinds && !links))(
  "%s, out of a file",
  async (_, sheet) => {
    const file = await readFile(await writeXlsx({ sheets: [written({ ...bare, ...sheet })] }), "made.xlsx");
    const { workbook } = await openAndRead(file);
    expect(comparable(workbook)).toEqual(comparable(file));
  },
);

test("hidden and very hidden sheets are read, and empty ones stay in their place", async () => {
  const given: Workbook = {
    sheets: [
      { ...bare, name: "Empty" },
      { ...bare, name: "Shown", rows: [["a"]] },
      { ...bare, name: "Hidden", visibility: "hidden", rows: [["b"]] },
      { ...bare, name: "It's very hidden!", visibility: "veryHidden", rows: [["c"]] },
    ],
    leftOut: [],
  };
  const { workbook } = await openAndRead(given);
  expect(comparable(workbook)).toEqual(comparable(given));
});

test("a formula shared by many cells is read in each of them", async () => {
  const path = join(import.meta.dirname, "fixtures", "formula-odd.xlsx");
  const file = await readFile(new Uint8Array(readFileSync(path)), "formula-odd.xlsx");
  const { workbook } = await openAndRead(file);
  const formulas = workbook.sheets.map((sheet) => [...sheet.formulas].sort());
  expect(formulas).toEqual(file.sheets.map((sheet) => [...sheet.formulas].sort()));
  expect(formulas.flat().length).toBeGreaterThan(0);
});

test("reads 24 sheets in at most four batches, none of them above 5 MB", async () => {
  const names = Array.from({ length: 24 }, (_, at) => `Sheet ${at + 1}`);
  const book = workbookOf(Object.fromEntries(names.map((name) => [name, grid(60, 12)])));
  const sheets = book.sheets.map((sheet, at) => (at % 2 === 0 ? sheet : { ...sheet, hiddenRows: new Set([5, 6]) }));
  const { workbook, traffic } = await openAndRead({ ...book, sheets });
  expect(comparable(workbook)).toEqual(comparable({ ...book, sheets }));
  expect(traffic.batches).toBeLessThanOrEqual(4);
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
});

test("reads a large sheet in blocks below 5 MB and tells how far it is", async () => {
  const book = workbookOf({ Large: grid(20_000, 10) });
  const told: [number, number][] = [];
  const { workbook, traffic } = await openAndRead(
    book,
    {},
    {
      onProgress: ({ read, all }) => told.push([read, all]),
    },
  );
  expect(workbook.sheets[0]?.rows).toHaveLength(20_000);
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect(told.at(-1)).toEqual([200_000, 200_000]);
  expect(told.length).toBeGreaterThan(2);
});

test("halves a block whose answer would be too large, until it fits", async () => {
  const long = "x".repeat(2000);
  const rows = Array.from({ length: 3000 }, (_, at) => [at, long]);
  const book = workbookOf({ Long: rows, Short: [["a"]] });
  const { workbook, traffic } = await openAndRead(book);
  expect(comparable(workbook)).toEqual(comparable(book));
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect(traffic.batches).toBeGreaterThan(4);
});

test("a row that is too large by itself is an error, not a gap", async () => {
  const row = Array.from({ length: 200 }, () => "x".repeat(32_000));
  await expect(openAndRead(workbookOf({ Wide: [row] }))).rejects.toMatchObject({
    name: "Fault",
    cause: { code: "ResponsePayloadSizeLimitExceeded" },
  });
});

test.each(["1.14", "1.17", "1.20"])("needs no more than Excel with ExcelApi %s has", async (level) => {
  const path = join(import.meta.dirname, "../assets/samples/rekap-274.xlsx");
  const file = await readFile(new Uint8Array(readFileSync(path)), "rekap-274.xlsx");
  const { workbook } = await openAndRead(file, { level });
  expect(comparable(workbook)).toEqual(comparable(file));
});

async function openAndRead(file: Workbook, options: Options = {}, asked?: ReadOptions) {
  const { pane, traffic } = await open(file, options);
  return { workbook: await pane.read(asked), traffic };
}

/** Compared by comparable() alone, where "none" and "not asked" are the same; a report holds the workbook many times over. */
const carried = new Set(["kinds", "formats", "comments", "links", "pictures", "workbook", "grid"]);

/** The report as text, or why there is none. */
function reportOf(workbook: Workbook): string {
  try {
    return JSON.stringify(check(workbook, kla()), (key, value) => (carried.has(key) ? undefined : value));
  } catch (error) {
    return String(error);
  }
}

/**
 * What must be the same: Excel's used range reaches to its farthest cell, so that every row of it is equally wide,
 * where a file's rows end at their last cell. A formula always has a result in Excel, at the least "", where a file may
 * keep none. Formulas stand in another order, and merges too.
 */
function comparable({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: trimmed(withResults(sheet)),
    formulas: new Map([...sheet.formulas].sort()),
    kinds: new Map([...(sheet.kinds ?? [])].sort()),
    links: new Map([...(sheet.links ?? [])].sort()),
    // The host knows kinds alone and shows each in one format; Office.js tells neither colours nor the first day.
    ...{ formats: undefined, unseen: undefined, startsIn1904: undefined, comments: undefined },
    merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
  }));
}

function withResults({ rows, formulas }: Sheet): Sheet["rows"] {
  const height = Math.max(rows.length, ...[...formulas.keys()].map((address) => Number(/\d+$/.exec(address)?.[0])));
  const filled = Array.from({ length: height }, (_, row) => [...(rows[row] ?? [])]);
  for (const address of formulas.keys()) {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const [line, column] = [filled[Number(row) - 1] ?? [], toColumn(letters) ?? 0];
    while (line.length <= column) line.push(null);
    line[column] ??= "";
  }
  return filled;
}

function trimmed(rows: Sheet["rows"]): readonly (readonly CellValue[])[] {
  const shorter = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return shorter.slice(0, shorter.findLastIndex((row) => row.length > 0) + 1);
}

function grid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column % 2 === 0 ? row * columns + column : `cell ${row} ${column}`,
    ),
  );
}

function written({ name, rows, merges, formulas, hiddenRows, hiddenColumns }: Sheet): WriteSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = new Map(
    [...formulas].map(([address, formula]) => {
      const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const at = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
      return [`${at.row},${at.column}`, { formula: formula.slice(1), value: rows[at.row]?.[at.column] ?? null }];
    }),
  );
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells,
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: Array.from({ length: width }, (_, column) => ({ hidden: hiddenColumns.has(column) })),
    rowDefs: new Map([...hiddenRows].map((row) => [row, { hidden: true }])),
  };
}
