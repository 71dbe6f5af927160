/** Which column a heading names, as people really write headings. */
import { isColumn, roleOf, yearOf } from "../../../src/core/reading/headings/headings";
import { roleOfPath } from "../../../src/core/reading/headings/pathRole";
import { headingWords } from "../../../src/core/reading/model/words";
import type { Column } from "../../../src/core/reading/model/words";

const column = (text: string): Column | null => roleOf(text)?.column ?? null;

/** Every phrase of the list; those with "tahun" are left out, which is dropped as a word for a year before the look-up. */
const phrases = Object.entries(headingWords).flatMap(([name, { sure, weak = "" }]) =>
  [sure, weak].flatMap((list, at) =>
    list
      .split("|")
      .map((text) => text.trim())
      .filter((text) => text !== "" && !/\btahun\b/.test(text))
      .map((text) => ({ text, name, strength: at === 0 ? 3 : 1 })),
  ),
);

describe("every word of the list", () => {
  test("is there", () => {
    expect(phrases.length).toBeGreaterThan(300);
  });

  test.each(phrases)("$text heads $name", ({ text, name, strength }) => {
    const role = { column: name, strength, coverage: 1 };
    expect(roleOf(text)).toEqual(role);
    expect(roleOf(text.toUpperCase())).toEqual(role);
    expect(roleOf(`  ${text.replaceAll(" ", "\n")} `)).toEqual(role);
  });
});

describe("headings of real workbooks", () => {
  test.each<[string, Column]>([
    ["No.", "number"],
    ["Klaster", "cluster"],
    ["INDIKATOR/UKURAN", "indicator"],
    ["Pertanyaan", "question"],
    ["Nilai Max", "maximum"],
    ["Skor Maks.", "maximum"],
    ["Skor sempurna per soal", "maximum"],
    ["Plafon nilai", "maximum"],
    ["Hsl VA Provinsi", "verified"],
    ["Hsl EM kota", "score"],
    ["Bobot", "maximum"],
    ["Nilai Evaluasi", "score"],
    ["Nilai Mandiri", "score"],
    ["Nilai", "score"],
    ["Nilai Verifikasi", "verified"],
    ["Jawaban", "answer"],
    ["Telah Dilaksanakan", "answer"],
    ["Ada", "yes"],
    ["Tidak", "no"],
    ["Lampiran", "evidence"],
    ["Isi / Nama File", "evidence"],
    ["Eviden", "evidence"],
    ["Penanggung Jawab", "office"],
    ["Sumber Data", "office"],
    ["Target", "target"],
    ["Capaian", "achievement"],
    ["%", "achievement"],
    ["Status Verifikasi", "status"],
    ["Predikat", "tier"],
    ["Belum Dilaksanakan", "note"],
    ["Terakhir Update", "note"],
  ])("%s heads %s", (text, expected) => {
    expect(column(text)).toBe(expected);
  });

  test.each(["", "-", "Kota Contoh", "Mengetahui", "Jumlah Anak Laki-laki", "level", "2024", "Tahun 2025", "12"])(
    "%j heads nothing",
    (text) => {
      expect(roleOf(text)).toBeNull();
    },
  );

  test("a text as long as a sentence heads nothing, whatever words it has", () => {
    expect(roleOf(`Nilai mandiri ${"yang diisi oleh setiap perangkat daerah pengampu ".repeat(2)}`)).toBeNull();
  });
});

describe("spelling", () => {
  test.each<[string, Column]>([
    ["Indkator", "indicator"],
    ["Indikatro", "indicator"],
    ["Pertanyaaan", "question"],
    ["Klster", "cluster"],
    ["Penangung Jawab", "office"],
    ["Penilaian Mandri", "score"],
    ["Data Dukng", "evidence"],
    ["Lampirann", "evidence"],
    ["Keterengan", "note"],
  ])("%s has a slip and is still %s", (text, expected) => {
    expect(column(text)).toBe(expected);
  });

  test.each<[string, Column]>([
    ["I N D I K A T O R", "indicator"],
    ["N I L A I", "score"],
    ["K L A S T E R", "cluster"],
  ])("%s in spaced letters is %s", (text, expected) => {
    expect(roleOf(text)).toMatchObject({ column: expected, coverage: 1 });
  });

  test.each<[string, Column]>([
    ["Nilai Mandiri (0-100)", "score"],
    ["Skor Maks (poin)", "maximum"],
    ["Data Dukung (link)", "evidence"],
    ["OPD (Penanggung Jawab)", "office"],
  ])("brackets in %s only explain", (text, expected) => {
    expect(roleOf(text)).toEqual({ column: expected, strength: 3, coverage: 1 });
  });

  test("brackets that make another known heading count: Nilai (Verifikasi)", () => {
    expect(column("Nilai (Verifikasi)")).toBe("verified");
  });

  test.each(["Nilai Mandiri 2024", "Nilai Mandiri Tahun 2025", "2025 Nilai Mandiri"])(
    "a year in %s is no word",
    (text) => {
      expect(roleOf(text)).toEqual({ column: "score", strength: 3, coverage: 1 });
    },
  );
});

describe("sureness", () => {
  test("is highest for a known word alone, lower in company, lowest for a word that heads other things too", () => {
    expect(roleOf("Nilai Mandiri")?.strength).toBe(3);
    expect(roleOf("Nilai Mandiri Dinas Contoh Raya")).toMatchObject({ column: "score", strength: 2, coverage: 0.4 });
    expect(roleOf("Nilai")?.strength).toBe(1);
  });

  test("of a short or general word is nothing in company", () => {
    expect(column("Jumlah")).toBe("score");
    expect(column("Jumlah penduduk")).toBeNull();
    expect(column("K")).toBe("achievement");
    expect(column("K penduduk")).toBeNull();
  });

  test("goes to the longest phrase: Kode Data Dukung is evidence", () => {
    expect(column("Kode")).toBe("number");
    expect(column("Kode Data Dukung")).toBe("evidence");
  });

  test("a score in per cent is one where no column has points", () => {
    expect([roleOf("Penilaian Mandiri"), roleOf("Penilaian Mandiri (%)")]).toMatchObject([
      { column: "score", strength: 3 },
      { column: "score", strength: 1 },
    ]);
  });
});

describe("a year", () => {
  test.each([
    ["2024", 2024],
    ["Tahun 2025", 2025],
    ["th. 2023", 2023],
    ["TAHUN2022", 2022],
    ["2024*", 2024],
    [" 2026 ", 2026],
  ])("%j is %d", (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  test.each(["1999", "20244", "Nilai 2024", "202", ""])("%j is none", (text) => {
    expect(yearOf(text)).toBeNull();
  });
});

describe("headings above each other", () => {
  test.each<[string[], Column | null]>([
    [["Indikator"], "indicator"],
    [["Nilai", "Mandiri"], "score"],
    [["Nilai", "Maks"], "maximum"],
    [["Nilai", "Verifikasi"], "verified"],
    [["Penilaian Mandiri", "Nilai"], "score"],
    [["Penilaian Mandiri", "Penilaian Mandiri", "Skor"], "score"],
    [["Penjaminan Kualitas", "Nilai"], "verified"],
    [["Penilaian Final", "Nilai"], "verified"],
    [["Verifikasi", "Data Dukung"], "verified"],
    [["Verifikasi", "Ada"], "verified"],
    [["Evaluasi Mandiri", "Data Dukung"], "evidence"],
    [["Evaluasi Mandiri", "Jawaban"], "answer"],
    [["Ketersediaan", "Ada"], "yes"],
    [["Nilai Mandiri", "2025"], "score"],
    [["2025", "Nilai Mandiri"], "score"],
    [["Nilai", "L"], null],
    [["2025"], null],
    [[], null],
  ])("%j is %s", (path, expected) => {
    expect(roleOfPath(path)?.column ?? null).toBe(expected);
  });
});

test("the names of columns are those of the list, and no others", () => {
  expect(Object.keys(headingWords).every(isColumn)).toBe(true);
  expect(["nilai", "Score", "", "toString"].some(isColumn)).toBe(false);
});
