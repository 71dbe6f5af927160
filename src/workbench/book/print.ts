/** How a sheet is printed: kept as data, for a book prints nothing itself. */
import type { Book, BookSheet, PrintLayout } from "./book";
import { tell } from "./changes";
import type { Move } from "../../core/moves/moves";
import { moveArea, moveAreas } from "../../core/moves/moves";
import { mutableSheet } from "./mutable";

/** Excel's own: margins in points are those of "Normal". */
export const plainLayout: PrintLayout = {
  ...{ orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 }, isCentered: false },
  margins: { Top: 54, Bottom: 54, Left: 50.4, Right: 50.4 },
  ...{ words: new Map(), area: [], titleRows: null },
};

/** Changes what is given of the layout. */
export function setLayout(book: Book, sheet: BookSheet, changed: Partial<PrintLayout>): void {
  mutableSheet(sheet).print = { ...sheet.print, ...changed };
  tell(book, { kind: "print", sheet: sheet.id });
}

/** The layout after cells have been put in or taken out. */
export function movedLayout(print: PrintLayout, move: Move): PrintLayout {
  if (print === plainLayout) return print;
  return {
    ...print,
    area: moveAreas(print.area, move),
    titleRows: print.titleRows && moveArea(print.titleRows, move),
  };
}
