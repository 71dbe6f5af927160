/** Excel.Range: finding cells by what they hold. */
import type { Area, BookSheet, CellValue } from "../book/book";
import { formulaOf, usedArea, cellValueOf } from "../book/cells";
import { isError } from "../../core/workbook";
import { overlap } from "./address";
import { fail } from "./fault";
import { oneOf } from "./inputs";
import { rangeAreasThing } from "./rangeAreas";
import type { Members, RangePlace, Thing } from "./thing";

export const findMembers: Members<RangePlace> = {
  GetSpecialCells: { set: "1.9", call: (place, [type, value]) => special(place, type, value) ?? fail("ItemNotFound") },
  GetSpecialCellsOrNullObject: { set: "1.9", call: (place, [type, value]) => special(place, type, value) },
};

type Test = (sheet: BookSheet, row: number, column: number) => boolean;

/** The cells of a kind within the used part of the areas; null when there are none. Refused on a protected sheet. */
function special({ sheet, areas }: RangePlace, type: unknown, valueKind: unknown): Thing | null {
  if (sheet.protection) fail("AccessDenied");
  if (/^(?:same)?(?:conditionalformat|datavalidation)s?$/i.test(String(type)))
    return fail("ApiNotFound", "The workbench finds cells by what they hold alone.");
  const test = testOf(String(type), oneOf(valueKind, valueKinds));
  const used = usedArea(sheet);
  if (!used) return null;
  const found = areas.flatMap((area) => {
    const within = overlap(area, used);
    return within ? areasOf(sheet, within, test) : [];
  });
  return found.length > 0 ? rangeAreasThing(sheet, found) : null;
}

/** "ErrorsText" is of errors and of texts. */
const valueKinds = [
  ...(["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber"] as const),
  ...(["ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText"] as const),
  ...(["LogicalNumbersText", "Numbers", "NumbersText", "Text"] as const),
] as const;

function testOf(type: string, kind: string): Test {
  switch (type.toLowerCase()) {
    case "constants":
      return (sheet, row, column) =>
        formulaOf(sheet, row, column) === null && isOfKind(cellValueOf(sheet, row, column), kind);
    case "formulas":
      return (sheet, row, column) =>
        formulaOf(sheet, row, column) !== null && (kind === "All" || isOfKind(cellValueOf(sheet, row, column), kind));
    case "blanks":
      return (sheet, row, column) => cellValueOf(sheet, row, column) === null && formulaOf(sheet, row, column) === null;
    case "visible":
      return (sheet, row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    default:
      return fail("InvalidArgument");
  }
}

function isOfKind(value: CellValue, kind: string): boolean {
  if (value === null || value === "") return false;
  if (kind === "All") return true;
  const own =
    typeof value === "number" ? "Number" : typeof value === "boolean" ? "Logical" : isError(value) ? "Errors" : "Text";
  return kind.includes(own);
}

/** Runs of cells in a row, joined with an equal run in the row above. */
function areasOf(sheet: BookSheet, area: Area, test: Test): Area[] {
  const found: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.top; row <= area.bottom; row++) {
    const next = new Map<string, Area>();
    for (const [left, right] of runs(sheet, area, row, test)) {
      const known = open.get(`${left} ${right}`);
      const run = known ?? { top: row, left, bottom: row, right };
      run.bottom = row;
      if (!known) found.push(run);
      next.set(`${left} ${right}`, run);
    }
    open = next;
  }
  return found;
}

function runs(sheet: BookSheet, area: Area, row: number, test: Test): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let column = area.left; column <= area.right + 1; column++) {
    const holds = column <= area.right && test(sheet, row, column);
    if (holds && start < 0) start = column;
    if (!holds && start >= 0) {
      found.push([start, column - 1]);
      start = -1;
    }
  }
  return found;
}
