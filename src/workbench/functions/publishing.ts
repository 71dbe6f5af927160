/** Writes what the engine has found into the book: results, what they spill over, and what they no longer do. */
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../../core/workbook";
import type { Book, BookSheet } from "../book/book";
import { cellKey, cellOf } from "../book/book";
import { setResults, valueOf } from "../book/cells";
import { findSheet } from "../book/sheets";
import { eachCell, inBlocks } from "./blocks";
import { fromEngine, toArea } from "./cells";
import type { Engine, Place } from "./engine";
import type { Spills } from "./spills";

/** Answers the cells that have been worked out. */
export function publish(book: Book, engine: Engine, spills: Spills, found: IAllRuntimeData): Place[] {
  return Object.entries(Object.values(found.unitData)[0] ?? {}).flatMap(([id, matrix]) => {
    const sheet = findSheet(book, id);
    if (!sheet) return [];
    const values = new Map<number, CellValue>();
    matrix.forValue((row, column, cell) => {
      if (sheet.formulas.has(cellKey(row, column))) values.set(cellKey(row, column), fromEngine(cell));
    });
    const worked = [...values.keys()];
    spread(sheet, values, engine, spills, found);
    for (const { area, lines } of inBlocks(values, (row, column) => valueOf(sheet, row, column)))
      setResults(book, sheet, area, lines);
    return worked.map((key) => ({ sheet: id, ...cellOf(key) }));
  });
}

/** Adds to the values of formulas those that they spill, and empties the cells that they no longer fill. */
function spread(
  { id }: BookSheet,
  values: Map<number, CellValue>,
  engine: Engine,
  spills: Spills,
  found: IAllRuntimeData,
): void {
  const ranges = engine.spilled()[id] ?? {};
  const cells = Object.values(found.arrayFormulaCellData)[0]?.[id];
  for (const [key, value] of [...values]) {
    const { row, column } = cellOf(key);
    const range = ranges[row]?.[column];
    const area = range && value !== "#SPILL!" ? toArea(range) : null;
    for (const freed of spills.replace(id, key, area, value === "#SPILL!"))
      values.set(freed, values.get(freed) ?? null);
    if (!area) continue;
    eachCell(area, (at) => {
      if (at !== key) values.set(at, fromEngine(cells?.getValue(cellOf(at).row, cellOf(at).column)));
    });
  }
}

/** Formulas that are gone take with them what they had spilled; answers the areas that are empty now. */
export function clearSpilled(book: Book, sheet: BookSheet, spills: Spills, places: readonly Place[]): Area[] {
  const freed = places.flatMap(({ row, column }) => spills.replace(sheet.id, cellKey(row, column), null, false));
  const values = new Map(freed.map((key): [number, CellValue] => [key, null]));
  return [...inBlocks(values, () => undefined)].map(({ area, lines }) => {
    setResults(book, sheet, area, lines);
    return area;
  });
}
