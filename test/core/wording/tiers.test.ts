/** A tier is said once and the same: report, rules, formulas and plan name an open score in the same words. */
import { tierText } from "../../../src/core/formulas/score";
import { planOf } from "../../../src/core/planning/plan";
import { tierOf } from "../../../src/core/scoring/tier";
import { openText, tierName } from "../../../src/core/scoring/tierText";
import { noPredicate, seenFalls } from "../../../src/core/wording/limits";
import { planIntro } from "../../../src/core/wording/plan";
import { claimedText, edgeTexts } from "../../../src/core/wording/score";
import type { Report } from "../../../src/core/report/report";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import { published } from "../scoring/published";

/** A recap of clusters with that sum, and a tier written below. */
function recap(score: number, written: string): Report {
  const parts = kla().clusters.map(({ name, max }, at) => [name.id, max, Math.round((score * max) / 10) / 100, at]);
  const others = parts.slice(1).reduce((sum, [, , points]) => sum + Number(points), 0);
  const rows = parts.map(([name, max, points], at) => [
    String(name),
    Number(max),
    at === 0 ? Math.round((score - others) * 100) / 100 : Number(points),
  ]);
  return checked(sheet("Rekap", [["Klaster", "Nilai Maks", "Nilai Mandiri"], ...rows, [null, "Predikat", written]]));
}

test.each([
  [500.5, "di bawah Pratama (belum berpredikat) atau Pratama (di ambang)"],
  [600, "Pratama atau Madya (di ambang)"],
  [600.36, "Pratama atau Madya (di ambang)"],
  [700.99, "Madya atau Nindya (di ambang)"],
  [905, "Utama atau KLA (di ambang)"],
  [909.99, "Utama atau KLA (di ambang)"],
])("%d is %s in every place", (score, name) => {
  const report = recap(score, score < 601 ? "Nindya" : "Pratama");
  expect(report.claimed).toBe(score);
  const said = (rule: string): string => report.findings.find((one) => one.rule === rule)?.message.id ?? "";
  expect(tierName(tierOf(score, kla()), "id")).toBe(name);
  expect(claimedText(report, "id")).toContain(`perkiraan bila terverifikasi penuh: ${name}.`);
  expect(edgeTexts(report, "id").join()).toContain(name);
  expect(said("tier-edge")).toContain(name);
  if (score > 501) expect(said("tier-differs")).toContain(`berarti ${name}; periksa`);
  expect(String(tierText(score, kla(), "id")).toLowerCase()).toBe(name.toLowerCase());
  expect(planIntro(planOf(report))[0]?.id).toContain(`perkiraan ${name}, ke`);
});

test("between two printed bounds both are quoted, as sources print them", () => {
  expect(openText(905, tierOf(905, kla()), kla())?.id).toBe(
    "Di ambang: 905 berada di antara 900 dan 910, dan sumber tidak sepakat di situ (tercetak: Utama 801-900, KLA 901-1000 atau 910-1000). Nilai ini dapat dibaca sebagai Utama atau KLA (di ambang).",
  );
  expect(openText(600.36, tierOf(600.36, kla()), kla())?.en).toMatch(/lies between 600 and 601, .*Pratama or Madya/);
  expect(openText(910, tierOf(910, kla()), kla())).toBeNull();
  expect(openText(601, tierOf(601, kla()), kla())).toBeNull();
});

test("a written tier that an open score could mean is right", () => {
  const differs = (written: string): number =>
    recap(905, written).findings.filter(({ rule }) => rule === "tier-differs").length;
  expect([differs("Utama"), differs("Paripurna"), differs("Madya")]).toEqual([0, 0, 1]);
});

/** Self-assessment and verification of one city in one cycle; those without a name are from the press. */
const falls: [number, number][] = [
  ...published.flatMap(({ area, cycle, stage, score }): [number, number][] => {
    const later = published.find((one) => one.area === area && one.cycle === cycle && one.stage === "VA");
    return stage === "EM" && later ? [[score, later.score]] : [];
  }),
  [934, 687],
  [903, 654],
  [974, 697],
  [927, 688],
  [779, 598],
  [913, 602],
];

test("the falls that are told are the least and the most that were seen", () => {
  const points = falls.map(([before, after]) => Math.round(before - after)).sort((a, b) => a - b);
  expect(points.length).toBeGreaterThan(8);
  expect([points[0], points.at(-1)]).toEqual([seenFalls.least, seenFalls.most]);
  expect(noPredicate.id).toContain("70 sampai 311 poin");
});
