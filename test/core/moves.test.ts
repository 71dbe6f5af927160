/** Where areas, rules, columns of tables and frozen rows lie after rows and columns have been put in or taken out. */
import { compacted } from "../../src/core/moves/compacted";
import { moveArea, moveCount, moveOf } from "../../src/core/moves/moves";
import type { Direction } from "../../src/core/moves/moves";
import { rebaser } from "../../src/core/moves/rules";
import { movedColumns } from "../../src/core/moves/tables";
import { areasOf, columnsOfSheet, rowsOfSheet, toAddress } from "../../src/core/areas";

const area = (address: string) => {
  const [found] = areasOf(address) ?? [];
  if (!found) throw new Error(`${address} is no address.`);
  return found;
};
const move = (address: string, to: Direction) => moveOf(area(address), to);
const rows = (from: number, to: number, way: "Up" | "Down") =>
  moveOf({ top: from - 1, bottom: to - 1, left: 0, right: columnsOfSheet - 1 }, way);

test.each([
  ["A5:B9", rows(3, 4, "Down"), "A7:B11"],
  ["A5:B9", rows(6, 6, "Down"), "A5:B10"],
  ["A5:B9", rows(10, 10, "Down"), "A5:B9"],
  ["A5:B9", rows(4, 6, "Up"), "A4:B6"],
  ["A5:B9", rows(8, 20, "Up"), "A5:B7"],
  ["A5:B9", move("B1:C1", "Down"), "A5:B9"],
  ["B5:C9", move("B1:C1", "Down"), "B6:C10"],
  ["C1:C3", move("A1:B3", "Left"), "A1:A3"],
  [`A2:A${rowsOfSheet}`, rows(5, 6, "Down"), `A2:A${rowsOfSheet}`],
])("%s after a move is %s", (address, moved, now) => {
  const found = moveArea(area(address), moved);
  expect(found && toAddress(found)).toBe(now);
});

test("an area whose rows are all taken out, or pushed off the sheet, is gone", () => {
  expect(moveArea(area("A5:B9"), rows(5, 9, "Up"))).toBeNull();
  expect(moveArea(area(`A${rowsOfSheet}`), rows(1, 1, "Down"))).toBeNull();
});

test("a rule speaks from the first cell that is left", () => {
  expect(rebaser([area("C2:C9")], rows(2, 3, "Up"))("=$A2>C1")).toBe("=$A4>C3");
  expect(rebaser([area("C2:C9"), area("E5:F6")], rows(2, 9, "Up"))("=C2>1")).toBe("=C2>1");
  expect(rebaser([area("C2:C3"), area("E5:F6")], rows(1, 4, "Up"))("=C2>1")).toBe("=E5>1");
  expect(rebaser([area("C2:C9")], rows(4, 5, "Up"))("=C2>1")).toBe("=C2>1");
});

test("frozen rows grow and shrink with what is put in and taken out among them", () => {
  expect([1, 2, 3].map((at) => moveCount(2, rows(at, at, "Down")))).toEqual([3, 3, 2]);
  expect([rows(1, 1, "Up"), rows(2, 9, "Up"), rows(3, 9, "Up")].map((one) => moveCount(2, one))).toEqual([1, 1, 2]);
});

test("columns that are put into a table have names that are free", () => {
  const names = ["Nama", "column1", "Skor"];
  expect(movedColumns(area("B2:D9"), names, move("C1:D1048576", "Right"))).toEqual([
    { was: 0, name: "Nama" },
    { was: null, name: "Column2" },
    { was: null, name: "Column3" },
    { was: 1, name: "column1" },
    { was: 2, name: "Skor" },
  ]);
  expect(movedColumns(area("B2:D9"), names, move("C1:C1048576", "Left")).map(({ was }) => was)).toEqual([0, 2]);
  expect(movedColumns(area("B2:D9"), names, move("A1:D1048576", "Left"))).toEqual([]);
});

test("rows that are put in or taken out one by one are as good as all at once", () => {
  const on = (sheet: string, ...moves: ReturnType<typeof rows>[]) => moves.map((one) => ({ sheet, move: one }));
  expect(compacted(on("A", rows(5, 5, "Down"), rows(6, 6, "Down"), rows(5, 5, "Down")))).toEqual(
    on("A", rows(5, 7, "Down")),
  );
  expect(compacted(on("A", rows(5, 6, "Down"), rows(6, 6, "Up"), rows(5, 5, "Up")))).toEqual([]);
  expect(compacted(on("A", rows(5, 5, "Up"), rows(5, 5, "Up"), rows(4, 4, "Up")))).toEqual(on("A", rows(4, 6, "Up")));
  const apart = [...on("A", rows(5, 5, "Down")), ...on("B", rows(5, 5, "Up")), ...on("A", rows(8, 8, "Down"))];
  expect(compacted(apart)).toEqual(apart);
});
