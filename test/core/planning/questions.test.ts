/** Tests how plans name questions: runs of neighbours joined, and no more than a line of them. */
import { isNextTo, named, orderOf, runsOf, unsureCodes } from "../../../src/core/planning/questions";
import type { Question } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";

const order = orderOf(kla());
const runs = (...codes: string[]): string => runsOf(codes, order).id;

test("joins neighbours of one indicator or part, three and more", () => {
  expect(runs("1.3a", "1.3b", "1.3c", "5.1")).toBe("1.3a–1.3c, 5.1");
  expect(runs("1.3z", "1.3za", "1.3zb")).toBe("1.3z–1.3zb");
  expect(runs("1.3a", "1.3b")).toBe("1.3a, 1.3b");
  expect(runs("1.4", "2.1", "2.2")).toBe("1.4, 2.1, 2.2");
  expect(runs("5.1", "5.3")).toBe("5.1, 5.3");
  expect(runs("kode aneh", "18")).toBe("kode aneh, 18");
});

test.each([
  ["18", "indikator 18"],
  ["21B", "indikator 21B"],
  ["17.3a", "17.3a"],
  ["21B.2", "21B.2"],
  ["kode aneh", "kode aneh"],
  ["umum", "umum"],
])("%s is told as %s", (code, text) => {
  expect(named({ id: code, en: code }, code).id).toBe(text);
});

test("names six runs and counts the questions of the others", () => {
  const apart = ["5.1", "5.3", "5.5", "5.7", "6.1", "6.3"];
  expect(runs(...apart)).toBe(apart.join(", "));
  expect(runs(...apart, "8.1", "8.2", "8.3")).toBe(`${apart.join(", ")} dan 3 lainnya`);
});

test("the last question of an indicator has no neighbour in the next", () => {
  expect([isNextTo("21A.1", "21A.2", order), isNextTo("1.4", "2.1", order), isNextTo("x", "y", order)]).toEqual([
    ...[true, false, false],
  ]);
});

test("questions whose label is our guess are known apart, and no label carries a remark of ours to an office", () => {
  expect([...unsureCodes(kla())]).toEqual(["7.2", "18.2", "21B.2"]);
  const labels = [...order.keys()].flatMap((code) => Object.values(questionOf(code)?.label ?? {}));
  expect(labels.length).toBeGreaterThan(500);
  expect(labels.filter((label) => /dicek|belum pasti|to be checked|unsure|\?/i.test(label))).toEqual([]);
});

function questionOf(full: string): Question | undefined {
  const [node, code] = full.split(".");
  return kla()
    .clusters.flatMap(({ indicators }) => indicators)
    .flatMap(({ number, questions = [], parts = [] }) => [{ code: String(number), questions }, ...parts])
    .find((one) => one.code === node)
    ?.questions.find((one) => one.code === code);
}
