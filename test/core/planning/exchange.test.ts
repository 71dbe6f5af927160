/** Sheets out and back: what offices get, and what their answers change, question or clear. */
import { isFault } from "../../../src/core/fault";
import { mergeReturned } from "../../../src/core/planning/merge";
import type { MergedCell } from "../../../src/core/planning/merge";
import { splitByOffice } from "../../../src/core/planning/split";
import type { OfficeWorkbook } from "../../../src/core/planning/split";
import type { Report } from "../../../src/core/report/report";
import type { FullCell, PlainCell, PlainSheet } from "../../../src/core/sheets/sheet";
import { toA1 } from "../../../src/core/workbook";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { checked, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Max", "Nilai Mandiri", "Data Dukung", "OPD"];
const base: Grid = [
  ["EVALUASI MANDIRI KOTA SUKAMAJU TAHUN 2025"],
  heading,
  ["Peraturan Daerah tentang KLA", "Pertanyaan 2a", 1, 0.5, "Perda Nomor 3 Tahun 2024 tentang KLA", "Bappeda"],
  ["", "Pertanyaan 2b", 1, 0.25, "ada", "Dinas Kesehatan"],
  ["", "Pertanyaan 2c", 1, null, null, "Dinas Kesehatan, Bappeda"],
  ["", "Pertanyaan 2d", 1, 0.5, "SK Nomor 7 Tahun 2025", "Dinas Sosial"],
  ["", "Pertanyaan 2e", 1, { formula: "=D3*2", value: 1 }, "notulen 3 Mei 2025", "Dinas Kesehatan"],
];

function reportOf(grid: Grid = base, name = "Rekap"): Report {
  return checked(sheet(name, grid));
}

function fullOf(cell: PlainCell | undefined): FullCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell ?? null };
}

/** What an office would send back, untouched. */
function bookOf(office: OfficeWorkbook): Workbook {
  return workbook(
    ...office.sheets.map(({ name, rows }) =>
      sheet(
        name,
        rows.map(({ cells }) => cells.map((cell) => fullOf(cell).value)),
      ),
    ),
  );
}

function officeOf(report: Report, name: string): OfficeWorkbook {
  const found = splitByOffice(report, "id").offices.find(({ office }) => office === name);
  if (!found) throw new Error(`${name} has no sheet.`);
  return found;
}

/** The sheet of an office with some of its answers, by code and column: { "1.2b score": 0.5 }. */
function answered(report: Report, office: string, answers: Readonly<Record<string, CellValue>>): Workbook {
  const book = bookOf(officeOf(report, office));
  const [first, ...others] = book.sheets;
  if (!first) throw new Error("There is no sheet.");
  const keys = first.rows[3] ?? [];
  const rows = first.rows.map((cells) => {
    const code = cells[1];
    return cells.map((cell, column) => {
      const key = `${code} ${keys[column]}`;
      return Object.hasOwn(answers, key) ? (answers[key] ?? null) : cell;
    });
  });
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}

function merged(report: Report, files: Readonly<Record<string, Workbook>>): MergedCell[] {
  return mergeReturned(
    report,
    Object.entries(files).map(([file, book]) => ({ file, workbook: book })),
  );
}

function short(cells: readonly MergedCell[]): string[] {
  return cells.map(
    ({ at, from, to, file, conflict }) => `${toA1(at.row, at.column)} ${from} → ${to} ${file}${conflict ? " ?" : ""}`,
  );
}

/** The sheet with other rows, made from those it has. */
function withRows(
  book: Workbook,
  change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): Workbook {
  return { ...book, sheets: book.sheets.map((one, at) => (at === 0 ? { ...one, rows: change(one.rows) } : one)) };
}

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFault(error)) return error.message;
    throw error;
  }
  return "";
}

const kes = "Dinkes";

test("each office gets its own rows, shared ones too, and only cells to answer are open", () => {
  const { offices, unowned } = splitByOffice(reportOf(), "id");
  expect(offices.map(({ office, rows }) => `${office} ${rows}`)).toEqual(["Bappeda 2", `${kes} 3`, "Dinsos 1"]);
  expect(unowned).toEqual([]);
  const main = officeOf(reportOf(), kes).sheets[0];
  const rows = main?.rows.slice(5).map(({ cells }) => cells.map(fullOf)) ?? [];
  expect(rows.map((cells) => cells.map(({ style }) => (style?.isOpen ? "open" : "")).join())).toEqual([
    ",,,,open,open,,",
    ",,,,open,open,,",
    // What a formula works out is not typed over.
    ",,,,,open,,",
  ]);
  expect(rows.map((cells) => cells.at(-1)?.value)).toEqual(["", "Bappeda", ""]);
  expect(main?.columns?.[0]).toEqual({ isHidden: true });
  expect(main?.rows[3]).toMatchObject({ isHidden: true });
  expect(main?.protection).toBeDefined();
  expect(String(fullOf(main?.rows[1]?.cells[1]).value)).toMatch(/^Isi hanya sel kuning\..*kosong atau tulis \?/);
});

describe("evidence in rows below its question", () => {
  const grid: Grid = [
    ["EVALUASI MANDIRI KOTA SUKAMAJU TAHUN 2025"],
    heading,
    ["Peraturan Daerah tentang KLA", "Pertanyaan 2a", 1, 0.5, "Perda Nomor 3 Tahun 2024 tentang KLA", "Bappeda"],
    ["", "", null, null, "foto kegiatan", null],
    ["", "", null, null, "notulen", null],
    ["", "Pertanyaan 2b", 1, 0.25, "ada", "Bappeda"],
  ];
  const withSheet = (change: (rows: CellValue[][]) => CellValue[][]): Workbook =>
    withRows(bookOf(officeOf(reportOf(grid), "Bappeda")), (rows) => change(rows.map((cells) => [...cells])));

  test("is handed out in rows of its own, and counts as one question", () => {
    const own = officeOf(reportOf(grid), "Bappeda");
    expect(own.rows).toBe(2);
    const rows =
      own.sheets[0]?.rows.slice(5).map(({ cells }) => cells.slice(1).map((cell) => fullOf(cell).value)) ?? [];
    expect(rows.map(([code, label, , score, evidence]) => [code, label, score, evidence])).toEqual([
      ["1.2a", "Kebijakan pencatatan kelahiran dan akta anak", 0.5, "Perda Nomor 3 Tahun 2024 tentang KLA"],
      ["1.2a", "(bukti lanjutan)", null, "foto kegiatan"],
      ["1.2a", "(bukti lanjutan)", null, "notulen"],
      ["1.2b", expect.any(String), 0.25, "ada"],
    ]);
  });

  test("comes back to the cell that it stood in, whatever order the rows are in", () => {
    const book = withSheet((rows) => [
      ...rows.slice(0, 5),
      ...rows
        .slice(5)
        .map((cells) =>
          cells.map((cell) => (cell === "foto kegiatan" ? "Foto Musrenbang Anak, Aula, 3 Mei 2025" : cell)),
        )
        .reverse(),
    ]);
    expect(short(merged(reportOf(grid), { "a.xlsx": book }))).toEqual([
      "E4 foto kegiatan → Foto Musrenbang Anak, Aula, 3 Mei 2025 a.xlsx",
    ]);
    const moved = [...grid.slice(0, 2), [], ...grid.slice(2)];
    expect(short(merged(reportOf(moved), { "a.xlsx": book }))).toEqual([
      "E5 foto kegiatan → Foto Musrenbang Anak, Aula, 3 Mei 2025 a.xlsx",
    ]);
  });

  test("is a question where the city has changed that row since", () => {
    const book = withSheet((rows) =>
      rows.map((cells) => cells.map((cell) => (cell === "notulen" ? "Notulen 3 Mei 2025" : cell))),
    );
    const changed = grid.map((cells) => cells.map((cell) => (cell === "notulen" ? "risalah" : cell)));
    expect(short(merged(reportOf(changed), { "a.xlsx": book }))).toEqual(["E5 risalah → Notulen 3 Mei 2025 a.xlsx ?"]);
  });
});

test("scores are chosen from the steps of the question, else lie between 0 and the maximum", () => {
  const [main, list] = officeOf(reportOf(), kes).sheets;
  const rules = main?.validations?.map(({ rule, areas, onOther }) => ({ rule: rule.kind, areas, onOther })) ?? [];
  expect(rules.every(({ onOther }) => onOther === "warning")).toBe(true);
  expect(list?.visibility).toBe("veryHidden");
  expect(list?.rows.map(({ cells }) => cells)).toEqual([[0], [0.25], [0.5], [0.75], [1]]);
  expect(rules.map(({ rule }) => rule)).toContain("choice");
});

test("ticks and answers that the workbook uses are lists", () => {
  const grid: Grid = [
    ["Indikator", "Pertanyaan", "Nilai Max", "Nilai Mandiri", "Jawaban", "Data Dukung", "OPD"],
    ["Peraturan Daerah tentang KLA", "Pertanyaan 2a", 1, 0.5, "Ada", "Perda 3/2024 tentang KLA", "Bappeda"],
    ["", "Pertanyaan 2b", 1, 0.5, "Tidak ada", "Perda 4/2024 tentang KLA", "Bappeda"],
    ["", "Pertanyaan 2c", 1, 1, "Ada", "Perda 5/2024 tentang KLA", "Bappeda"],
  ];
  const [, list] = officeOf(reportOf(grid), "Bappeda").sheets;
  expect(list?.rows.flatMap(({ cells }) => cells)).toEqual(expect.arrayContaining(["Ada", "Tidak ada"]));
});

test.each<[string, readonly CellValue[], string[]]>([
  ["blank still", [null, null], ["Ya", "Tidak"]],
  ["free text", ["Sudah ada Perda dan sedang dibahas rancangan perubahannya di DPRD", "Ada"], []],
  ["one word", ["Ada", null], []],
  ["two words", ["Ada", "Belum"], ["Ada", "Belum"]],
])("a column of answers that is %s offers a list or none", (_, answers, expected) => {
  const rows = answers.map((answer, at): Grid[number] => [
    ...[at === 0 ? "Peraturan Daerah tentang KLA" : "", `Pertanyaan 2${"ab"[at]}`, 0.5, 0.5, answer],
    ...[`Perda ${at}/2024 tentang KLA`, "Bappeda"],
  ]);
  const grid = [["Indikator", "Pertanyaan", "Nilai Max", "Nilai Mandiri", "Jawaban", "Data Dukung", "OPD"], ...rows];
  const [main, list] = officeOf(reportOf(grid), "Bappeda").sheets;
  const texts = (list?.rows ?? []).flatMap(({ cells }) => cells).filter((cell) => typeof cell === "string");
  expect(texts).toEqual(expected);
  const rule = main?.validations?.find(({ areas }) => areas.some(({ left }) => left === 5));
  expect(rule?.onOther).toBe(expected[0] === "Ya" ? "nothing" : expected.length > 0 ? "warning" : undefined);
});

test("a score that became a date is asked for anew, and its cell becomes a number's again", () => {
  const report = checked(
    sheet(
      "Rekap",
      base.map((cells, at) => (at === 3 ? cells.with(3, 45986) : cells)),
      { kinds: { D4: "date" } },
    ),
  );
  const main = officeOf(report, kes).sheets[0];
  const cell = fullOf(main?.rows[5]?.cells[4]);
  expect([cell.value, cell.style?.format]).toEqual([null, undefined]);
  expect(merged(report, { "a.xlsx": bookOf(officeOf(report, kes)) })).toEqual([]);
  const found = merged(report, { "a.xlsx": answered(report, kes, { "1.2b score": 0.5 }) });
  expect(found).toMatchObject([{ to: 0.5, format: "General", conflict: null }]);
});

test("a row without an office is told and given to nobody", () => {
  const grid = base.map((cells, at) => (at === 3 ? cells.with(5, null) : cells));
  expect(splitByOffice(reportOf(grid), "id").unowned.map(({ at }) => at.row)).toEqual([3]);
});

test("answers change their cells; what was not touched, blank or ? changes nothing", () => {
  const report = reportOf();
  const book = answered(report, kes, {
    ...{ "1.2b score": 0.5, "1.2b evidence": null, "1.2c score": "?", "1.2c evidence": " ?? ", "1.2e evidence": "" },
  });
  expect(short(merged(report, { "a.xlsx": book }))).toEqual(["D4 0.25 → 0.5 a.xlsx"]);
  expect(merged(report, { "a.xlsx": bookOf(officeOf(report, kes)) })).toEqual([]);
});

test("a number typed as a text becomes one where it can be no other; other texts stay", () => {
  const report = reportOf();
  const book = answered(report, kes, { "1.2b score": "0,4", "1.2c score": "belum tahu", "1.2c evidence": "0,5" });
  expect(merged(report, { "a.xlsx": book }).map(({ to }) => to)).toEqual([0.4, "belum tahu", "0,5"]);
});

test("sheets may be renamed, sorted and given new columns", () => {
  const report = reportOf();
  const book = answered(report, kes, {
    "1.2b score": 0.5,
    "1.2c evidence": "RAD KLA 2025-2029",
    "1.2e evidence": "notulen 9 Juni 2025",
  });
  const sorted = withRows(book, (rows) =>
    [...rows.slice(0, 5), ...rows.slice(5).toReversed()].map((cells) => [
      ...cells.slice(0, 3),
      "catatan",
      ...cells.slice(3),
    ]),
  );
  const renamed = {
    ...sorted,
    sheets: sorted.sheets.toReversed().map((one) => ({ ...one, name: `Salinan ${one.name}` })),
  };
  expect(short(merged(report, { "a.xlsx": renamed })).toSorted()).toEqual([
    "D4 0.25 → 0.5 a.xlsx",
    "E5 null → RAD KLA 2025-2029 a.xlsx",
    "E7 notulen 3 Mei 2025 → notulen 9 Juni 2025 a.xlsx",
  ]);
});

test("the workbook may be sorted and its sheet renamed as well", () => {
  const book = answered(reportOf(), kes, { "1.2b score": 0.5 });
  const filled = base.map((cells, at) => (at > 2 ? cells.with(0, "Peraturan Daerah tentang KLA") : cells));
  const [title = [], head = [], ...rows] = filled;
  const now = reportOf([title, head, [], ...rows.toReversed()], "Rekap akhir");
  const [change] = merged(now, { "a.xlsx": book });
  expect(change).toMatchObject({ at: { sheet: "Rekap akhir" }, from: 0.25, to: 0.5, conflict: null });
  expect(now.workbook.sheets[0]?.rows[change?.at.row ?? 0]?.[1]).toBe("Pertanyaan 2b");
});

test("two offices that disagree are a question, that agree are one change, and neither wins by coming last", () => {
  const report = reportOf();
  const [one, other] = [answered(report, kes, { "1.2c score": 1 }), answered(report, "Bappeda", { "1.2c score": 0.5 })];
  expect(short(merged(report, { "a.xlsx": one, "b.xlsx": other }))).toEqual([
    "D5 null → 1 a.xlsx ?",
    "D5 null → 0.5 b.xlsx ?",
  ]);
  const same = answered(report, "Bappeda", { "1.2c score": 1 });
  expect(short(merged(report, { "a.xlsx": one, "b.xlsx": same }))).toEqual(["D5 null → 1 a.xlsx"]);
  const silent = answered(report, "Bappeda", { "1.2c score": "?" });
  expect(short(merged(report, { "a.xlsx": one, "b.xlsx": silent }))).toEqual(["D5 null → 1 a.xlsx"]);
});

test("a cell that was changed since, became a formula, a date or an error is a question", () => {
  const report = reportOf();
  const book = answered(report, kes, { "1.2b score": 0.5 });
  const changed = reportOf(base.map((cells, at) => (at === 3 ? cells.with(3, 0.1) : cells)));
  expect(merged(changed, { "a.xlsx": book })).toMatchObject([
    { from: 0.1, to: 0.5, conflict: { id: expect.stringContaining("sudah diubah") } },
  ]);
  const formula = reportOf(
    base.map((cells, at) => (at === 3 ? cells.with(3, { formula: "=C4/2", value: 0.25 }) : cells)),
  );
  expect(merged(formula, { "a.xlsx": book })).toMatchObject([{ conflict: { id: expect.stringContaining("rumus") } }]);
  const error = answered(report, kes, { "1.2b score": "#REF!" });
  expect(merged(report, { "a.xlsx": error })).toMatchObject([
    { conflict: { id: expect.stringContaining("kesalahan") } },
  ]);
  const dated = answered(report, kes, { "1.2b score": 45986 });
  const [first, ...others] = dated.sheets;
  const moment = {
    ...dated,
    sheets: first ? [{ ...first, kinds: new Map([["E6", "date" as const]]) }, ...others] : [],
  };
  expect(merged(report, { "a.xlsx": moment })).toMatchObject([
    { conflict: { id: expect.stringContaining("tanggal") } },
  ]);
});

test("an answer that is in the workbook already is no change", () => {
  const book = answered(reportOf(), kes, { "1.2b score": 0.5 });
  expect(
    merged(reportOf(base.map((cells, at) => (at === 3 ? cells.with(3, 0.5) : cells))), { "a.xlsx": book }),
  ).toEqual([]);
});

test.each<[string, (book: Workbook) => Workbook, RegExp]>([
  [
    "a row's id is cut",
    (book) =>
      withRows(book, (rows) =>
        rows.map((cells, at) => (at === 6 ? cells.with(0, String(cells[0]).slice(0, -3)) : cells)),
      ),
    /baris 7 di lembar "Isian KLA" dari "a.xlsx" rusak/,
  ],
  [
    "a row's id is gone",
    (book) => withRows(book, (rows) => rows.map((cells, at) => (at === 6 ? cells.with(0, null) : cells))),
    /baris 7 .* rusak atau hilang/,
  ],
  [
    "a row's id is another's letters",
    (book) =>
      withRows(book, (rows) =>
        rows.map((cells, at) => (at === 6 ? cells.with(0, String(cells[0]).replace("1.2c", "1.2d")) : cells)),
      ),
    /baris 7/,
  ],
  [
    "the column of ids is gone",
    (book) => withRows(book, (rows) => rows.map((cells) => cells.with(0, null))),
    /bukan lembar isian dari --split/,
  ],
  [
    "the row of keys is gone",
    (book) => withRows(book, (rows) => rows.filter((_, at) => at !== 3)),
    /Tanda pengenal lembar "Isian KLA" di "a.xlsx" rusak/,
  ],
  [
    "the row of keys is overwritten",
    (book) => withRows(book, (rows) => rows.map((cells, at) => (at === 3 ? cells.with(1, "x") : cells))),
    /Tanda pengenal lembar/,
  ],
  [
    "the ids were sorted and the rest was not",
    (book) =>
      withRows(book, (rows) =>
        rows.map((cells, at) => (at > 4 ? cells.with(0, rows[rows.length + 4 - at]?.[0] ?? null) : cells)),
      ),
    /menunjukkan pertanyaan lain/,
  ],
  [
    "only a heading and a name are there",
    (book) => withRows(book, (rows) => rows.slice(0, 5)),
    /Tanda pengenal lembar/,
  ],
])("when %s, that is said", (_, damage, why) => {
  const report = reportOf();
  const book = answered(report, kes, { "1.2b score": 0.5, "1.2c score": 1 });
  expect(refusal(() => merged(report, { "a.xlsx": damage(book) }))).toMatch(why);
});

test("rows that an office has deleted say nothing, and lines below the table are its own", () => {
  const report = reportOf();
  const book = withRows(answered(report, kes, { "1.2b score": 0.5 }), (rows) => [
    ...rows.slice(0, 6),
    [null, null, "Kepala Dinas", null, null, "tanda tangan"],
  ]);
  expect(short(merged(report, { "a.xlsx": book }))).toEqual(["D4 0.25 → 0.5 a.xlsx"]);
});

test("the sheet of another city is refused, by its name or by what it held", () => {
  const elsewhere = base.map((cells, at) => (at === 0 ? ["EVALUASI MANDIRI KOTA BATU TAHUN 2025"] : cells));
  const book = answered(reportOf(elsewhere), kes, { "1.2b score": 0.5 });
  expect(refusal(() => merged(reportOf(), { "batu.xlsx": book }))).toMatch(
    /"batu.xlsx" adalah lembar isian Kota Batu, .* milik Kota Sukamaju/,
  );
  const nameless = (grid: Grid): Grid => grid.map((cells, at) => (at === 0 ? ["EVALUASI MANDIRI"] : cells));
  const other = base.map((cells, at) =>
    at < 2
      ? cells
      : cells.map((cell, column) =>
          column === 3 && typeof cell === "number" ? cell / 5 : column === 4 ? `dokumen ${at}` : cell,
        ),
  );
  const from = answered(reportOf(nameless(other)), kes, { "1.2b score": 0.5 });
  expect(refusal(() => merged(reportOf(nameless(base)), { "lain.xlsx": from }))).toMatch(
    /"lain.xlsx" tidak dibuat dari buku kerja ini/,
  );
});

/** Four questions of one office, eight cells; `changed` of them hold something else now, row by row. */
function eight(changed: number, filled = 8): Grid {
  const rows = ["2a", "2b", "2c", "2d"].map((code, at) => {
    const cells: [CellValue, CellValue] = [0.5, `Perda Nomor ${at} Tahun 2025 tentang KLA`];
    const now = cells.map((cell, part) => {
      const place = at * 2 + part;
      if (place >= filled) return null;
      return place >= changed ? cell : part === 0 ? 0.1 : "dokumen baru";
    });
    return [at === 0 ? "Peraturan Daerah tentang KLA" : "", `Pertanyaan ${code}`, 1, ...now, "Dinas Kesehatan"];
  });
  return [["EVALUASI MANDIRI"], heading, ...rows];
}

test.each([
  [4, 8, ""],
  [5, 8, "refused"],
  // Of three cells nobody can tell; each of them is a question.
  [3, 3, ""],
  [4, 4, "refused"],
])("when %i of %i cells are others since, the answer is '%s'", (changed, filled, expected) => {
  const book = answered(reportOf(eight(0, filled)), kes, { "1.2d evidence": "Perda Nomor 9 Tahun 2025 tentang KLA" });
  const why = refusal(() => merged(reportOf(eight(changed, filled)), { "a.xlsx": book }));
  expect(/tidak dibuat dari buku kerja ini/.test(why) ? "refused" : why).toBe(expected);
});

test("a workbook that was blank when it was handed out may be filled in since", () => {
  const book = answered(reportOf(eight(0, 0)), kes, { "1.2a score": 0.4 });
  expect(short(merged(reportOf(eight(0)), { "a.xlsx": book }))).toEqual(["D3 0.5 → 0.4 a.xlsx ?"]);
});

test("a row that the workbook does not have any more is said", () => {
  const book = answered(reportOf(), kes, { "1.2c score": 1 });
  expect(refusal(() => merged(reportOf(base.filter((_, at) => at !== 4)), { "a.xlsx": book }))).toMatch(
    /menjawab 1\.2c, tetapi/,
  );
});

test("a workbook that is none of ours is said", () => {
  expect(refusal(() => merged(reportOf(), { "rekap.xlsx": workbook(sheet("Rekap", base)) }))).toMatch(
    /"rekap.xlsx" bukan lembar isian/,
  );
});

test("rows of one question that the workbook has twice are told apart, also when they change places", () => {
  const again = ["", "Pertanyaan 2b (lanjutan)", 1, 0.1, "foto", "Dinas Kesehatan"];
  const rows = base.slice(4);
  const report = reportOf([...base.slice(0, 4), again, ...rows]);
  const book = bookOf(officeOf(report, kes));
  const [main] = book.sheets;
  const at = (main?.rows ?? []).findIndex((cells) => cells[5] === "foto");
  expect(at).toBeGreaterThan(4);
  const changed = withRows(book, (all) =>
    all.map((cells, row) => (row === at ? cells.with(5, "foto bersama, 3 Mei 2025") : cells)),
  );
  expect(short(merged(report, { "a.xlsx": changed }))).toEqual(["E5 foto → foto bersama, 3 Mei 2025 a.xlsx"]);
  const turned = reportOf([...base.slice(0, 3), again, ...base.slice(3)]);
  expect(short(merged(turned, { "a.xlsx": changed }))).toEqual(["E4 foto → foto bersama, 3 Mei 2025 a.xlsx"]);
});

test("an office's sheet holds no formula, whatever the workbook's texts begin with", () => {
  const grid = base.map((cells, at) => (at === 3 ? cells.with(4, '=HYPERLINK("x")') : cells));
  const cells = officeOf(reportOf(grid), kes).sheets.flatMap(({ rows }: PlainSheet) =>
    rows.flatMap((row) => row.cells.map(fullOf)),
  );
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

/** Repeatable numbers from 0 up to but not including 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** What people and programs do to a sheet: cells cleared, overwritten, swapped; rows and columns doubled, dropped, moved. */
function harmed(rows: readonly (readonly CellValue[])[], roll: () => number): readonly (readonly CellValue[])[] {
  const at = Math.floor(roll() * rows.length);
  const column = Math.floor(roll() * 8);
  const text = String(rows[at]?.[column] ?? "");
  const cut = text.slice(0, Math.floor(roll() * text.length)) + text.slice(Math.floor(roll() * text.length));
  const values: readonly CellValue[] = [
    null,
    0,
    -5,
    true,
    "?",
    "#REF!",
    cut,
    "[".repeat(9),
    '["kla-baris",1,2]#3',
    "x".repeat(40_000),
  ];
  const put = (value: CellValue) =>
    rows.map((cells, row) => (row === at && column < cells.length ? cells.with(column, value) : cells));
  const ways = [
    () => put(values[Math.floor(roll() * values.length)] ?? null),
    () => rows.filter((_, row) => row !== at),
    () => [...rows.slice(0, at), ...rows.slice(at, at + 1), ...rows.slice(at)],
    () => rows.map((cells) => [...cells.slice(0, column), ...cells.slice(column + 1)]),
    () => rows.map((cells) => [...cells.slice(0, column), null, ...cells.slice(column)]),
    () => rows.toReversed(),
  ];
  return ways[Math.floor(roll() * ways.length)]?.() ?? rows;
}

test("a harmed sheet is merged or refused in a sentence, and a cell never gets another row's answer", () => {
  const report = reportOf();
  const answers = { "1.2b score": 0.5, "1.2c evidence": "jawaban 1.2c", "1.2e evidence": "jawaban 1.2e" };
  const book = answered(report, kes, answers);
  let refused = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const roll = dice(seed);
    let harmedBook = withRows(book, (rows) => harmed(rows, roll));
    if (roll() < 0.5) harmedBook = withRows(harmedBook, (rows) => harmed(rows, roll));
    const why = refusal(() => {
      for (const { at, to } of merged(report, { "a.xlsx": harmedBook })) {
        if (typeof to === "string" && to.startsWith("jawaban 1.2c")) expect(at.row).toBe(4);
        if (typeof to === "string" && to.startsWith("jawaban 1.2e")) expect(at.row).toBe(6);
      }
    });
    if (why !== "") refused++;
  }
  expect(refused).toBeGreaterThan(200);
  expect(refused).toBeLessThan(1900);
});
