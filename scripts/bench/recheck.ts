/** Measures a check after one edit in workbooks of 20,000 rows: only the edited sheet is read again. */
import { stdout } from "node:process";
import { check } from "../../src/core/report/report";
import type { Workbook } from "../../src/core/workbook";
import { instrument, recapBook, toWorkbook } from "./books";
import { officePages } from "./offices";

const runs = 9;
const mostMilliseconds = 50;
const used = instrument();

const books: [string, Workbook][] = [
  ["a recap beside 20 sheets of 1,000 rows", toWorkbook([...recapBook(274), ...officePages(20, 1_000)])],
  [
    "73 sheets of 274 questions",
    toWorkbook(
      recapBook(274).flatMap((page) => Array.from({ length: 73 }, (_, at) => ({ ...page, name: `OPD ${at}` }))),
    ),
  ],
  ["one recap of 20,000 rows", toWorkbook(recapBook(20_000))],
];

stdout.write("\nOne edit checked again (median), beside a first check\n");
for (const [name, book] of books) {
  const first = median(() => check(fresh(book), used));
  const edit = median((run) => check(edited(book, run), used));
  const verdict = edit < mostMilliseconds ? "ok" : "over";
  stdout.write(
    `  ${name.padEnd(40)} ${edit.toFixed(1)} ms of ${first.toFixed(1)} ms, target under ${mostMilliseconds}: ${verdict}\n`,
  );
}

function median(work: (run: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Sheets that nobody has read yet. */
function fresh(book: Workbook): Workbook {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet })) };
}

/** Another score in the first sheet; the others are the same objects, as the host gives them. */
function edited(book: Workbook, run: number): Workbook {
  const [first, ...others] = book.sheets;
  if (!first) return book;
  const rows = first.rows.map((cells, at) => (at === 5 ? cells.with(4, run / 10) : cells));
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}
