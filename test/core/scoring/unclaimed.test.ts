/** Tests that scores which nobody claims never pass as the claim: the verifiers', a target, an earlier year's. */
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const rows: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];

/** A lone list under that heading, on a sheet of that name and with that title. */
function doubtOf(heading: string, name = "Sheet1", title = ""): readonly [string, readonly string[]] {
  const headed = [...(title ? [[title], []] : []), ["No", "Indikator", "Nilai Maks", heading], ...rows];
  const { doubt } = checked(sheet(name, headed));
  return [doubt.is, doubt.reasons.map(({ en }) => en)];
}

test.each([
  ["Nilai Verifikasi", "Sheet1", "", "verifiers"],
  ["Skor Verifikator", "Rekap", "", "verifiers"],
  ["VA", "Sheet1", "", "verifiers"],
  ["Verified Score", "Sheet1", "", "verifiers"],
  ["Nilai", "Sheet1", "HASIL VERIFIKASI LAPANGAN KOTA SOLOK", "verifiers"],
  ["Nilai", "Verifikasi Provinsi", "", "verifiers"],
  ["Skor", "Sheet1", "Rekap hasil verval KLA 2025", "verifiers"],
  ["Score", "Verification results", "", "verifiers"],
  ["Nilai", "Tahun Lalu", "", "earlier year"],
  ["Skor", "Sheet1", "NILAI KLA TAHUN SEBELUMNYA", "earlier year"],
  ["Score", "Last year", "", "earlier year"],
  ["Nilai 2023", "Sheet1", "EVALUASI MANDIRI KLA 2025", "year before the one in its title"],
  ["Nilai EM 2021", "Sheet1", "Evaluasi mandiri tahun 2025", "year before the one in its title"],
  ["Skor KLA 2024", "EM 2025", "", "year before the one in its title"],
  ["Nilai Mandiri 2022", "Sheet1", "KLA KOTA SOLOK 2025-2026", "year before the one in its title"],
  ["2023", "Sheet1", "Penilaian 2025", "year before the one in its title"],
  ["Nilai", "Target 2026", "", "target"],
  ["Nilai", "Sheet1", "TARGET NILAI KLA TAHUN 2026", "target"],
  ["Poin", "Sheet1", "Kota Solok – target nilai KLA 2027", "target"],
  ["Nilai", "Proyeksi", "", "target"],
  ["Score", "Sheet1", "Target scores 2027", "target"],
])("a lone %s on %s under %j is not claimed", (heading, name, title, whose) => {
  const [is, reasons] = doubtOf(heading, name, title);
  expect(is).toBe("doubtful");
  expect(reasons.join(" ")).toMatch(new RegExp(`${whose}.*no score that the city claims`));
});

test.each([
  ["Nilai", "Sheet1", "PENILAIAN KLA KOTA SOLOK 2025"],
  ["Nilai 2025", "Sheet1", "EVALUASI MANDIRI KLA 2025"],
  ["Nilai 2026", "Sheet1", "EVALUASI MANDIRI KLA 2025"],
  ["Nilai 2024", "Sheet1", "EVALUASI MANDIRI KLA"],
  ["Nilai 2024", "Sheet1", "EVALUASI KLA 2025 (DATA TAHUN 2024)"],
  ["Nilai 2024", "EM 2024", "Disusun 2025"],
  ["Nilai Mandiri", "Target 2026", ""],
  ["Nilai Mandiri", "Sheet1", "HASIL VERIFIKASI LAPANGAN"],
  ["Nilai", "Sheet1", "CAPAIAN TERHADAP TARGET KLA 2025"],
  ["Nilai", "Sheet1", "Evaluasi mandiri menuju target Nindya"],
  ["Nilai", "Sheet1", "Nilai KLA dibandingkan tahun lalu"],
  ["Nilai", "Sheet1", "Bahan verifikasi lapangan"],
  ["Nilai", "Nilai tahun ini", ""],
  ["Nilai Final", "Sheet1", ""],
])("a lone %s on %s under %j is the claim", (heading, name, title) => {
  expect(doubtOf(heading, name, title)).toEqual(["sure", []]);
});

test("under Nilai Tahun Lalu nothing is read as a score, and that is asked", () => {
  expect(doubtOf("Nilai Tahun Lalu")).toEqual(["doubtful", [expect.stringMatching(/^Only maxima were read/)]]);
});

test("a target in its own column is what the title speaks of", () => {
  const both = rows.map((row): Grid[number] => [...row.slice(0, 3), 24, ...row.slice(3)]);
  const report = checked(
    sheet("Sheet1", [["TARGET NILAI KLA 2026"], ["No", "Indikator", "Nilai Maks", "Target", "Nilai"], ...both]),
  );
  expect(report.doubt.is).toBe("sure");
});

test.each([
  ["totals of 0", 0, null],
  ["totals of 0 over one score of 0", 0, 0],
])("%s below blank rows are no claim", (_, total, first) => {
  const form: Grid = [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
    [18, "Wajib Belajar 12 Tahun", 24, first],
    [19, "Sekolah Ramah Anak", 51, null],
    [20, "Pusat Kreativitas Anak", 35, null],
    [null, "Jumlah Klaster IV", 110, total],
    [null, "Total", 110, total],
  ];
  const { claimed, findings } = checked(sheet("Isian", form));
  expect(claimed).toBe(first);
  expect(findings.filter(({ rule }) => rule === "score-missing")).toHaveLength(first === null ? 3 : 2);
});
