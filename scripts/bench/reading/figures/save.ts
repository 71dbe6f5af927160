/** Writes generated workbooks as .xlsx files, each with its truth beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, WriteSheet } from "hucre/xlsx";
import { toA1 } from "../../../../src/core/workbook";
import type { Sheet } from "../../../../src/core/workbook";
import type { Generated } from "../book/generate";

export async function save({ seed, workbook, truth }: Generated, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bytes = await writeXlsx({ sheets: workbook.sheets.map(toWritten) });
  writeFileSync(join(folder, `${seed}.xlsx`), bytes);
  writeFileSync(join(folder, `${seed}.json`), `${JSON.stringify(truth, null, 2)}\n`);
}

function toWritten(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const address = toA1(at, column);
      const formula = sheet.formulas.get(address)?.slice(1);
      const style = sheet.kinds?.get(address) === "percent" ? { style: { numFmt: "0%" } } : {};
      if (formula !== undefined) cells.set(`${at},${column}`, { formula, formulaResult: value, ...style });
      else if (style.style) cells.set(`${at},${column}`, { value, ...style });
      return formula === undefined ? value : null;
    }),
  );
  return {
    name: sheet.name,
    rows,
    cells,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    hidden: sheet.visibility !== "visible",
    rowDefs: new Map([...sheet.hiddenRows].map((row) => [row, { hidden: true }])),
    columns: Array.from(
      { length: Math.max(0, ...[...sheet.hiddenColumns].map((column) => column + 1)) },
      (_, column) => ({
        hidden: sheet.hiddenColumns.has(column),
      }),
    ),
  };
}
