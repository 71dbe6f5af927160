/** Phrases, links and names of files as city staff write them, with what a verifier says of each and why; "" where the reason does not matter. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import verdicts from "./verdicts.json";

const terms = termsOf(kla(), [2024, 2025]);

test.each([...verdicts.phrases, ...verdicts.links])("%j is %s %s", (text = "", state, cause) => {
  const { state: found, doubt } = assess([looseCell(text)], [], terms);
  expect([found, cause === "" ? "" : doubt?.reason.cause]).toEqual([state, cause]);
});

test.each(verdicts["needs-signature"])("%j is %s %s where the budget has to be signed", (text = "", state, cause) => {
  const { state: found, doubt } = assess([looseCell(text)], ["signed-budget"], terms);
  expect([found, doubt?.reason.cause ?? ""]).toEqual([state, cause]);
});
