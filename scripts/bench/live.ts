/** Measures what the add-in itself costs while the user works: reading one edit again, and marking 5,000 cells. */
import type { CellValue } from "../../src/core/workbook";
import { setCells } from "../../src/workbench/book/cells";
import { bookOf, open } from "../../test/excel/opened";
import { delivered } from "../../test/officeJs";

const rows = 20_000;
const edits = 9;

/** Two lines, times with the library and the host of the workbench in them. */
export async function liveLines(): Promise<string> {
  const { pane, book } = await open(bookOf({ name: "Rekap", rows: grid() }));
  await pane.watch(() => undefined);
  await pane.read();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The workbook has a sheet.");
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    setCells(book, sheet, { top: 700 * edit, left: 1, bottom: 700 * edit, right: 1 }, [[`Bukti baru ${edit}`]]);
    await delivered();
    times.push(await timed(() => pane.refresh()));
  }
  const marks = Array.from({ length: 5000 }, (_, at) => ({
    at: { sheet: "Rekap", row: at * 3, column: at % 10 },
    level: (["error", "query", "hint"] as const)[at % 3] ?? "hint",
  }));
  const marking = await timed(() => pane.mark(marks));
  const again = await timed(() => pane.mark(marks.slice(1)));
  const median = times.sort((one, other) => one - other)[Math.floor(edits / 2)] ?? 0;
  return `
The add-in over the real Office.js, a workbook of ${rows.toLocaleString("en")} rows and 10 columns
  one edit read again in ${median.toFixed(1)} ms
  5,000 scattered cells marked in ${marking.toFixed(0)} ms, one of them fewer in ${again.toFixed(0)} ms
`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function grid(): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => (column % 2 === 0 ? row + column / 10 : `Bukti ${row}-${column}`)),
  );
}
