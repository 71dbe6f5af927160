/** Results of custom functions that spill, through the real Office.js. */
import { closeAll, start } from "./functionsProbes";

afterEach(closeAll);

describe("results that spill", () => {
  const block = (rows: number, columns: number): unknown[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => (column === 1 ? null : row + 1)),
    );

  test("fill the cells beside; nothing becomes 0, as in Excel", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", block);
    await addin.write("A1", [["=KLA.BLOCK(3,2)"]]);
    expect(addin.block("A1", 4, 2)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [null, null],
    ]);
  });

  test("are #SPILL! while something stands in the way, and spill when it has gone", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", block);
    await addin.write("A2", [["halangan"]]);
    await addin.write("A1", [["=KLA.BLOCK(3,1)"]]);
    expect(addin.block("A1", 3, 1)).toEqual([["#SPILL!"], ["halangan"], [null]]);
    await addin.write("A2", [[""]]);
    expect(addin.block("A1", 3, 1)).toEqual([[1], [2], [3]]);
    await addin.write("A3", [["lagi"]]);
    expect(addin.block("A1", 3, 1)).toEqual([["#SPILL!"], [null], ["lagi"]]);
  });

  test("shrink, grow and go with their formula, and others can count on them", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", block);
    await addin.write("D1", [[3]]);
    await addin.write("A1", [["=KLA.BLOCK(D1,1)"]]);
    await addin.write("E1", [["=SUM(A1:A9)"]]);
    expect([addin.block("A1", 4, 1), addin.read("E1")]).toEqual([[[1], [2], [3], [null]], 6]);
    await addin.write("D1", [[2]]);
    expect([addin.block("A1", 4, 1), addin.read("E1")]).toEqual([[[1], [2], [null], [null]], 3]);
    await addin.write("D1", [[4]]);
    expect([addin.block("A1", 4, 1), addin.read("E1")]).toEqual([[[1], [2], [3], [4]], 10]);
    await addin.write("A1", [[""]]);
    expect([addin.block("A1", 4, 1), addin.read("E1")]).toEqual([[[null], [null], [null], [null]], 0]);
  });

  test("are meant by B2#, however far they reach", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", block);
    await addin.write("D1", [[3]]);
    await addin.write("A1", [["=KLA.BLOCK(D1,1)"]]);
    await addin.write("E1", [["=SUM(A1#)", "=ROWS('Nilai 1'!$A$1#)", "=SUM(D1#)"]]);
    expect(addin.block("E1", 1, 3)).toEqual([[6, 3, "#REF!"]]);
    await addin.write("D1", [[4]]);
    expect(addin.block("E1", 1, 2)).toEqual([[10, 4]]);
    await addin.write("A1", [[7]]);
    expect(addin.block("E1", 1, 2)).toEqual([["#REF!", "#REF!"]]);
  });

  test("move with their formula when rows are put in above, and stay whole when rows are put into them", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", block);
    await addin.write("A2", [["=KLA.BLOCK(3,1)"]]);
    await addin.write("C1", [["=SUM(A2#)"]]);
    const insert = (rows: string): Promise<void> =>
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nilai 1").getRange(rows).insert("Down");
        await context.sync();
      }).then(addin.calculation.settled);
    await insert("2:2");
    expect([addin.block("A1", 6, 1).flat(), addin.read("C1")]).toEqual([[null, null, 1, 2, 3, null], 6]);
    await insert("4:5");
    expect([addin.block("A1", 8, 1).flat(), addin.read("C1")]).toEqual([[null, null, 1, 2, 3, null, null, null], 6]);
  });

  test("of unequal rows are #VALUE!", async () => {
    const addin = start();
    addin.CustomFunctions.associate("BLOCK", () => [[1, 2], [3]]);
    await addin.write("A1", [["=KLA.BLOCK(1,1)"]]);
    expect(addin.read("A1")).toBe("#VALUE!");
  });
});

test("a range knows what has spilled over it", async () => {
  const addin = start();
  addin.CustomFunctions.associate("BLOCK", (rows: number) => Array.from({ length: rows }, (_, row) => [row]));
  await addin.write("B2", [["=KLA.BLOCK(3,1)"]]);
  const told = await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nilai 1");
    const ranges = ["B2:B4", "B2:C4", "A1"].map((at) => sheet.getRange(at).load("hasSpill"));
    const parent = sheet.getRange("B4").getSpillParent().load("address");
    const spill = sheet.getRange("B2").getSpillingToRange().load("address");
    const none = [
      sheet.getRange("A1").getSpillParentOrNullObject(),
      sheet.getRange("B3").getSpillingToRangeOrNullObject(),
    ];
    await context.sync();
    const nulls = none.map(({ isNullObject }) => isNullObject);
    return [ranges.map(({ hasSpill }) => hasSpill), parent.address, spill.address, nulls];
  });
  expect(told).toEqual([[true, null, false], "'Nilai 1'!B2", "'Nilai 1'!B2:B4", [true, true]]);
});
