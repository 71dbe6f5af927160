/** Tests scores that stand in several columns, of which each row has one: taken together, or asked about, never half of them. */
import { kla } from "../../instrument";
import { checked, flagged, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators: readonly (readonly [number, string, number])[] = [
  [1, "Perda KLA", 96],
  [2, "Gugus Tugas KLA", 36],
  [7, "Perkawinan Anak", 36],
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
  [20, "Pusat Kreativitas Anak", 35],
];
const scores = [96, 18, 18, 24, 25.5, 35];
/** In which of three columns the score of each row stands. */
const levels = [0, 1, 1, 0, 1, 0];

/** Each score under the heading of its level, and what stands in the other columns of its row. */
function spreadUnder(headings: readonly (string | null)[], other: number | null = null): Grid {
  const rows = indicators.map((row, at): Grid[number] => [
    ...row,
    ...headings.map((_, column) => (column === levels[at] ? (scores[at] ?? null) : other)),
  ]);
  return [["No", "Indikator", "Maks", ...headings], ...rows];
}

test.each([
  [["Penuh", "Sebagian", "Belum"]],
  [["Sangat Baik", "Baik", "Kurang"]],
  [["Skor A", "Skor B", "Skor C"]],
  [["Terpenuhi", "Sebagian Terpenuhi"]],
  [["Ada", "Tidak"]],
  [["Ya", "Tidak"]],
  [["Fully", "Partly", "Not yet"]],
  [["DP3A", "Dinkes", "Disdik"]],
  [["Kel", "KL 1", "KL 2"]],
  [["Nilai Bidang A", "Nilai Bidang B"]],
])("the score under one of %j is the score, with blanks or zeros under the others", (headings) => {
  for (const other of [null, 0]) {
    const report = checked(sheet("Rekap", spreadUnder(headings, other)));
    expect([report.claimed, report.doubt.is]).toEqual([216.5, "likely"]);
    expect(report.doubt.reasons.map(({ en }) => en)).toEqual([expect.stringContaining("the columns D, E")]);
    expect(flagged(report, "score-missing")).toEqual([]);
  }
});

test("headings below one that is merged over them are headings, and the total of each column adds up", () => {
  const [heads = [], ...rows] = spreadUnder(["Penuh", "Sebagian", "Belum"]);
  const grid: Grid = [["No", "Indikator", "Maks", "Pilihan"], [null, null, null, ...heads.slice(3)], ...rows];
  const report = checked(sheet("Rekap", [...grid, [null, "Jumlah", 278, 155, 61.5, 0]], { merges: ["D1:F1"] }));
  expect([report.claimed, report.findings.filter(({ level }) => level === "error")]).toEqual([216.5, []]);
});

test("a finding of a score points at the column in which that row's stands", () => {
  const grid = spreadUnder(["Penuh", "Sebagian"]).map((row, at) => (at === 2 ? [...row.slice(0, 4), 40] : row));
  expect(flagged(checked(sheet("Rekap", grid)), "score-over-maximum")).toEqual(["E3"]);
});

test("points under Ada and none under Tidak in every row are what the answers would bring", () => {
  const rows = indicators.map((row): Grid[number] => [...row, row[2], 0]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Ada", "Tidak"], ...rows]));
  expect([report.claimed, report.doubt.is]).toEqual([null, "doubtful"]);
});

test.each(["Ada", "Ya", "Sudah Ada", "Yes", "Tersedia"])(
  "points under %s that are all full leave a doubt, with evidence beside",
  (heading) => {
    const rows = indicators.map((row): Grid[number] => [
      ...row,
      row[2],
      null,
      "https://drive.google.com/drive/folders/a1",
    ]);
    const total: Grid[number] = [null, "Jumlah", 278, 278, 0];
    const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", heading, "Tidak", "Bukti"], ...rows, total]));
    expect([report.claimed, report.doubt.is]).toEqual([null, "doubtful"]);
  },
);

test.each([
  ["Nilai Awal", "Nilai Perbaikan"],
  ["Nilai", "Revisi Nilai"],
  ["Nilai Mandiri", "Nilai Mandiri (koreksi)"],
  ["Score", "Corrected score"],
  ["Skor Semula", "Skor Perubahan"],
  ["Nilai Pertama", "Nilai Hasil Revisi"],
  ["EM", "EM (perbaikan)"],
  ["Skor Sebelum", "Skor Sesudah Koreksi"],
  ["Poin", "Poin Direvisi"],
  ["Nilai", "Nilai Terkoreksi"],
  ["Skor", "Skor setelah Ralat"],
])("what was not mended beside %s | %s stays as it was", (one, other) => {
  for (const [count, claimed] of [
    [1, 228.5],
    [3, 236.5],
  ] as const) {
    const isMended = (at: number): boolean => at > 0 && at <= count;
    const mended = indicators.map((row, at): Grid[number] => [
      ...row,
      scores[at] ?? 0,
      isMended(at) ? ([30, 30, 20][at - 1] ?? 0) : null,
    ]);
    const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", one, other], ...mended]));
    expect([report.claimed, report.doubt.is]).toEqual([claimed, "likely"]);
  }
});

test.each([
  ["Nilai Lama", "Nilai Perbaikan"],
  ["Skor Lama", "Skor Baru"],
])("beside %s | %s it is asked, since the former may be last year's", (one, other) => {
  const mended = indicators.map((row, at): Grid[number] => [...row, scores[at] ?? 0, at === 1 ? 30 : null]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", one, other], ...mended]));
  expect([report.claimed, report.doubt.is]).toEqual([228.5, "doubtful"]);
});

test.each([
  ["Nilai Draf", "Nilai Final", "doubtful"],
  ["Nilai Awal", "Nilai Akhir", "doubtful"],
  ["Kolom bantu", "Nilai", "doubtful"],
  ["Nilai Tahun Lalu", "Nilai Tahun Ini", "sure"],
  ["Nilai 2024", "Nilai 2025", "sure"],
])("where hardly a row has a score, numbers under %s beside %s leave the reading %s", (one, other, doubt) => {
  const rows = indicators.map((row, at): Grid[number] => [
    ...row,
    at < 2 ? null : (scores[at] ?? 0),
    at < 2 ? 30 : null,
  ]);
  const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", one, other], ...rows]));
  expect(report.doubt.is).toBe(doubt);
});

const all = kla().clusters.flatMap((cluster) => cluster.indicators);

/** So many indicators, of which the first few have no number, the next few one under the first heading, the others under the second. */
function sharedBy(size: number, blank: number, first: number): string {
  const rows = all.slice(0, size).map(({ number, name, max }, at): Grid[number] => {
    const score = at < blank ? null : max - 2;
    return [number, name.id, max, ...(at < blank + first ? [score, null] : [null, score])];
  });
  const { doubt } = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Penuh", "Sebagian"], ...rows]));
  return doubt.reasons.some(({ en }) => en.startsWith("Scores were taken")) ? "joined" : doubt.is;
}

test("columns are joined from five rows on, where eight of ten have a number, and no column has nearly all", () => {
  expect([sharedBy(5, 0, 3), sharedBy(4, 0, 2)]).toEqual(["joined", "doubtful"]);
  expect([sharedBy(10, 2, 4), sharedBy(10, 3, 4)]).toEqual(["joined", "doubtful"]);
  expect([sharedBy(20, 0, 18), sharedBy(20, 0, 19)]).toEqual(["joined", "likely"]);
});

/** So many of ten scores mended. */
function mendedIn(rows: number): string {
  const grid = all
    .slice(0, 10)
    .map(({ number, name, max }, at): Grid[number] => [number, name.id, max, max - 2, at < rows ? max - 1 : null]);
  const { doubt } = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Nilai", "Nilai Perbaikan"], ...grid]));
  return doubt.is;
}

test("where eight of ten scores are anew they are more than mended: then the others may be missing", () => {
  expect([1, 4, 7, 8].map(mendedIn)).toEqual(["likely", "likely", "likely", "doubtful"]);
});

/** Rows without a score that have a number beside, and scored rows that have one too. */
function besideIn(missing: number, both: number): string {
  const rows = all.slice(0, missing + 10).map(({ number, name, max }, at): Grid[number] => {
    const isMissing = at < missing;
    return [number, name.id, max, isMissing || at < missing + both ? 3 : null, isMissing ? null : max - 2];
  });
  return checked(sheet("Rekap", [["No", "Indikator", "Maks", "Kolom bantu", "Nilai Mandiri"], ...rows])).doubt.is;
}

test("three missing rows with a number beside are doubted, unless scored rows have such numbers as well", () => {
  expect([besideIn(3, 1), besideIn(2, 1)]).toEqual(["doubtful", "sure"]);
  expect([besideIn(3, 2), besideIn(3, 3)]).toEqual(["doubtful", "sure"]);
});
