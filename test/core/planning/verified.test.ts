/** Verified scores beside claimed ones: from a column, a stage in rows or a sheet of the workbook, or from another one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allVersions } from "../../../src/core/planning/sets/versions";
import { predictedBy, verifiedFrom, verifiedIn } from "../../../src/core/planning/verified";
import { versionText } from "../../../src/core/wording/reading";
import { cutText } from "../../../src/core/wording/verified";
import { check } from "../../../src/core/report/report";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import { indicatorSheet, questionSheet } from "./books";

const va = { id: "VA", en: "VA" };
const link = (code: string): string => `https://drive.google.com/file/d/bukti-${code.padStart(20, "x")}/view`;

test("the shipped sample claims 794 and was verified at 688", async () => {
  const bytes = readFileSync(join(import.meta.dirname, "../../../assets/samples/lembar-per-klaster.xlsx"));
  const report = check(await readWorkbook(bytes, "lembar-per-klaster.xlsx"), kla());
  const found = verifiedIn(report);
  expect(found).toMatchObject({ claimed: 794, verified: 688, open: 0 });
  const lost = (found?.cuts ?? []).reduce((sum, { points }) => sum + points, 0);
  const gained = (found?.raised ?? []).reduce((sum, { points }) => sum + points, 0);
  expect(lost - gained).toBeCloseTo(106, 6);
});

test("a column beside the claims is compared row by row, the most points first", () => {
  const scores: Record<string, number> = { "4": 9, "12": 3 };
  const report = checked(
    indicatorSheet("Rekap", ["Nilai Mandiri", "Nilai Verifikasi", "Data Dukung", "OPD"], (code, max) => ({
      "Nilai Mandiri": max - 1,
      "Nilai Verifikasi": scores[code] ?? max - 1,
      "Data Dukung": code === "12" ? "menyusul" : link(code),
      OPD: code === "12" ? "Dinas Kesehatan" : "Bappeda",
    })),
  );
  const found = verifiedIn(report);
  expect(found?.source.id).toBe('kolom "Nilai Verifikasi"');
  expect(
    found?.cuts.map(({ indicator, question, from, to, points }) => [indicator, question, from, to, points]),
  ).toEqual([
    ["12", null, 22, 3, 19],
    ["4", null, 14, 9, 5],
  ]);
  const [first, second] = found?.cuts ?? [];
  expect(first?.finding?.rule).toBe("evidence-placeholder");
  expect(first?.offices).toEqual(["Dinkes"]);
  expect(second?.finding).toBeNull();
});

test("a column of verifiers is listed beside the scores that count", () => {
  const report = checked(
    sheet("Isian", [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Nilai Verifikasi"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 18],
      [19, "Sekolah Ramah Anak", 51, 40, 30],
      [20, "Pusat Kreativitas Anak", 35, 30, 30],
    ]),
  );
  const [own = "", theirs = ""] = allVersions(report).map((version) => versionText(version, "id"));
  expect(own).toMatch(/^Isian: 90 poin, dihitung\./);
  expect(theirs).toMatch(/^Isian \(Nilai Verifikasi\): 78 poin, tidak dihitung\./);
});

test("what was not verified yet is open, and is foretold by what its cluster and the others kept", () => {
  const report = checked(
    indicatorSheet("Rekap", ["Nilai Mandiri", "Nilai VA"], (code, max) => {
      const verified: Record<string, number> = { "4": max / 2, "5": max / 2, "7": max };
      return { "Nilai Mandiri": max, "Nilai VA": verified[code] ?? null };
    }),
  );
  const found = verifiedIn(report);
  // Cluster I has 115 points of which 60 were verified and half of them kept; cluster II kept all of 36.
  expect(found).toMatchObject({ claimed: 1000, verified: 66, open: 904 });
  const kept = Object.fromEntries((found?.predicted?.clusters ?? []).map((one) => [one.cluster.id, one]));
  expect(kept.K1).toMatchObject({ kept: 0.5, loss: 57.5 });
  expect(kept.K2).toMatchObject({ kept: 1, loss: 0 });
  expect(kept.K3?.kept).toBeCloseTo(66 / 96, 6);
  expect(found?.predicted?.loss).toBeCloseTo(57.5 + (1 - 66 / 96) * (1000 - 115 - 156), 4);
});

test("of several stages the latest that is filled counts, and one only begun does not", () => {
  const book = (finalRows: number): ReturnType<typeof verifiedIn> =>
    verifiedIn(
      checked(
        indicatorSheet("Rekap", ["Nilai Mandiri", "Nilai VF", "Nilai VA", "Nilai VL"], (code, max) => ({
          "Nilai Mandiri": max,
          "Nilai VF": Number(code) <= finalRows ? max - 4 : null,
          "Nilai VA": max - 2,
          "Nilai VL": max - 3,
        })),
      ),
    );
  expect(book(12)?.source.id).toBe('kolom "Nilai VL"');
  expect(book(12)?.verified).toBe(1000 - 3 * 26);
  expect(book(13)?.source.id).toBe('kolom "Nilai VF"');
});

test("verified by indicator, claimed by question: the indicators are compared", () => {
  const own = questionSheet("Mandiri", ["Nilai Mandiri"], (code, max) => ({
    "Nilai Mandiri": code === "4.1" ? 0 : max,
  }));
  const other = checked(indicatorSheet("VA", ["Nilai"], (code, max) => ({ Nilai: code === "6" ? 40 : max })));
  const found = verifiedFrom(checked(own), { score: other.score, source: va });
  expect(found.cuts.map(({ indicator, question, points }) => [indicator, question, points])).toEqual([["6", null, 15]]);
  expect(found.raised).toHaveLength(1);
  expect(found.claimed).toBe(1000 - (found.raised[0]?.points ?? 0));
});

test("claimed and verified by question: each question that lost points is named", () => {
  const cut: Record<string, number> = { "1.3d": 0, "21A.4b": 0 };
  const sheets = (heading: string, cuts: Record<string, number>) =>
    questionSheet("Isian", [heading], (code, max) => ({ [heading]: cuts[code] ?? max }));
  const found = verifiedFrom(checked(sheets("Nilai Mandiri", {})), {
    score: checked(sheets("Nilai", cut)).score,
    source: va,
  });
  expect(found.cuts.map(({ indicator, question, to }) => [indicator, question, to])).toEqual(
    expect.arrayContaining([
      ["1", "3d", 0],
      ["21A", "4b", 0],
    ]),
  );
  expect(found.cuts).toHaveLength(2);
  expect(found.claimed).toBeCloseTo((found.verified ?? 0) + found.cuts.reduce((sum, { points }) => sum + points, 0), 6);
});

test("a sheet of the verifiers and rows of their stage are read without anything being asked", () => {
  const rows = (score: (max: number) => number) => (_: string, max: number) => ({ Nilai: score(max) });
  const sheets = checked(
    indicatorSheet(
      "Evaluasi Mandiri",
      ["Nilai"],
      rows((max) => max),
    ),
    indicatorSheet(
      "Hasil Verifikasi",
      ["Nilai"],
      rows((max) => max - 1),
      "Hasil Verifikasi Kota Kediri",
    ),
  );
  expect(verifiedIn(sheets)).toMatchObject({ claimed: 1000, verified: 974, open: 0 });
  expect(verifiedIn(sheets)?.cuts).toHaveLength(26);
});

test("without verified scores there is nothing to tell", () => {
  expect(verifiedIn(checked(indicatorSheet("EM", ["Nilai"], (_, max) => ({ Nilai: max }))))).toBeNull();
  const blank = indicatorSheet("EM", ["Nilai", "Nilai Verifikasi"], (_, max) => ({ Nilai: max }));
  expect(verifiedIn(checked(blank))).toBeNull();
});

test("last year's own pair of scores foretells this year's loss cluster by cluster", () => {
  const kept = (code: string): number => (Number(code) <= 3 ? 0.5 : 1);
  const last = checked(
    indicatorSheet("2023", ["Nilai Mandiri", "Nilai Verifikasi"], (code, max) => ({
      "Nilai Mandiri": max / 2,
      "Nilai Verifikasi": (max / 2) * kept(code),
    })),
  );
  const now = checked(indicatorSheet("2024", ["Nilai Mandiri"], (_, max) => ({ "Nilai Mandiri": max })));
  const found = predictedBy(now, last, "2023.xlsx");
  // Kelembagaan claims 164 and kept half of it.
  expect(found?.loss).toBeCloseTo(82, 6);
  expect(predictedBy(last, now, "2024.xlsx")).toBeNull();
});

const less = (points: number) => (_: string, max: number) => ({ Nilai: max - points });

test("of several sheets of verifiers the latest stage that is filled counts", () => {
  const report = checked(
    indicatorSheet("EM", ["Nilai"], less(0)),
    indicatorSheet("VF", ["Nilai"], less(2)),
    indicatorSheet("VA", ["Nilai"], less(1)),
  );
  expect(verifiedIn(report)).toMatchObject({ source: { id: 'lembar "VF"' }, verified: 948 });
  const begun = { ...indicatorSheet("VF", ["Nilai"], (code) => ({ Nilai: Number(code) < 5 ? 1 : null })) };
  const early = checked(indicatorSheet("EM", ["Nilai"], less(0)), begun, indicatorSheet("VA", ["Nilai"], less(1)));
  expect(verifiedIn(early)?.source.id).toBe('lembar "VA"');
});

test("rows of a stage are the verifiers' too", () => {
  const grid = checked(questionSheet("EM", ["Nilai"], less(0))).entries.slice(0, 40);
  const rows = grid.flatMap(({ indicator, question, maximum }) =>
    ["EM", "VA"].map((stage) => {
      const max = maximum.kind === "number" ? maximum.value : 0;
      return [
        indicator?.name.id ?? "",
        `Pertanyaan ${question?.code ?? ""}`,
        stage,
        max,
        stage === "EM" ? max : max / 2,
      ];
    }),
  );
  const report = checked(sheet("Rekap", [["Indikator", "Pertanyaan", "Tahap", "Nilai Maks", "Nilai"], ...rows]));
  const found = verifiedIn(report);
  expect(found?.verified).toBeCloseTo((report.claimed ?? 0) / 2, 6);
  expect(found?.cuts.length).toBe(40);
});

test("an earlier year's verification is no cut of this year's claim, but foretells it", () => {
  const report = checked(
    indicatorSheet("EM 2023", ["Nilai"], (_, max) => ({ Nilai: max / 2 })),
    indicatorSheet("VA 2023", ["Nilai"], (code, max) => ({ Nilai: Number(code) <= 3 ? max / 4 : max / 2 })),
    indicatorSheet("EM 2024", ["Nilai"], (_, max) => ({ Nilai: max })),
  );
  const found = verifiedIn(report);
  expect(found).toMatchObject({ claimed: 1000, verified: null, cuts: [], predicted: { loss: 82 } });
  const column = indicatorSheet(
    "R",
    ["Nilai 2024", "Nilai 2023", "Nilai Verifikasi 2023"],
    (code, max) => ({
      "Nilai 2024": max,
      "Nilai 2023": max / 2,
      "Nilai Verifikasi 2023": Number(code) <= 3 ? max / 4 : max / 2,
    }),
    "Evaluasi Mandiri Kota Kediri Tahun 2024",
  );
  expect(verifiedIn(checked(column))).toMatchObject({ verified: null, predicted: { loss: 82 } });
});

test("numbers typed as text count, ticks do not", () => {
  const book = (verified: (max: number) => string) =>
    checked(
      indicatorSheet("R", ["Nilai Mandiri", "Verifikasi"], (_, max) => ({
        "Nilai Mandiri": max,
        Verifikasi: verified(max),
      })),
    );
  expect(verifiedIn(book((max) => `${max - 1},50`))?.verified).toBe(987);
  expect(verifiedIn(book(() => "v"))).toBeNull();
});

test("a difference of less than half a hundredth is no cut", () => {
  const book = (less: number) =>
    verifiedIn(
      checked(
        indicatorSheet("R", ["Nilai Mandiri", "Nilai VA"], (_, max) => ({
          "Nilai Mandiri": max,
          "Nilai VA": max - less,
        })),
      ),
    );
  expect(book(0.004)?.cuts).toHaveLength(0);
  expect(book(0.006)?.cuts).toHaveLength(26);
});

test("a cut names its question by what it asks for", () => {
  const sheets = (heading: string, cut: number) =>
    questionSheet("Isian", [heading], (code, max) => ({ [heading]: code === "12.4" ? max - cut : max }));
  const set = { score: checked(sheets("Nilai", 2)).score, source: va };
  const [cut] = verifiedFrom(checked(sheets("Nilai Mandiri", 0)), set).cuts;
  expect(cut && cutText(cut, "id")).toMatch(/^Pertanyaan 12\.4 \(.{5,}\): [\d,]+ → [\d,]+ \(−2 poin\)/);
  expect(cut && cutText(cut, "en")).toMatch(/^Question 12\.4 \(.{5,}\): .*We had no finding here\.$/);
});
