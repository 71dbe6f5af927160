/** Tests which of several versions counts: never two of them mixed, and asked where nothing says which. */
import { check } from "../../../src/core/report/report";
import { kindOf, rankingOf } from "../../../src/core/scoring/tableKind";
import type { Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, flagged, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];

/** A list of indicators in which each has that share of its maximum; null for a row without a score. */
function version(name: string, share: number | ((at: number) => number | null), size = 26, title = ""): Sheet {
  const of = typeof share === "number" ? () => share : share;
  const rows = indicators.slice(0, size).map(({ number, name: own, max }, at): Grid[number] => {
    const part = of(at);
    return [number, own.id, max, part === null ? null : Math.round(100 * max * part) / 100];
  });
  return sheet(name, [...(title ? [[title]] : []), heads, ...rows]);
}

const sumOf = (share: number, from = 0, to = 26): number =>
  Math.round(100 * indicators.slice(from, to).reduce((sum, { max }) => sum + Math.round(100 * max * share) / 100, 0)) /
  100;

/** What counts of two sheets, whichever comes first. */
function claimedOf(...sheets: readonly Sheet[]): readonly [number | null, string] {
  const [one, other] = [checked(...sheets), checked(...sheets.toReversed())];
  expect([other.claimed, other.doubt.is]).toEqual([one.claimed, one.doubt.is]);
  return [one.claimed, one.doubt.is];
}

test.each([
  ["EM", "Simulasi Nindya"],
  ["EM 2025", "Simulasi Nindya"],
  ["EM 2025", "Proyeksi"],
  ["EM 2025", "Skenario terbaik"],
  ["EM", "Target 2027"],
  ["Isian Kota", "Contoh Pengisian"],
  ["EM final", "EM draft"],
  ["EM final", "EM"],
  ["EM final", "EM lama"],
  ["KLA final", "KLA draft"],
  ["Final revisi", "Final"],
  ["EM 2025", "EM 2024 final"],
  ["EM", "Final Verifikasi Provinsi"],
  ["EM", "Verifikasi Final"],
  ["EM 2026", "EM 2025"],
  ["EM", "EM 2024"],
  ["EM Semester 2", "EM Semester 1"],
  ["EM TW IV", "EM TW III"],
  ["EM FINAL 20 Feb", "EM FINAL 14 Feb"],
  ["EM 3 Feb", "EM 12 Jan"],
  ["EM rapat 14 Mei", "EM rapat 3 Mei"],
  ["EM rapat 14 Mei", "EM"],
  ["Draft 2", "Draft 1"],
  ["EM rev 10", "EM rev 9"],
  ["EM perbaikan", "EM"],
  ["EM fix banget", "EM fix"],
  ["EM fix bgt", "EM fix 2"],
  ["EM final final", "EM final"],
  ["Final beneran", "Final"],
  ["Paling akhir", "Akhir"],
  ["EM final 2", "EM final"],
  ["EM final 3", "EM final 2"],
  ["EM FINAL 14 Mar", "EM FINAL 20 Feb"],
  ["EM", "EM jgn dipakai"],
  ["EM", "EM tidak dipakai lagi"],
  ["EM", "EM (do not use)"],
  ["EM terbaru", "EM"],
  ["Nilai baru", "Nilai lama"],
  ["EM final", "EM terbaru"],
  ["EM terakhir", "EM"],
  ["EM final banget", "EM final 8"],
  ["EM rev. C", "EM rev. A"],
  ["EM 20250110", "EM 20241230"],
  ["EM pasca verifikasi internal", "EM pra-verifikasi internal"],
  ["Rekap Kota 2025", "Rekap Kota 2025 - konsep"],
  ["EM final", "EM rev 99 final banget lama"],
  ["EM final", "EM rev 99 terbaru banget sekali pol"],
])("%s counts beside %s", (counts, other) => {
  expect(claimedOf(version(counts, 0.8), version(other, 0.6))).toEqual([sumOf(0.8), "sure"]);
});

test.each([
  ["EM", "Bahan rapat"],
  ["EM 2025", "Bahan rapat"],
  ["EM 2026", "Sheet2"],
  ["EM (1)", "EM (2)"],
  ["EM versi DP3A", "EM hasil rapat 14 Mei"],
  ["EM (Bappeda)", "EM (rapat 14 Mei)"],
  ["EM versi Bappeda", "EM"],
])("nothing says whether %s or %s counts: asked, and not held against each other", (one, other) => {
  const report = checked(version(one, 0.8), version(other, 0.6));
  expect(report.doubt.is).toBe("doubtful");
  expect(flagged(report, "total-differs")).toEqual([]);
  const told = report.versions.map(({ counts, because }) => [counts, because.en]);
  expect(told.toSorted()).toEqual(
    [false, true].map((counts) => [counts, "Nothing says which one counts; see for yourself."]),
  );
});

test("what the version that counts leaves blank is missing, and not filled in from another", () => {
  const gaps = version("EM 2026", (at) => (at < 20 ? 0.8 : null));
  expect(claimedOf(gaps, version("EM 2025", 0.6))).toEqual([sumOf(0.8, 0, 20), "sure"]);
  expect(claimedOf(version("EM 2026", 0.8, 10), version("EM 2025", 0.6))).toEqual([sumOf(0.8, 0, 10), "sure"]);
  const own = version("EM", (at) => (at < 24 ? 0.8 : null));
  expect(claimedOf(own, version("Verifikasi", 0.6))).toEqual([sumOf(0.8, 0, 24), "sure"]);
});

test("a later version with no score in it yet is told, and the one before it counts", () => {
  const report = checked(
    version("EM 2025", 0.6),
    version("EM 2026", () => null),
  );
  expect([report.claimed, report.doubt.is]).toEqual([sumOf(0.6), "doubtful"]);
  expect(report.doubt.reasons.map(({ id }) => id)).toEqual([expect.stringContaining('"EM 2026" lebih baru')]);
});

test("a correction of some indicators takes their place alone, one of half of them the whole's", () => {
  const correction = (size: number) => version("Koreksi", 0.9, size);
  const mixed = Math.round(100 * (sumOf(0.9, 0, 12) + sumOf(0.6, 12))) / 100;
  expect(claimedOf(version("EM", 0.6), correction(12))).toEqual([mixed, "sure"]);
  expect(claimedOf(version("EM", 0.6), correction(13))).toEqual([sumOf(0.9, 0, 13), "sure"]);
});

test("a copy with a few slips is held against the other, one that differs in half of its scores is not", () => {
  const slips = (count: number) => version("Bahan", (at) => (at < count ? 0.6 : 0.8));
  const found = (count: number) => flagged(checked(version("EM", 0.8), slips(count)), "total-differs").length;
  expect([found(12) > 0, found(13)]).toEqual([true, 0]);
});

test("titles say of which year and whose a table is, too", () => {
  const sheets = [
    version("Satu", 0.8, 26, "EVALUASI KLA TAHUN 2025"),
    version("Dua", 0.6, 26, "EVALUASI KLA TAHUN 2024"),
  ];
  expect(claimedOf(...sheets)).toEqual([sumOf(0.8), "sure"]);
});

test.each([
  ["Nilai", "", "Nilai (2)", "(perbaikan 27 Mei, pakai yang ini)"],
  ["Nilai", "", "Nilai (2)", "SUDAH DIPERBAIKI SESUAI HASIL DESK"],
  ["A", "posisi per 1 Mei 2025", "B", "posisi per 3 Juni 2025"],
  ["hitungan", "D R A F T", "Lampiran BA", "LAMPIRAN BERITA ACARA"],
])("%p (%p) gives way to %p (%p)", (old, oldTitle, late, title) => {
  const sheets = [version(old, 0.4, 26, oldTitle), version(late, 0.6, 26, title)];
  expect(claimedOf(...sheets)).toEqual([sumOf(0.6), "sure"]);
});

test("a title that speaks of mending something else makes no revision", () => {
  const report = checked(version("Satu", 0.8, 26, "EVALUASI KLA"), version("Dua", 0.6, 26, "PERBAIKAN GIZI DAN KLA"));
  expect(report.doubt.is).toBe("doubtful");
});

test("evidence that stands right above a page's headings is no title of the next page", () => {
  for (const evidence of ["KLA 2025\\7\\laporan.pdf", "SK Bupati Nomor 12 Tahun 2025", "Laporan 2025.docx"]) {
    const [first, second] = [version("EM", 0.8, 13, "EVALUASI KLA TAHUN 2024").rows, version("EM", 0.8).rows];
    const pages = sheet("EM", [...first, [null, evidence], second[0] ?? [], ...second.slice(13)]);
    const report = checked(pages);
    expect([evidence, report.claimed, report.superseded.length]).toEqual([evidence, sumOf(0.8), 0]);
  }
});

test("ranks keep hand, use, sight, year, kind of version, its number and its day apart", () => {
  const names = [
    ...[
      "Verifikasi 2026 final",
      "Simulasi 2026 final",
      "EM 2025 final rev 99",
      "EM 2026 draft 9",
      "EM 2026",
      "EM 2026 31 Des",
    ],
    ...["EM 2026 rev 1", "EM 2026 rev 2 1 Jan", "EM 2026 rev 99 31 Des", "EM 2026 final", "EM 2026 final rev 1"],
  ];
  const { tables, superseded } = check(workbook(...names.map((name, at) => version(name, 0.3 + at / 20))), kla());
  const all = [...new Set([...tables, ...superseded.map(({ table }) => table)])];
  const rank = rankingOf(all);
  const sorted = all.toSorted((a, b) => rank(a) - rank(b)).map(({ grid }) => grid.sheet.name);
  expect(sorted).toEqual(names);
  expect(new Set(all.map(rank)).size).toBe(names.length);
  expect(all.filter((table) => kindOf(table).isVerified).map(({ grid }) => grid.sheet.name)).toEqual(names.slice(0, 1));
});

/** Two lists of one sheet, below each other or side by side, each under its title. */
function stacked(upper: [string, number], lower: [string, number], blank = 2): Sheet {
  const rowsOf = ([title, share]: [string, number]): Grid => [[title], ...version("", share).rows];
  return sheet("S", [...rowsOf(upper), ...Array.from({ length: blank }, () => []), ...rowsOf(lower)]);
}

test.each([
  ["NILAI LAMA (jangan dipakai)", "NILAI BARU"],
  ["Tabel 1. Nilai awal", "Tabel 2. Nilai setelah perbaikan"],
  ["Isian EM 2026", "Isian EM 2026 (terbaru)"],
  ["Hasil sebelum rakor", "Hasil sesudah rakor"],
  ["A. Semula", "B. Menjadi"],
  ["Versi 1", "Versi 2"],
  ["Nilai mandiri", "Nilai mandiri pasca pendampingan"],
  ["JANGAN DIPAKAI LAGI", "EVALUASI MANDIRI"],
  ["Konsep tim", "Yang dikirim ke provinsi"],
  ["Self assessment, old", "Self assessment, revised"],
  ["Evaluasi mandiri", "Evaluasi mandiri, skor baru"],
  ["Rekap", "Rekap (perbaikan)"],
  ["EM 28-02-2025", "EM 02-03-2025"],
  ["Versi 12 Mei", "Versi 30 Mei"],
  ["Latihan isi EM", "EM"],
])("of two tables on one sheet, %p gives way to %p", (old, late) => {
  for (const own of [stacked([old, 0.4], [late, 0.6]), stacked([late, 0.6], [old, 0.4], 0)]) {
    const report = checked(own);
    expect([report.claimed, report.doubt.is, flagged(report, "indicator-duplicate")]).toEqual([sumOf(0.6), "sure", []]);
    expect(report.versions.map(({ counts }) => counts).toSorted()).toEqual([false, true]);
  }
});

test.each([
  ["Bu Rini", "Pak Joko"],
  ["Tabel A", "Tabel B"],
  ["Perbaikan gizi", "Sekolah baru"],
])("of two tables on one sheet, %p and %p, nobody can say which counts", (one, other) => {
  const { claimed, doubt, findings } = checked(stacked([one, 0.4], [other, 0.6]));
  expect([claimed, doubt.is, findings.filter(({ rule }) => rule === "indicator-duplicate")]).toEqual([
    sumOf(0.4),
    "doubtful",
    [],
  ]);
  expect(doubt.reasons.map(({ id }) => id).join(" ")).toContain('"S (A2)", "S (A32)"');
});

test("a second table with few other numbers is never to be deleted row by row", () => {
  const few = indicators.map(({ number, name, max }): Grid[number] => [
    number,
    name.id,
    max,
    number < 6 ? max / 4 : max / 2,
  ]);
  const own = version("", 0.5).rows;
  const { findings } = checked(sheet("S", [["Bu Rini"], ...own, [], ["Pak Joko"], heads, ...few]));
  const said = findings.filter(({ rule }) => rule === "indicator-duplicate").map(({ message }) => message.id);
  expect(said).toHaveLength(26);
  for (const text of said) expect(text).toMatch(/tentukan mana yang berlaku/);
});

test.each([
  [4, /hapus baris ini/],
  [5, /tentukan mana yang berlaku/],
])("%p rows of another table that stand twice", (size, advice) => {
  const again = indicators.slice(0, size).map(({ number, name, max }): Grid[number] => [number, name.id, max, max / 2]);
  const own = version("", 0.5, 12).rows;
  const { findings } = checked(sheet("S", [["Bu Rini"], ...own, [], ["Pak Joko"], heads, ...again]));
  expect(findings.find(({ rule }) => rule === "indicator-duplicate")?.message.id).toMatch(advice);
});

test("a recap and its details on one sheet are one set, whatever little differs", () => {
  const recap = version("", (at) => (at === 3 ? 0.2 : 0.5)).rows;
  const { versions, doubt } = checked(sheet("S", [["Rekap"], ...recap, [], ["Rincian"], ...version("", 0.5).rows]));
  expect([versions.length, doubt.is]).toEqual([0, "sure"]);
});
