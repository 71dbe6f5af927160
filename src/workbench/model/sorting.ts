/** Excel.RangeSort and Excel.TableSort. */
import type { Area } from "../book/book";
import { usedArea } from "../book/cells";
import { touches } from "../book/merges";
import type { SortKey } from "../book/sorting";
import { sortCells } from "../book/sorting";
import { bodyOf } from "../book/tables";
import { heightOf, isUnbounded, overlap, widthOf } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { oneOf, record, truth, whole } from "./inputs";
import { soleAreaOf } from "./range";
import type { TableAt } from "./tableAt";
import { tableOf } from "./tableAt";
import type { Members, RangePlace, Run } from "./thing";
import { kind, thing } from "./thing";

const rangeSort = kind<RangePlace>("RangeSort", () => ({ Apply: { set: "1.2", call: sortRange } }));

const tableSort = kind<TableAt>("TableSort", () => ({ Apply: { set: "1.2", call: sortTable } }));

export const sortOfRange: Members<RangePlace> = { Sort: { set: "1.2", nav: (place) => thing(rangeSort, place) } };
export const sortOfTable: Members<TableAt> = { Sort: { set: "1.2", nav: (target) => thing(tableSort, target) } };

const methods = ["PinYin", "StrokeCount"] as const satisfies readonly [string, ...string[]];

function sortRange(place: RangePlace, args: readonly unknown[], { book }: Run): void {
  const [fields, matchCase, hasHeaders, orientation, method] = args;
  const lines = oneOf(orientation, ["Rows", "Columns"]);
  oneOf(method, methods);
  const whole = bounded(place);
  if (!whole) return;
  const headed = lines === "Rows" ? { ...whole, top: whole.top + 1 } : { ...whole, left: whole.left + 1 };
  const area = isTrue(hasHeaders) ? headed : whole;
  const keys = keysOf(fields, lines === "Rows" ? widthOf(whole) : heightOf(whole));
  if (area.top > area.bottom || area.left > area.right) return;
  guard(place, area);
  sortCells(book, place.sheet, area, { keys, matchCase: isTrue(matchCase), lines });
}

/** Of whole rows and columns only what is used is sorted. */
function bounded(place: RangePlace): Area | null {
  const area = soleAreaOf(place);
  const used = usedArea(place.sheet);
  return isUnbounded(area) ? used && overlap({ ...used, top: 0, left: 0 }, area) : area;
}

function sortTable(target: TableAt, [fields, matchCase, method]: readonly unknown[], { book }: Run): void {
  oneOf(method, methods);
  const body = bodyOf(tableOf(target));
  const keys = keysOf(fields, widthOf(body));
  guard({ sheet: target.sheet, areas: [body] }, body);
  sortCells(book, target.sheet, body, { keys, matchCase: isTrue(matchCase), lines: "Rows" });
}

/** Merged cells cannot be sorted. */
function guard(place: RangePlace, area: Area): void {
  guardCells(place);
  if (place.sheet.merges.some((merged) => touches(merged, area)))
    fail("InvalidOperation", "To do this, all the merged cells need to be the same size.");
}

function keysOf(fields: unknown, count: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) return fail("InvalidArgument");
  return fields.map((field: unknown) => keyOf(record(field), count));
}

function keyOf(field: Readonly<Record<string, unknown>>, count: number): SortKey {
  const offset = whole(field.key);
  if (offset < 0 || offset >= count) return fail("InvalidArgument");
  const isByField = field.subField !== undefined && field.subField !== null;
  const on = oneOf(field.sortOn, ["Value", "CellColor", "FontColor", "Icon"]);
  if (isByField || on !== "Value") return fail("ApiNotFound", "The workbench sorts by values alone.");
  const ascending = field.ascending === undefined || field.ascending === null ? true : truth(field.ascending);
  const textAsNumber = oneOf(field.dataOption, ["Normal", "TextAsNumber"]) === "TextAsNumber";
  return { offset, ascending, textAsNumber };
}

function isTrue(value: unknown): boolean {
  return value === null || value === undefined ? false : truth(value);
}
