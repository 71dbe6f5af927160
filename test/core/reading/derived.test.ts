/** Which column is the score where several are sums, means or steps of each other. */
import { check } from "../../../src/core/report/report";
import { kla } from "../../instrument";
import { checked, sheet, workbook } from "../grid";

function readOf(headings: readonly string[], values: (max: number, at: number) => readonly number[]) {
  const rows = kla()
    .clusters.flatMap(({ indicators }) => indicators)
    .map(({ number, name, max }, at) => [number, name.id, max, ...values(max, at)]);
  const { claimed } = check(workbook(sheet("Rekap", [["No", "Indikator", "Nilai Maks", ...headings], ...rows])), kla());
  return { claimed };
}

const months = ["Okt", "Nov", "Des", "Jan", "Nilai s.d. Feb (final)"];
const halves = (max: number, at: number): number => Math.round(max * (0.4 + (at % 7) / 20)) / 2;

test("months that grow in the same steps are no sums of each other: the last is the score", () => {
  const { claimed } = readOf(months, (max, at) => [1, 2, 3, 4, 5].map((step) => (step * halves(max, at)) / 5));
  const all = kla().clusters.flatMap(({ indicators }) => indicators);
  expect(claimed).toBeCloseTo(
    all.reduce((sum, { max }, at) => sum + halves(max, at), 0),
    2,
  );
});

test("parts and their sum: the sum is the score", () => {
  const parts = (max: number, at: number): readonly number[] => [halves(max, at), halves(max, at + 3)];
  const sums = readOf(["Nilai Dokumen", "Nilai Lapangan", "Jumlah"], (max, at) => {
    const [one = 0, two = 0] = parts(max, at);
    return [one, two, one + two];
  });
  const all = kla().clusters.flatMap(({ indicators }) => indicators);
  const total = all.reduce((sum, { max }, at) => sum + halves(max, at) + halves(max, at + 3), 0);
  expect(sums.claimed).toBeCloseTo(total, 2);
});

test("of two columns that come to the maxima together, under headings that nobody knows, either may be the score", () => {
  const read = (one: string, other: string): string => {
    const rows = [
      [18, "Wajib Belajar 12 Tahun", 24, 10, 14],
      [19, "Sekolah Ramah Anak", 51, 11, 40],
      [20, "Pusat Kreativitas Anak", 35, 15, 20],
    ];
    return checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", one, other], ...rows])).doubt.is;
  };
  expect([read("Tagihan poin", "Tabungan poin"), read("Merah", "Hijau")]).toEqual(["doubtful", "doubtful"]);
  expect([read("Tagihan poin", "Nilai"), read("Utang poin", "Tabungan poin")]).toEqual(["sure", "likely"]);
});
