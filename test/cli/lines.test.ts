/** The report for people: what each part says, in both languages, and that it fits the terminal. */
import { toLines } from "../../src/cli/lines";
import { check } from "../../src/core/report/report";
import type { Rule } from "../../src/core/rule/rule";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook";
import { goodRows, rowsWith, run, writeBook } from "./command";
import { kla } from "../instrument";

function bookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  const plain: Omit<Sheet, "name" | "rows"> = {
    ...{ visibility: "visible", formulas: new Map(), merges: [] },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  return { sheets: Object.entries(sheets).map(([name, rows]) => ({ ...plain, name, rows })), leftOut: [] };
}

const linesOf = (sheets: Parameters<typeof bookOf>[0], language: "id" | "en" = "id", width = 100) =>
  toLines(check(bookOf(sheets), kla(), { years: [2024, 2025] }), "kota.xlsx", language, width);

/** Lines joined, so that a sentence is found wherever it was wrapped. */
const textOf = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ");

const wrong = () => ({ "Rekap EM": rowsWith({ F37: 200, G36: "ada", G35: null, H34: null }) });

describe("the score", () => {
  test("stands with its maximum and its tier as an estimate only", () => {
    expect(textOf(linesOf({ Rekap: rowsWith({ F37: 62 }) }))).toContain(
      "Nilai klaim: 798,8 dari 1.000 – perkiraan bila terverifikasi penuh: Nindya (tercetak 701-800). Menuju Utama: kurang 2,2 poin (sampai 801; sumber menulis 801–900).",
    );
    expect(textOf(linesOf({ Rekap: rowsWith({ F37: 62 }) }, "en"))).toContain(
      "Claimed score: 798.8 of 1,000 – estimate if fully verified: Nindya (printed as 701-800). It needs 2.2 more points to reach Utama (up to 801; sources write 801–900).",
    );
  });

  test("warns at a bound and quotes both tiers with their printed ranges", () => {
    const text = textOf(linesOf({ Rekap: goodRows() }));
    expect(text).toContain("perkiraan bila terverifikasi penuh: Nindya atau Utama (di ambang)");
    expect(text).toContain("Di ambang: 800 tepat di batas Nindya dan Utama (tercetak: Nindya 701-800, Utama 801-900).");
    expect(textOf(linesOf({ Rekap: rowsWith({ F37: 63.5 }) }, "en"))).toContain(
      "On the edge: 800.3 lies between 800 and 801, where sources disagree (printed: Nindya 701-800, Utama 801-900). It may be read as Nindya or Utama (on the edge).",
    );
  });

  test("begins with one sentence where nothing is filled in yet", () => {
    const blank = [
      ["Indikator", "Nilai Maks", "Nilai Mandiri"],
      ["18 Wajib Belajar 12 Tahun", 24, null],
      ["19 Sekolah Ramah Anak", 51, null],
    ];
    expect(textOf(linesOf({ Rekap: blank }))).toContain("Nilai Buku kerja ini belum diisi: 2 nilainya masih kosong.");
    expect(textOf(linesOf({ Rekap: goodRows() }))).not.toContain("belum diisi:");
  });

  test("says why the supported score is not known", () => {
    const rows = goodRows().map((row) => row.slice(0, 6));
    expect(textOf(linesOf({ Rekap: rows }))).toContain(
      "Nilai terdukung: tidak diketahui, karena buku kerja ini tidak punya kolom data dukung.",
    );
  });

  test("gives the supported score as a range where evidence is doubtful", () => {
    expect(textOf(linesOf({ Rekap: rowsWith({ G37: "SK" }) }, "en"))).toMatch(
      /Supported score: between 736\.8 \(estimate Nindya .*\) and 800 \(estimate Nindya or Utama/,
    );
  });
});

describe("the bars", () => {
  const bars = (lines: readonly string[]) => lines.filter((line) => /[█▓▒·]{10}/.test(line));

  test("one a cluster, aligned and at most 80 wide, evidence apart from what is only claimed", () => {
    const found = bars(linesOf(wrong()));
    expect(found).toHaveLength(7);
    expect(new Set(found.map(({ length }) => length)).size).toBe(1);
    expect(found.every(({ length }) => length <= 80)).toBe(true);
    expect(found[0]).toMatch(/^ {2}Kelembagaan +█+·+ +131,2 \/ 164 +131,2$/);
    expect(found[5]).toMatch(/^ {2}V Perlindungan Khusus +█+▒+·+ /);
  });

  test("empty for a cluster without scores", () => {
    expect(bars(linesOf({ Rekap: goodRows().filter((_, row) => row < 34) }))[6]).toMatch(/ ·+ +– \/ 100 +–$/);
  });
});

describe("how the file was read", () => {
  test("one line a table, with its heading row and columns", () => {
    const text = textOf(linesOf(wrong()));
    expect(text).toContain(
      "– 'Rekap EM', judul kolom di baris 11: nomor A, indikator B, target D, nilai maksimal E, nilai F,",
    );
    expect(text).toContain("26 baris terbaca: 26 indikator.");
  });

  test("every place that was not read, however many", () => {
    const letters = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`Surat ${at}`, [["Yth."]]]));
    const text = textOf(linesOf({ Rekap: goodRows(), ...letters }));
    for (const name of Object.keys(letters)) expect(text).toContain(`'${name}'!A1`);
  });

  test("rules that were not checked, by title and id, under their reason", () => {
    expect(textOf(linesOf({ Rekap: goodRows() }, "en"))).toContain(
      "The workbook has no column for question. – Every question stands once in an indicator (question-duplicate)",
    );
  });
});

describe("findings", () => {
  test("message first, then cell, points, office, and the rule last", () => {
    const lines = linesOf(wrong());
    const at = lines.findIndex((line) => line.includes("'Rekap EM'!F37"));
    expect(lines[at - 1]).toMatch(/^ {4}– .*26.*200/);
    expect(lines[at]).toMatch(/^ {6}'Rekap EM'!F37 · 79 poin selisih · OPD: .+ · score-over-maximum$/);
  });

  test("errors before queries, each under its cluster and counted", () => {
    const order = linesOf(wrong()).filter((line) =>
      /^(Kesalahan|Perlu|Saran) |^ {2}(Klaster|Kelem|Penyel)[^…█]*$/.test(line),
    );
    expect(order).toEqual([
      "Kesalahan – harus diperbaiki (3)",
      "  Klaster V (Perlindungan Khusus)",
      "  Penyelenggaraan KLA di Kecamatan dan Desa/Kelurahan (Kelana–Dekela)",
      "Perlu penjelasan – perbaiki, atau siapkan alasannya (1)",
      "  Klaster V (Perlindungan Khusus)",
    ]);
  });

  test.each([
    ["Rekap", "Rekap!F37"],
    ["Jum'at 1", "'Jum''at 1'!F37"],
    ["K1", "'K1'!F37"],
    ["2024", "'2024'!F37"],
    ["Rekap_EM.2", "Rekap_EM.2!F37"],
  ])("quote the sheet %s as Excel does", (name, expected) => {
    expect(linesOf({ [name]: rowsWith({ F37: 200 }) }).join("\n")).toContain(` ${expected} · `);
  });

  test("none is said in words", () => {
    const clean = { Rekap: rowsWith({ F37: 60 }) };
    expect(linesOf(clean).slice(-3).join()).toContain("Tidak ditemukan kesalahan");
    expect(linesOf(clean, "en").slice(-3).join()).toContain("No errors were found");
  });
});

describe("always", () => {
  test("says what this does not check", () => {
    const text = textOf(linesOf({ Rekap: goodRows() }));
    expect(text).toContain("Yang tidak dinilai pemeriksaan ini");
    expect(text).toContain("Tahun dokumen dinilai dari yang tertulis di sel (seharusnya 2024, 2025)");
    expect(text).toContain("nilai evaluasi mandiri (EM) bukan predikat");
    expect(textOf(linesOf({ Rekap: goodRows() }, "en"))).toMatch(
      /What this does not check .* whether links open.* fallen by 70 to 311 points, .*\./,
    );
  });

  test.each([60, 80, 100])("fits a terminal %d wide", (width) => {
    const lines = [...linesOf(wrong(), "id", width), ...linesOf(wrong(), "en", width)];
    expect(lines.filter(({ length }) => length > width)).toEqual([]);
  });

  test("lets no cell break a line or steer the terminal", () => {
    const lines = linesOf({ Rekap: rowsWith({ F37: "\u001b[31mdua\nbelas\u0007" }) });
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });

  test("says loudly which rule crashed", () => {
    const broken: Rule = {
      ...{
        id: "rusak",
        level: "error",
        fault: { id: "", en: "" },
        needs: [],
        example: { bad: [], flags: [], good: [] },
      },
      ...{ title: { id: "Rusak", en: "Broken" }, why: { id: "-", en: "-" }, fix: { id: "-", en: "-" } },
      check: () => {
        throw new Error("undefined is not a function");
      },
    };
    const report = check(bookOf({ Rekap: goodRows() }), kla(), { rules: [broken] });
    const text = textOf(toLines(report, "kota.xlsx", "id"));
    expect(text).toContain("PROGRAM GAGAL Laporan ini TIDAK LENGKAP");
    expect(text).toContain("rusak (rusak): undefined is not a function");
    expect(text).not.toContain("Tidak ditemukan kesalahan");
  });
});

test("the command prints it, with the years it was given", async () => {
  const path = await writeBook("salah.xlsx", wrong());
  const { code, out } = await run(path, "--years", "2021,2022", "--lang", "en");
  expect(code).toBe(1);
  expect(out).toMatch(/^KLA check: salah\.xlsx\n/);
  expect(textOf(out.split("\n"))).toContain("they should be 2021, 2022");
});
