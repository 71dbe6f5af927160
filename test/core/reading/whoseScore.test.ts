/** Tests whose a score is by its heading: the city's own, the verifiers', an earlier year's, hoped for, or perhaps another programme's. */
import { whoseScore } from "../../../src/core/reading/headings/whoseScore";
import { roleOf } from "../../../src/core/reading/headings/headings";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const rows: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 41],
  [20, "Pusat Kreativitas Anak", 35, 22],
];
const readUnder = (heading: string): unknown[] => {
  const { claimed, doubt } = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", heading], ...rows]));
  return [claimed, doubt.is];
};

const own = [
  ...["Nilai versi OPD", "Skor menurut kota", "Nilai yang Diklaim", "Penilaian oleh Kab/Kota"],
  ...["Nilai EM Kabupaten Kutai Kartanegara", "Skor Mandiri Kota Palu 2025", "Nilai sebelum verifikasi", "N. Mandiri"],
  ...["Skor sblm Verifikasi Provinsi", "Own score", "Nilai yg diinput di aplikasi", "Skr EM", "Nilai dari kita"],
  ...["Nilai Gugus Tugas (mandiri)", "Perolehan Skor EM", "Nilai Mandiri Perangkat Daerah", "Angka Mandiri"],
];
test.each(own)("%j is claimed", (heading) => expect(readUnder(heading)).toEqual([83, "sure"]));

const verified = [
  ...[
    "Nilai Tim Provinsi",
    "Penilaian KemenPPPA",
    "Skor sesudah VA",
    "Nilai hasil koreksi provinsi",
    "Nilai Disetujui",
  ],
  ...["Nilai yang Diakui", "Nilai Verif", "Skor Evaluator", "Nilai Mandiri setelah Verifikasi", "Score by verifier"],
];
test.each(verified)("%j is the verifiers'", (heading) => expect(roleOf(heading)?.column).toBe("verified"));

const earlier = [
  ...["Nilai Tahun Sebelumnya", "Skor Periode Lalu", "Nilai n-1", "Nilai EM thn kemarin", "Nilai evaluasi yang lalu"],
  ...["Previous score", "Nilai Mandiri terdahulu"],
];
test.each(earlier)("%j is an earlier year's", (heading) => expect(roleOf(heading)?.column).toBe("past"));

const others = [
  ...["Trgt Skor", "Expected score", "Nilai yang ditargetkan", "Target Nilai Mandiri", "Nilai Tertinggi se-Provinsi"],
  ...[
    "Rata2 EM Kab/Kota se-Jatim",
    "Rata-rata Nilai Provinsi",
    "Nilai Kota Pembanding",
    "Nilai Kab. Tetangga",
    "Skor Potensial",
  ],
];
test.each(others)("%j is hoped for, or others'", (heading) => expect(roleOf(heading)?.column).toBe("target"));

test.each([...verified, ...earlier, ...others])("alone, %j is no claim, or asked about", (heading) => {
  const [claimed, doubt] = readUnder(heading);
  expect(claimed === null || doubt === "doubtful").toBe(true);
});

test.each([...verified, ...earlier, ...others])("beside %j stands the claim", (heading) => {
  const beside = rows.map((row): Grid[number] => [...row, 15]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", heading, "Nilai EM"], ...beside]));
  expect([report.claimed, report.doubt.is]).toEqual([45, "sure"]);
});

test.each([
  ...["Nilai SAKIP", "Skor Adipura", "Nilai Zona Integritas", "Nilai IKM", "Nilai RB", "Indeks SPBE", "Skor STBM"],
  ...["Points not claimed", "Nilai Sisipan", "Baseline"],
])("a word that is not known leaves %j likely", (heading) => expect(readUnder(heading)).toEqual([83, "likely"]));

test("the doubt names the word", () => {
  const { doubt } = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", "Nilai SAKIP"], ...rows]));
  expect(doubt.reasons.map(({ id }) => id)).toEqual([
    'Judul kolom yang dibaca sebagai nilai memuat kata yang tidak dikenal, "sakip"; pastikan kolom itu nilai mandiri kota sendiri.',
  ]);
});

test("the title of the programme is no heading; of two the one without another's name is the city's", () => {
  expect(roleOf("Evaluasi Kabupaten/Kota Layak Anak")?.strength).not.toBe(3);
  expect(roleOf("Evaluasi Mandiri KLA Kota Blitar")?.strength).toBe(2);
  expect([roleOf("Nilai Kota"), roleOf("Nilai Kota Surakarta")].map((role) => role?.coverage)).toEqual([1, 2 / 3]);
});

test("a heading of scores has at most eight words", () => {
  const words = (count: number): string[] => ["nilai", ...Array.from({ length: count - 1 }, () => "mandiri")];
  expect([whoseScore(words(8)), whoseScore(words(9))]).toEqual([{ column: "score", coverage: 1, stray: null }, null]);
});
