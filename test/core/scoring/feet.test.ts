/** "Jumlah" at the foot of each office's sheet is that sheet's sum; what says that it is of all is held against all. */
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const headed = ["No", "Indikator", "Nilai Maks", "Nilai"];
const schools: Grid = [headed, [18, "Wajib Belajar 12 Tahun", 24, 20], [25, "Kecamatan Layak Anak", 21, 15]];
const others: Grid = [headed, [19, "Sekolah Ramah Anak", 51, 40], [26, "Desa Layak Anak", 79, 60]];

function differing(foot: number, label: string, all: number): string[] {
  const report = checked(
    sheet("Disdik", [...schools, [null, "Jumlah", null, 35]]),
    sheet("DPMD", [...others, [null, "Jumlah", null, foot], [null, label, null, all]]),
  );
  return report.findings.filter(({ rule }) => rule === "total-differs").map(({ message }) => message.id);
}

test("each sheet's sum and the sum of all agree", () => {
  expect(differing(100, "Total Keseluruhan", 135)).toEqual([]);
});

test("another sum than the sheet's is told with the sheet's", () => {
  expect(differing(101, "Total Keseluruhan", 135)).toEqual([expect.stringContaining("rinciannya berjumlah 100")]);
});

test("the sum of a sheet is none of all sheets", () => {
  expect(differing(100, "Total Keseluruhan", 100)).toEqual([expect.stringContaining("rinciannya berjumlah 135")]);
});
