/** Measures a check after one edit in workbooks of many sheets or 20,000 rows: what did not change is not read again. */
import { cpuUsage, stdout } from "node:process";
import type { Workbook } from "../../src/core/workbook";
import { instrument, toWorkbook } from "./books";
import { checkAll, workloads } from "./workloads";
import type { Workload } from "./workloads";

const runs = 15;
const mostMilliseconds = 50;
/** Nilai Mandiri. */
const scoreColumn = 4;
const used = instrument();

const kinds: [string, Workload][] = [
  ["a recap beside 20 sheets of 1,000 rows", workloads.besideOthers],
  ["73 sheets with the whole form, own rows filled in", workloads.offices],
  ["73 sheets with a part of the questions each", workloads.parts],
  ["one recap of 20,000 rows", workloads.long],
];

stdout.write("\nOne edit checked again (median, processor time), beside a first check\n");
for (const [name, workload] of kinds) {
  let book = toWorkbook(workload.bookOf(workload.size));
  const first = median(() => checkAll(fresh(book), used, workload));
  checkAll(book, used, workload);
  const edit = median((run) => {
    book = edited(book, run);
    return checkAll(book, used, workload);
  });
  const verdict = edit < mostMilliseconds ? "ok" : "over";
  stdout.write(
    `  ${name.padEnd(50)} ${edit.toFixed(1)} ms of ${first.toFixed(1)} ms, target under ${mostMilliseconds}: ${verdict}\n`,
  );
}

/** Of the times by the processors: other programs stretch the clock. */
function median(work: (run: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const before = cpuUsage();
    work(run);
    const { user, system } = cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Sheets that nobody has read yet. */
function fresh(book: Workbook): Workbook {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet })) };
}

/** Another score in the first row that has one, further down with each run; all other cells stay the same objects. */
function edited(book: Workbook, run: number): Workbook {
  const [first, ...others] = book.sheets;
  if (!first) return book;
  const scored = [...first.rows.keys()].filter((row) => typeof first.rows[row]?.[scoreColumn] === "number");
  const wanted = scored[run % scored.length];
  const rows = first.rows.map((cells, row) => (row === wanted ? cells.with(scoreColumn, run / 100) : cells));
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}
