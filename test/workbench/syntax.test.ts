/** What is refused as a formula before it is worked out. */
import { isWellFormed, withClosedBrackets } from "../../src/workbench/model/syntax";

test.each([
  "=SUM(E5,E6)",
  "=A1:B2,C3",
  "=1:3,5:7",
  "=SUM((A1,C3:C4))",
  "=SUM({1,2;3,4})",
  '="1,5;"&A1',
  "='a;b'!A1",
  "=Tabel[a;b]",
  "=NILAI1,NILAI2",
  "=LAMBDA(x,x+1)(2)",
])("%s is one", (formula) => {
  expect(isWellFormed(formula)).toBe(true);
});

test.each(["=SUM(E5;E6)", "=1,5+1", "=A1*2,5", "=(1)+3,5", "=2 , 5", "=IF(A1;1;2)", "=SUM(1", "=SUM(1))", "={1,2"])(
  "%s is none",
  (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  },
);

test("brackets that are open at the end are closed, and no others", () => {
  expect(withClosedBrackets("=SUM(IF(A1,1")).toBe("=SUM(IF(A1,1))");
  expect(withClosedBrackets('=LEN("((")')).toBe('=LEN("((")');
  expect(withClosedBrackets("=SUM(1))")).toBe("=SUM(1))");
});
