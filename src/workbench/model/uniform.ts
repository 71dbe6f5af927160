/** What all cells of a place have in common. */
import type { Area, BookSheet } from "../book/book";
import { isIn } from "../book/cells";
import type { Style } from "../book/style";
import { plainStyle, styleAt } from "../book/style";
import { cellsOf, widthOf } from "./address";
import type { RangePlace } from "./thing";

/** The value that every cell's style gives, or `mixed` when they differ. */
export function uniform<V, M>({ sheet, areas }: RangePlace, read: (style: Style) => V, mixed: M): V | M {
  let first: { value: V } | null = null;
  for (const area of areas)
    for (const style of stylesOf(sheet, area)) {
      const value = read(style);
      if (first && first.value !== value) return mixed;
      first ??= { value };
    }
  return first ? first.value : read(plainStyle);
}

/** Every style that occurs in the area, without visiting each cell of a large one. */
function stylesOf(sheet: BookSheet, area: Area): Iterable<Style> {
  return cellsOf(area) <= 1000 ? eachStyle(sheet, area) : largeStyles(sheet, area);
}

function* eachStyle(sheet: BookSheet, { top, left, bottom, right }: Area): Generator<Style> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield styleAt(sheet, row, column);
}

function* largeStyles({ styles }: BookSheet, area: Area): Generator<Style> {
  const own = [...styles.cells].filter(([key]) => isIn(area, key)).map(([, style]) => style);
  yield* new Set(own);
  const rows = [...styles.rows].filter(([row]) => row >= area.top && row <= area.bottom);
  const columns = [...styles.columns].filter(([column]) => column >= area.left && column <= area.right);
  for (const [, style] of [...rows, ...columns]) yield style;
  if (own.length < cellsOf(area) && columns.length < widthOf(area)) yield styles.sheet ?? plainStyle;
}
