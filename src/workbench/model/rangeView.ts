/** Excel.RangeView: the cells of a range that are not hidden. */
import type { BookSheet, CellValue } from "../book/book";
import { formulaOf, cellValueOf } from "../book/cells";
import { toR1C1 } from "../book/references";
import { styleAt } from "../book/style";
import { addressOf, cellsOf, isUnbounded } from "./address";
import { fail } from "./fault";
import { lookups } from "./living";
import { soleAreaOf, rangeThing } from "./range";
import { textOf } from "./text";
import type { ThingKind, Member, Members, RangePlace, Thing } from "./thing";
import { kind, thing } from "./thing";
import { valueType } from "./values";

interface View extends RangePlace {
  rows: readonly number[];
  columns: readonly number[];
  /** Which row of the view it is; 0 for the view itself. */
  index: number;
}

export const viewOfRange: Members<RangePlace> = { GetVisibleView: { set: "1.3", call: visible } };

const viewMembers: Members<View> = {
  CellAddresses: cells((sheet, row, column) =>
    addressOf(sheet.name, [{ top: row, left: column, bottom: row, right: column }]),
  ),
  ColumnCount: { set: "1.3", get: ({ columns }) => columns.length },
  RowCount: { set: "1.3", get: ({ rows }) => rows.length },
  Index: { set: "1.3", get: ({ index }) => index },
  Values: cells(shown),
  Formulas: cells((sheet, row, column) => formulaOf(sheet, row, column) ?? shown(sheet, row, column)),
  FormulasLocal: cells((sheet, row, column) => formulaOf(sheet, row, column) ?? shown(sheet, row, column)),
  FormulasR1C1: cells((sheet, row, column) => {
    const formula = formulaOf(sheet, row, column);
    return formula ? toR1C1(formula, row, column) : shown(sheet, row, column);
  }),
  NumberFormat: cells((sheet, row, column) => styleAt(sheet, row, column).numberFormat ?? "General"),
  Text: cells((sheet, row, column) =>
    textOf(cellValueOf(sheet, row, column), styleAt(sheet, row, column).numberFormat),
  ),
  ValueTypes: cells((sheet, row, column) => valueType(cellValueOf(sheet, row, column))),
  Rows: { set: "1.3", nav: (view) => thing(rowViews, view) },
  GetRange: { set: "1.3", call: (view) => rangeThing(view.sheet, soleAreaOf(view)) },
};

const rangeView = kind<View>("RangeView", () => viewMembers);

const items: Pick<Required<ThingKind<View>>, "items" | "item"> = {
  items: (view) => view.rows.map((row, index) => thing(rangeView, { ...view, rows: [row], index })),
  item: () => null,
};

const rowViews = kind<View>("RangeViewCollection", () => lookups(items, { GetItemAt: "1.3", GetCount: "1.4" }), items);

function cells(read: (sheet: BookSheet, row: number, column: number) => CellValue): Member<View> {
  return {
    set: "1.3",
    get: ({ sheet, rows, columns }) => rows.map((row) => columns.map((column) => read(sheet, row, column))),
  };
}

function shown(sheet: BookSheet, row: number, column: number): CellValue {
  return cellValueOf(sheet, row, column) ?? "";
}

function visible(place: RangePlace): Thing {
  const area = soleAreaOf(place);
  if (isUnbounded(area) || cellsOf(area) > 5_000_000) return fail("InvalidArgument");
  const { hiddenRows, hiddenColumns } = place.sheet;
  const rows = between(area.top, area.bottom).filter((row) => !hiddenRows.has(row));
  const columns = between(area.left, area.right).filter((column) => !hiddenColumns.has(column));
  return thing(rangeView, { ...place, rows, columns, index: 0 });
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
