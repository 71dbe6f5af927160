/** WorkbookPort.freeze through the real Office.js: KLA formulas become what they show, spilled cells too, and can be brought back. */
import { klaCells } from "../../src/core/own/freezing";
import type { WorkbookPort } from "../../src/core/port/port";
import { createPort } from "../../src/excel/port";
import { publish } from "../../src/functions/live";
import * as functions from "../../src/functions/functions";
import { functionsJson } from "../../src/functions/json";
import { formulas } from "../../src/functions/metadata";
import { setProtection } from "../../src/workbench/book/sheets";
import { checked, sheet } from "../core/grid";
import type { Addin } from "../workbench/functionsAddin";
import { openAddin } from "../workbench/functionsAddin";
import { until } from "../turns";

const open: Addin[] = [];
afterEach(() => {
  for (const addin of open.splice(0)) addin.close();
});

/** A workbook in which KLA's formulas answer, and the pane's host over it. */
function start(): { addin: Addin; pane: WorkbookPort } {
  const addin = openAddin(functionsJson("id"));
  open.push(addin);
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  for (const { id } of formulas) addin.CustomFunctions.associate(id, functions[id]);
  const { run, Worksheet } = addin.Excel;
  const requirements = { isSetSupported: () => true };
  return { addin, pane: createPort({ run, Worksheet, requirements }) };
}

async function answered(addin: Addin, address: string): Promise<void> {
  await until(() => addin.read(address) !== "#BUSY!");
  await addin.calculation.settled();
}

const written = async (pane: WorkbookPort): Promise<unknown> => [...((await pane.read()).sheets[0]?.formulas ?? [])];

beforeEach(() =>
  publish(
    checked(
      sheet("Rekap", [
        ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
        [18, "Wajib Belajar 12 Tahun", 24, 20, "https://s.id/x"],
      ]),
    ),
  ),
);

test("formulas alone, nested and spilled become values, and come back", async () => {
  const { addin, pane } = start();
  await addin.write("A1", [["=KLA.SCORE()", "=ROUND(KLA.SCORE()/3,1)", "=1+1", "=KLA.NAME(7)"]]);
  await addin.write("A3", [["=KLA.SUMMARY()"]]);
  await answered(addin, "A1");
  await answered(addin, "A3");
  const before = { formulas: await written(pane), shown: addin.block("A1", 11, 4) };
  expect(before.shown[10]).toEqual(["Jumlah", 1000, 20, 20]);

  const { back, refused } = await pane.freeze(klaCells(await pane.read()));
  await addin.calculation.settled();
  expect(refused).toEqual([]);
  expect(await written(pane)).toEqual([["C1", "=1+1"]]);
  // Nothing shown is nothing held.
  expect(addin.block("A1", 11, 4)).toEqual(
    before.shown.map((line) => line.map((value) => (value === "" ? null : value))),
  );

  expect((await pane.write(back)).refused).toEqual([]);
  await answered(addin, "A1");
  await answered(addin, "A3");
  expect(await written(pane)).toEqual(before.formulas);
  expect(addin.block("A1", 11, 4)).toEqual(before.shown);
});

test("a formula that shows an error is left, and told", async () => {
  const { addin, pane } = start();
  await addin.write("A1", [["=KLA.TIER(1200)", "=KLA.MAX(7)"]]);
  await answered(addin, "A1");
  const { refused, back } = await pane.freeze(klaCells(await pane.read()));
  expect(refused).toEqual([
    { sheet: "Nilai 1", cells: ["A1"], why: expect.objectContaining({ en: expect.stringContaining("error") }) },
  ]);
  expect([await written(pane), back.length]).toEqual([[["A1", "=KLA.TIER(1200)"]], 1]);
});

test("a text that looks like a number stays a text", async () => {
  const { addin, pane } = start();
  await addin.write("A1", [['=KLA.NAME(7)&""', '=TEXT(KLA.MAX(7),"0")']]);
  await answered(addin, "B1");
  await pane.freeze(klaCells(await pane.read()));
  expect(addin.read("B1")).toBe("36");
});

test("protected sheets and formulas that have changed since are left", async () => {
  const { addin, pane } = start();
  await addin.write("A1", [["=KLA.MAX(7)", "=KLA.MAX(18)"]]);
  await addin.calculation.settled();
  const cells = klaCells(await pane.read());
  await addin.write("A1", [["=KLA.MAX(8)"]]);
  const first = await pane.freeze(cells);
  expect(first.refused).toEqual([expect.objectContaining({ cells: ["A1"] })]);
  expect(await written(pane)).toEqual([["A1", "=KLA.MAX(8)"]]);
  const [own] = addin.book.sheets;
  if (own) setProtection(addin.book, own, { password: null, options: new Set(), selectionMode: "Normal" });
  const second = await pane.freeze(klaCells(await pane.read()));
  expect(second).toMatchObject({ back: [], refused: [{ cells: ["A1"] }] });
});
