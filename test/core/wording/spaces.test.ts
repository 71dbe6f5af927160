/** Spaces too many are shown where they are all that differs, and nowhere else. */
import { withSpaces } from "../../../src/core/wording/spaces";

test.each([
  ["Pertanyaan 4 ", "Pertanyaan 4", "Pertanyaan 4␣"],
  ["Pertanyaan  4", "Pertanyaan 4", "Pertanyaan ␣4"],
  ["  1.2 a", "1.2a", "␣␣1.2 a"],
  ["1.2a\u00a0", "1.2a", "1.2a␣"],
  ["1.2\u200ba", "1.2a", "1.2␣a"],
  ["Pertanyaan\n4", "Pertanyaan 4", "Pertanyaan␣4"],
  ["Pertanyaan\t4", "Pertanyaan 4", "Pertanyaan␣4"],
  ["Pertanyaan 4", "Pertanyaan 4 ", "Pertanyaan 4"],
  ["  ", "", "␣␣"],
  ["Dinkes ", "Dinas Kesehatan", "Dinkes "],
  ["sama", "sama", "sama"],
  ["", "", ""],
])("%j beside %j is shown as %j", (text, other, shown) => {
  expect(withSpaces(text, other)).toBe(shown);
});

test("a long run of spaces takes no longer than it is long", () => {
  const text = `1${" ".repeat(200_000)}a`;
  expect(withSpaces(text, "1a")).toHaveLength(text.length);
});
