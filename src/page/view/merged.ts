/** Merged cells: the first shows its value over the whole width, the others are not drawn. */
import type { Area } from "../../core/workbook";

export interface Merged {
  /** "row column" of every cell that another one covers. */
  covered: ReadonlySet<string>;
  /** The area by "row column" of its first cell. */
  areas: ReadonlyMap<string, Area>;
}

/** An area larger than this is a blank sheet merged by mistake; its other cells are drawn, all of them empty. */
const mostCells = 100_000;

export function mergedCells(merges: readonly Area[]): Merged {
  const small = merges.filter(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) <= mostCells);
  const covered = new Set(small.flatMap(othersIn));
  return { covered, areas: new Map(small.map((area) => [`${area.top} ${area.left}`, area])) };
}

function othersIn({ top, left, bottom, right }: Area): string[] {
  const columns = right - left + 1;
  const count = (bottom - top + 1) * columns;
  return Array.from({ length: count - 1 }, (_, at) => {
    const index = at + 1;
    return `${top + Math.floor(index / columns)} ${left + (index % columns)}`;
  });
}

/** Pixels of a cell's width: of the merged area where it is the first of one. */
export function widthOf({ areas }: Merged, row: number, column: number, widths: readonly number[]): number {
  const { left, right } = areas.get(`${row} ${column}`) ?? { left: column, right: column };
  return widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
}
