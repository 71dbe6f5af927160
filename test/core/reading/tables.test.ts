/** Finds tables by their headings, however those stand. */
import { readEntries } from "../../../src/core/reading/read";
import type { ReadResult } from "../../../src/core/reading/read";
import { toA1, toColumn, toLetters } from "../../../src/core/workbook";
import type { Area, CellValue } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

type Grid = readonly (readonly CellValue[])[];

const rows: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Wali Kota Nomor 1 Tahun 2025"],
  [19, "Sekolah Ramah Anak", 51, 40, "SK Wali Kota Nomor 2 Tahun 2025"],
  [20, "Pusat Kreativitas Anak", 35, 30, "SK Wali Kota Nomor 3 Tahun 2025"],
];
const heading: Grid = [["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"]];

/** A merged area from its address, "B2:D3". */
function area(address: string): Area {
  const [left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address)?.slice(1) ?? [];
  const column = (letters = ""): number => toColumn(letters) ?? -1;
  return { left: column(left), top: Number(top) - 1, right: column(right), bottom: Number(bottom) - 1 };
}

function read(grid: Grid, merges: readonly string[] = []): ReadResult {
  return readEntries(workbook({ ...sheet("Lembar1", grid), merges: merges.map(area) }), kla());
}

/** Each table's rows of headings and the letters of its columns: "4-5: number A, score D". */
function tables({ tables: found }: ReadResult): string[] {
  return found.map(({ top, bottom, columns }) => {
    const list = [...columns].sort(([, a], [, b]) => a - b).map(([name, at]) => `${name} ${toLetters(at)}`);
    return `${top === bottom ? top + 1 : `${top + 1}-${bottom + 1}`}: ${list.join(", ")}`;
  });
}

/** Indicator, cell of its name, score. */
function scores({ entries }: ReadResult): string[] {
  return entries
    .filter(({ isTotal }) => !isTotal)
    .map(({ indicator, at, score }) => {
      const value = score.kind === "number" ? score.value : score.kind;
      return `${indicator?.number ?? "?"} ${toA1(at.row, at.column)} ${value}`;
    });
}

const shifted = (grid: Grid, down: number, right: number): Grid => [
  ...Array.from({ length: down }, () => []),
  ...grid.map((cells) => [...Array<null>(right).fill(null), ...cells]),
];

test("what a KLA formula spills is no table of the city's", () => {
  const grid: Grid = [
    ["Klaster", "Maksimal", "Nilai klaim", "Nilai terdukung"],
    ["Klaster I (Hak Sipil dan Kebebasan)", 115, 90, 80],
    ["Klaster II (Lingkungan Keluarga dan Pengasuhan Alternatif)", 156, 120, 100],
  ];
  expect(tables(read(grid))).toHaveLength(1);
  for (const formula of ["=KLA.SUMMARY()", "=_xldudf_KLA_SUMMARY()", "=SORT(KLA.FINDINGS())"]) {
    const spilled = { ...sheet("Ringkasan", grid), formulas: new Map([["A1", formula]]) };
    expect(tables(readEntries(workbook(spilled), kla()))).toEqual([]);
  }
});

describe("labels above, what is under each year below", () => {
  const years = (first: CellValue, second: CellValue): Grid => [
    ["No", "Indikator", first, null, second, null],
    [null, null, "Nilai", "Data Dukung", "Nilai", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 1, "a.pdf", 20, "b.pdf"],
    [19, "Sekolah Ramah Anak", 2, "c.pdf", 40, "d.pdf"],
  ];
  const merged = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"];

  test.each([
    ["Tahun 2023", "Tahun 2024", merged],
    ["Tahun 2023", "Tahun 2024", []],
    [2023, 2024, merged],
    ["Penilaian 2023", "Penilaian 2024", ["C1:D1", "E1:F1"]],
  ])("%s and %s, merged %j: the later year is read", (first, second, merges) => {
    const found = read(years(first, second), merges);
    expect(tables(found)).toEqual(["1-2: number A, indicator B, score E, evidence F"]);
    expect(scores(found)).toEqual(["18 B3 20", "19 B4 40"]);
  });
});

describe("one row of headings", () => {
  test("at A1", () => {
    const found = read([...heading, ...rows]);
    expect(tables(found)).toEqual(["1: number A, indicator B, maximum C, score D, evidence E"]);
    expect(scores(found)).toEqual(["18 B2 20", "19 B3 40", "20 B4 30"]);
  });

  test("at C7", () => {
    const found = read(shifted([...heading, ...rows], 6, 2));
    expect(tables(found)).toEqual(["7: number C, indicator D, maximum E, score F, evidence G"]);
    expect(scores(found)).toEqual(["18 D8 20", "19 D9 40", "20 D10 30"]);
  });

  test("under titles and blank rows", () => {
    const titles = [["EVALUASI MANDIRI KLA"], ["Kota Contoh, Tahun 2025"], [], ["Nilai diisi oleh OPD"]];
    expect(tables(read([...titles, ...heading, ...rows]))).toEqual([
      "5: number A, indicator B, maximum C, score D, evidence E",
    ]);
  });

  test("in any order of columns", () => {
    const grid = [...heading, ...rows].map((cells) => cells.toReversed());
    const found = read(grid);
    expect(tables(found)).toEqual(["1: evidence A, score B, maximum C, indicator D, number E"]);
    expect(scores(found)).toEqual(["18 D2 20", "19 D3 40", "20 D4 30"]);
  });

  test("is not the row of data that has a word of headings in it", () => {
    const grid = [...heading, ...rows, [null, "Nilai", null, null, "Data Dukung"]];
    expect(tables(read(grid))).toHaveLength(1);
  });
});

describe("helper rows under the headings", () => {
  test.each([
    ["numbers", [1, 2, 3, 4, 5]],
    ["numbers in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["numbers with their sums", ["1", "2", "3", "4 = 2 + 3", "5"]],
    ["units", [null, null, "poin", "poin", "link"]],
  ])("of %s are no entries", (_name, helper) => {
    const found = read([...heading, helper, ...rows]);
    expect(scores(found)).toEqual(["18 B3 20", "19 B4 40", "20 B5 30"]);
    expect(found.unread).toEqual([]);
  });
});

describe("headings over several merged rows", () => {
  test("two: a parent over its children, the others merged down", () => {
    const grid: Grid = [
      ["No", "Indikator", "Nilai", null, "Data Dukung"],
      [null, null, "Maks", "Mandiri", null],
      ...rows,
    ];
    const found = read(grid, ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]);
    expect(tables(found)).toEqual(["1-2: number A, indicator B, maximum C, score D, evidence E"]);
    expect(scores(found)).toEqual(["18 B3 20", "19 B4 40", "20 B5 30"]);
  });

  test("two, without merges", () => {
    const grid: Grid = [
      ["No", "Indikator", "Nilai", null, "Data Dukung"],
      [null, null, "Maks", "Mandiri", null],
      ...rows,
    ];
    expect(tables(read(grid))).toEqual(["1-2: number A, indicator B, maximum C, score D, evidence E"]);
  });

  test("three", () => {
    const grid: Grid = [
      ["No", "Indikator", "Penilaian", null, "Data Dukung"],
      [null, null, "Nilai", null, null],
      [null, null, "Maks", "Mandiri", null],
      ...rows,
    ];
    const found = read(grid, ["A1:A3", "B1:B3", "C1:D1", "C2:D2", "E1:E3"]);
    expect(tables(found)).toEqual(["1-3: number A, indicator B, maximum C, score D, evidence E"]);
    expect(scores(found)).toEqual(["18 B4 20", "19 B5 40", "20 B6 30"]);
  });

  test("four, below a title as wide as the table", () => {
    const grid: Grid = [
      ["REKAP NILAI MANDIRI", null, null, null, null],
      ["No", "Indikator", "Evaluasi KLA", null, "Data Dukung"],
      [null, null, "Tahun 2025", null, null],
      [null, null, "Nilai", null, null],
      [null, null, "Maks", "Mandiri", null],
      ...rows,
    ];
    const found = read(grid, ["A1:E1", "A2:A5", "B2:B5", "C2:D2", "C3:D3", "C4:D4", "E2:E5"]);
    expect(tables(found)).toEqual(["2-5: number A, indicator B, maximum C, score D, evidence E"]);
    expect(scores(found)).toEqual(["18 B6 20", "19 B7 40", "20 B8 30"]);
  });
});

test("a title merged over nearly all headings is no parent of theirs", () => {
  const grid: Grid = [
    ["No", "Bahan Verifikasi", null, null, null],
    [null, "Indikator", "Nilai Maks", "Nilai", "Data Dukung"],
    ...rows,
  ];
  const found = read(grid, ["A1:A2", "B1:E1"]);
  expect(tables(found)).toEqual(["1-2: number A, indicator B, maximum C, score D, evidence E"]);
});

describe("the same heading under different parents", () => {
  const three = (order: readonly string[]): Grid => [
    ["No", "Indikator", "Nilai Maks", ...order],
    [null, null, null, "Nilai", "Nilai", "Nilai"],
    ...rows.map(([no, name, max, score]) => [
      ...[no ?? null, name ?? null, max ?? null],
      ...order.map((parent) => (parent === "Penilaian Mandiri" ? (score ?? null) : 1)),
    ]),
  ];

  test.each([
    [["Penilaian Mandiri", "Penjaminan Kualitas", "Penilaian Final"], "D"],
    [["Penilaian Final", "Penilaian Mandiri", "Penjaminan Kualitas"], "E"],
    [["Penilaian Final", "Penjaminan Kualitas", "Penilaian Mandiri"], "F"],
  ])("%j: the score is the self-assessment's, in column %s", (order, letters) => {
    const found = read(three(order), ["A1:A2", "B1:B2", "C1:C2"]);
    expect(tables(found)[0]).toContain(`score ${letters}`);
    expect(scores(found)).toEqual(["18 B3 20", "19 B4 40", "20 B5 30"]);
  });
});

describe("years as headings", () => {
  test("the later one counts", () => {
    const grid: Grid = [
      ["No", "Indikator", "Nilai Maks", "Nilai", null],
      [null, null, null, 2024, 2025],
      [18, "Wajib Belajar 12 Tahun", 24, 10, 20],
      [19, "Sekolah Ramah Anak", 51, 30, 40],
    ];
    const found = read(grid, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"]);
    expect(scores(found)).toEqual(["18 B3 20", "19 B4 40"]);
  });
});

describe("several tables on a sheet", () => {
  const below: Grid = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [12, "Persalinan di Faskes", 23, 15, "SK Wali Kota Nomor 4 Tahun 2025"],
    [13, "Status Gizi Balita", 20, 12, "SK Wali Kota Nomor 5 Tahun 2025"],
  ];

  test("side by side", () => {
    const grid = [...heading, ...rows].map((cells, at) => [...cells, null, ...(below[at] ?? [])]);
    const found = read(grid);
    expect(tables(found)).toEqual([
      "1: number A, indicator B, maximum C, score D, evidence E",
      "1: number G, indicator H, maximum I, score J, evidence K",
    ]);
    expect(scores(found).sort()).toEqual(["12 H2 15", "13 H3 12", "18 B2 20", "19 B3 40", "20 B4 30"]);
  });

  test("below each other, each with its own columns", () => {
    const moved = below.map((cells) => [null, ...cells]);
    const found = read([...heading, ...rows, [], ["Klaster III"], ...moved]);
    expect(tables(found)).toEqual([
      "1: number A, indicator B, maximum C, score D, evidence E",
      "7: number B, indicator C, maximum D, score E, evidence F",
    ]);
    expect(scores(found)).toEqual(["18 B2 20", "19 B3 40", "20 B4 30", "12 C8 15", "13 C9 12"]);
  });

  test("where the headings are repeated for each page", () => {
    const found = read([...heading, ...rows.slice(0, 2), ...heading, ...rows.slice(2)]);
    expect(scores(found)).toEqual(["18 B2 20", "19 B3 40", "20 B5 30"]);
  });
});

describe("no table", () => {
  test.each<[string, Grid]>([
    ["a letter", [["Yth. Wali Kota"], ["Dengan hormat,"], ["Terima kasih"]]],
    [
      "a list of people",
      [
        ["No", "Nama", "Jabatan"],
        [1, "Budi", "Kepala Dinas"],
      ],
    ],
    [
      "a price list",
      [
        ["No", "Uraian", "Jumlah"],
        [1, "Kertas", 50000],
        [2, "Tinta", 75000],
      ],
    ],
  ])("is in %s, and the sheet is told as unread", (_name, grid) => {
    const found = read(grid);
    expect(found.tables).toEqual([]);
    expect(found.unread).toEqual([expect.objectContaining({ sheet: "Lembar1", row: 0, column: 0 })]);
  });
});
