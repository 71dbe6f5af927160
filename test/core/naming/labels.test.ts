/** Takes apart what stands in label cells: the leading word, the code, the name. */
import { isStatistic, plainCode, questionCode, readLabel, readTotal, toArabic } from "../../../src/core/naming/labels";

describe("a code and a name", () => {
  test.each<[string, ReturnType<typeof readLabel>["level"], string | null, string]>([
    ["Klaster III", "cluster", "III", ""],
    ["KLUSTER 3", "cluster", "3", ""],
    ["Klaster III. Kesehatan Dasar", "cluster", "III", "Kesehatan Dasar"],
    ["Klaster II: Lingkungan Keluarga", "cluster", "II", "Lingkungan Keluarga"],
    ["Cluster V - Perlindungan Khusus", "cluster", "V", "Perlindungan Khusus"],
    ["Klaster", "cluster", null, ""],
    ["Indikator 7", "indicator", "7", ""],
    ["Indikator No. 7", "indicator", "7", ""],
    ["Indikator 7. Pencegahan Perkawinan Anak", "indicator", "7", "Pencegahan Perkawinan Anak"],
    ["Pertanyaan 2a", "question", "2a", ""],
    ["Pertanyaan 2zb", "question", "2zb", ""],
    ["Pertanyaan ke-3", "question", "3", ""],
    ["Soal 5", "question", "5", ""],
    ["P.2a", "question", "2a", ""],
    ["I. Hak Sipil dan Kebebasan", null, "I", "Hak Sipil dan Kebebasan"],
    ["7. Pencegahan Perkawinan Anak", null, "7", "Pencegahan Perkawinan Anak"],
    ["7 Pencegahan Perkawinan Anak", null, "7", "Pencegahan Perkawinan Anak"],
    ["2b Apakah ada SK?", null, "2b", "Apakah ada SK?"],
    ["a) Apakah ada SK?", null, "a", "Apakah ada SK?"],
    ["21B. Pelayanan", null, "21B", "Pelayanan"],
    ["3 dan 4", null, "3", "dan 4"],
    ["7", null, "7", ""],
    ["7.", null, "7", ""],
    ["No. 7", null, "7", ""],
    ["(a)", null, "a", ""],
    ["(1)", null, "1", ""],
    ["1.1", null, "1.1", ""],
    ["21A.1", null, "21A.1", ""],
    ["4.1.1.(a)", null, "4.1.1a", ""],
    ["K1.4.3", null, "1.4.3", ""],
    ["K1-4-3", null, "1-4-3", ""],
    ["III-12-4", null, "3-12-4", ""],
    ["I.4.3 Cakupan akta", null, "1.4.3", "Cakupan akta"],
    ["12_3", null, "12.3", ""],
    ["012.03", null, "12.3", ""],
    ["01", null, "1", ""],
    ["I12P3", null, "12.3", ""],
    ["Ind21A-Q4b", null, "21A.4b", ""],
    ["IND-05", "indicator", "5", ""],
    ["Wajib Belajar 12 Tahun", null, null, "Wajib Belajar 12 Tahun"],
    ["Ibu dan anak", null, null, "Ibu dan anak"],
    ["Indikatif", null, null, "Indikatif"],
    ["Pertanyaannya", null, null, "Pertanyaannya"],
  ])("%s", (text, level, code, name) => {
    expect(readLabel(text)).toMatchObject({ text, level, code, name });
  });

  test("a number is its own code", () => {
    expect(readLabel(7)).toEqual({ text: "7", level: null, code: "7", name: "", isTidy: true });
  });
});

describe("a code alone in its cell", () => {
  test.each(["Pertanyaan 4 ", " 7", "2 a", "Pertanyaan 7 a", "2\u00a0a", "7\n", "Pertanyaan  4"])(
    "%j is untidy",
    (text) => {
      expect(readLabel(text).isTidy).toBe(false);
    },
  );

  test.each(["Pertanyaan 4", "2a", "7.", "(a)", "7. Nama ", "Nama "])("%j is tidy", (text) => {
    expect(readLabel(text).isTidy).toBe(true);
  });

  test.each([
    ["7 a", "7a"],
    ["7.a", "7a"],
    ["7)a", "7a"],
    ["(a)", "a"],
    ["21B", "21B"],
    ["21A.1", "21A.1"],
    ["7.3 a", "7.3a"],
  ])("%s is plainly %s", (written, plain) => {
    expect(plainCode(written)).toBe(plain);
  });
});

describe("a question's code with its place before it", () => {
  test.each([
    ["21A 1. Apakah ada", "21A.1"],
    ["Indikator 7 Pertanyaan 3a", "7.3a"],
    ["Pertanyaan 3a", "3a"],
    ["7. Pencegahan Perkawinan Anak", "7"],
    ["Apakah ada", null],
  ])("%s → %s", (text, code) => {
    expect(questionCode(readLabel(text))).toBe(code);
  });
});

describe("a row of totals", () => {
  test.each<[string, boolean, string, string | null]>([
    ["Jumlah", false, "", null],
    ["JML", false, "", null],
    ["Grand Total", false, "", null],
    ["Total Nilai", false, "", null],
    ["Nilai Akhir", false, "", null],
    ["Total KLA", false, "", null],
    ["Sub Total", true, "", null],
    ["Sub-Total Klaster II", true, "ii", "cluster"],
    ["Subtotal Kelembagaan", true, "kelembagaan", null],
    ["Total Klaster I", false, "i", "cluster"],
    ["Σ Klaster III", false, "iii", "cluster"],
    ["Jumlah Indikator 5", false, "5", "indicator"],
    ["Total Seluruh Klaster", false, "", "cluster"],
    ["Jumlah nilai hak sipil dan kebebasan", false, "hak sipil dan kebebasan", null],
  ])("%s", (text, isSub, of, level) => {
    expect(readTotal(text)).toEqual({ isSub, of, level });
  });

  test.each(["Indikator 7", "Totalitas layanan", "Perkawinan anak", `Jumlah ${"anak ".repeat(30)}`])(
    "%s is none",
    (text) => {
      expect(readTotal(text)).toBeNull();
    },
  );
});

test.each(["Rata-rata", "Rerata Nilai Klaster", "Persentase Capaian", "Selisih"])("%s adds nothing up", (text) => {
  expect(isStatistic(text)).toBe(true);
});

test.each(["Jumlah", "Capaian imunisasi", "Persentase perkawinan anak", "Indikator 7"])(
  "%s is no statistic",
  (text) => {
    expect(isStatistic(text)).toBe(false);
  },
);

test.each([
  ["III", 3],
  ["iv", 4],
  ["X", 10],
  ["5", 5],
  ["XI", null],
  ["a", null],
  ["123", null],
])("%s is the number %s", (code, number) => {
  expect(toArabic(code)).toBe(number);
});
