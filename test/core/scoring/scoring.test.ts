/** Tests how scores add up: what counts, what does not, and what the evidence supports of it. */
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import type { ExampleCell } from "../../../src/core/rule/rule";
import { kla } from "../../instrument";
import { checked, flagged, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"] as const;
const withEvidence = [...heads, "Data Dukung"] as const;
const link = "https://drive.google.com/drive/folders/contoh";
const clusterIV: Grid = [
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
];

describe("the claimed score", () => {
  test("adds up questions, the lowest level filled in", () => {
    const report = checked(
      sheet("Klaster IV", [
        ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
        ["18. Wajib Belajar 12 Tahun", "Pertanyaan 1", 5, 4],
        [null, "Pertanyaan 2", 10, 7.25],
        [null, "Pertanyaan 3", 4, 0.66],
        [null, "Pertanyaan 4", 5, 1.32],
      ]),
    );
    expect(claimedOf(report, 18)).toBe(13.23);
    expect(report.claimed).toBe(13.23);
    expect(report.why.en).toContain("4 questions");
  });

  test("adds up indicators to their clusters and clusters to the whole", () => {
    const report = checked(sheet("Rekap", [heads, ...clusterIV, [17, "Kawasan Tanpa Rokok", 30, 12.5]]));
    expect(clusterOf(report, "K4")?.claimed).toBe(90);
    expect(clusterOf(report, "K3")?.claimed).toBe(12.5);
    expect(clusterOf(report, "K5")?.claimed).toBeNull();
    expect(report.claimed).toBe(102.5);
  });

  test.each([
    ["their full names", "Pelayanan Bagi Anak Korban Pornografi, NAPZA, dan Terinfeksi HIV/AIDS"],
    ["their codes beside the indicator's shortened name", "Korban Pornografi"],
  ])("adds up parts by %s", (_how, name) => {
    const report = checked(
      sheet("Klaster V", [heads, ["22A", name, 17, 10], ["22B", "Korban Bencana dan Konflik", 18, 12.5]]),
    );
    expect(claimedOf(report, 22)).toBe(22.5);
  });

  test("takes no more than a maximum and no less than zero", () => {
    const report = checked(
      sheet("Rekap", [
        heads,
        [18, "Wajib Belajar 12 Tahun", 24, 27],
        [19, "Sekolah Ramah Anak", 51, -3],
        [20, "Pusat Kreativitas Anak", 35, 35],
      ]),
    );
    expect([18, 19, 20].map((number) => claimedOf(report, number))).toEqual([24, 0, 35]);
    expect(report.claimed).toBe(59);
  });

  test("takes no more than the indicator's maximum from questions that are each within theirs", () => {
    const questions = kla()
      .clusters.flatMap(({ indicators }) => indicators)
      .find(({ number }) => number === 19)?.questions;
    const rows = (questions ?? []).map(({ code, max }, at) => [
      at === 0 ? "19. SRA" : null,
      `Pertanyaan ${code}`,
      max,
      max,
    ]);
    const report = checked(sheet("Rekap", [["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"], ...rows]));
    expect(rows).toHaveLength(13);
    expect(claimedOf(report, 19)).toBe(51);
    // The form's own questions add up to 54.
    expect(flagged(report, "score-over-maximum")).toEqual([]);
  });

  test("takes a percentage as that share of the maximum", () => {
    const report = checked(sheet("Rekap", [heads, [18, "Wajib Belajar 12 Tahun", 24, "50 %"], [19, "SRA", 51, 40]]));
    expect(claimedOf(report, 18)).toBe(12);
  });

  test("leaves blanks, words and errors out, and tells them from zero", () => {
    const report = checked(
      sheet("Rekap", [
        heads,
        [17, "Kawasan Tanpa Rokok", 30, 0],
        [18, "Wajib Belajar 12 Tahun", 24, null],
        [19, "Sekolah Ramah Anak", 51, "Belum Diisi"],
        [20, "Pusat Kreativitas Anak", 35, "#REF!"],
        [16, "Air Minum dan Sanitasi", 25, 20],
      ]),
    );
    expect([16, 17, 18, 19, 20].map((number) => claimedOf(report, number))).toEqual([20, 0, null, null, null]);
    expect(report.claimed).toBe(20);
  });

  test("is null when no score is filled in", () => {
    const report = checked(sheet("Rekap", [heads, [18, "Wajib Belajar 12 Tahun", 24, null]]));
    expect(report.claimed).toBeNull();
    expect(report.tier).toBeNull();
    expect(report.why.en).toMatch(/^No score can be given: .*\.$/);
    expect(report.why.id).toMatch(/^Nilai tidak dapat dihitung: .*\.$/);
  });

  test("leaves no binary dust behind", () => {
    const report = checked(
      sheet("Rekap", [heads, [18, "Wajib Belajar 12 Tahun", 24, 10.1], [19, "Sekolah Ramah Anak", 51, 20.2]]),
    );
    expect(report.claimed).toBe(30.3);
  });
});

describe("the supported score", () => {
  test("is a range: documented at least, doubtful at most, undocumented never", () => {
    const report = checked(
      sheet("Rekap", [
        withEvidence,
        [16, "Air Minum dan Sanitasi", 25, 1, link],
        [17, "Kawasan Tanpa Rokok", 30, 2, "SK Wali Kota Nomor 12 Tahun 2024 tentang KTR"],
        [18, "Wajib Belajar 12 Tahun", 24, 4, "C:\\Users\\opd\\Wajar.pdf"],
        [19, "Sekolah Ramah Anak", 51, 8, "Foto"],
        [20, "Pusat Kreativitas Anak", 35, 16, "menyusul"],
        [15, "PRAP", 20, 0.5, null],
        [14, "PMBA", 32, 0, null],
      ]),
    );
    expect(report.claimed).toBe(31.5);
    expect(report.supported).toEqual({ low: 3, high: 15 });
    expect([14, 15, 16, 18, 20].map((number) => stateOf(report, number))).toEqual([
      null,
      "undocumented",
      "documented",
      "doubtful",
      "undocumented",
    ]);
  });

  test("takes the best of several documents in one entry", () => {
    const report = checked(
      sheet("Rekap", [
        withEvidence,
        [18, "Wajib Belajar 12 Tahun", 24, 20, "menyusul"],
        [null, null, null, null, "Laporan Wajib Belajar 2024.pdf"],
        [19, "Sekolah Ramah Anak", 51, 40, "-"],
      ]),
    );
    expect(report.supported).toEqual({ low: 20, high: 20 });
  });

  test("lets evidence beside an indicator serve its questions that have none of their own", () => {
    const report = checked(
      sheet("Rekap", [
        ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
        ["18. Wajib Belajar 12 Tahun", null, 24, null, link],
        [null, "Pertanyaan 1", 5, 4, null],
        [null, "Pertanyaan 2", 10, 8, "menyusul"],
      ]),
    );
    expect(report.claimed).toBe(12);
    expect(report.supported).toEqual({ low: 4, high: 4 });
  });

  test("never exceeds the indicator's maximum", () => {
    const report = checked(sheet("Rekap", [withEvidence, [18, "Wajib Belajar 12 Tahun", 24, 99, link]]));
    expect([report.claimed, report.supported]).toEqual([24, { low: 24, high: 24 }]);
  });

  test("is null without a column for evidence, and says why", () => {
    const report = check(workbook(sheet("Rekap", [heads, ...clusterIV])), kla(), { whole: true });
    expect(report.supported).toBeNull();
    expect(report.tier).toMatchObject({ low: null, high: null });
    expect(report.why.en).toMatch(/The supported score cannot be given: the workbook has no column for evidence\.$/);
    expect(report.why.id).toMatch(/Nilai terdukung tidak dapat dihitung: .* tidak punya kolom data dukung\.$/);
  });

  test("is zero, not null, when the column is there and empty", () => {
    const report = checked(sheet("Rekap", [withEvidence, ...clusterIV.map((row) => [...row, null])]));
    expect(report.supported).toEqual({ low: 0, high: 0 });
  });
});

describe("one indicator in several tables counts once", () => {
  const recap = sheet("Rekap", [
    ["Klaster", "Nilai Maks", "Nilai Mandiri"],
    ["Klaster IV", 110, 90],
    ["Total Nilai", 1000, 90],
  ]);
  const detail = sheet("Klaster IV", [heads, ...clusterIV]);

  test.each([
    ["before", [recap, detail]],
    ["after", [detail, recap]],
  ])("a recap %s its cluster sheet adds nothing", (_where, sheets) => {
    const report = checked(...sheets);
    expect(report.claimed).toBe(90);
    expect(flagged(report, "total-differs")).toEqual([]);
    expect(flagged(report, "indicator-duplicate")).toEqual([]);
  });

  test("a recap of indicators gives way to the sheet that has the questions", () => {
    const report = checked(
      sheet("Rekap", [heads, [18, "Wajib Belajar 12 Tahun", 24, 19]]),
      sheet("Klaster IV", [
        ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
        ["18. Wajib Belajar 12 Tahun", "Pertanyaan 1", 5, 4],
        [null, "Pertanyaan 2", 10, 8],
      ]),
    );
    expect(report.claimed).toBe(12);
    expect(flagged(report, "total-differs")).toEqual(["D2"]);
  });

  test("a hidden superseded sheet does not count, wherever it stands", () => {
    const old = sheet(
      "Klaster IV lama",
      [heads, ...clusterIV.map(([no, name, max]) => [no ?? null, name ?? null, max ?? null, 1])],
      {
        visibility: "hidden",
      },
    );
    expect(checked(old, detail).claimed).toBe(90);
    expect(checked(detail, old).claimed).toBe(90);
    expect(flagged(checked(old, detail), "hidden-score")).toEqual([]);
  });

  test("a hidden sheet counts where nothing else has the indicator, and that is told", () => {
    const report = checked(sheet("Klaster IV", [heads, ...clusterIV], { visibility: "veryHidden" }));
    expect(report.claimed).toBe(90);
    expect(flagged(report, "hidden-score")).toEqual(["D2", "D3", "D4"]);
  });

  test("a hidden row counts, and that is told", () => {
    const report = checked(sheet("Klaster IV", [heads, ...clusterIV], { hiddenRows: [3] }));
    expect(report.claimed).toBe(90);
    expect(flagged(report, "hidden-score")).toEqual(["D3"]);
  });

  test("an indicator written twice in one table counts once", () => {
    const report = checked(sheet("Rekap", [heads, ...clusterIV, [20, "Pusat Kreativitas Anak", 35, 30]]));
    expect(report.claimed).toBe(90);
    expect(flagged(report, "indicator-duplicate")).toEqual(["B5"]);
  });
});

describe("a printed total", () => {
  const withTotal = (total: ExampleCell, scores: readonly number[] = [20, 40, 30]) =>
    sheet("Klaster IV", [
      heads,
      [null, "KLASTER IV PENDIDIKAN"],
      ...clusterIV.map(([no, name, max], at) => [no ?? null, name ?? null, max ?? null, scores[at] ?? null]),
      [null, "Jumlah Klaster IV", 110, total],
    ]);

  test("that disagrees is told, and its parts are used", () => {
    const report = checked(withTotal(93));
    expect(report.claimed).toBe(90);
    expect(flagged(report, "total-differs")).toEqual(["D6"]);
    expect(report.findings.find(({ rule }) => rule === "total-differs")?.points).toBe(3);
    expect(report.why.en).toContain("the printed cluster totals add up to 93");
  });

  test.each([
    [90.015, []],
    [89.985, []],
    [90.02, ["D6"]],
    [89.98, ["D6"]],
  ])("of three parts may be off by three times 0.005: %d", (total, cells) => {
    expect(flagged(checked(withTotal(total)), "total-differs")).toEqual(cells);
  });

  test("that is a formula may be the sum before a maximum cut it: the cause is told once, at the score", () => {
    const report = checked(withTotal({ formula: "=SUM(D3:D5)", value: 98 }, [28, 40, 30]));
    expect(report.claimed).toBe(94);
    expect(flagged(report, "score-over-maximum")).toEqual(["D3"]);
    expect(flagged(report, "total-differs")).toEqual([]);
  });

  test("that adds up what is typed is not told beside the score that a maximum cut", () => {
    const report = checked(withTotal(98, [28, 40, 30]));
    expect(flagged(report, "score-over-maximum")).toEqual(["D3"]);
    expect(flagged(report, "total-differs")).toEqual([]);
  });

  test("is used when nothing stands below it", () => {
    const report = checked(
      sheet("Rekap", [
        ["Klaster", "Nilai Maks", "Nilai Mandiri"],
        ["Kelembagaan", 164, null],
        ["Klaster IV", 110, null],
        ["Total Nilai", 1000, 612.5],
      ]),
    );
    expect(report.claimed).toBe(612.5);
    expect(report.why.en).toContain("The printed total is used");
  });
});

function clusterOf({ clusters }: Report, id: string): Report["clusters"][number] | undefined {
  return clusters.find(({ cluster }) => cluster.id === id);
}

function indicatorOf({ indicators }: Report, number: number): Report["indicators"][number] | undefined {
  return indicators.find(({ indicator }) => indicator.number === number);
}

function claimedOf(report: Report, number: number): number | null | undefined {
  return indicatorOf(report, number)?.claimed;
}

function stateOf(report: Report, number: number): string | null | undefined {
  return indicatorOf(report, number)?.evidence;
}
