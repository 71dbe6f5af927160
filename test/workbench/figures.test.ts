/** Every workbook of the tests, opened as the page opens it and read by the pane: its figures are those of the command line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../../src/core/fault";
import { check } from "../../src/core/report/report";
import type { Workbook } from "../../src/core/workbook";
import type { Book } from "../../src/workbench/book/book";
import { setCells } from "../../src/workbench/book/cells";
import { addSheet, deleteSheet } from "../../src/workbench/book/sheets";
import { calculate } from "../../src/workbench/functions/calculation";
import { openBytes } from "../../src/workbench/page/files";
import { readWorkbook } from "../../src/xlsx/read";
import { open } from "../excel/opened";
import { sampled } from "../sampled";
import { kla } from "../instrument";

const root = join(import.meta.dirname, "../..");
const files = ["test/fixtures", "assets/samples"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

/** Its formulas have no results in the file, which the command line says; here they are worked out, as Excel would. */
const workedOut: Readonly<Record<string, number>> = { "test/fixtures/formula-errors.xlsx": 43.5 };

/** To the hundredth; of what is no assessment the sentence that says so. */
function figuresOf(workbook: Workbook): unknown {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === "number" ? Math.round(value * 100) / 100 : value;
  try {
    const { claimed, supported } = check(workbook, kla());
    return JSON.parse(JSON.stringify({ claimed, supported }, rounded));
  } catch (error) {
    if (isFault(error)) return error.text;
    throw error;
  }
}

async function bookOf(path: string): Promise<{ file: Workbook; book: Book } | null> {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  const file = await readWorkbook(bytes, path).catch((error: unknown) => {
    if (isFault(error)) return null;
    throw error;
  });
  return file && { file, book: (await openBytes(bytes, path)).book };
}

/** An edit that no score depends on, as a person makes it: what is volatile is worked out, and all that hangs on it. */
function editElsewhere(book: Book): void {
  const sheet = addSheet(book, "Coretan");
  setCells(book, sheet, { top: 0, left: 0, bottom: 0, right: 1 }, [["catatan", "=1+1"]]);
  deleteSheet(book, sheet);
}

test.each(sampled(files))("%s", async (path) => {
  const opened = await bookOf(path);
  if (opened === null) return;
  const { file, book } = opened;
  const calculation = calculate(book, { send: () => undefined });
  calculation.define([]);
  await calculation.settled();
  const { pane } = await open(book);
  const before = figuresOf(await pane.read());
  editElsewhere(book);
  await calculation.settled();
  const after = figuresOf(await pane.read());
  calculation.dispose();
  const claimed = workedOut[path];
  const expected = claimed === undefined ? figuresOf(file) : { claimed, supported: null };
  expect([before, after]).toEqual([expected, expected]);
});
