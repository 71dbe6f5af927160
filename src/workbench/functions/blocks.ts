/** Values by cell gathered into blocks, so that few writes carry many. */
import type { Area, CellValue } from "../../core/workbook";
import { toKey, fromKey } from "../book/book";

export interface ValueBlock {
  area: Area;
  lines: CellValue[][];
}

export function eachCell({ top, left, bottom, right }: Area, visit: (key: number) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(toKey(row, column));
}

/** Blocks of one column each; values that stand already are left out. */
export function* inBlocks(
  values: ReadonlyMap<number, CellValue>,
  before: (row: number, column: number) => CellValue | undefined,
): Generator<ValueBlock> {
  const changed = [...values].filter(([key, value]) => before(fromKey(key).row, fromKey(key).column) !== value);
  const columns = new Map<number, [number, CellValue][]>();
  for (const [key, value] of changed) {
    const { row, column } = fromKey(key);
    const cells = columns.get(column);
    if (cells) cells.push([row, value]);
    else columns.set(column, [[row, value]]);
  }
  for (const [column, cells] of columns) yield* runs(column, cells);
}

function* runs(column: number, cells: [number, CellValue][]): Generator<ValueBlock> {
  cells.sort(([a], [b]) => a - b);
  let start = 0;
  for (let end = 1; end <= cells.length; end++) {
    const [last, next] = [cells[end - 1]?.[0] ?? 0, cells[end]?.[0]];
    if (next === last + 1) continue;
    const part = cells.slice(start, end);
    const top = part[0]?.[0] ?? 0;
    yield { area: { top, left: column, bottom: last, right: column }, lines: part.map(([, value]) => [value]) };
    start = end;
  }
}
