/** Which cells lose their number on a computer without the add-in, and so are offered to be frozen. */
import { klaCells } from "../../src/core/freezing";
import { isKlaFormula } from "../../src/core/ownFormulas";
import { toA1, toCellRef } from "../../src/core/workbook";
import { sheet, workbook } from "./grid";

test.each([
  ["=KLA.SCORE()", true],
  ['=ROUND(kla.score("III"),1)', true],
  ["=A1+KLA.MAX (7)", true],
  ["=_xldudf_KLA_SCORE()", true],
  ['="KLA.SCORE() dari tim"', false],
  ["=SKLA.SCORE()", false],
  ["=KLA!A1", false],
  ["=SUM(KLA)", false],
])("%s: %s", (formula, isOurs) => expect(isKlaFormula(formula)).toBe(isOurs));

test("lists every cell with its formula", () => {
  const first = sheet("Rekap", [
    ["Nilai", { formula: "=KLA.SCORE()", value: 771.81 }],
    [{ formula: "=B1+1", value: 1 }],
  ]);
  const second = sheet("Lain", [[], [null, { formula: "=UPPER(KLA.TIER(B1))", value: "NINDYA" }]]);
  expect(
    klaCells(workbook(first, second)).map(({ at, formula }) => `${at.sheet} ${toA1(at.row, at.column)} ${formula}`),
  ).toEqual(["Rekap B1 =KLA.SCORE()", "Lain B2 =UPPER(KLA.TIER(B1))"]);
});

test("an address names its cell, with or without dollar signs", () => {
  expect(toCellRef("S", "$XFD$1048576")).toEqual({ sheet: "S", row: 1_048_575, column: 16_383 });
  expect(["XFE1", "A0", "A1048577", "A1:B2", ""].map((text) => toCellRef("S", text))).toEqual(Array(5).fill(null));
});
