/** Totals after a change: worked out where that is plain arithmetic, left to Excel where it is not. */
import { resultsAfter } from "../../src/core/recalculation/results";
import { toA1, toCellRef } from "../../src/core/workbook";
import type { Area, CellValue, Sheet, Workbook } from "../../src/core/workbook";

type Cells = Readonly<Record<string, CellValue | { formula: string; value: CellValue }>>;

function sheetOf(name: string, cells: Cells, arrays: Readonly<Record<string, Area>> = {}): Sheet {
  const rows: CellValue[][] = [];
  const formulas = new Map<string, string>();
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = toCellRef(name, address) ?? { row: 0, column: 0 };
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length <= column) own.push(null);
    const isFormula = typeof cell === "object" && cell !== null;
    own[column] = isFormula ? cell.value : cell;
    if (isFormula) formulas.set(address, cell.formula);
  }
  const bare = {
    visibility: "visible" as const,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { name, rows, formulas, arrays: new Map(Object.entries(arrays)), ...bare };
}

function after(workbook: readonly Sheet[], written: Readonly<Record<string, CellValue>>) {
  const book: Workbook = { sheets: workbook, leftOut: [] };
  const cells = Object.entries(written).map(([address, value]) => {
    const [sheet = "", cell = ""] = address.split("!");
    return { at: toCellRef(sheet, cell) ?? { sheet, row: 0, column: 0 }, to: { value } };
  });
  return Object.fromEntries(
    resultsAfter(book, cells).map(({ at, result }) => [`${at.sheet}!${toA1(at.row, at.column)}`, result]),
  );
}

/** What a formula in D1 of a sheet with A1:A3 = 1, "teks", 3 and B1:B2 = 0.1, 0.2 gives after A1 becomes 2. */
function resultOf(formula: string, more: Cells = {}): CellValue | undefined {
  const cells = { A1: 1, A2: "teks", A3: 3, B1: 0.1, B2: 0.2, D1: { formula, value: -1 }, ...more };
  return after([sheetOf("S", cells), sheetOf("Jum'at 2", { A1: 40 })], { "S!A1": 2 })["S!D1"];
}

test.each<[string, CellValue]>([
  ["=SUM(A1:A3)", 5],
  ["=SUM(A:A)", 5],
  ["=SUM(1:1)-D1", null],
  ["=SUM($A$1,A3,10)", 15],
  ["=sum(A1;A3)", 5],
  ["=A1+A3", 5],
  ["=A1", 2],
  ["=-A1^2", 4],
  ["=2^A1^3", 64],
  ["=(A1+A3)*10%", 0.5],
  ["=A1/A3*100", 66.6666666666667],
  ["=B1+B2+A1-A1", 0.3],
  ["=ROUND(A1/A3,2)", 0.67],
  ["=ROUND(-2.5*A1/2,0)", -3],
  ["=ROUND(1.005*A1/2,2)", 1.01],
  ["=AVERAGE(A1:A3)", 2.5],
  ["=MAX(A1:A3)+MIN(A1:A3)", 5],
  ["=COUNT(A1:A3)", 2],
  ["=+A1", 2],
  ["='Jum''at 2'!A1+S!A1", 42],
  ["=A1+TRUE", 3],
  ["=SUM(A1:B2)", 2.3],
  ["= SUM( A1 : A3 ) ", null],
])("%s gives %s", (formula, expected) => expect(resultOf(formula)).toBe(expected));

test.each([
  "=A1&A2",
  "=A1+A2",
  "=A1/(B1-B1)",
  "=IF(A1>1,1,0)",
  "=VLOOKUP(A1,A1:B3,2)",
  "=SUBTOTAL(9,A1:A3)",
  "=A1*Bobot",
  "=SUM(Isian[Nilai])",
  "=SUM(A1:INDEX(A:A,3))",
  "=[1]Lain!A1+A1",
  "=Tiada!A1+A1",
  "=SUM(A1:A3",
  "=A1)",
  `=${"(".repeat(100)}A1${")".repeat(100)}`,
])("%s is left to Excel", (formula) => expect(resultOf(formula)).toBeNull());

test.each(["=SUM(B1:B2)", "=TODAY()", '=HYPERLINK("http://a.id","A1")', "=[1]Lain!A1", "=SUM(A2:A3)", "='A1'!B2"])(
  "%s does not depend on A1, and keeps its result",
  (formula) => expect(resultOf(formula)).toBeUndefined(),
);

test("totals of totals follow, over sheets and in any order", () => {
  const recap = sheetOf("Rekap", {
    A1: { formula: "=A2+A3", value: 30 },
    A2: { formula: "='Klaster I'!B3", value: 10 },
    A3: { formula: "=SUM(Lain!B1:B2)", value: 20 },
    A4: { formula: "=A1/1000", value: 0.03 },
  });
  const first = sheetOf("Klaster I", { B1: 4, B2: 6, B3: { formula: "=SUM(B1:B2)", value: 10 } });
  const other = sheetOf("Lain", { B1: 12, B2: 8, B3: { formula: "=SUM(B1:B2)", value: 20 } });
  expect(after([recap, first, other], { "Klaster I!B1": 5.5 })).toEqual({
    ...{ "Rekap!A1": 31.5, "Rekap!A2": 11.5, "Rekap!A4": 0.0315, "Klaster I!B3": 11.5 },
  });
});

test("a formula that is written over is none any more", () => {
  const sheet = sheetOf("S", { A1: 1, A2: { formula: "=A1*2", value: 2 }, A3: { formula: "=A2+1", value: 3 } });
  expect(after([sheet], { "S!A1": 5, "S!A2": 7 })).toEqual({ "S!A3": 8 });
});

test("circles, arrays and what was never calculated are not known", () => {
  const sheet = sheetOf(
    "S",
    {
      A1: 1,
      B1: { formula: "=C1+A1", value: 0 },
      C1: { formula: "=B1", value: 0 },
      D1: { formula: "=A1:A2*2", value: 2 },
      E1: { formula: "=F1+A1", value: 1 },
      F1: { formula: '=WEBSERVICE("x")', value: null },
    },
    { D1: { top: 0, left: 3, bottom: 1, right: 3 } },
  );
  expect(after([sheet], { "S!A1": 2 })).toEqual({ "S!B1": null, "S!C1": null, "S!D1": null, "S!E1": null });
});

test("what a written formula gives counts for those that read it", () => {
  const sheet = sheetOf("S", { A1: 4, A2: 1, A3: { formula: "=A2+1", value: 2 } });
  const written = { at: { sheet: "S", row: 1, column: 0 }, to: { formula: "=A1*10" } };
  expect(resultsAfter({ sheets: [sheet], leftOut: [] }, [written])).toEqual([
    { at: { sheet: "S", row: 2, column: 0 }, result: 41 },
  ]);
});

test("a result that stays the same is no change", () => {
  const sheet = sheetOf("S", { A1: 1, A2: 2, A3: { formula: "=MAX(A1:A2)", value: 2 } });
  expect(after([sheet], { "S!A1": 0 })).toEqual({});
});

test("a cell beyond the used area counts, and so does one that becomes blank", () => {
  const sheet = sheetOf("S", { A1: 1, B1: { formula: "=SUM(A1:A99)", value: 1 } });
  expect(after([sheet], { "S!A50": 4 })).toEqual({ "S!B1": 5 });
  expect(after([sheet], { "S!A1": null })).toEqual({ "S!B1": 0 });
});

test("a running sum of thousands of rows ends, told or left to Excel", () => {
  const cells: Record<string, CellValue | { formula: string; value: CellValue }> = {
    A1: 1,
    B1: { formula: "=A1", value: 1 },
  };
  for (let row = 2; row <= 5000; row++) cells[`B${row}`] = { formula: `=B${row - 1}+1`, value: row };
  const found = after([sheetOf("S", cells)], { "S!A1": 2 });
  expect(Object.keys(found)).toHaveLength(5000);
  expect(found["S!B1"]).toBe(2);
  expect(found["S!B300"]).toBe(301);
});
