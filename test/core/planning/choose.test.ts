/** Tests that the choice of actions is the best there is: against every subset of small cases, and on plans known by hand. */
import { chooseActions } from "../../../src/core/planning/choice/choose";
import type { Action } from "../../../src/core/planning/actions/action";

type Given = Partial<Action> & Pick<Action, "id" | "gain" | "effort">;

function action(given: Given): Action {
  const text = { id: given.id, en: given.id };
  return { text, questions: [], offices: [], kind: "evidence", atRisk: given.gain, insteadOf: null, ...given };
}

function ids(actions: readonly Action[], need: number): string {
  return chooseActions(actions, need)
    .actions.map(({ id }) => id)
    .join(" ");
}

test("takes C at 5 rather than A and B at 7, which a choice by gain for effort would take", () => {
  const actions = [
    action({ id: "A", gain: 900, effort: 4 }),
    action({ id: "B", gain: 500, effort: 3 }),
    action({ id: "C", gain: 1000, effort: 5 }),
  ];
  expect(chooseActions(actions, 1000)).toMatchObject({ actions: [{ id: "C" }], gain: 1000, effort: 5, short: 0 });
});

/** The work of a city at 655.20 that wants 701. */
const city = [
  ["matrix 6.2", 7, 1],
  ["matrix 6.3", 9, 1],
  ["PATBM 26.15", 4, 1],
  ["matrix 21C.5", 4.8, 1],
  ["matrix and photo 8.2", 8, 2],
  ["decree 11.2", 3, 2],
  ["signature 1.3", 14.2, 2],
  ["RAD 2.4", 5, 3],
  ["SRA-SLB 19.2e", 3.2, 4],
  ["innovation 8.7", 4, 5],
  ["innovation 10.6", 4, 5],
  ["innovation 16.8", 4, 5],
  ["KTR 26.12", 4, 8],
].map(([id, gain, effort]) => action({ id: String(id), gain: Math.round(Number(gain) * 100), effort: Number(effort) }));

test("reaches 702.20 from 655.20 with the first five and the signature, and no new programme", () => {
  expect(chooseActions(city, 4580)).toMatchObject({ gain: 4700, effort: 8, short: 0 });
  expect(ids(city, 4580)).toBe(
    "matrix 6.2 | matrix 6.3 | PATBM 26.15 | matrix 21C.5 | matrix and photo 8.2 | signature 1.3".replaceAll(
      " | ",
      " ",
    ),
  );
});

test("needs one action more for one hundredth more, and none for nothing", () => {
  expect(chooseActions(city, 4701).effort).toBe(10);
  expect(chooseActions(city, 0)).toEqual({ actions: [], gain: 0, effort: 0, short: 0 });
  expect(chooseActions(city, -5).actions).toEqual([]);
});

test("says how much is missing when everything together is too little, and wastes nothing then", () => {
  const actions = [action({ id: "a", gain: 150, effort: 1 }), action({ id: "nothing", gain: 0, effort: 1 })];
  expect(chooseActions(actions, 400)).toMatchObject({ actions: [{ id: "a" }], gain: 150, effort: 1, short: 250 });
  expect(chooseActions([], 400)).toMatchObject({ actions: [], short: 400 });
});

test("does at most one of the steps of a question", () => {
  const steps = [25, 50, 75].map((gain, at) =>
    action({ id: `step ${at + 1}`, gain, effort: at + 1, insteadOf: "1.2a" }),
  );
  expect(ids(steps, 50)).toBe("step 2");
  expect(chooseActions(steps, 100)).toMatchObject({ gain: 75, short: 25 });
});

test("of equal effort takes fewer actions, then fewer offices, then what stands first", () => {
  const one = { effort: 1, gain: 100 };
  const two = action({ id: "both", effort: 2, gain: 200 });
  expect(ids([action({ id: "x", ...one }), action({ id: "y", ...one }), two], 200)).toBe("both");
  const shared = [
    action({ id: "p", ...one, offices: ["Dinkes"] }),
    action({ id: "q", ...one, offices: ["Dinsos", "Kemenag"] }),
    action({ id: "r", ...one, offices: ["Bappeda"] }),
    action({ id: "s", ...one, offices: ["Dinkes"] }),
  ];
  expect(ids(shared, 200)).toBe("p s");
  expect(ids(shared, 100)).toBe("p");
});

test("effort counts to two decimals", () => {
  const halves = [action({ id: "a", gain: 10, effort: 0.51 }), action({ id: "b", gain: 10, effort: 0.5 })];
  expect(chooseActions(halves, 10)).toMatchObject({ actions: [{ id: "b" }], effort: 0.5 });
});

test("of more than a thousand actions the thousand that gain most are weighed", () => {
  const many = Array.from({ length: 1_200 }, (_, at) => action({ id: `${at}`, gain: at < 200 ? 1 : 2, effort: 1 }));
  expect(chooseActions(many, 2_000)).toMatchObject({ gain: 2_000, short: 0 });
  expect(chooseActions(many, 2_001)).toMatchObject({ gain: 2_000, short: 1 });
  expect(chooseActions(many.slice(0, 1_000), 1_800).gain).toBe(1_800);
});

/** Repeatable numbers from 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return (state >>> 8) % below;
  };
}

const offices = ["Dinkes", "Dinsos", "Bappeda", "Kemenag", "DLH"];

/** A small case: gains and efforts from few values, so that many choices weigh the same. */
function caseOf(seed: number): { actions: Action[]; need: number } {
  const roll = dice(seed);
  const actions = Array.from({ length: 3 + roll(8) }, (_, at) =>
    action({
      id: `${at}`,
      gain: (1 + roll(seed % 2 ? 6 : 90)) * (seed % 3 ? 5 : 1),
      effort: [0, 0.5, 1, 1, 2, 3][roll(6)] ?? 1,
      offices: offices.filter(() => roll(3) === 0),
      insteadOf: roll(4) === 0 ? `group ${roll(2)}` : null,
    }),
  );
  const all = actions.reduce((sum, { gain }) => sum + gain, 0);
  return { actions, need: 1 + roll(all + 10) };
}

interface Weight {
  gain: number;
  effort: number;
  count: number;
  offices: number;
}

function weigh(actions: readonly Action[]): Weight {
  return {
    gain: actions.reduce((sum, { gain }) => sum + gain, 0),
    effort: Math.round(actions.reduce((sum, { effort }) => sum + effort, 0) * 100),
    count: actions.length,
    offices: new Set(actions.flatMap((one) => one.offices)).size,
  };
}

/** Looks at every subset that holds no two that exclude each other. */
function bestOfAll(actions: readonly Action[], need: number): Weight {
  const subsets = Array.from({ length: 2 ** actions.length }, (_, bits) =>
    actions.filter((__, at) => ((bits >> at) & 1) === 1),
  ).filter((subset) => {
    const keys = subset.flatMap(({ insteadOf }) => insteadOf ?? []);
    return new Set(keys).size === keys.length;
  });
  const weights = subsets.map(weigh);
  const target = Math.min(need, Math.max(...weights.map(({ gain }) => gain)));
  const [best] = weights
    .filter(({ gain }) => gain >= target)
    .sort((a, b) => a.effort - b.effort || a.count - b.count || a.offices - b.offices);
  if (!best) throw new Error("No subset reaches the target.");
  return best;
}

test.each(Array.from({ length: 20 }, (_, block) => block))(
  "equals the best of every subset, block %i of 30 cases",
  (block) => {
    for (let at = 0; at < 30; at++) {
      const { actions, need } = caseOf(block * 30 + at);
      const choice = chooseActions(actions, need);
      const { effort, count, offices: least } = bestOfAll(actions, need);
      expect({ seed: block * 30 + at, ...weigh(choice.actions), gain: 0 }).toEqual({
        ...{ seed: block * 30 + at, gain: 0 },
        ...{ effort, count, offices: least },
      });
      expect(choice.gain + choice.short).toBeGreaterThanOrEqual(need);
    }
  },
);
