/** Which parts of a long list or sheet are in sight. */
import { partsBetween, startsOf } from "../../src/taskpane/view/shell/extents";

const sizes = [10, 30, 5, 0, 20, 35];
const starts = startsOf(sizes.length, (index) => sizes[index] ?? 0);

it("knows where each part begins, and where the last ends", () => {
  expect(starts).toEqual([0, 10, 40, 45, 45, 65, 100]);
});

it.each([
  ["the beginning", [0, 9], 0, { from: 0, to: 1 }],
  ["a bound between two", [10, 39], 0, { from: 1, to: 2 }],
  ["the last pixel of one and the first of the next", [39, 40], 0, { from: 1, to: 3 }],
  ["parts without height, which stand with the next", [45, 50], 0, { from: 4, to: 5 }],
  ["more on either side", [41, 42], 1, { from: 1, to: 4 }],
  ["no more than there are", [66, 99], 3, { from: 2, to: 6 }],
  ["a list that is still below what is seen", [-400, -300], 0, { from: 0, to: 1 }],
  ["a list that has been scrolled past", [400, 500], 0, { from: 5, to: 6 }],
] as const)("finds %s", (_, seen, more, span) => {
  expect(partsBetween(starts, seen, more)).toEqual(span);
});

it("finds nothing in an empty list", () => {
  expect(
    partsBetween(
      startsOf(0, () => 20),
      [0, 600],
      6,
    ),
  ).toEqual({ from: 0, to: 0 });
});

it("draws as few of ten thousand as of a hundred", () => {
  const many = startsOf(10_000, (index) => (index % 7 === 0 ? 40 : 56));
  const { from, to } = partsBetween(many, [300_000, 300_600], 6);
  expect(to - from).toBeLessThan(30);
  expect(many[from + 6]).toBeLessThanOrEqual(300_000);
  expect(many[to - 6]).toBeGreaterThan(300_600);
});
