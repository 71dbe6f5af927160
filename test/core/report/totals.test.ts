/** Totals that a workbook prints beside the score that adds up: told when they differ by more than rounding. */
import { checked, sheet } from "../grid";

const headings = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const rows = [
  [12, "Persalinan di Fasilitas Kesehatan", 15, 10],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
];

test.each([
  ["the same total", 70, []],
  ["within rounding", 70.05, []],
  ["beyond rounding", 70.06, [{ of: "whole", points: 70.06 }]],
  ["a total of old", 51.5, [{ of: "whole", points: 51.5 }]],
])("%s", (_, printed, totals) => {
  const report = checked(sheet("Rekap", [headings, ...rows, [null, "Total Nilai", null, printed]]));
  expect(report.claimed).toBe(70);
  expect(report.totals).toEqual(totals);
});

test("without a printed total nothing is told", () => {
  expect(checked(sheet("Rekap", [headings, ...rows])).totals).toEqual([]);
});

test("what clusters print is added up", () => {
  const report = checked(
    sheet("Rekap", [
      headings,
      ["IV", "Klaster IV Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya", 110, 65],
      ...rows,
    ]),
  );
  expect(report.totals).toContainEqual({ of: "clusters", points: 75 });
});
