/** Excel.Range: moving its cells elsewhere. */
import { moveCells } from "../book/moving";
import { heightOf, isUnbounded, onSheet, widthOf } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { placeArgument } from "./inputs";
import { soleAreaOf } from "./range";
import type { Members, RangePlace, Run } from "./thing";

export const movesOfRange: Members<RangePlace> = {
  MoveTo: { set: "1.11", call: moveTo },
};

/** The destination is as large as what is moved, whatever its own size. */
function moveTo(place: RangePlace, [destination]: readonly unknown[], run: Run): void {
  const area = soleAreaOf(place);
  const { sheet, areas } = placeArgument(destination, run, place.sheet);
  const [corner] = areas;
  if (!corner || isUnbounded(area)) return fail("InvalidArgument");
  const { top, left } = corner;
  const to = { top, left, bottom: top + heightOf(area) - 1, right: left + widthOf(area) - 1 };
  guardCells(place);
  guardCells({ sheet, areas: [onSheet(to)] });
  moveCells(run.book, { sheet: place.sheet, area }, { sheet, area: to });
}
