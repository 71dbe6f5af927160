/** Paints the cells of a sheet of ours in Excel: what cells have in common is asked for once, however else they differ. */
import { addressesOf, cellAt, rectanglesOf, toAddress } from "../../core/areas";
import { fullCell } from "../../core/sheets/cells";
import type { CellStyle, PlainRow, PlainSheet } from "../../core/sheets/sheet";
import type { Area } from "../../core/workbook";
import { charactersAround, makeRoom } from "./waiting";
import type { Waiting } from "./waiting";

/** One trait of a look, and how Excel is asked for it. */
interface Trait {
  /** Two traits of one key are the same. */
  readonly key: string;
  /** How many requests `put` makes. */
  readonly requests: number;
  readonly put: (format: Excel.RangeFormat) => void;
}

/** Asks for all looks but the formats of numbers, which belong to single ranges. */
export async function setLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: PlainSheet,
  waiting: Waiting,
): Promise<void> {
  const { traits, formats } = together(plain.rows);
  for (const { put, requests, areas } of traits)
    for (const address of addressesOf(rectanglesOf(areas))) {
      await makeRoom(context, waiting, address.length + requests * charactersAround);
      put(sheet.getRanges(address).format);
    }
  for (const [format, areas] of formats)
    for (const area of rectanglesOf(areas)) {
      await makeRoom(context, waiting, format.length);
      sheet.getRange(toAddress(area)).numberFormat = [[format]];
    }
}

/** Heights in points, rows of one height together. */
export async function setHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: PlainSheet,
  waiting: Waiting,
): Promise<void> {
  const found = new Map<number, Area[]>();
  for (const [at, { height }] of rows.entries()) if (height !== undefined) addTo(found, height, [cellAt(at, 0)]);
  for (const [height, areas] of found)
    for (const address of addressesOf(rectanglesOf(areas))) {
      await makeRoom(context, waiting, address.length);
      sheet.getRanges(address).format.rowHeight = height;
    }
}

interface Together {
  readonly traits: readonly (Trait & { readonly areas: readonly Area[] })[];
  readonly formats: ReadonlyMap<string, readonly Area[]>;
}

/** Which cells have each trait and each format of numbers. */
function together(rows: readonly PlainRow[]): Together {
  const [areas, formats] = [new Map<string, Area[]>(), new Map<string, Area[]>()];
  const traits = new Map<string, Trait>();
  for (const { style, cells } of cellsByStyle(rows)) {
    for (const trait of traitsOf(style)) {
      traits.set(trait.key, trait);
      addTo(areas, trait.key, cells);
    }
    if (style.format !== undefined) addTo(formats, style.format, cells);
  }
  return { traits: [...traits.values()].map((trait) => ({ ...trait, areas: areas.get(trait.key) ?? [] })), formats };
}

function cellsByStyle(rows: readonly PlainRow[]): Iterable<{ style: CellStyle; cells: Area[] }> {
  const found = new Map<string, { style: CellStyle; cells: Area[] }>();
  for (const [row, { cells }] of rows.entries())
    for (const [column, one] of cells.entries()) {
      const { style } = fullCell(one);
      if (!style) continue;
      const key = JSON.stringify(style);
      const known = found.get(key) ?? { style, cells: [] };
      known.cells.push(cellAt(row, column));
      found.set(key, known);
    }
  return found.values();
}

function addTo<Key>(found: Map<Key, Area[]>, key: Key, areas: readonly Area[]): void {
  const known = found.get(key);
  if (known) for (const area of areas) known.push(area);
  else found.set(key, [...areas]);
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const sides = { left: "Left", center: "Center", right: "Right" } as const;

function traitsOf({ bold, italic, size, color, fill, wrap, horizontal, vertical, border }: CellStyle): Trait[] {
  const all: (Trait | null)[] = [
    bold ? trait("bold", ({ font }) => void (font.bold = true)) : null,
    italic ? trait("italic", ({ font }) => void (font.italic = true)) : null,
    size === undefined ? null : trait(`size ${size}`, ({ font }) => void (font.size = size)),
    color === undefined ? null : trait(`color ${color}`, ({ font }) => void (font.color = color)),
    fill === undefined ? null : trait(`fill ${fill}`, (format) => void (format.fill.color = fill)),
    wrap ? trait("wrap", (format) => void (format.wrapText = true)) : null,
    horizontal ? trait(horizontal, (format) => void (format.horizontalAlignment = sides[horizontal])) : null,
    vertical === "top" ? trait("top", (format) => void (format.verticalAlignment = "Top")) : null,
    vertical === "center" ? trait("middle", (format) => void (format.verticalAlignment = "Center")) : null,
    border ? { key: "border", requests: edges.length, put: setBorders } : null,
  ];
  return all.filter((one) => one !== null);
}

function trait(key: string, put: Trait["put"]): Trait {
  return { key, requests: 1, put };
}

/** Around the areas and between their cells, as every cell has a line at each side. */
function setBorders({ borders }: Excel.RangeFormat): void {
  for (const edge of edges) borders.getItem(edge).style = "Continuous";
}
