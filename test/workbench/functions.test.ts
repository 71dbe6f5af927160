/** Custom functions in cells, through the real Office.js: called, streamed, cancelled, spilled, nested, recalculated. */
import { functionsJson } from "../../src/functions/json";
import { formulas } from "../../src/functions/metadata";
import * as kla from "../../src/functions/functions";
import type { Addin } from "./functionsAddin";
import { openAddin } from "./functionsAddin";
import { closeAll, probes, start, track } from "./functionsProbes";
import { turns, until } from "../turns";
import { setCalculation } from "../../src/workbench/book/settings";

afterEach(closeAll);

/** KLA's own formulas, as the add-in associates them. */
function startKla(): Addin {
  const addin = track(openAddin(functionsJson("id")));
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  for (const { id } of formulas) addin.CustomFunctions.associate(id, kla[id]);
  return addin;
}

describe("plain functions", () => {
  test("answer in a cell, in upper or lower case, with a blank of the web as null", async () => {
    const addin = start();
    const seen: unknown[] = [];
    addin.CustomFunctions.associate("ONE", (value: unknown, more: unknown) => {
      seen.push([value, more]);
      return `${String(value)}!`;
    });
    await addin.write("A1", [["=KLA.ONE(5)", '=kla.one("a",TRUE)', "=KLA.ONE(Z9)"]]);
    expect(addin.block("A1", 1, 3)).toEqual([["5!", "a!", "null!"]]);
    expect(seen).toEqual(
      expect.arrayContaining([
        [5, null],
        ["a", true],
        [null, null],
      ]),
    );
  });

  test("get a range as rows of cells; blanks in it are 0 as on most Excels", async () => {
    const addin = start();
    const seen: unknown[] = [];
    addin.CustomFunctions.associate("ECHO", (cells: unknown) => seen.push(cells));
    await addin.write("A1", [
      [1, "dua"],
      [true, null],
    ]);
    await addin.write("D1", [["=KLA.ECHO(A1:B2)", "=KLA.ECHO(A1)"]]);
    expect(seen).toEqual(
      expect.arrayContaining([
        [
          [1, "dua"],
          [true, 0],
        ],
        [[1]],
      ]),
    );
  });

  test("answer later when they promise", async () => {
    const addin = start();
    addin.CustomFunctions.associate("ONE", async (value: number) => {
      await turns(20);
      return value * 2;
    });
    await addin.write("A1", [["=ROUND(KLA.ONE(2.26),1)+1"]]);
    expect(addin.read("A1")).toBe(5.5);
  });

  test("get the declared type, or are not called", async () => {
    const addin = start();
    addin.CustomFunctions.associate("NUMBERS", (n: number) => n + 1);
    await addin.write("A1", [
      ['=KLA.NUMBERS("41")', '=KLA.NUMBERS("x")', "=KLA.NUMBERS(TRUE)", "=KLA.NUMBERS(A9:A10)", "=KLA.NUMBERS()"],
    ]);
    expect(addin.block("A1", 1, 5)).toEqual([[42, "#VALUE!", 2, "#VALUE!", "#VALUE!"]]);
  });

  test("show #BUSY! until they answer, and for ever when they never do", async () => {
    const addin = start();
    addin.CustomFunctions.associate("NEVER", () => new Promise(() => undefined));
    void addin.write("A1", [["=KLA.NEVER()", "=A1+1"]]);
    await until(() => addin.read("B1") === "#BUSY!");
    await turns(50);
    expect(addin.block("A1", 1, 2)).toEqual([["#BUSY!", "#BUSY!"]]);
  });

  test("that the host does not know are #NAME?, that the add-in does not have are #VALUE!", async () => {
    const addin = start();
    await addin.write("A1", [["=KLA.UNKNOWN(1)", "=KLA.ABSENT()"]]);
    expect(addin.block("A1", 1, 2)).toEqual([["#NAME?", "#VALUE!"]]);
  });
});

describe("errors", () => {
  test("of every kind reach the cell, with their sentence", async () => {
    const addin = start();
    addin.CustomFunctions.associate("FAIL", (code: string) => {
      if (code === "crash") throw new Error("boom");
      throw new addin.CustomFunctions.Error(`#${code}`, "Karena begini.");
    });
    await addin.write("A1", [
      ["VALUE!", "N/A", "DIV/0!", "NUM!", "NULL!", "crash"].map((code) => `=KLA.FAIL("${code}")`),
    ]);
    expect(addin.block("A1", 1, 6)).toEqual([["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"]]);
    const sheet = addin.book.sheets[0]?.id ?? "";
    expect(addin.calculation.messageAt({ sheet, row: 0, column: 1 })).toBe("Karena begini.");
    expect(addin.calculation.messageAt({ sheet, row: 0, column: 2 })).toBeNull();
  });

  test("in arguments go through without a call, unless the add-in takes errors", async () => {
    const [strict, open] = [start(), start(probes, { allowErrorForDataTypeAny: true })];
    const seen: unknown[] = [];
    for (const addin of [strict, open])
      addin.CustomFunctions.associate("ECHO", (cells: { code?: string }[][]) => {
        seen.push(cells[0]?.[0]?.code);
        return "called";
      });
    for (const addin of [strict, open]) await addin.write("A1", [["=1/0", "=KLA.ECHO(A1:A2)"]]);
    expect([strict.read("B1"), open.read("B1"), seen]).toEqual(["#DIV/0!", "called", ["#DIV/0!"]]);
  });

  test("can be answered by IFERROR", async () => {
    const addin = start();
    addin.CustomFunctions.associate("FAIL", () => {
      throw new addin.CustomFunctions.Error("#N/A");
    });
    await addin.write("A1", [['=IFERROR(KLA.FAIL(1),"baik")']]);
    expect(addin.read("A1")).toBe("baik");
  });
});

test.each([
  ["1.1", [["#VALUE!", "#VALUE!", "biasa", "#VALUE!"]]],
  ["1.2", [["#VALUE!", "#N/A", "biasa", "#VALUE!"]]],
  ["1.4", [[12, "#N/A", "biasa", 7]]],
])("in CustomFunctionsRuntime %s a result is what this Excel can show", async (functions, shown) => {
  const addin = start(probes, {}, { functions });
  const results: Record<string, unknown> = {
    number: { type: "FormattedNumber", basicValue: 12, numberFormat: "0.0" },
    text: "biasa",
    block: [[{ type: "Double", basicType: "Double", basicValue: 7 }]],
  };
  addin.CustomFunctions.associate("ONE", (name: string) => {
    if (name === "error") throw new addin.CustomFunctions.Error("#N/A");
    return results[name];
  });
  await addin.write("A1", [["number", "error", "text", "block"].map((name) => `=KLA.ONE("${name}")`)]);
  expect(addin.block("A1", 1, 4)).toEqual(shown);
});

test.each([
  ["1.2", "undefined"],
  ["1.3", "'Nilai 1'!A1:A3"],
])("in CustomFunctionsRuntime %s the addresses of arguments are %s", async (functions, seen) => {
  const addin = start(probes, {}, { functions });
  const first = (_cells: unknown, _more: unknown, { parameterAddresses }: Partial<CustomFunctionsInvocation>) =>
    String(parameterAddresses?.[0]);
  addin.CustomFunctions.associate("WHERE", first);
  await addin.write("B2", [["=KLA.WHERE(A1:A3)"]]);
  expect(addin.read("B2")).toBe(seen);
});

test("functions that ask for addresses get their own and those of their ranges", async () => {
  const addin = start();
  addin.CustomFunctions.associate(
    "WHERE",
    (_cells: unknown, _more: unknown, { address, parameterAddresses }: CustomFunctionsInvocation) =>
      [address, ...parameterAddresses].join(" "),
  );
  await addin.write("B2", [["=KLA.WHERE(A1:A3,5)", "=KLA.WHERE(Lain!C3)"]]);
  expect(addin.block("B2", 1, 2)).toEqual([["'Nilai 1'!B2 'Nilai 1'!A1:A3 ", "'Nilai 1'!C2 Lain!C3 "]]);
});

interface CustomFunctionsInvocation {
  address: string;
  parameterAddresses: (string | null)[];
}

test("whole columns and rows are no arguments on the web: #CALC!, without a call", async () => {
  const addin = start();
  let calls = 0;
  addin.CustomFunctions.associate("ECHO", () => (calls += 1));
  await addin.write("D1", [["=KLA.ECHO(A:A)", "=KLA.ECHO(A:B)", "=KLA.ECHO(5:5)", "=IFERROR(KLA.ECHO(A:A),0)"]]);
  expect([addin.block("D1", 1, 4), calls]).toEqual([[["#CALC!", "#CALC!", "#CALC!", 0]], 0]);
});

test("arguments of more than 5 MB are #VALUE!, without a call; just below, they travel", async () => {
  const addin = start();
  const seen: number[] = [];
  addin.CustomFunctions.associate("ECHO", (cells: string[][]) => seen.push(cells.length));
  const long = "x".repeat(30000);
  await addin.write(
    "A1",
    Array.from({ length: 180 }, () => [long]),
  );
  await addin.write("C1", [["=KLA.ECHO(A1:A180)", "=KLA.ECHO(A1:A170)"]]);
  expect([addin.read("C1"), addin.read("D1"), seen]).toEqual(["#VALUE!", 1, [170]]);
});

test("names of the sheet and of the workbook stand for their cells and values", async () => {
  const addin = start();
  const seen: unknown[] = [];
  addin.CustomFunctions.associate("ECHO", (cells: unknown) => seen.push(cells));
  addin.CustomFunctions.associate("ONE", (value: unknown) => value);
  await addin.write("A1", [[1], [2]]);
  await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nilai 1");
    context.workbook.names.add("Nilai", sheet.getRange("A1:A2"));
    context.workbook.names.add("kali", "=10");
    context.workbook.names.add("Jumlah", "=SUM(Nilai)*10");
    sheet.names.add("kali", "=100");
    await context.sync();
  });
  await addin.write("C1", [["=KLA.ECHO(Nilai)", "=KLA.ONE(Jumlah)", '=KLA.ONE("kali")&kali', "=KLA.ONE(kali)+kalian"]]);
  expect(seen).toEqual([[[1], [2]]]);
  expect(addin.block("D1", 1, 3)).toEqual([[30, "kali100", "#NAME?"]]);
  await addin.write("A2", [[5]]);
  expect([addin.read("D1"), addin.read("E1")]).toEqual([60, "kali100"]);
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nilai 1").names.getItem("kali").formula = "=1";
    await context.sync();
  });
  await addin.calculation.settled();
  expect(addin.read("E1")).toBe("kali1");
});

describe("recalculation", () => {
  test("calls again what an edit touches, and only that", async () => {
    const addin = start();
    const seen: unknown[] = [];
    addin.CustomFunctions.associate("ONE", (value: number) => {
      seen.push(value);
      return value * 10;
    });
    await addin.write("A1", [[1], [2]]);
    await addin.write("B1", [["=KLA.ONE(A1)"], ["=KLA.ONE(A2)"], ["=B1+B2"]]);
    expect(addin.read("B3")).toBe(30);
    seen.length = 0;
    await addin.write("A1", [[5]]);
    expect([addin.read("B3"), seen]).toEqual([70, [5]]);
  });

  test("follows calls within calls, and calls that wait for others", async () => {
    const addin = start();
    addin.CustomFunctions.associate("ONE", (value: number) => value + 1);
    await addin.write("A1", [["=KLA.ONE(KLA.ONE(KLA.ONE(1)))"], ["=KLA.ONE(A1)*KLA.ONE(10)"]]);
    expect(addin.block("A1", 2, 1)).toEqual([[4], [55]]);
  });

  test("takes volatile functions along with every edit", async () => {
    const addin = start();
    let count = 0;
    addin.CustomFunctions.associate("COUNT", () => (count += 1));
    await addin.write("A1", [["=KLA.COUNT()"]]);
    await addin.write("C5", [["x"]]);
    expect(addin.read("A1")).toBe(2);
  });

  test("in full calls everything again", async () => {
    const addin = start();
    let factor = 1;
    addin.CustomFunctions.associate("ONE", (value: number) => value * factor);
    await addin.write("A1", [["=KLA.ONE(7)"]]);
    factor = 2;
    addin.calculation.recalculate("all");
    await addin.calculation.settled();
    expect(addin.read("A1")).toBe(14);
  });

  test("waits when the book is calculated by hand", async () => {
    const addin = start();
    addin.CustomFunctions.associate("ONE", (value: number) => value * 2);
    await addin.write("A1", [[1, "=KLA.ONE(A1)"]]);
    setCalculation(addin.book, "Manual");
    await addin.write("A1", [[4]]);
    expect(addin.read("B1")).toBe(2);
    addin.calculation.recalculate("dirty");
    await addin.calculation.settled();
    expect(addin.read("B1")).toBe(8);
  });
});

describe("functions that live", () => {
  interface Stream {
    setResult: (value: unknown) => void;
    onCanceled: () => void;
  }

  function stream(addin: Addin): { started: unknown[]; cancelled: unknown[]; last: () => Stream } {
    const [started, cancelled, streams]: [unknown[], unknown[], Stream[]] = [[], [], []];
    addin.CustomFunctions.associate("TICK", (from: unknown, invocation: Stream) => {
      started.push(from);
      streams.push(invocation);
      invocation.onCanceled = () => cancelled.push(from);
      invocation.setResult(from);
    });
    return {
      started,
      cancelled,
      last: () => streams.at(-1) ?? { setResult: () => undefined, onCanceled: () => undefined },
    };
  }

  test("stream: every result reaches the cell and those that use it, in one invocation", async () => {
    const addin = start();
    const { started, cancelled, last } = stream(addin);
    await addin.write("A1", [["=KLA.TICK(1)", "=A1*100"]]);
    await until(() => addin.read("B1") === 100);
    expect(addin.block("A1", 1, 2)).toEqual([[1, 100]]);
    last().setResult(2);
    await until(() => addin.read("B1") === 200);
    expect(addin.block("A1", 1, 2)).toEqual([[2, 200]]);
    await addin.write("C1", [["=A1+1"]]);
    expect([addin.read("C1"), started, cancelled]).toEqual([3, [1], []]);
  });

  test("are cancelled when their formula goes or their arguments change", async () => {
    const addin = start();
    const { started, cancelled } = stream(addin);
    await addin.write("B1", [[1]]);
    await addin.write("A1", [["=KLA.TICK(B1)"]]);
    await addin.write("B1", [[2]]);
    expect([started, cancelled]).toEqual([[1, 2], [1]]);
    await addin.write("A1", [["selesai"]]);
    expect([started, cancelled, addin.read("A1")]).toEqual([[1, 2], [1, 2], "selesai"]);
  });

  test("a slow function that can be cancelled is, and its late answer is not shown", async () => {
    const addin = start();
    const cancelled: unknown[] = [];
    const late: (() => void)[] = [];
    addin.CustomFunctions.associate("SLOW", async (value: number, invocation: Stream) => {
      invocation.onCanceled = () => cancelled.push(value);
      if (value === 500) await new Promise<void>((answer) => late.push(answer));
      return value;
    });
    void addin.write("A1", [["=KLA.SLOW(500)"]]);
    expect(await until(() => late.length > 0)).toBe(true);
    await addin.write("A1", [["=KLA.SLOW(1)"]]);
    late[0]?.();
    await turns(50);
    expect([cancelled, addin.read("A1")]).toEqual([[500], 1]);
  });
});

test("an add-in writes formulas and reads what its own functions answer", async () => {
  const addin = startKla();
  const read = (): Promise<unknown[][]> =>
    addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Nilai 1").getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nilai 1").getRange("A1:B1").formulas = [['=KLA.MAX("III")', '=A1&"!"']];
    await context.sync();
  });
  expect(await read()).toEqual([[150, "150!"]]);
});
