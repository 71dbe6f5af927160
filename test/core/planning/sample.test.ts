/** The sample by size and its estimate: chances, repeatability, known quantiles, and coverage by simulation over the real questions. */
import { indicators, questionsOf } from "../../../src/core/instrument/instrument";
import { betaQuantile, betaShare } from "../../../src/core/planning/sample/beta";
import { drawBySize } from "../../../src/core/planning/sample/draw";
import { estimateTotal } from "../../../src/core/planning/sample/estimate";
import { randomFrom } from "../../../src/core/planning/sample/random";
import { kla } from "../../instrument";
import { sampled } from "../../sampled";

const sizes = indicators(kla()).flatMap(({ indicator }) => questionsOf(indicator).map(({ max }) => max));
const units = sizes.filter((size) => size > 0).map((size, at) => ({ size, at }));
const all = units.reduce((sum, { size }) => sum + size, 0);
const sizeOf = ({ size }: { size: number }): number => size;

test("the same seed draws the same, another seed another; nothing twice, and as many as asked for", () => {
  const draw = (seed: number, size = 30) => drawBySize(units, sizeOf, { size, seed }).map(({ unit }) => unit.at);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const size of [1, 2, 30, 150, 272, units.length, units.length + 5])
    expect(new Set(draw(3, size)).size).toBe(Math.min(size, units.length));
});

test("each unit comes as often as its size says; what is larger than a step always does", () => {
  const own = [50, 10, 10, 10, 10, 5, 5, 0].map((size, at) => ({ size, at }));
  const times = own.map(() => 0);
  const rounds = 20_000;
  let farthest = 0;
  for (let seed = 0; seed < rounds; seed++)
    for (const { unit, chance } of drawBySize(own, sizeOf, { size: 3, seed })) {
      times[unit.at] = (times[unit.at] ?? 0) + 1;
      farthest = Math.max(farthest, Math.abs(chance - (unit.size === 50 ? 1 : (2 * unit.size) / 50)));
    }
  expect(farthest).toBeLessThan(1e-9);
  const chances = times.map((count) => count / rounds);
  [1, 0.4, 0.4, 0.4, 0.4, 0.2, 0.2, 0].forEach((chance, at) => expect(chances[at]).toBeCloseTo(chance, 1));
});

test("quantiles agree with published tables", () => {
  // Clopper and Pearson's 95 % bounds for 0, 1, 9 and 15 of 10, 10, 10 and 30.
  expect(betaQuantile(0.975, 1, 10)).toBeCloseTo(0.3085, 4);
  expect([betaQuantile(0.025, 1, 10), betaQuantile(0.975, 2, 9)].map((x) => x.toFixed(4))).toEqual([
    "0.0025",
    "0.4450",
  ]);
  expect([betaQuantile(0.025, 9, 2), betaQuantile(0.975, 10, 1)].map((x) => x.toFixed(4))).toEqual([
    "0.5550",
    "0.9975",
  ]);
  expect(betaQuantile(0.025, 15, 16)).toBeCloseTo(0.313, 4);
  expect(betaShare(0.5, 2.5, 2.5)).toBeCloseTo(0.5, 12);
  expect(betaShare(0.3, 1, 1)).toBeCloseTo(0.3, 12);
});

/** How much of each unit truly holds, by several ways in which evidence is good or bad. */
const truths: Record<string, (unit: { size: number; at: number }, random: () => number) => number> = {
  "nearly all holds": (_, random) => Number(random() < 0.97),
  "little holds": (_, random) => Number(random() < 0.15),
  "large ones fail more": ({ size }, random) => Number(random() < (size > 5 ? 0.4 : 0.9)),
  "whole blocks fail": ({ at }) => Number(Math.floor(at / 20) % 3 > 0),
  "partial credit": (_, random) => [0, 0.25, 0.5, 0.75, 1][Math.floor(random() * 5)] ?? 0,
  "mostly full, some half": (_, random) => (random() < 0.8 ? 1 : 0.5),
};

const rounds = 400;

function coverage(truth: string, size: number): { held: number; bias: number; width: number } {
  const random = randomFrom(99);
  const kept = units.map((unit) => truths[truth]?.(unit, random) ?? 0);
  const real = units.reduce((sum, unit) => sum + unit.size * (kept[unit.at] ?? 0), 0);
  let [held, sum, width] = [0, 0, 0];
  for (let seed = 1; seed <= rounds; seed++) {
    const sample = drawBySize(units, sizeOf, { size, seed });
    const judged = sample.map(({ unit, chance }) => ({ size: unit.size, chance, kept: kept[unit.at] ?? 0 }));
    const certain = judged.filter(({ chance }) => chance >= 1).reduce((total, one) => total + one.size, 0);
    const { total, low, high } = estimateTotal(judged, all - certain);
    held += Number(low <= real + 1e-9 && real <= high + 1e-9);
    sum += total;
    width += high - low;
  }
  return { held: held / rounds, bias: sum / rounds - real, width: width / rounds };
}

/** Of 1,004 points, as simulated with 2,000 samples; a wider interval than needed tells less. */
const widths: Record<number, number> = { 10: 605, 30: 340, 200: 40 };

describe.each(Object.keys(truths))("%s", (truth) => {
  test.each(sampled([10, 30, 200]))("of %i questions the bounds hold the truth in 95 %% of all samples", (size) => {
    const { held, bias, width } = coverage(truth, size);
    // Less two standard deviations of a share of 95 % in so many samples.
    expect(held).toBeGreaterThan(0.95 - 2 * Math.sqrt((0.95 * 0.05) / rounds));
    // The mean of so many estimates, whose standard deviation is a quarter of the width, may be four of its own off.
    expect(Math.abs(bias)).toBeLessThan(width / Math.sqrt(rounds));
    expect(width).toBeLessThan(widths[size] ?? 0);
  });
});

test("the bounds are no wider than 95 % needs", () => {
  const { held, width } = coverage("whole blocks fail", 30);
  expect(held).toBeLessThan(0.985);
  expect(width).toBeLessThan(325);
});

test("when everything is judged there is no doubt left", () => {
  const judged = drawBySize(units, sizeOf, { size: units.length, seed: 1 }).map(({ unit, chance }) => ({
    size: unit.size,
    chance,
    kept: 1,
  }));
  const { total, low, high } = estimateTotal(judged, 0);
  expect([low, high]).toEqual([total, total]);
  expect(total).toBeCloseTo(all, 6);
});
