/** Loads what single cells hold, those that lie together at once, and whether anything forbids writing there. */
import { cellKey } from "../../core/workbook";
import type { Area, CellRef } from "../../core/workbook";
import { toAddress, cellAt, cellsIn, rectanglesOf } from "../../core/areas";
import type { Held } from "./contents";
import type { Memory } from "../book/memory";
import { inParts } from "../calls/parts";
import { namedSheets, sheetNamed } from "../book/sheetList";

export interface Cell extends Held {
  /** Id of its sheet. */
  sheet: string;
  /** True on a protected sheet where this cell is not among those that may be filled. */
  isLocked: boolean;
  /** True where its number format may not be changed. */
  isFixed: boolean;
  /** True when it belongs to a formula that fills several cells. */
  isSpilled: boolean;
}

/** A rectangle whose cells are loaded. */
interface Loaded {
  name: string;
  sheet: Excel.Worksheet;
  area: Area;
  range: Excel.Range;
}

/** By cellKey(); a cell whose sheet is gone is missing. Two batches; one more where neighbours are locked or spilled differently. */
export async function loadCells(
  context: Excel.RequestContext,
  memory: Memory,
  cells: readonly CellRef[],
): Promise<ReadonlyMap<string, Cell>> {
  const all = await namedSheets(context);
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const ranges = names.flatMap((name) => {
    const sheet = sheetNamed(memory, name, all);
    if (!sheet) return [];
    sheet.protection.load("protected,options");
    const own = cells.filter((cell) => cell.sheet === name).map(({ row, column }) => cellAt(row, column));
    return rectanglesOf(own).map((area) => loadable(name, sheet, area));
  });
  await inParts(context, ranges, 500, load);
  const mixed = ranges
    .filter(isMixed)
    .flatMap(({ name, sheet, area }) => eachCell(area).map((cell) => loadable(name, sheet, cell)));
  await inParts(context, mixed, 500, load);
  return new Map([...ranges.filter((one) => !isMixed(one)), ...mixed].flatMap(cellsOf));
}

function loadable(name: string, sheet: Excel.Worksheet, area: Area): Loaded {
  return { name, sheet, area, range: sheet.getRange(toAddress(area)) };
}

function load({ range }: Loaded): void {
  range.load("values,formulas,numberFormat,hasSpill");
  range.format.protection.load("locked");
}

/** null is Excel's word for "some of them". */
function isMixed({ area, range }: Loaded): boolean {
  return cellsIn(area) > 1 && (range.hasSpill === null || range.format.protection.locked === null);
}

function eachCell({ top, left, bottom, right }: Area): Area[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return Array.from({ length: bottom - top + 1 }, (_, at) => columns.map((column) => cellAt(top + at, column))).flat();
}

function cellsOf({ name, sheet, area, range }: Loaded): [string, Cell][] {
  const { values, formulas, numberFormat }: Record<"values" | "formulas" | "numberFormat", unknown[][]> = range;
  const isProtected = sheet.protection.protected;
  return eachCell(area).map(({ top: row, left: column }) => {
    const [down, across] = [row - area.top, column - area.left];
    const format = numberFormat[down]?.[across];
    return [
      cellKey({ sheet: name, row, column }),
      {
        value: values[down]?.[across],
        formula: formulas[down]?.[across],
        format: typeof format === "string" ? format : "General",
        sheet: sheet.id,
        isLocked: isProtected && range.format.protection.locked !== false,
        isFixed: isProtected && !sheet.protection.options.allowFormatCells,
        isSpilled: range.hasSpill === true,
      },
    ];
  });
}
