/** Cells as staff of cities write them, with the question that each answers; judged by hand before they were tried. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { findQuestion } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";
import judged from "./judged.json";

const instrument = kla();
const terms = termsOf(instrument, [2024, 2025]);

describe.each(Object.entries(judged))("%s", (_, cells) => {
  test.each(cells)("%s %j is %s", (code = "", text = "", states = "") => {
    const needs = findQuestion(instrument, code)?.needs ?? [];
    expect(states.split(" or ")).toContain(assess([looseCell(text)], needs, terms).state);
  });
});

test("there are thirty kinds, each with its own", () => {
  expect(Object.keys(judged)).toHaveLength(30);
  for (const cells of Object.values(judged)) expect(cells.length).toBeGreaterThanOrEqual(8);
});
