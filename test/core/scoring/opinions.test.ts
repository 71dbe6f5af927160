/** Tests what counts of an indicator that two offices have scored as a whole, each on its own sheet. */
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
const heads = ["No", "Indikator", "Nilai Maks", "Nilai"];

/** Rows of an office: number, score, and its own part of the maximum. */
function office(name: string, ...rows: [number, number, number?][]): ReturnType<typeof sheet> {
  const all = rows.map(([number, score, max]): Grid[number] => {
    const own = indicators[number - 1];
    return [number, own?.name.id ?? "", max ?? own?.max ?? null, score];
  });
  return sheet(name, [heads, ...all]);
}

/** Its rows as one number each, for a sheet that is no shared one. */
const most = (from: number, to: number): [number, number][] =>
  Array.from({ length: to - from + 1 }, (_, at): [number, number] => [from + at, 5]);

function outcome(...sheets: ReturnType<typeof sheet>[]): [number | null, string, string[]] {
  const { claimed, doubt, findings } = checked(...sheets);
  const errors = findings.filter(
    ({ level, rule }) => level === "error" && !/^(reading-doubtful|.*-missing)$/.test(rule),
  );
  return [claimed, doubt.is, [...new Set(errors.map(({ rule }) => rule))]];
}

test.each<[string, ReturnType<typeof sheet>[], number]>([
  ["one", [office("DP3A", ...most(1, 8), [18, 10]), office("Disdik", [18, 14], ...most(19, 20))], 60],
  [
    "two of three",
    [office("DP3A", ...most(1, 8), [21, 42], [23, 11]), office("Dinsos", [10, 7], [21, 28], [23, 8])],
    100,
  ],
  [
    "one on three sheets",
    [office("A", ...most(1, 5), [18, 10]), office("B", ...most(6, 9), [18, 14]), office("C", ...most(10, 14), [18, 3])],
    80,
  ],
])("%s with the whole maximum on both sheets is asked about", (_what, sheets, claimed) => {
  expect(outcome(...sheets)).toEqual([claimed, "doubtful", []]);
  const text = checked(...sheets)
    .doubt.reasons.map(({ id }) => id)
    .join(" ");
  expect(text).toMatch(/menilai indikator yang sama dengan angka yang berbeda: (18|21) \(/);
});

test.each<[string, ReturnType<typeof sheet>[], number]>([
  ["two", [office("DP3A", ...most(1, 8), [18, 10, 14]), office("Disdik", [18, 8, 10], ...most(19, 20))], 68],
  [
    "three",
    [
      office("A", ...most(1, 5), [21, 30, 50]),
      office("B", ...most(6, 9), [21, 20, 42]),
      office("C", ...most(10, 14), [21, 11, 30]),
    ],
    131,
  ],
  ["fractions", [office("A", ...most(1, 8), [19, 10, 25.5]), office("B", ...most(9, 12), [19, 9, 25.5])], 79],
])("%s whose maxima add up to the indicator's are added up", (_what, sheets, claimed) => {
  expect(outcome(...sheets)[0]).toBe(claimed);
  expect(outcome(...sheets).slice(1)).toEqual(["likely", []]);
});

test.each<[string, ReturnType<typeof sheet>[], [number, string, string[]]]>([
  ["the same number", [office("A", ...most(1, 8), [18, 10]), office("B", [18, 10], ...most(19, 20))], [60, "sure", []]],
  [
    "a recap of all",
    [office("Rekap", ...most(1, 8), [18, 10], ...most(19, 20)), office("Disdik", [18, 14], ...most(19, 20))],
    [60, "sure", ["total-differs"]],
  ],
  [
    "verifiers",
    [office("EM", ...most(1, 8), [18, 10]), office("Verifikasi", [18, 14], ...most(19, 20))],
    [50, "sure", []],
  ],
])("%s is no other opinion", (_what, sheets, expected) => {
  expect(outcome(...sheets)).toEqual(expected);
});

test.each([
  [14, 10, 18],
  [14, 10.02, 10],
])("maxima of %p and %p", (one, other, counted) => {
  const [claimed] = outcome(
    office("DP3A", ...most(1, 8), [18, 10, one]),
    office("Disdik", [18, 8, other], ...most(19, 20)),
  );
  expect((claimed ?? 0) - 50).toBe(counted);
});
