/** Tests which tier a score reaches, at every bound and on the published scores of real cities. */
import { gapTo } from "../../../src/core/formulas/score";
import type { Ground } from "../../../src/core/planning/ground";
import { planOf } from "../../../src/core/planning/plan";
import { clearFrom, tierOf } from "../../../src/core/scoring/tier";
import { kla } from "../../instrument";
import { flagged, checked, sheet, workbook } from "../grid";
import { check } from "../../../src/core/report/report";
import { lombokTengah, published } from "./published";
import type { Published } from "./published";

describe("a score lies in the band whose lower bound it has reached", () => {
  test.each<[number, string | null, "on" | "above" | null, string | null, number | null]>([
    [0, null, null, "Pratama", 501],
    [499.99, null, null, "Pratama", 1.01],
    [500, "Pratama", "above", "Pratama", 1],
    [500.99, "Pratama", "above", "Pratama", 0.01],
    [501, "Pratama", null, "Madya", 100],
    [597.928, "Pratama", null, "Madya", 3.072],
    [599.99, "Pratama", null, "Madya", 1.01],
    [600, "Madya", "on", "Madya", 1],
    [600.36, "Madya", "above", "Madya", 0.64],
    [600.99, "Madya", "above", "Madya", 0.01],
    [601, "Madya", null, "Nindya", 100],
    [700, "Nindya", "on", "Nindya", 1],
    [700.01, "Nindya", "above", "Nindya", 0.99],
    [800, "Utama", "on", "Utama", 1],
    [899.99, "Utama", null, "KLA", 10.01],
    [900, "KLA", "on", "KLA", 10],
    [905, "KLA", "above", "KLA", 5],
    [909.99, "KLA", "above", "KLA", 0.01],
    [910, "KLA", null, null, null],
    [1000, "KLA", null, null, null],
  ])("%d is %s, edge %s, then %s after %d more", (score, tier, edge, next, toNext) => {
    const found = tierOf(score, kla());
    expect([found.tier?.name ?? null, found.edge, found.next?.name ?? null, found.toNext]).toEqual([
      tier,
      edge,
      next,
      toNext,
    ]);
  });

  test("what binary fractions leave behind moves no score off its bound", () => {
    expect(tierOf(599.9 + 0.1 + 1e-10, kla())).toMatchObject({ tier: { name: "Madya" }, edge: "on" });
    expect(tierOf(0.1 + 0.2 + 599.7, kla())).toMatchObject({ tier: { name: "Madya" }, edge: "on" });
  });

  test("the width of the edge and the bounds come from the instrument", () => {
    const [first, ...others] = kla().tiers;
    if (!first) throw new Error("The instrument has no tiers.");
    const moved = { ...kla(), edge: 5, tiers: [{ ...first, from: 450 }, ...others] };
    expect(tierOf(604, moved).edge).toBe("above");
    expect(tierOf(470, moved).tier?.name).toBe("Pratama");
  });
});

test.each([0, 480, 500, 634.5, 700, 700.99, 701, 895, 905])(
  "from %d, the summary, the plan and the formula name one number",
  (score) => {
    const { next, toNext } = tierOf(score, kla());
    const plan = planOf(ground(score));
    expect([plan.tier?.name, plan.need]).toEqual([next?.name, toNext]);
    expect(gapTo(score, null, kla())).toBe(toNext);
    expect(gapTo(score, next?.name, kla())).toBe(toNext);
  },
);

const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];

/** What a plan starts from, with nothing known but that score. */
function ground(score: number): Ground {
  const cells = sheet("Rekap", [heads, [18, "Wajib Belajar 12 Tahun", 24, 0]]);
  const report = check(workbook(cells), kla(), { whole: true });
  return { ...report, claimed: score, supported: null };
}

describe("a tier is beyond doubt where every source prints it", () => {
  test("from its highest printed bound, or an edge above its bound", () => {
    expect(kla().tiers.map((tier) => clearFrom(tier, kla()))).toEqual([501, 601, 701, 801, 910]);
  });

  test.each([
    ["701-800", 701],
    ["701 – 800", 701],
    ["≥ 702,5", 702.5],
    ["> 703", 703],
    ["di bawah 750", 701],
    ["750", 701],
    ["1001-2000", 701],
    ["tanpa angka", 701],
  ])("printed as %s it is clear from %d on", (printed, from) => {
    const tiers = kla().tiers.map((tier) => (tier.id === "nindya" ? { ...tier, printed: [printed] } : tier));
    const nindya = tiers.find(({ id }) => id === "nindya");
    expect(nindya && clearFrom(nindya, { ...kla(), tiers })).toBe(from);
  });
});

/**
 * Printed tiers that the bands contradict, and why we keep the bands: a self-assessment is no award, and an
 * "unclear" stage is most likely one.
 */
const contradictions: Record<string, string> = {
  "Kota Bogor 2019 unclear": "913.88 is printed beside Madya: the score is most likely the self-assessment",
};

const withTier = published.filter(({ tierPrinted, award, stage }) => tierPrinted !== null || (isAward(stage) && award));

describe("the tiers printed beside the scores of real cities", () => {
  test("are enough to mean something", () => {
    expect(withTier.length).toBeGreaterThanOrEqual(14);
  });

  test.each(withTier.map((one): [string, Published] => [keyOf(one), one]))("%s", (key, one) => {
    const { tier, below, edge } = tierOf(one.score, kla());
    const name = tier?.name ?? "none";
    const possible = edge === "on" ? [name, below?.name ?? "none"] : [name];
    const printed = (one.tierPrinted ?? one.award ?? "").replace(" (target)", "");
    const agrees = possible.includes(printed);
    expect({ key, agrees }).toEqual({ key, agrees: !(key in contradictions) });
  });

  test("an EM score predicts no award: every known one fell by a tier or more", () => {
    const em = published.filter(({ stage, award }) => stage === "EM" && award !== null);
    const kept = em.filter(({ score, award }) => tierOf(score, kla()).tier?.name === award);
    expect(em).toHaveLength(8);
    expect(kept).toEqual([]);
  });
});

describe("the cluster table of Kab. Lombok Tengah", () => {
  const rows = (total: number | string) =>
    sheet("Rekap", [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ...kla().clusters.map(({ id, name, max }) => [name.id, max, new Map(lombokTengah.clusters).get(id) ?? null]),
      ["Total Nilai", 1000, total],
    ]);

  test("adds up to the printed total, each cluster rounded to two decimals", () => {
    const report = checked(rows(lombokTengah.printedTotal));
    expect(report.claimed).toBe(597.93);
    expect(Math.abs(597.93 - lombokTengah.printedTotal)).toBeLessThanOrEqual(0.005 * lombokTengah.clusters.length);
    expect(flagged(report, "total-differs")).toEqual([]);
    expect(report.tier?.claimed.tier?.name).toBe("Pratama");
  });

  test("may write its total as the text 597.928, which has one reading below 1000", () => {
    const report = checked(rows("597.928"));
    expect(flagged(report, "total-differs")).toEqual([]);
    expect(flagged(report, "number-ambiguous")).toEqual(["C9"]);
  });

  test("no longer agrees when a cluster is off by a tenth", () => {
    expect(flagged(checked(rows(lombokTengah.printedTotal + 0.1)), "total-differs")).toEqual(["C9"]);
  });
});

function isAward(stage: Published["stage"]): boolean {
  return stage === "reported" || stage === "final" || stage === "reported before final";
}

function keyOf({ area, cycle, stage }: Published): string {
  return `${area} ${cycle} ${stage}`;
}
