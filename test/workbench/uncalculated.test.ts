/** A formula that the page cannot work out is said to be so when a person puts it in, and at no other time. */
import type { Text } from "../../src/core/text";
import { asAddin } from "../../src/workbench/book/changes";
import { setCells } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { watchUncalculated } from "../../src/workbench/page/uncalculated";
import { workbookOf } from "../officeJs";

async function said(formulas: readonly string[], isAddin = false): Promise<string[]> {
  const book = createBook(workbookOf({ Lembar: [[1], [2]] }));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const found: Text[] = [];
  watchUncalculated(book, (what) => found.push(what));
  const calculation = calculate(book, { send: () => undefined });
  calculation.define([]);
  for (const [row, formula] of formulas.entries()) {
    const edit = (): void => setCells(book, sheet, { top: row, left: 2, bottom: row, right: 2 }, [[formula]]);
    if (isAddin) asAddin(book, edit);
    else edit();
    await calculation.settled();
  }
  calculation.dispose();
  return found.map(({ en }) => /formula in (\w+): (\S+)/.exec(en)?.slice(1).join(" ") ?? en);
}

test.each([
  ["=GROUPBY(A1:A2,A1:A2,SUM)"],
  ["=PIVOTBY(A1:A2,A1:A2,A1:A2,SUM)"],
  ["=TRIMRANGE(A1:A2)"],
  ['=INFO("release")'],
  ["=SUMM(A1:A2)"],
])("%s is said not to be worked out here, once", async (formula) => {
  expect(await said([formula, "=A1+1"])).toEqual([`C1 ${formula}`]);
});

test("what can be worked out, or what the add-in writes, is not spoken of", async () => {
  expect(await said(["=SUM(A1:A2)", "=1/0", "=LAMBDA(x,x)"])).toEqual([]);
  expect(await said(["=GROUPBY(A1:A2,A1:A2,SUM)"], true)).toEqual([]);
});
