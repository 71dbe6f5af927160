/** Phrases as offices write them in a hurry, short forms and typing slips among them; each state was written down before it was tried. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import everyday from "./everyday.json";

const terms = termsOf(kla(), [2024, 2025]);

describe.each(Object.entries(everyday))("%s", (state, texts) => {
  test.each(texts)("%j", (text) => {
    expect(assess([looseCell(text)], [], terms).state).toBe(state);
  });
});
