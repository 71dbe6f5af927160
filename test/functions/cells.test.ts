/** KLA's formulas in the cells of a workbook, through the real Office.js: alone, nested, spilled, copied, live, with errors. */
import { associate } from "../../src/functions/associate";
import type * as functions from "../../src/functions/functions";
import { onAsked, publish } from "../../src/functions/live";
import { functionsJson } from "../../src/functions/json";
import { checked, sheet } from "../core/grid";
import type { Addin } from "../workbench/functionsAddin";
import { openAddin } from "../workbench/functionsAddin";
import { until } from "../turns";

const open: Addin[] = [];
afterEach(() => {
  for (const addin of open.splice(0)) addin.close();
});

/** The formulas as the add-in associates them, in an Excel of that level. */
function start(runtime = "1.4"): Addin {
  const addin = openAddin(functionsJson("id"), {}, { functions: runtime });
  open.push(addin);
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  associate();
  return addin;
}

/** Waits until no cell of the block is busy, and gives its values: live formulas answer when they can. */
async function shown(addin: Addin, address: string, rows = 1, columns = 1): Promise<unknown[][]> {
  await addin.calculation.settled();
  if (!(await until(() => !addin.block(address, rows, columns).flat().includes("#BUSY!"))))
    throw new Error(`Cells from ${address} on stay busy.`);
  return addin.block(address, rows, columns);
}

/** Waits until a cell shows that: a new report takes its way through the library. */
async function shows(addin: Addin, address: string, value: unknown): Promise<void> {
  await until(() => addin.read(address) === value);
  expect(addin.read(address)).toBe(value);
}

const report = (first: number): ReturnType<typeof checked> =>
  checked(
    sheet("Rekap", [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, first, "https://s.id/x"],
      [19, "Sekolah Ramah Anak", 51, 40.26, null],
    ]),
  );

/** A formula of each function and what it shows, after a check of 20 and 40,26 points. */
const examples: Record<keyof typeof functions, [string, unknown][]> = {
  SCORE: [
    ["=KLA.SCORE()", 60.26],
    ['=KLA.SCORE("IV","terdukung")', 20],
    ["=KLA.SCORE(19)", 40.26],
    ["=KLA.SCORE(X1:X3)", 30.5],
    ["=KLA.SCORE(X1)", 10],
    ["=KLA.SCORE(X4)", 60.26],
    ["=ROUND(KLA.SCORE(),1)", 60.3],
    ['=KLA.SCORE("Klaster III")', "#N/A"],
  ],
  TIER: [
    ["=KLA.TIER(655.5)", "Madya"],
    ["=KLA.TIER()", "Belum berpredikat"],
    ["=KLA.TIER(KLA.SCORE())", "Belum berpredikat"],
    ["=KLA.TIER(X9)", "#VALUE!"],
  ],
  GAP: [
    ["=KLA.GAP(700)", 1],
    ['=KLA.GAP(,"Pratama")', 440.74],
    ['=IF(KLA.GAP(700)>0,"kurang "&ROUND(KLA.GAP(655.56),1),"cukup")', "kurang 45.4"],
  ],
  SUMMARY: [["=INDEX(KLA.SUMMARY(),9,3)", 60.26]],
  FINDINGS: [['=INDEX(KLA.FINDINGS("kesalahan",19),2,2)', "Rekap!E3"]],
  MAX: [['=KLA.MAX(KLA.CLUSTER("21B"))', 205]],
  NAME: [['=KLA.NAME("V","en")', "Special protection"]],
  CLUSTER: [["=KLA.CLUSTER(7)", "Klaster II"]],
  STATUS: [["=KLA.STATUS(20,24,X5)", "TANPA DATA DUKUNG"]],
  EVIDENCE: [["=KLA.EVIDENCE(X6:X7,,TRUE)", 0.5]],
  NUMBER: [
    ['=KLA.NUMBER("1.234,5")', 1234.5],
    ["=KLA.NUMBER(1/0)", "#VALUE!"],
  ],
};

test.each(["1.3", "1.4"])("with CustomFunctionsRuntime %s each answers in cells, alone and nested", async (level) => {
  publish(report(20));
  const addin = start(level);
  await addin.write("X1", [[10], ["20,5"], [null], ["IV"], ["menyusul"], ["SK No. 1 Tahun 2024.pdf"], ["proses"]]);
  const cells = Object.values(examples).flat();
  await addin.write(
    "A1",
    cells.map(([formula]) => [formula]),
  );
  const values = await shown(addin, "A1", cells.length);
  expect(cells.map(([formula], row) => [formula, values[row]?.[0]])).toEqual(cells);
});

test("an Excel that tells no references (1.1) still answers what is beyond doubt, and refuses the rest", async () => {
  publish(report(20));
  const addin = start("1.1");
  await addin.write("X1", [[10], [20.5]]);
  await addin.write("A1", [
    ["=KLA.SCORE()", "=KLA.SCORE(X1:X2)", '=KLA.SCORE("IV")', "=KLA.SCORE(X1)", "=KLA.TIER(655)"],
  ]);
  expect(await shown(addin, "A1", 1, 5)).toEqual([[60.26, 30.5, 60.26, "#VALUE!", "Madya"]]);
});

test("columns spill", async () => {
  const addin = start();
  await addin.write("A3", [
    [20, 24, "SK No. 1 Tahun 2024.pdf"],
    [20, 24, null],
    [3, 24, "https://s.id/x"],
  ]);
  await addin.write("E3", [["=KLA.STATUS(A3:A5,B3:B5,C3:C5)", "=KLA.EVIDENCE(C3:C5)"]]);
  expect(await shown(addin, "E3", 3, 2)).toEqual([
    ["OK", "OK"],
    ["TANPA DATA DUKUNG", "TANPA DATA DUKUNG"],
    ["LEMAH", "OK"],
  ]);
});

test("tables spill, and again after each check", async () => {
  publish(report(20));
  const addin = start();
  await addin.write("A1", [["=KLA.SUMMARY()"]]);
  expect((await shown(addin, "A1", 9, 4)).at(-1)).toEqual(["Jumlah", 1000, 60.26, 20]);
  publish(report(12));
  await shows(addin, "D9", 12);
  expect(addin.block("A9", 1, 4)).toEqual([["Jumlah", 1000, 52.26, 12]]);
});

test("errors say why in a sentence", async () => {
  const addin = start();
  await addin.write("A1", [["=KLA.TIER(1200)"]]);
  await shown(addin, "A1");
  const id = addin.book.sheets[0]?.id ?? "";
  expect([addin.read("A1"), addin.calculation.messageAt({ sheet: id, row: 0, column: 0 })]).toEqual([
    "#VALUE!",
    "Nilai 1.200 di luar 0 sampai 1.000; periksa kembali.",
  ]);
});

test("a cleared cell is let go, the others go on", async () => {
  publish(report(20));
  const addin = start();
  await addin.write("A1", [["=KLA.SCORE()", "=KLA.SCORE()"]]);
  expect(await shown(addin, "A1", 1, 2)).toEqual([[60.26, 60.26]]);
  await addin.write("A1", [["kosong"]]);
  publish(report(10));
  await shows(addin, "B1", 50.26);
  expect(addin.read("A1")).toBe("kosong");
});

test("1,000 copies answer in one message to the library, and one check serves them all", async () => {
  const started = jest.fn();
  onAsked(started);
  publish(report(20));
  const addin = start();
  await addin.write(
    "A1",
    Array.from({ length: 1_000 }, (_, row) => [row, `=KLA.TIER(A${row + 1})`, "=KLA.SCORE()"]),
  );
  const block = await shown(addin, "A1", 1_000, 3);
  expect([block[0], block[655], block[999]]).toEqual([
    [0, "Belum berpredikat", 60.26],
    [655, "Madya", 60.26],
    [999, "KLA", 60.26],
  ]);
  expect(addin.sent.filter(({ type }) => type === 1000)).toEqual([{ type: 1000, count: 2_000 }]);
  expect(started).not.toHaveBeenCalled();
});
