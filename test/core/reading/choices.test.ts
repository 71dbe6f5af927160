/** What the user corrects of a table holds by the headings' texts, through inserted columns, moved rows and renamed sheets. */
import { choose, chooseHeadings, forget, headingsOf, parseChoices } from "../../../src/core/reading/user/choices";
import type { Choices } from "../../../src/core/reading/user/choices";
import { readEntries } from "../../../src/core/reading/read";
import type { ReadResult } from "../../../src/core/reading/read";
import type { Table } from "../../../src/core/reading/model/tables";
import { toA1 } from "../../../src/core/workbook";
import type { CellValue } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const rows: CellValue[][] = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Angka Rapat", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, 20, 11, "sk.pdf"],
  [19, "Sekolah Ramah Anak", 51, 40, 12, "sra.pdf"],
];
const read = (grid: CellValue[][], choices: Choices = {}, name = "Rekap"): ReadResult =>
  readEntries(workbook(sheet(name, grid)), kla(), { choices });
const scores = ({ entries }: ReadResult): unknown[] =>
  entries.map(({ at, score }) => [toA1(at.row, at.column), score.kind === "number" ? score.value : score.kind]);

function onlyTable({ tables }: ReadResult): Table {
  const [table] = tables;
  if (!table) throw new Error("No table was found.");
  return table;
}

/** The table's score under another heading. */
function rapat(): Choices {
  const table = onlyTable(read(rows));
  const heading = headingsOf(table).find(({ path }) => path.join() === "Angka Rapat");
  if (!heading) throw new Error("The heading is gone.");
  return choose({}, table, "score", heading);
}

test("offers every heading with its letters, from left to right", () => {
  expect(headingsOf(onlyTable(read(rows))).map(({ letters, path }) => `${letters} ${path.join()}`)).toEqual([
    "A No",
    "B Indikator",
    "C Nilai Maks",
    "D Nilai Mandiri",
    "E Angka Rapat",
    "F Data Dukung",
  ]);
});

test("reads the column that was chosen", () => {
  expect(scores(read(rows))).toEqual([
    ["B2", 20],
    ["B3", 40],
  ]);
  expect(scores(read(rows, rapat()))).toEqual([
    ["B2", 11],
    ["B3", 12],
  ]);
});

test("a column holds one thing: what was read from it before is read no more", () => {
  const table = onlyTable(read(rows));
  const [heading] = headingsOf(table).filter(({ path }) => path.join() === "Data Dukung");
  const chosen = onlyTable(read(rows, choose({}, table, "note", heading ?? null)));
  expect([chosen.columns.get("note"), chosen.columns.has("evidence")]).toEqual([5, false]);
});

test("a column can be said not to be there", () => {
  const choices = choose({}, onlyTable(read(rows)), "evidence", null);
  expect([...onlyTable(read(rows, choices)).columns.keys()]).not.toContain("evidence");
});

test("holds when columns are inserted and rows stand above", () => {
  const moved = [["Judul"], [], ...rows.map((cells) => ["x", ...cells])];
  expect(scores(read(moved, rapat()))).toEqual([
    ["C4", 11],
    ["C5", 12],
  ]);
});

test("holds when the sheet is renamed", () => {
  expect(scores(read(rows, rapat(), "Rekap 2025"))[0]).toEqual(["B2", 11]);
});

test("does not touch another sheet while its own is there", () => {
  const book = workbook(sheet("Rekap", rows), sheet("Kedua", rows));
  const { tables } = readEntries(book, kla(), { choices: rapat() });
  expect(tables.map(({ columns }) => columns.get("score"))).toEqual([4, 3]);
});

test("says so when the heading is no longer there, and reads as usual", () => {
  const renamed = rows.map((cells) => cells.map((cell) => (cell === "Angka Rapat" ? "Rapat" : cell)));
  const result = read(renamed, rapat());
  expect(scores(result)[0]).toEqual(["B2", 20]);
  expect(result.unread.map(({ why }) => why.en)).toEqual([
    expect.stringContaining('"Angka Rapat"'),
    'The column "Rapat" was not used: 2 cells.',
  ]);
});

test("keeps headings on several rows apart by all their texts", () => {
  const grid: CellValue[][] = [
    ["No", "Indikator", "Tahun 2023", null, "Tahun 2024", null],
    [null, null, "Nilai", "Data Dukung", "Nilai", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 1, "a.pdf", 2, "b.pdf"],
  ];
  const table = onlyTable(read(grid));
  const [old] = headingsOf(table).filter(({ letters }) => letters === "C");
  expect(scores(read(grid))).toEqual([["B3", 2]]);
  expect(scores(read(grid, choose({}, table, "score", old ?? null)))).toEqual([["B3", 1]]);
});

describe("where no table is found", () => {
  const odd: CellValue[][] = [
    ["Catatan tim"],
    ["Urut", "Apa", "Besar", "Kira-kira"],
    [18, "Wajib Belajar 12 Tahun", 24, 20],
  ];
  const shown = chooseHeadings({}, "Rekap", ["Urut", "Apa", "", "Besar", "Kira-kira"]);

  test("the user shows the row of headings, then the columns", () => {
    const table = { ...onlyTable(read(rows)), grid: onlyTable(read(rows)).grid };
    const heading = (text: string) => ({ column: 0, letters: "", path: [text] });
    const choices = choose(choose(shown, table, "indicator", heading("Apa")), table, "score", heading("Kira-kira"));
    expect(scores(read(odd, choices))).toEqual([["B3", 20]]);
    expect(scores(read([[], ...odd], choices))).toEqual([["B4", 20]]);
  });

  test("forgetting a sheet reads it by its headings again", () => {
    expect(forget({ ...shown, Lain: { columns: {} } }, "Rekap")).toEqual({ Lain: { columns: {} } });
  });
});

test("what was kept is read back through JSON; rubbish is none", () => {
  expect(parseChoices(JSON.parse(JSON.stringify(rapat())))).toEqual(rapat());
  for (const rubbish of [null, 7, "x", [], { Rekap: 1 }, { Rekap: { columns: { score: 3 } } }])
    expect(parseChoices(rubbish)).toBeNull();
});
