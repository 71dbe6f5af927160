/** Sheets out, filled in everywhere, and back into a copy, for every workbook of the tests that names offices. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changesOf } from "../../src/cli/additions/mergeChanges";
import { readRowId } from "../../src/core/planning/exchange/ids";
import { mergeReturned } from "../../src/core/planning/merge";
import { splitByOffice } from "../../src/core/planning/split";
import type { OfficeWorkbook } from "../../src/core/planning/split";
import { check } from "../../src/core/report/report";
import type { Report } from "../../src/core/report/report";
import type { CellValue } from "../../src/core/workbook";
import { valueAt } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { createWorkbook } from "../../src/xlsx/write/create";
import { patchWorkbook } from "../../src/xlsx/write/patch";
import { kla } from "../instrument";
import { sampled } from "../sampled";

const root = join(import.meta.dirname, "../..");
const names = [
  "offices",
  "report-2021",
  "sheet-per-cluster",
  "cells/score-merged-over-two",
  "cells/small-date-1904",
  "cells/errors",
];
const hostile = ["evidence-diupload-22", "office-parens-32767", "offices-22-amp", "infinity-points"].map(
  (name) => `hostile/${name}`,
);
const samples = readdirSync(join(root, "assets/samples")).map((name) => `assets/samples/${name}`);
const files = [...[...names, ...hostile].map((name) => `test/fixtures/${name}.xlsx`), ...samples];

async function checked(bytes: Uint8Array): Promise<Report> {
  return check(await readWorkbook(bytes, "rekap.xlsx"), kla());
}

/** The office's workbook as a program reads it, with something new in every cell that it may fill. */
async function filledIn({ office, sheets }: OfficeWorkbook) {
  const workbook = await readWorkbook(await createWorkbook(sheets), office);
  const [main, ...others] = workbook.sheets;
  if (!main) throw new Error("There is no sheet.");
  const keys = main.rows[3] ?? [];
  const rows = main.rows.map((cells) => {
    const id = readRowId(String(cells[0] ?? ""));
    return keys.map((key, column): CellValue => {
      const isOpen = id !== null && typeof key === "string" && Object.hasOwn(id.sums, key);
      if (!isOpen) return cells[column] ?? null;
      // A whole indicator below 1 would be read as a share of its maximum.
      const score = /^\d+$/.test(id.code) ? 3.7 : 0.37;
      return key === "score" || key === "achievement" ? score : `SK Nomor ${id.code} Tahun 2025`;
    });
  });
  return { file: `${office}.xlsx`, workbook: { ...workbook, sheets: [{ ...main, rows }, ...others] } };
}

test.each(sampled(files))("%s", async (path) => {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  const report = await checked(bytes);
  const { offices } = splitByOffice(report, "id");
  expect(offices.length).toBeGreaterThan(0);
  const back = await Promise.all(offices.map(filledIn));
  const cells = mergeReturned(report, back);
  expect(cells.length).toBeGreaterThan(0);
  // All offices answer the same, so nothing is a question.
  expect(cells.filter(({ conflict }) => conflict !== null)).toEqual([]);
  const copy = await checked(await patchWorkbook(bytes, "rekap.xlsx", { cells: changesOf(report.workbook, cells) }));
  for (const { at, to } of cells) {
    const sheet = copy.workbook.sheets.find(({ name }) => name === at.sheet);
    expect(sheet && valueAt(sheet, at.row, at.column)).toBe(to);
  }
  expect(mergeReturned(copy, back)).toEqual([]);
  expect(copy.findings.filter(({ rule }) => rule === "score-is-date")).toEqual([]);
});
