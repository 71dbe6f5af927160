/** After an edit nothing is worked out again that it has not touched: counted in calls, and the report is that of a fresh check. */
import type * as entryOfRow from "../../../src/core/reading/entries/entryOfRow";
import type * as options from "../../../src/core/reading/alignment/options";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { recapBook, toWorkbook } from "../../../scripts/bench/books";
import { kla } from "../../instrument";

const counts = { entries: 0, placed: 0 };

jest.mock("../../../src/core/reading/entries/entryOfRow", () => {
  const actual = jest.requireActual<typeof entryOfRow>("../../../src/core/reading/entries/entryOfRow");
  const entryOf: typeof entryOfRow.entryOf = (...given) => {
    counts.entries++;
    return actual.entryOf(...given);
  };
  return { ...actual, entryOf };
});

jest.mock("../../../src/core/reading/alignment/options", () => {
  const actual = jest.requireActual<typeof options>("../../../src/core/reading/alignment/options");
  const optionsAt: typeof options.optionsAt = (...given) => {
    counts.placed++;
    return actual.optionsAt(...given);
  };
  return { ...actual, optionsAt };
});

const instrument = kla();
const [score, evidence, question] = [4, 6, 2];
/** Far below the rows that show what the columns hold. */
const row = 250;

const plain = ({ claimed, supported, findings, unread, doubt, indicators }: Report): unknown =>
  JSON.stringify([claimed, supported, findings, unread, doubt, indicators]);

function edited({ sheets: [sheet], leftOut }: Workbook, at: number, column: number, value: CellValue): Workbook {
  if (!sheet) throw new Error("The workbook has a sheet.");
  const rows = sheet.rows.map((cells, one) => (one === at ? cells.with(column, value) : cells));
  return { sheets: [{ ...sheet, rows }], leftOut };
}

/** Nothing of it has been seen before. */
function fresh({ sheets, leftOut }: Workbook): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => [...cells]) })), leftOut };
}

/** What a check has worked out. */
function counted(book: Workbook): { report: unknown; entries: number; placed: number } {
  [counts.entries, counts.placed] = [0, 0];
  return { report: plain(check(book, instrument)), ...counts };
}

test.each([
  ["a score", score, 0.25],
  ["a document", evidence, "SK Wali Kota No. 7 Tahun 2024 tentang data terpilah"],
])("%s is read anew in its own row alone", (_, column, value) => {
  const book = toWorkbook(recapBook(274));
  const whole = counted(book);
  const after = counted(edited(book, row, column, value));
  expect([whole.entries, after.entries]).toEqual([274, 1]);
  // Neither says where a row belongs: no row is placed again, nor tried under other columns.
  expect(whole.placed).toBeGreaterThan(274);
  expect(after.placed).toBe(0);
  expect(after.report).toEqual(counted(fresh(edited(book, row, column, value))).report);
  expect(after.report).not.toEqual(whole.report);
});

test.each([
  ["another question", question, "Pertanyaan 8. Apakah tersedia anggaran pada tahun 2024?"],
  ["no score where there was one", score, null],
])("%s is a matter of all rows", (_, column, value) => {
  const book = toWorkbook(recapBook(274));
  counted(book);
  const after = counted(edited(book, row, column, value));
  expect(after.entries).toBe(274);
  expect(after.report).toEqual(counted(fresh(edited(book, row, column, value))).report);
});

test("a stray space in a code, which says the same, is told", () => {
  const book = edited(toWorkbook(recapBook(274)), row, question, "Pertanyaan 9");
  counted(book);
  const stray = edited(book, row, question, "Pertanyaan 9 ");
  expect(counted(stray).report).toEqual(counted(fresh(stray)).report);
});

test("an idem below an edited document repeats the new one", () => {
  const book = edited(toWorkbook(recapBook(274)), row + 1, evidence, "idem");
  counted(book);
  const after = counted(edited(book, row, evidence, "menyusul"));
  expect(after.report).toEqual(counted(fresh(edited(book, row, evidence, "menyusul"))).report);
});

test("going back to an earlier version gives its report", () => {
  const book = toWorkbook(recapBook(274));
  const first = counted(book).report;
  const next = edited(book, row, score, 0.25);
  counted(next);
  expect(counted(edited(next, row, score, book.sheets[0]?.rows[row]?.[score] ?? null)).report).toEqual(first);
  expect(counted(book).report).toEqual(first);
});
