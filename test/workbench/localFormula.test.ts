/** Formulas typed and shown with the marks of a language. */
import { globalFormula, localFormula } from "../../src/workbench/model/localFormula";

test.each([
  ["=SUM(E5;E6)", "=SUM(E5,E6)"],
  ["=1,5+1", "=1.5+1"],
  ["=1,05*,5", "=1.05*.5"],
  ["=KLA.TIER(771,81)", "=KLA.TIER(771.81)"],
  ['=IF(E5>1,5;"ya, memang; benar";"tidak")', '=IF(E5>1.5,"ya, memang; benar","tidak")'],
  ["=SUM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["='Nilai; 1,5'!A1+Tabel[Kolom; 1,5]", "='Nilai; 1,5'!A1+Tabel[Kolom; 1,5]"],
  ["=ROUND(1,5E3;2)", "=ROUND(1.5E3,2)"],
  ["=SUM(A1:A3;$C$5;TD1:TD3!A1)", "=SUM(A1:A3,$C$5,TD1:TD3!A1)"],
  ["=LET(a_1;2,5;a_1*2)", "=LET(a_1,2.5,a_1*2)"],
  ["=NILAI.AKHIR+1", "=NILAI.AKHIR+1"],
  ["=SUM(1:3;B:B)", "=SUM(1:3,B:B)"],
])("%s is entered in Indonesian as %s, and shown so again", (typed, formula) => {
  expect(globalFormula(typed, "id")).toBe(formula);
  expect(localFormula(formula, "id")).toBe(typed);
  expect(globalFormula(formula, "en")).toBe(formula);
  expect(localFormula(formula, "en")).toBe(formula);
});

test("an array is parted by points, too, where commas are decimal", () => {
  expect(globalFormula("=SUM({1.2;3.4})", "id")).toBe("=SUM({1,2;3,4})");
});

test.each(["=SUM(E5,E6)", "=1.5+1", '=IF(A1;"a","b")', "=SUM(A1:A3,2)"])("%s is refused in Indonesian", (typed) => {
  expect(globalFormula(typed, "id")).toBeNull();
});

test.each(["=SUM(E5;E6)", "=IF(A1;1;2)", "=SUM({1\\2})"])("%s is refused in English", (typed) => {
  expect(globalFormula(typed, "en")).toBeNull();
});
