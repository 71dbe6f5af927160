/** Ticked actions add up one after the other, and the aim is crossed once. */
import { planOf } from "../../../src/core/planning/plan";
import type { Action } from "../../../src/core/planning/actions/action";
import { plannedActions, withTick } from "../../../src/core/planning/ticked";
import { checked, sheet } from "../grid";

const report = checked(
  sheet("Rekap", [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "Perda 1/2024"],
  ]),
);

function action(id: string, gain: number, insteadOf: string | null = null): Action {
  const text = { id, en: id };
  return { id, text, questions: [], offices: [], gain, atRisk: gain, effort: 1, kind: "evidence", insteadOf };
}

const [a, b, c, d] = [action("a", 300), action("b", 500), action("c", 200, "x"), action("d", 100, "x")];
const plan = { ...planOf(report), from: 694, aim: 701, actions: [a, b] };
const brief = (ticked: readonly string[] | null): unknown[] =>
  plannedActions(plan, [a, b, c, d], ticked).map((one) => [one.action.id, one.reaches, one.crosses]);

test("the plan's own actions come first, the most points before, and are ticked until the user says otherwise", () => {
  expect(brief(null)).toEqual([
    ["b", 699, false],
    ["a", 702, true],
    ["c", null, false],
    ["d", null, false],
  ]);
});

test("what is ticked counts wherever it stands, and nothing else", () => {
  expect(brief(["a", "c", "d"])).toEqual([
    ["b", null, false],
    ["a", 697, false],
    ["c", 699, false],
    ["d", 700, false],
  ]);
  expect(brief(["b", "c"])).toEqual([
    ["b", 699, false],
    ["a", null, false],
    ["c", 701, true],
    ["d", null, false],
  ]);
});

test("of actions that exclude one another only the last ticked stays", () => {
  const planned = plannedActions(plan, [a, b, c, d], ["a", "c"]);
  expect(withTick(planned, d, true)).toEqual(["a", "d"]);
  expect(withTick(planned, b, true)).toEqual(["a", "c", "b"]);
  expect(withTick(planned, a, false)).toEqual(["c"]);
});

test("without a score nothing is reached", () => {
  const none = plannedActions({ ...plan, from: null }, [], null);
  expect(none.map(({ reaches, crosses }) => [reaches, crosses])).toEqual([
    [null, false],
    [null, false],
  ]);
});
