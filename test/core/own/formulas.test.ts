/** What a formula of ours shows is never read, and never keeps the table beside it from being read. */
import { isOnlyOwn, withoutOwn } from "../../../src/core/own/formulas";
import type { ExampleCell } from "../../../src/core/rule/rule";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";
import { sampled } from "../../sampled";

const table: Grid = [
  ["No", "Indikator", "Nilai Maksimal", "Nilai Mandiri", "Data Dukung", "OPD"],
  [1, "Perda/kebijakan KLA", 96, 5, "SK 1.pdf", "Dinkes"],
  [2, "Penguatan kelembagaan KLA", 36, 5, "SK 2.pdf", "Dinsos"],
  [3, "Peran lembaga masyarakat", 32, 5, "SK 3.pdf", "Dinkes"],
  ["Jumlah", null, 164, 15, null, null],
];
const doubleHeaded: Grid = [
  ["No", "Indikator", "Penilaian 2024", null, "Data Dukung", "OPD"],
  [null, null, "Nilai Maksimal", "Nilai Mandiri", null, null],
  ...table.slice(1),
];

const findings: Grid = [
  ["Tingkat", "Sel", "Temuan", "Poin berisiko", "OPD"],
  ["Kesalahan", "Rekap!F2", "Indikator 1 tidak punya OPD.", 5, ""],
  ["Saran", "'Rekap 2'!D2", "Indikator 1 baru 5 dari 96.", 91, "Dinkes"],
];
const english: Grid = [
  ["Level", "Cell", "Finding", "Points at stake", "Offices"],
  ["Query", "Rekap!F2", "Indicator 1 has no office.", 5, ""],
];
const nothing: Grid = [
  ["Tingkat", "Sel", "Temuan", "Poin berisiko", "OPD"],
  ["", "", "Tidak ada temuan dalam hal yang diperiksa.", "", ""],
];
const summary: Grid = [
  ["Klaster", "Maksimal", "Nilai klaim", "Nilai terdukung"],
  ["Kelembagaan", 164, 15, 15],
  ["Klaster I (Hak Sipil dan Kebebasan)", 115, null, null],
  ["Jumlah", 1000, 15, 15],
];
const oneBasis: Grid = summary.map((cells) => [cells[0] ?? null, cells[1] ?? null, cells[3] ?? null]);
const statuses: Grid = [["OK"], ["TANPA DATA DUKUNG"], ["LEMAH"]];

/** A formula and the cells that it shows; null for those that show one cell. */
const shown: readonly (readonly [formula: string, cells: Grid])[] = [
  ["=KLA.FINDINGS()", findings],
  ["=_xldudf_KLA_FINDINGS()", findings],
  ['=kla.findings("kesalahan")', english],
  ["=KLA.FINDINGS()", nothing],
  ["=SORT(KLA.FINDINGS(),4,-1)", findings.toReversed()],
  ["=DROP(KLA.FINDINGS(),1)", findings.slice(1)],
  ['=IFERROR(_xldudf_KLA_FINDINGS(),"")', findings],
  ["=KLA.SUMMARY()", summary],
  ['=KLA.SUMMARY("terdukung")', oneBasis],
  ["=_xlfn.SINGLE(_xldudf_KLA_SUMMARY())", [["Klaster"]]],
  ["=KLA.STATUS(D2:D4,C2:C4,E2:E4)", statuses],
  ["=_xldudf_KLA_EVIDENCE(E2:E4)", statuses],
  ["=KLA.EVIDENCE(E2:E4,,TRUE)", [[0.66]]],
  ["=KLA.SCORE()", [[15]]],
  ['=ROUND(KLA.SCORE("III"),1)', [[15]]],
  ['=KLA.SCORE(,"terdukung")', [[15]]],
  ["=KLA.TIER()", [["Belum berpredikat"]]],
  ['=IF(KLA.GAP()>0,"kurang","")', [["kurang"]]],
];
const waiting: readonly CellValue[] = [
  "#BUSY!",
  "",
  "#SPILL!",
  "#CALC!",
  "#NAME?",
  "#VALUE!",
  "#N/A",
  "#GETTING_DATA",
  null,
];

function formulaIn(formula: string, cells: Grid): Grid {
  return cells.map((line, row) =>
    line.map((cell, column): ExampleCell => (row + column === 0 ? { formula, value: valueOf(cell) } : cell)),
  );
}

function valueOf(cell: ExampleCell): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

/** The table with the other cells put over it from a row and column on. */
function beside(base: Grid, cells: Grid, top: number, left: number): Grid {
  const height = Math.max(base.length, top + cells.length);
  return Array.from({ length: height }, (_, row) => {
    const line = [...(base[row] ?? [])];
    const over = cells[row - top] ?? [];
    while (over.length > 0 && line.length < left) line.push(null);
    over.forEach((cell, at) => (line[left + at] = cell));
    return line;
  });
}

const moved = (base: Grid, down: number, right: number): Grid => [
  ...Array.from({ length: down }, () => []),
  ...base.map((line) => [...Array<null>(right).fill(null), ...line]),
];

/** Where the formula may stand: the grid, and how far the table has moved in it. */
const places: Readonly<Record<string, (cells: Grid, base: Grid) => Grid>> = {
  "beside the headings, a column between": (cells, base) => beside(base, cells, 0, 7),
  "touching the headings": (cells, base) => beside(base, cells, 0, 6),
  "touching the first row": (cells, base) => beside(base, cells, 1, 6),
  "touching the row of totals": (cells, base) => beside(base, cells, base.length - 1, 6),
  "left of the table, a column between": (cells, base) => beside(moved(base, 0, 6), cells, 0, 0),
  "left of the table, touching it": (cells, base) => beside(moved(base, 0, widest(cells)), cells, 0, 0),
  "above, a row between": (cells, base) => beside(moved(base, cells.length + 1, 0), cells, 0, 0),
  "above, touching it": (cells, base) => beside(moved(base, cells.length, 0), cells, 0, 1),
  "below, a row between": (cells, base) => beside(base, cells, base.length + 1, 1),
  "below, touching it": (cells, base) => beside(base, cells, base.length, 1),
  "far off": (cells, base) => beside(base, cells, 20, 20),
};

function widest(cells: Grid): number {
  return Math.max(...cells.map(({ length }) => length));
}

function outcome(grid: Grid): unknown {
  const { claimed, supported, entries, tables, unread, findings: found, crashed } = checked(sheet("Rekap", grid));
  const rows = entries.map(({ level, label, score, offices, evidence }) => [
    level,
    label,
    score,
    offices,
    evidence.length,
  ]);
  const rules = found.map(({ rule, points }) => `${rule} ${points}`).sort();
  return { claimed, supported, rows, tables: tables.length, unread: unread.map(({ why }) => why.en), rules, crashed };
}

const bases: readonly (readonly [name: string, base: Grid])[] = [
  ["one row of headings", table],
  ["two rows of headings", doubleHeaded],
];
const unanswered = ["=KLA.FINDINGS()", "=SORT(_xldudf_KLA_SUMMARY())", "=KLA.STATUS(D2:D4,C2:C4)", "=KLA.SCORE()"];

/** One of the list by its place in it, the list going round. */
function turnOf<Item>(list: readonly Item[], at: number): Item[] {
  return list.slice(at % list.length).slice(0, 1);
}

describe.each(bases.map(([name, base], at) => ({ name, base, at })))("a table with $name", ({ base, at }) => {
  const alone = outcome(base);

  test("is read alone", () => expect(alone).toMatchObject({ claimed: 15, tables: 1, crashed: [], unread: [] }));

  // Every formula in every place, each of these pairs over one of the tables by turns.
  test.each(sampled(Object.entries(places)))("is read the same with a formula %s", (place, put) => {
    const first = Object.keys(places).indexOf(place) + at;
    for (const [formula, cells] of shown.filter((_, order) => (order + first) % bases.length === 0))
      expect([formula, outcome(put(formulaIn(formula, cells), base))]).toEqual([formula, alone]);
  });

  // Every value in every place and with every formula, and every formula in every place: the formulas take turns.
  test.each(sampled(Object.entries(places)))(
    "is read the same with a formula that has no result yet %s",
    (place, put) => {
      const first = Object.keys(places).indexOf(place) + at;
      const values = waiting.filter((one) => one !== "#NAME?" || !/touching the (first|row)/.test(place));
      for (const [order, value] of values.entries())
        for (const formula of turnOf(unanswered, order + first))
          expect([formula, value, outcome(put([[{ formula, value }]], base))]).toEqual([formula, value, alone]);
    },
  );
});

test("a busy formula whose cells still stand beside it is left out with them", () => {
  const busy = formulaIn("=KLA.FINDINGS()", [["#BUSY!", ...(findings[0] ?? []).slice(1)], ...findings.slice(1)]);
  expect(outcome(beside(table, busy, 0, 7))).toEqual(outcome(table));
});

test("an array formula of the old kind, told for each of its cells, is left out cell by cell", () => {
  const cells = summary.map((line) => line.map((cell) => ({ formula: "=KLA.SUMMARY()", value: valueOf(cell) })));
  expect(outcome(beside(table, cells, 0, 6))).toEqual(outcome(table));
});

test("what the file says an array fills is left out, whatever stands there", () => {
  const column: Grid = [["Tingkat"], ["Sel"], ["Temuan"]];
  const grid = beside(
    table,
    formulaIn(
      "=TRANSPOSE(KLA.FINDINGS())",
      column.map(([cell = null]) => [cell, "Indikator 1"]),
    ),
    0,
    7,
  );
  const arrays = new Map([["H1", { top: 0, left: 7, bottom: 2, right: 8 }]]);
  const cleared = withoutOwn({ ...sheet("Rekap", grid), arrays });
  expect(cleared.rows.map((cells) => cells.slice(7).filter((cell) => cell !== null))).toEqual([[], [], [], [], []]);
  expect(cleared.formulas.size).toBe(0);
});

describe("only what is ours goes", () => {
  const left = (grid: Grid): CellValue[][] => withoutOwn(sheet("S", grid)).rows.map((cells) => [...cells]);

  test("a table's own headings that happen to be ours stay", () => {
    expect(left([[{ formula: "=KLA.SUMMARY()", value: "#BUSY!" }, "Maksimal", "Nilai"]])).toEqual([
      [null, "Maksimal", "Nilai"],
    ]);
    expect(left([...formulaIn("=KLA.SUMMARY()", summary)].map((cells) => [...cells, "Klaster"]))).toEqual(
      summary.map(() => [null, null, null, null, "Klaster"]),
    );
  });

  test("a list ends with its last line", () => {
    const below: Grid = [["Klaster II", 156, 100, 90]];
    expect(left([...formulaIn("=KLA.SUMMARY()", summary), ...below]).at(-1)).toEqual(["Klaster II", 156, 100, 90]);
  });

  test("a verdict that someone typed below the column stays", () => {
    const column = [...formulaIn("=KLA.STATUS(D2:D4,C2:C4)", statuses), ["OK"]];
    expect(left(column)).toEqual([[null], [null], [null], ["OK"]]);
  });

  test("another formula within the cells stays", () => {
    const own: Grid = [[{ formula: "=KLA.FINDINGS()", value: "Tingkat" }, "Sel", { formula: "=1+1", value: "Temuan" }]];
    expect(left(own)).toEqual([[null, null, "Temuan"]]);
  });

  test.each([
    ["=KLA.MAX(7)", 36],
    ["=KLA.NUMBER(H5)", 5],
    ["=KLA.SCORE(D2:D4)", 15],
    ["=KLA.NAME(7)", "Perkawinan Anak"],
    ["=KLA.TIER(D9)", "Nindya"],
    ['=IF(KLA.STATUS(D5,C5,E5)="OK",D5,0)', 12],
    ['="KLA.SUMMARY() dari tim"', "Klaster"],
    ["=SKLA.SUMMARY()", "Klaster"],
    ["=KLA.NUMBER(H5)", "#VALUE!"],
  ])("a value that %s works out of the workbook stays", (formula, value) => {
    const grid: Grid = [[1, { formula, value }]];
    const before = sheet("S", grid);
    expect(withoutOwn(before)).toBe(before);
  });
});

test("a sheet of nothing but our lists and titles needs no word on why it was not read", () => {
  const own: Sheet = sheet("Ringkasan", [["Ringkasan nilai"], [], ...formulaIn("=KLA.SUMMARY()", summary)]);
  const other: Sheet = sheet("Catatan", [["Rapat", "Tanggal"], [{ formula: "=KLA.SCORE()", value: 15 }]]);
  expect(isOnlyOwn(own, withoutOwn(own))).toBe(true);
  expect(checked(sheet("Rekap", table), own).unread).toEqual([]);
  expect(checked(sheet("Rekap", table), other).unread.map((one) => one.sheet)).toEqual(["Catatan"]);
});

test("a total shown as #NAME? to people without the add-in is told", () => {
  const grid: Grid = [...table.slice(0, -1), ["Jumlah", null, 164, { formula: "=KLA.SCORE()", value: "#NAME?" }]];
  expect(checked(sheet("Rekap", grid)).findings.map(({ rule }) => rule)).toContain("formula-error");
});
