/** What is said before, around and behind complete citations, and texts in which denials, breaks and verbs belong to what is named. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { kla } from "../../instrument";
import frames from "./frames.json";

const terms = termsOf(kla(), [2024, 2025]);
const { citations } = frames;
/** Each frame is tried around so many of the citations, others for each frame. */
const tried = 3;
const step = 7;

function stateOf(text: string): string {
  return assess([looseCell(text)], [], terms).state === "documented" ? "documented" : "doubted";
}

test.each(citations)("%j is documented alone", (citation) => {
  expect(stateOf(citation)).toBe("documented");
});

describe.each(["doubted", "documented"] as const)("around a citation: %s", (state) => {
  test.each(Object.entries(frames[state]))("%s", (_kind, each) => {
    const texts = each.flatMap((frame, at) =>
      Array.from({ length: tried }, (_, time) =>
        frame.replace("{}", citations[(at * tried + time * step) % citations.length] ?? ""),
      ),
    );
    expect(texts.filter((text) => stateOf(text) !== state)).toEqual([]);
  });
});

describe.each(["doubted", "documented"] as const)("whole texts: %s", (state) => {
  test.each(Object.entries(frames.texts[state]))("%s", (_kind, texts) => {
    expect(texts.filter((text) => stateOf(text) !== state)).toEqual([]);
  });
});
