/** Tests that points which were lost, are lacking or have changed are never the claim, and that what is left of a score is. */
import { roleOfPath } from "../../../src/core/reading/headings/pathRole";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const rows: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 4],
  [19, "Sekolah Ramah Anak", 51, 12],
  [20, "Pusat Kreativitas Anak", 35, 7],
];

const lost = [
  ...[
    "Skor yang Gugur",
    "Potongan Nilai",
    "Nilai Dipotong",
    "Dicoret",
    "Pengurangan",
    "Poin Ditolak Verifikator",
    "Penalti",
  ],
  ...["Kehilangan Poin", "Poin Berkurang saat VL", "Nilai yg tdk tercapai", "Belum Diraih", "Nilai yang Tidak Diakui"],
  ...[
    "Pengurangn Nilai",
    "Nilai Naik/Turun",
    "Peningkatan",
    "Skor Minus",
    "Selisih EM dan VA",
    "Nilai belum terpenuhi",
  ],
  ...["Utang poin", "Lost Points", "Points deducted", "Score not achieved"],
];

test.each(lost)("nobody claims %j", (heading) => {
  const report = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", heading], ...rows]));
  expect([report.claimed, report.doubt.is]).toEqual([null, "doubtful"]);
});

test.each(lost)("beside %j stands the score", (heading) => {
  const beside = rows.map((row): Grid[number] => [...row, 20]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", heading, "Nilai"], ...beside]));
  expect([report.claimed, report.doubt.is]).toEqual([60, "sure"]);
});

test.each([
  ...["Nilai setelah Pengurangan", "Nilai sesudah dipotong", "Skor pasca koreksi"],
  ...["Nilai yang Diterima", "Nilai tanpa pengurangan", "Score after deduction"],
])("%j is the score", (heading) => {
  expect(checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", heading], ...rows])).claimed).toBe(23);
});

test.each(["Kurang", "Belum Terpenuhi", "Penurunan stunting", "Apakah ada penurunan angka perkawinan anak"])(
  "%j says nothing of points",
  (heading) => {
    expect(roleOfPath([heading])?.column).not.toBe("note");
  },
);

test.each([
  [["Target", "Nilai"], "target"],
  [["POTENSI", "Skor"], "target"],
  [["Tahun Lalu", "Nilai"], "past"],
  [["Pengurangan", "Nilai"], "note"],
  [["Poin Hilang", "EM"], "note"],
  [["Capaian", "Nilai"], "score"],
  [["REALISASI", "Skor"], "score"],
  [["TARGET DAN CAPAIAN KLA", "Nilai"], "score"],
])("what stands under %j is %s", (path, column) => {
  expect(roleOfPath(path)?.column).toBe(column);
});

test.each(["Sebab", "Penyebab", "Alasan", "Akar Masalah", "Cause"])("under %j stands no evidence", (heading) => {
  const caused = rows.map((row): Grid[number] => [...row, "foto kegiatan"]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Nilai Maks", "Nilai", heading], ...caused]));
  expect(report.tables.map(({ columns }) => columns.has("evidence"))).toEqual([false]);
});

test("the scores under CAPAIAN count, those under TARGET do not", () => {
  const both = rows.map((row): Grid[number] => [...row.slice(0, 3), 90, 24, 70, ...row.slice(3)]);
  const report = checked(
    sheet(
      "Rekap",
      [
        ["No", "Indikator", "Nilai Maks", "TARGET", null, "CAPAIAN", null],
        [null, null, null, "Kinerja", "Nilai", "Kinerja", "Nilai"],
        ...both,
      ],
      { merges: ["D1:E1", "F1:G1"] },
    ),
  );
  expect([report.claimed, report.doubt.is]).toEqual([23, "sure"]);
});
