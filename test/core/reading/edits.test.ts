/** However often a workbook was read before, after an edit its report is that of a fresh check: generated workbooks, random edits. */
import { generate } from "../../../scripts/bench/reading/book/generate";
import { diceOf } from "../../../scripts/bench/reading/draw/dice";
import type { Dice } from "../../../scripts/bench/reading/draw/dice";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sampled } from "../../sampled";

/** `KLA_EDITS=40 npx jest test/core/reading/edits` tries as many workbooks; these four take ten seconds. */
const seeds = Array.from({ length: Number(process.env.KLA_EDITS ?? 4) }, (_, at) => 700_001 + at);
const editsOfEach = 4;

/** What a person may type over a cell: a score, a document, a remark, a code, nothing. */
const inputs: readonly CellValue[] = [
  ...[0, 0.25, 1, 7, 12.5, 999, -3, "1,5", "75%"],
  ...["SK Wali Kota No. 7 Tahun 2025 tentang data terpilah", "menyusul", "https://s.id/x", "idem", "Jumlah"],
  ...["12", "2a", "Dinas Kesehatan", "Nilai Mandiri", true, null, null],
];

/** Shares what was not edited with the workbook before, as the pane does. */
function edited({ sheets, leftOut }: Workbook, dice: Dice): Workbook {
  const at = dice.between(0, sheets.length - 1);
  return { sheets: sheets.map((sheet, index) => (index === at ? withEdit(sheet, dice) : sheet)), leftOut };
}

function withEdit(sheet: Sheet, dice: Dice): Sheet {
  const row = dice.between(0, Math.max(0, sheet.rows.length - 1));
  const cells = sheet.rows[row] ?? [];
  const column = dice.between(0, Math.max(0, cells.length - 1));
  const next = [...cells];
  next[column] = inputs[dice.between(0, inputs.length - 1)] ?? null;
  return { ...sheet, rows: sheet.rows.map((own, index) => (index === row ? next : own)) };
}

/** Nothing of it has been seen before. */
function fresh({ sheets, leftOut }: Workbook): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => [...cells]) })), leftOut };
}

function said(workbook: Workbook): unknown {
  try {
    const { claimed, supported, findings, unread, doubt, indicators, entries, scope }: Report = check(workbook, kla());
    return JSON.parse(JSON.stringify({ claimed, supported, findings, unread, doubt, indicators, entries, scope }));
  } catch (error) {
    return String(error);
  }
}

test.each(sampled(seeds))("seed %i", (seed) => {
  const dice = diceOf(seed);
  let { workbook } = generate(seed, kla());
  said(workbook);
  for (let count = 0; count < editsOfEach; count++) {
    workbook = edited(workbook, dice);
    expect(said(workbook)).toEqual(said(fresh(workbook)));
  }
});
