/** Addresses, rectangles and noted changes: what goes in and what comes out. */
import type { Area } from "../../src/core/workbook";
import { addressesOf, areasOf, rectanglesOf } from "../../src/core/areas";
import { both, withChange, shiftAreas } from "../../src/excel/book/changes";
import type { Changes, SheetChange } from "../../src/excel/book/changes";

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

test.each<[string, Area[] | null]>([
  ["A1", [area(0, 0)]],
  ["$B$2:C3", [area(1, 1, 2, 2)]],
  ["A1,C3:D4", [area(0, 0), area(2, 2, 3, 3)]],
  ["Data!A1,Data!B2", [area(0, 0), area(1, 1)]],
  ["'It''s, mine!'!A1,'It''s, mine!'!B2", [area(0, 0), area(1, 1)]],
  ["C:D", [area(0, 2, 1048575, 3)]],
  ["3:5", [area(2, 0, 4, 16383)]],
  ["XFD1048576", [area(1048575, 16383)]],
  ["", null],
  ["Nilai", null],
])("'%s' is understood", (address, expected) => expect(areasOf(address)).toEqual(expected));

test.each([
  ["A1,A2,B1,B2", "A1:B2"],
  ["B2,A1", "A1,B2"],
  ["A1:B2,B2:C3", "A1:B1,A2:C2,B3:C3"],
  ["A1,A3,A4,C3:C4", "A1,A3:A4,C3:C4"],
  ["A1:C1,A1:C1,B1", "A1:C1"],
])("%s is the rectangles %s", (cells, expected) => {
  expect(addressesOf(rectanglesOf(areasOf(cells) ?? []))).toEqual([expected]);
});

test("cuts addresses so that Excel takes them", () => {
  const cells = Array.from({ length: 3000 }, (_, at) => area(at * 2, at % 9));
  const addresses = addressesOf(cells);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(addresses.flatMap((address) => areasOf(address))).toEqual(cells);
  expect(addresses.length).toBe(3);
});

const none: Changes = new Map();
const of = (changes: Changes): Partial<SheetChange> => (changes === "everything" ? {} : (changes.get("s") ?? {}));

test("notes an area once, and the whole sheet where it is too much", () => {
  const edited = withChange(none, "s", { areas: [area(0, 0, 9, 9)] });
  expect(of(withChange(edited, "s", { areas: [area(3, 3)] })).areas).toEqual([area(0, 0, 9, 9)]);
  expect(of(withChange(edited, "s", { areas: [area(0, 20, 29_999, 22)] }))).toMatchObject({ isWhole: true, areas: [] });
  expect(of(withChange(edited, "s", { areas: [area(0, 2, 1048575, 2)] }))).toMatchObject({ isWhole: true });
  expect(withChange("everything", "s", { areas: [area(0, 0)] })).toBe("everything");
});

test("puts together what was noted before and after", () => {
  const shift = { axis: "rows", first: 2, count: 1, kind: "inserted" } as const;
  const earlier = withChange(none, "s", { isWhole: true, shifts: [shift] });
  const later = withChange(none, "s", { isHidden: true, shifts: [{ ...shift, kind: "deleted" }] });
  expect(of(both(earlier, later))).toMatchObject({
    ...{ isWhole: true, isHidden: true, shifts: [{ kind: "inserted" }, { kind: "deleted" }] },
  });
  expect(both("everything", later)).toBe("everything");
  expect(of(both(earlier, withChange(none, "s", { shifts: null }))).shifts).toBeNull();
});

test.each([
  ["inserted above", { first: 0, count: 2, kind: "inserted" }, [area(5, 0, 6, 1)]],
  ["inserted within", { first: 4, count: 1, kind: "inserted" }, [area(3, 0, 5, 1)]],
  ["inserted below", { first: 5, count: 1, kind: "inserted" }, [area(3, 0, 4, 1)]],
  ["deleted above", { first: 0, count: 2, kind: "deleted" }, [area(1, 0, 2, 1)]],
  ["deleted in part", { first: 2, count: 2, kind: "deleted" }, [area(2, 0, 2, 1)]],
  ["deleted with more", { first: 1, count: 9, kind: "deleted" }, []],
] as const)("a merge where rows were %s", (_, shift, expected) => {
  expect(shiftAreas([area(3, 0, 4, 1)], [{ axis: "rows", ...shift }])).toEqual(expected);
});

test("a merge of which one cell is left is none", () => {
  expect(shiftAreas([area(3, 0, 4, 0)], [{ axis: "rows", first: 4, count: 1, kind: "deleted" }])).toEqual([]);
});
