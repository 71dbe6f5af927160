/** Rules for cells after cells have been taken out: their formulas are meant from the first cell that they are for. */
import { translate } from "../formula";
import type { Area } from "../workbook";
import type { Move } from "./moves";
import { moveArea, moveCell } from "./moves";

/** The formulas, not yet shifted, as they read from the first cell that stays of `areas`; as they are where it is the same. */
export function rebaser(areas: readonly Area[], move: Move): (formula: string) => string {
  const [was] = areas;
  const area = areas.find((one) => moveArea(one, move) !== null);
  if (was === undefined || area === undefined) return (formula) => formula;
  const isGone = moveCell(area.top, area.left, move) === null && moveArea(area, move) !== area;
  const [row, column] = [
    isGone && move.axis === "rows" ? move.at - move.count : area.top,
    isGone && move.axis === "columns" ? move.at - move.count : area.left,
  ];
  const [rows, columns] = [row - was.top, column - was.left];
  return (formula) => (rows === 0 && columns === 0 ? formula : translate(formula, rows, columns));
}
