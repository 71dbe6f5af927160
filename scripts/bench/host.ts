/** Measures the workbench's host: 50 sheets of 20,000 rows and 10 columns opened, and every used range read in small answers. */
import { memoryUsage, stdout } from "node:process";
import type { CellValue, Sheet } from "../../src/core/workbook";
import { batchesOf, cellsInBatch } from "../../src/excel/calls/blocks";
import type { Block } from "../../src/excel/calls/blocks";
import { createBook } from "../../src/workbench/book/create";
import { createExcelServer } from "../../src/workbench/server";
import { liveLines } from "./live";

const size = { sheets: 50, rows: 20_000, columns: 10 };
const mostBytes = 5 * 1024 * 1024;
const megabyte = 1024 * 1024;

const sheets = Array.from({ length: size.sheets }, (_, at) => sheetOf(`Sheet${at + 1}`));
const before = memoryUsage();
const opening = performance.now();
const host = createExcelServer(createBook({ sheets, leftOut: [] }));
const opened = performance.now() - opening;
const batches = batchesOf(
  sheets.map(() => ({ rows: size.rows, columns: size.columns })),
  cellsInBatch,
);
const reading = performance.now();
let peak = 0;
for (const batch of batches) {
  const { status, body } = await host.answer(JSON.stringify(requestOf(batch)));
  if (status !== 200 || body.includes('"Error"')) throw new Error(`The host refused: ${body.slice(0, 200)}`);
  peak = Math.max(peak, memoryUsage().rss);
}
const read = performance.now() - reading;
const { largest } = host.traffic;

stdout.write(`
The workbench's host: ${(size.sheets * size.rows * size.columns).toLocaleString("en")} cells in ${size.sheets} sheets
  opened in ${opened.toFixed(0)} ms, the cells themselves being ${(before.rss / megabyte).toFixed(0)} MB with Node
  read (values and formulas) in ${(read / 1000).toFixed(1)} s, ${batches.length} batches, the largest answer ${(largest / megabyte).toFixed(2)} MB (limit 5)
  peak memory ${(peak / megabyte).toFixed(0)} MB; ${largest < mostBytes ? "ok" : "over"}
`);
stdout.write(await liveLines());

/** Numbers and short texts in turn, as a recap has them. */
function sheetOf(name: string): Sheet {
  const rows = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (__, column): CellValue =>
      column % 2 === 0 ? row + column / 10 : `Bukti ${row}-${column}`,
    ),
  );
  const nothing = { formulas: new Map(), merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { name, visibility: "visible", rows, ...nothing };
}

/** The batch that Office.js would send: sheets by name, ranges by index, their values and formulas. */
function requestOf(blocks: readonly Block[]): unknown {
  const paths = blocks.flatMap(({ piece, top, height, width }, at) => {
    const [sheetId, rangeId] = [3 + at * 2, 4 + at * 2];
    const byName = {
      ArgumentInfo: { Arguments: [`Sheet${piece + 1}`] },
      ObjectPathType: 5,
      ParentObjectPathId: 2,
      Name: "",
    };
    const byIndex = {
      ArgumentInfo: { Arguments: [top, 0, height, width] },
      ObjectPathType: 3,
      ParentObjectPathId: sheetId,
    };
    return [
      { Id: sheetId, ...byName },
      { Id: rangeId, ...byIndex, Name: "GetRangeByIndexes" },
    ];
  });
  const first = { Id: 1, ObjectPathType: 1 };
  const second = { Id: 2, ObjectPathType: 4, ParentObjectPathId: 1, Name: "Worksheets" };
  const Actions = blocks.map((_, at) => ({
    ...{ Id: at + 1, ActionType: 2, Name: "", ObjectPathId: 4 + at * 2, QueryInfo: { Select: ["values", "formulas"] } },
  }));
  return { Actions, ObjectPaths: Object.fromEntries([first, second, ...paths].map((path) => [path.Id, path])) };
}
