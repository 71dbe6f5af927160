/** Excel.Range: moving its cells elsewhere, taking out duplicates, and finding the edges of data. */
import type { Area, BookSheet } from "../book/book";
import { toKey, maxColumns, maxRows } from "../book/book";
import { formulaOf, isIn, cellValueOf } from "../book/cells";
import type { CellContent } from "../book/contents";
import { nothing, putContents, readContents, tellMoved } from "../book/contents";
import { moveCells } from "../book/moving";
import { around, heightOf, isUnbounded, onSheet, widthOf } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { oneOf, placeArgument, truth, whole } from "./inputs";
import { soleAreaOf, rangeThing } from "./range";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

export const movesOfRange: Members<RangePlace> = {
  MoveTo: { set: "1.11", call: moveTo },
  RemoveDuplicates: { set: "1.9", call: removeDuplicates },
  GetRangeEdge: { set: "1.13", call: (place, args, run) => rangeThing(place.sheet, edgeFrom(place, args, run)) },
  GetExtendedRange: {
    set: "1.13",
    call: (place, args, run) => rangeThing(place.sheet, around(soleAreaOf(place), edgeFrom(place, args, run))),
  },
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
  moveCells(run.book, { sheet: place.sheet, area }, { sheet, area: to }, "addin");
}

interface Removed {
  removed: number;
  uniqueRemaining: number;
}

const removeDuplicatesResult = kind<Removed>("RemoveDuplicatesResult", () => ({
  Removed: { set: "1.9", get: ({ removed }) => removed },
  UniqueRemaining: { set: "1.9", get: ({ uniqueRemaining }) => uniqueRemaining },
}));

/** The first of equal rows stays; what is below moves up within the range, formats stay where they are. */
function removeDuplicates(place: RangePlace, [columns, includesHeader]: readonly unknown[], { book }: Run): Thing {
  const area = soleAreaOf(place);
  if (isUnbounded(area) || !Array.isArray(columns)) return fail("InvalidArgument");
  const offsets = columns.map((column: unknown) => whole(column));
  if (offsets.length === 0 || offsets.some((offset) => offset < 0 || offset >= widthOf(area))) fail("InvalidArgument");
  guardCells(place);
  const body = { ...area, top: area.top + (truth(includesHeader) ? 1 : 0) };
  const rows = readContents(place.sheet, body);
  const kept = unique(rows, offsets);
  const blank = rows.map((row) => row.map(() => nothing));
  const packed = [...kept, ...blank].slice(0, rows.length);
  const dressed = packed.map((row, down) =>
    row.map((content, across) => ({ ...content, style: rows[down]?.[across]?.style ?? content.style })),
  );
  putContents(place.sheet, body, dressed);
  tellMoved(book, place.sheet, body, "addin");
  return thing(removeDuplicatesResult, { removed: rows.length - kept.length, uniqueRemaining: kept.length });
}

function unique(rows: readonly CellContent[][], offsets: readonly number[]): CellContent[][] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(offsets.map((offset) => folded(row[offset]?.value ?? "")));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function folded(value: CellContent["value"]): CellContent["value"] {
  return typeof value === "string" ? value.toLowerCase() : value;
}

const steps = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** Where Ctrl and an arrow lead from the active cell, which is the range's first unless given. */
function edgeFrom(place: RangePlace, [direction, activeCell]: readonly unknown[], run: Run): Area {
  const area = soleAreaOf(place);
  const isGiven = activeCell !== null && activeCell !== undefined;
  const start = isGiven ? (placeArgument(activeCell, run, place.sheet).areas[0] ?? area) : area;
  if (!isIn(area, toKey(start.top, start.left))) return fail("InvalidArgument");
  const [rows, columns] = steps[oneOf(direction, ["Left", "Right", "Up", "Down"])];
  const at = walk(place.sheet, { row: start.top, column: start.left }, rows, columns);
  return { top: at.row, left: at.column, bottom: at.row, right: at.column };
}

interface Cell {
  row: number;
  column: number;
}

/** To the last filled cell of a run, or over blanks to the next filled cell or the sheet's edge. */
function walk(sheet: BookSheet, start: Cell, rows: number, columns: number): Cell {
  const after = ({ row, column }: Cell): Cell => ({ row: row + rows, column: column + columns });
  const isRun = isFilled(sheet, start) && isFilled(sheet, after(start));
  let at = start;
  while (isOnSheet(after(at))) {
    if (isRun && !isFilled(sheet, after(at))) return at;
    at = after(at);
    if (!isRun && isFilled(sheet, at)) return at;
  }
  return at;
}

function isOnSheet({ row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && row < maxRows && column < maxColumns;
}

function isFilled(sheet: BookSheet, { row, column }: Cell): boolean {
  const value = cellValueOf(sheet, row, column);
  return (value !== null && value !== "") || formulaOf(sheet, row, column) !== null;
}
