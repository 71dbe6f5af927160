/** Writes what the engine has found into the book: results, what they spill over, and what they no longer do. */
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../../core/workbook";
import type { Book, BookSheet } from "../book/book";
import { toKey, fromKey } from "../book/book";
import { setResults, cellValueOf } from "../book/cells";
import { findSheet } from "../book/sheets";
import { eachCell, inBlocks } from "./blocks";
import { fromEngine, fromEngineRange } from "./cells";
import type { Engine, FormulaCell } from "./engine";
import type { Spills } from "./spills";
import { isBareLambda } from "./trust";

/** Answers the cells that have been worked out, with those among them that keep what stood there. */
export function publishResults(
  book: Book,
  engine: Engine,
  spills: Spills,
  found: IAllRuntimeData,
  isKept: (sheet: BookSheet, key: number) => boolean,
): FormulaCell[] {
  return Object.entries(Object.values(found.unitData)[0] ?? {}).flatMap(([id, matrix]) => {
    const sheet = findSheet(book, id);
    if (!sheet) return [];
    const values = new Map<number, CellValue>();
    const worked: number[] = [];
    matrix.forValue((row, column, cell) => {
      const key = toKey(row, column);
      if (!sheet.formulas.has(key)) return;
      worked.push(key);
      if (!isKept(sheet, key)) values.set(key, fromEngine(cell));
      else if (cellValueOf(sheet, row, column) === null)
        values.set(key, isBareLambda(sheet.formulas.get(key) ?? "") ? "#CALC!" : "#NAME?");
    });
    spread(sheet, values, engine, spills, found);
    for (const { area, lines } of inBlocks(values, (row, column) => cellValueOf(sheet, row, column)))
      setResults(book, sheet, area, lines);
    return worked.map((key) => ({ sheet: id, ...fromKey(key) }));
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
    const { row, column } = fromKey(key);
    const range = ranges[row]?.[column];
    const area = range && value !== "#SPILL!" ? fromEngineRange(range) : null;
    for (const freed of spills.replace(id, key, area, value === "#SPILL!"))
      values.set(freed, values.get(freed) ?? null);
    if (!area) continue;
    eachCell(area, (at) => {
      if (at !== key) values.set(at, fromEngine(cells?.getValue(fromKey(at).row, fromKey(at).column)));
    });
  }
}

/** Formulas that are gone take with them what they had spilled; answers the areas that are empty now. */
export function clearSpilled(book: Book, sheet: BookSheet, spills: Spills, places: readonly FormulaCell[]): Area[] {
  const freed = places.flatMap(({ row, column }) => spills.replace(sheet.id, toKey(row, column), null, false));
  const values = new Map(freed.map((key): [number, CellValue] => [key, null]));
  return [...inBlocks(values, () => undefined)].map(({ area, lines }) => {
    setResults(book, sheet, area, lines);
    return area;
  });
}
