/** Judges everyday phrases of evidence, written down before the code was, as a verifier would. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import phrases from "./phrases.json";

const terms = termsOf(kla(), [2024, 2025]);

test("there are phrases enough to mean something, each once", () => {
  expect(phrases.length).toBeGreaterThanOrEqual(100);
  expect(new Set(phrases.map(([text]) => text)).size).toBe(phrases.length);
});

test.each(phrases)("%j is %s: %s", (text = "", state) => {
  expect(assess([looseCell(text)], [], terms).state).toBe(state);
});
