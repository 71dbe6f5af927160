/** Measures KLA's formulas in cells through the real Office.js: how many answer in a second, how that grows, and a new report for all. */
import { stdout } from "node:process";
import * as functions from "../../src/functions/functions";
import { publish } from "../../src/functions/live";
import { functionsJson } from "../../src/functions/json";
import { formulas } from "../../src/functions/metadata";
import type { CellValue } from "../../src/core/workbook";
import { check } from "../../src/core/report/report";
import { openAddin } from "../../test/workbench/functionsAddin";
import type { Addin } from "../../test/workbench/functionsAddin";
import { instrument, recapBook, toWorkbook } from "./books";

const counts = [1_000, 10_000];
const report = check(toWorkbook(recapBook(274)), instrument());
const kinds: [string, (row: number) => string][] = [
  ["=KLA.MAX(A1), plain", (row) => `=KLA.MAX(A${row})`],
  ["=KLA.TIER(A1), streaming", (row) => `=KLA.TIER(A${row})`],
  ["=KLA.SCORE(), live", () => "=KLA.SCORE()"],
];

// The grid's engine waits on a channel that does not keep Node running.
const alive = setInterval(() => undefined, 1_000);
publish(report);
await rateOf((row) => `=KLA.MAX(A${row})`, 100);
stdout.write("\nKLA's formulas in cells, through the real Office.js\n");
for (const [name, formula] of kinds) {
  const rates: number[] = [];
  for (const count of counts) rates.push(await rateOf(formula, count));
  const [few = 1, many = 1] = rates;
  const told = counts.map((count, at) => `${count.toLocaleString("en")} at ${(rates[at] ?? 0).toFixed(0)} a second`);
  stdout.write(`  ${name.padEnd(28)} ${told.join(", ")}; each costs ${(few / many).toFixed(2)} x as much among many\n`);
}
stdout.write(
  `  a new report for ${(10_000).toLocaleString("en")} live cells: ${(await republishing(10_000)).toFixed(0)} ms\n`,
);
clearInterval(alive);

async function rateOf(formula: (row: number) => string, count: number): Promise<number> {
  const addin = open();
  await addin.write(
    "A1",
    Array.from({ length: count }, (_, row): CellValue[] => [(row % 20) + 1]),
  );
  const start = performance.now();
  await addin.write(
    "B1",
    Array.from({ length: count }, (_, row): CellValue[] => [formula(row + 1)]),
  );
  await untilShown(addin, `B${count}`, (value) => value !== "#BUSY!");
  const taken = performance.now() - start;
  addin.close();
  return (count / taken) * 1000;
}

async function republishing(count: number): Promise<number> {
  const addin = open();
  await addin.write(
    "B1",
    Array.from({ length: count }, (): CellValue[] => ["=KLA.SCORE()"]),
  );
  await untilShown(addin, `B${count}`, (value) => value !== "#BUSY!");
  const start = performance.now();
  publish({ ...report, claimed: 1 });
  await untilShown(addin, `B${count}`, (value) => value === 1);
  const taken = performance.now() - start;
  addin.close();
  return taken;
}

function open(): Addin {
  const addin = openAddin(functionsJson("id"));
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  for (const { id } of formulas) addin.CustomFunctions.associate(id, functions[id]);
  return addin;
}

async function untilShown(addin: Addin, address: string, isShown: (value: CellValue) => boolean): Promise<void> {
  await addin.calculation.settled();
  while (!isShown(addin.read(address))) await new Promise((done) => setTimeout(done, 5));
}
