/** Wordings met in evidence beside the everyday phrases, by the state that a verifier gives them; written down before they were tried. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import remarks from "./remarks.json";
import wordings from "./wordings.json";

const terms = termsOf(kla(), [2024, 2025]);

describe.each(Object.entries(wordings))("%s", (state, texts) => {
  test.each(texts)("%j", (text) => {
    expect(assess([looseCell(text)], [], terms).state).toBe(state);
  });
});

describe.each(Object.entries(remarks))(
  "with a remark before, in or behind the name, or a file's name: %s",
  (state, texts) => {
    test.each(texts)("%j", (text) => {
      expect(assess([looseCell(text)], [], terms).state).toBe(state);
    });
  },
);

test("no text stands under two states", () => {
  const all = [...Object.values(wordings), ...Object.values(remarks)].flat();
  expect(new Set(all).size).toBe(all.length);
});
