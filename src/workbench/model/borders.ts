/** Excel.RangeBorderCollection and its borders: the edges of a range, and the lines between its cells. */
import type { Area, BookSheet } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import type { Border, Line, Side } from "../book/style";
import { putBorders } from "../book/style";
import { guardSheet } from "./guard";
import { color } from "./colors";
import { oneOf, text } from "./inputs";
import type { Member, Members, RangePlace, Run } from "./thing";
import { collection, kind, thing } from "./thing";
import { uniform } from "./uniform";

const edges = [
  ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
  ...(["InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const),
] as const;

type Edge = (typeof edges)[number];

interface BorderAt {
  place: RangePlace;
  edge: Edge;
}

const rangeBorder = kind<BorderAt>("RangeBorder", () => borderMembers, { id: ({ edge }) => ({ Id: edge }) });

const borderItems = {
  items: (place: RangePlace) => edges.map((edge) => thing(rangeBorder, { place, edge })),
  item: (place: RangePlace, key: unknown) => thing(rangeBorder, { place, edge: oneOf(key, edges) }),
};

export const borders = kind<RangePlace>(
  "RangeBorderCollection",
  () => ({ ...collection("1.1", borderItems), Count: { set: "1.1", get: () => edges.length } }),
  borderItems,
);

const borderMembers: Members<BorderAt> = {
  SideIndex: { set: "1.1", get: ({ edge }) => edge },
  Style: bordered("style", text),
  Weight: bordered("weight", text),
  Color: bordered("color", color),
};

const plainBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

function bordered(key: keyof Border, parse: (value: unknown) => string): Member<BorderAt> {
  return {
    set: "1.1",
    get: ({ place, edge }) => read(place, edge, key),
    put: ({ place, edge }, value, run) => write(place, edge, { [key]: parse(value) }, run),
  };
}

/** Where an edge of an area lies; null for a line between cells where there is only one. */
function lineOf(area: Area, edge: Edge): Line | null {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case "EdgeTop":
      return { area: { ...area, bottom: top }, side: edge };
    case "EdgeBottom":
      return { area: { ...area, top: bottom }, side: edge };
    case "EdgeLeft":
      return { area: { ...area, right: left }, side: edge };
    case "EdgeRight":
      return { area: { ...area, left: right }, side: edge };
    case "InsideHorizontal":
      return top < bottom ? { area: { ...area, bottom: bottom - 1 }, side: "EdgeBottom" } : null;
    case "InsideVertical":
      return left < right ? { area: { ...area, right: right - 1 }, side: "EdgeRight" } : null;
    default:
      return { area, side: edge };
  }
}

/** The same line, seen from the cells on its other side; null at the edge of the sheet, and for diagonals. */
function otherSide({ area, side }: Line): Line | null {
  const moved = (rows: number, columns: number, to: Side): Line | null => {
    const { top, left, bottom, right } = area;
    const at = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
    return at.top < 0 || at.left < 0 || at.bottom >= maxRows || at.right >= maxColumns ? null : { area: at, side: to };
  };
  if (side === "EdgeTop") return moved(-1, 0, "EdgeBottom");
  if (side === "EdgeBottom") return moved(1, 0, "EdgeTop");
  if (side === "EdgeLeft") return moved(0, -1, "EdgeRight");
  return side === "EdgeRight" ? moved(0, 1, "EdgeLeft") : null;
}

function linesOf({ areas }: RangePlace, edge: Edge): Line[] {
  return areas.flatMap((area) => lineOf(area, edge) ?? []);
}

/** What all cells along the edge have; null where they differ. */
function read(place: RangePlace, edge: Edge, key: keyof Border): string | null {
  const found = new Set(linesOf(place, edge).map((line) => readLine(place.sheet, line, key)));
  const [only = plainBorder[key]] = found;
  return found.size > 1 ? null : only;
}

function readLine(sheet: BookSheet, line: Line, key: keyof Border): string | null {
  const other = otherSide(line);
  const from = hasNone(sheet, line) && other !== null && !hasNone(sheet, other) ? other : line;
  return uniform({ sheet, areas: [from.area] }, ({ borders: has }) => (has?.[from.side] ?? plainBorder)[key], null);
}

function hasNone(sheet: BookSheet, { area, side }: Line): boolean {
  return uniform({ sheet, areas: [area] }, ({ borders: has }) => has?.[side] === undefined, false);
}

/** A line belongs to the cells on both sides: those beyond it give theirs up. */
function write({ sheet, areas }: RangePlace, edge: Edge, changed: Partial<Border>, { book }: Run): void {
  guardSheet(sheet, "allowFormatCells");
  const turn = (old: Border = plainBorder): Border | undefined => {
    const made = { ...old, ...(old.style === "None" ? { style: "Continuous" } : {}), ...changed };
    return made.style === "None" ? undefined : made;
  };
  const lines = linesOf({ sheet, areas }, edge);
  const beyond = lines.flatMap((line) => otherSide(line) ?? []).filter((other) => !hasNone(sheet, other));
  putBorders(book, sheet, [
    ...lines.map((line) => ({ ...line, turn })),
    ...beyond.map((other) => ({ ...other, turn: () => undefined })),
  ]);
}
