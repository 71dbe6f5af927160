/** An add-in that reads and recalculates its own custom functions over the Excel API, through the real Office.js. */
import type { Addin } from "./functionsAddin";
import { closeAll, start } from "./functionsProbes";
import { onlyTimers, turns, until, within } from "../turns";
import { setCalculation } from "../../src/workbench/book/settings";

afterEach(() => {
  jest.useRealTimers();
  closeAll();
});

describe("an add-in that reads what its functions answer", () => {
  const readA1 = (addin: Addin): Promise<unknown> =>
    addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nilai 1").getRange("A1").load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
  test("waits for slow answers, as if they had been there at once", async () => {
    const addin = start();
    const answers: (() => void)[] = [];
    addin.CustomFunctions.associate(
      "SLOW",
      (value: number) => new Promise((answer) => answers.push(() => answer(value * 2))),
    );
    void addin.write("A1", [["=KLA.SLOW(4)"]]);
    const reading = readA1(addin);
    expect(await until(() => answers.length > 0)).toBe(true);
    await turns(20);
    answers[0]?.();
    expect(await reading).toBe(8);
  });

  test("waits for no stream, and a second and a half for a function that never answers", async () => {
    jest.useFakeTimers(onlyTimers);
    const addin = start();
    addin.CustomFunctions.associate("TICK", () => undefined);
    addin.CustomFunctions.associate("NEVER", () => new Promise(() => undefined));
    void addin.write("A1", [["=KLA.TICK(1)"]]);
    expect(await within(1_000, readA1(addin))).toBe("#BUSY!");
    void addin.write("A1", [["=KLA.NEVER()"]]);
    const reading = readA1(addin);
    expect(await within(1_400, reading)).toBe("late");
    expect(await within(200, reading)).toBe("#BUSY!");
    expect(await within(200, readA1(addin))).toBe("#BUSY!");
  });

  test("application.calculate: full calls every function again, recalculate what waits for it", async () => {
    const addin = start();
    const seen: unknown[] = [];
    addin.CustomFunctions.associate("ONE", (value: unknown) => {
      seen.push(value);
      return value;
    });
    await addin.write("A1", [["=KLA.ONE(1)", 2, "=KLA.ONE(B1)"]]);
    const calculate = async (type: "Recalculate" | "Full" | "FullRebuild"): Promise<unknown[]> => {
      seen.length = 0;
      await addin.Excel.run(async (context) => {
        context.workbook.application.calculate(type);
        await context.sync();
      });
      await addin.calculation.settled();
      return [...seen].sort();
    };
    expect(await calculate("Recalculate")).toEqual([]);
    expect(await calculate("Full")).toEqual([1, 2]);
    expect(await calculate("FullRebuild")).toEqual([1, 2]);
    setCalculation(addin.book, "Manual");
    await addin.write("B1", [[7]]);
    expect(await calculate("Recalculate")).toEqual([7]);
  });

  test("worksheet.calculate and range.calculate call the functions of their cells", async () => {
    const addin = start();
    const seen: unknown[] = [];
    addin.CustomFunctions.associate("ONE", (value: unknown) => seen.push(value));
    await addin.write("A1", [["=KLA.ONE(1)"], ["=KLA.ONE(2)"]]);
    seen.length = 0;
    const work = (doing: (sheet: Excel.Worksheet) => void): Promise<void> =>
      addin.Excel.run(async (context) => {
        doing(context.workbook.worksheets.getItem("Nilai 1"));
        await context.sync();
      }).then(addin.calculation.settled);
    await work((sheet) => sheet.getRange("A2").calculate());
    expect(seen).toEqual([2]);
    await work((sheet) => sheet.calculate(true));
    expect([...seen].sort()).toEqual([1, 2, 2]);
    await work((sheet) => sheet.calculate(false));
    expect(seen).toHaveLength(3);
  });
});
