/** What a shared formula reads like in the cells that share it. */
import { translate } from "../../src/core/formula";

const down = (formula: string) => translate(formula, 1, 0);
const right = (formula: string) => translate(formula, 0, 1);

test.each([
  ["a cell", "A1+B2", "A2+B3", "B1+C2"],
  ["anchors", "$A$1+$A1+A$1", "$A$1+$A2+A$1", "$A$1+$A1+B$1"],
  ["a range", "SUM(A1:$B$9)", "SUM(A2:$B$9)", "SUM(B1:$B$9)"],
  ["whole columns", "SUM(A:A,$B:C)", "SUM(A:A,$B:C)", "SUM(B:B,$B:D)"],
  ["whole rows", "SUM(3:3,$3:4)", "SUM(4:4,$3:5)", "SUM(3:3,$3:4)"],
  ["a sheet's name", "Klaster1!A1", "Klaster1!A2", "Klaster1!B1"],
  ["a quoted sheet's name", "'Klaster A1'!A1", "'Klaster A1'!A2", "'Klaster A1'!B1"],
  ["a quote within a quoted name", "'Jum''at B2'!B2", "'Jum''at B2'!B3", "'Jum''at B2'!C2"],
  ["sheets from one to another", "SUM(Jan:Mar!A1)", "SUM(Jan:Mar!A2)", "SUM(Jan:Mar!B1)"],
  ["another workbook", "[1]Sheet1!A1", "[1]Sheet1!A2", "[1]Sheet1!B1"],
  ["a table's column", "Tabel[[#This Row],[A1]]+A1", "Tabel[[#This Row],[A1]]+A2", "Tabel[[#This Row],[A1]]+B1"],
  ["text", '"A1 ""B2"""&A1', '"A1 ""B2"""&A2', '"A1 ""B2"""&B1'],
  ["functions that look like cells", "LOG10(A1)+ATAN2(1,2)", "LOG10(A2)+ATAN2(1,2)", "LOG10(B1)+ATAN2(1,2)"],
  ["names", "Target_A1+A1.x+_B2+TARGET+nilaiA1", "Target_A1+A1.x+_B2+TARGET+nilaiA1", null],
  ["names beyond the last cell", "XFE1+A1048577+ABCD1+A12345678", "XFE1+A1048577+ABCD1+A12345678", null],
  ["numbers", "1E5+1.5*A1", "1E5+1.5*A2", "1E5+1.5*B1"],
  ["errors", "IF(A1,#REF!,#N/A)", "IF(A2,#REF!,#N/A)", "IF(B1,#REF!,#N/A)"],
  ["small letters", "sum(a1:b2)", "sum(A2:B3)", "sum(B1:C2)"],
])("moves %s", (_, formula, below, beside) => {
  expect(down(formula)).toBe(below);
  expect(right(formula)).toBe(beside ?? formula);
});

test("loses what leaves the sheet", () => {
  expect(translate("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(translate("A1:B2", 0, -1)).toBe("#REF!");
  expect(translate("S!A1048576+1048576:1048576", 1, 0)).toBe("S!#REF!+#REF!");
  expect(translate("XFD1+XFD:XFD", 0, 1)).toBe("#REF!+#REF!");
});

test("reaches the last cell", () => {
  expect(translate("A1", 1048575, 16383)).toBe("XFD1048576");
});

/** How quickly is measured by scripts/bench/refusals.ts. */
test.each(["[", '"', "'", "[a", "$"])("leaves %s repeated to the longest formula as it is", (piece) => {
  const formula = piece.repeat(8192 / piece.length);
  expect(translate(formula, 1, 1)).toBe(formula);
});
