/** Formulas as files hold them, and as Excel shows them. */
import { fromFileFormula, isOfArrays, toFileFormula } from "../../src/workbench/book/fileFormulas";

test.each([
  ["=SEQUENCE(3)", "=_xlfn.SEQUENCE(3)"],
  ["=SORT(UNIQUE(FILTER(A1:A9,B1:B9>1)))", "=_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>1)))"],
  ["=KLA.SUMMARY()", "=_xldudf_KLA_SUMMARY()"],
  ['=IF(KLA.TIER(E5)="Utama",1,0)', '=IF(_xldudf_KLA_TIER(E5)="Utama",1,0)'],
  ["=LET(x,5,y,x*2,x+y)", "=_xlfn.LET(_xlpm.x,5,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=LET(f,LAMBDA(n,n+1),f(2))", "=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
  ["=BYROW(A1:B2,LAMBDA(r,SUM(r)))", "=_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))"],
  ["=SUM(A1#)", "=SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=SUM('Nilai 1'!$A$1#)", "=SUM(_xlfn.ANCHORARRAY('Nilai 1'!$A$1))"],
  ["=@A1:A3+1", "=_xlfn.SINGLE(A1:A3)+1"],
  ['=TEXTJOIN(",",TRUE,A1:A3)', '=_xlfn.TEXTJOIN(",",TRUE,A1:A3)'],
  ['=STDEV.S(A1:A3)&"SORT(1)"', '=_xlfn.STDEV.S(A1:A3)&"SORT(1)"'],
  ["=SUM('SORT(1)'!A1,Tabel[SORT])", "=SUM('SORT(1)'!A1,Tabel[SORT])"],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
])("%s stands in a file as %s, and is shown so again", (shown, written) => {
  expect(toFileFormula(shown)).toBe(written);
  expect(fromFileFormula(written)).toBe(shown);
});

test("the row of a formula in a table is called so in full", () => {
  expect(toFileFormula("=Tabel[@Nilai]*2")).toBe("=Tabel[[#This Row],[Nilai]]*2");
  expect(toFileFormula("=SUM(Tabel[@[Nilai 1]:[Nilai 2]],Tabel[@])")).toBe(
    "=SUM(Tabel[[#This Row],[Nilai 1]:[Nilai 2]],Tabel[#This Row])",
  );
  expect(toFileFormula('="[@Nilai]"')).toBe('="[@Nilai]"');
});

test("what cannot be written is no formula of a file, and what is not known stays as a file has it", () => {
  expect(toFileFormula("=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)")).toBeNull();
  expect(toFileFormula("=@SUM(A1:A3)+@INDEX(A1:A3,2)")).toBeNull();
  expect(fromFileFormula("=_xlfn.NEWEST(A1)")).toBe("=_xlfn.NEWEST(A1)");
  expect(fromFileFormula("=KLA.SCORE()")).toBe("=KLA.SCORE()");
});

test.each([
  "=SEQUENCE(3)",
  "=A1:A3*2",
  "=SUM(2*A1:A3)",
  "=SUM(LEN(A1:A3))",
  "=SUM(IF(A1:A3>1,1,0))",
  "=A1:A3",
  "=SUM({1,2})",
  "=SUM(B1#*2)",
  "=ROUND(A1:A3,1)",
])("%s works with many values", (formula) => {
  expect(isOfArrays(formula)).toBe(true);
});

test.each([
  "=SUM(A1:A3)",
  "=A1*2",
  "=SUM(A1:A3)/COUNT(A1:A3)",
  "=SUMIFS(A1:A3,B1:B3,2)",
  '=IF(A1>1,SUM(A1:A3),"A1:A3*2")',
  "=VLOOKUP(A1,B1:C9,2,FALSE)",
])("%s does not", (formula) => {
  expect(isOfArrays(formula)).toBe(false);
});
