/** What the questions of the shipped instrument ask for, counted, and what old instrument files may leave out. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { termsOf } from "../../../src/core/evidence/terms";
import { findQuestion, indicators, parseInstrument, questionsOf } from "../../../src/core/instrument/instrument";
import type { Need } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";

const instrument = kla();
const questions = indicators(instrument).flatMap(({ indicator }) => questionsOf(indicator));

test.each<[Need, number, number]>([
  ["document", 144, 663.25],
  ["matrix", 74, 436.25],
  ["photo", 51, 247.5],
  ["signed-budget", 34, 45],
  ["regulation", 30, 56],
  ["decree", 14, 50],
  ["two-years", 14, 36],
  ["comparison", 12, 37],
  ["certificate", 6, 26],
  ["report", 6, 28],
  ["sop", 5, 19.5],
])("%s is asked for by %d questions with %d points", (need, count, points) => {
  const asking = questions.filter(({ needs }) => needs?.includes(need));
  expect(asking).toHaveLength(count);
  expect(asking.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(points, 6);
});

test("ages and terms of two years are no two years asked for", () => {
  const codes = ["1.2n", "1.2r", "1.3r", "1.3v", "13.3", "14.9", "14.10", "18.3", "18.4"];
  expect(codes.filter((code) => findQuestion(instrument, code)?.needs?.includes("two-years"))).toEqual([]);
  expect(findQuestion(instrument, "1.3q")?.needs).toEqual(["signed-budget"]);
});

test("policies and budgets come in steps, which say where they are from", () => {
  const steps = questions.filter((question) => question.steps !== undefined);
  expect(steps).toHaveLength(28 + 33);
  expect(findQuestion(instrument, "1.2a")?.steps).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(findQuestion(instrument, "1.3A")?.steps).toEqual([0, 0.66, 1]);
  expect(instrument.stepsSource?.en).toMatch(/one district/);
});

test("an instrument from before stays valid, and kinds age as the program knows them", () => {
  const { form, laws, ageing, withoutKind, stepsSource, reusable, ...old } = shipped;
  expect([form, laws, ageing, withoutKind, stepsSource, reusable]).not.toContain(undefined);
  const parsed = parseInstrument(old);
  if (!parsed.ok) throw new Error("An old instrument was refused.");
  const terms = termsOf(parsed.instrument, [2024, 2025]);
  expect([...terms.ages]).toEqual([...termsOf(instrument).ages]);
  expect(terms.kept.size).toBe(0);
});
