/** Where pictures, charts, shapes and controls are fixed to cells, after cells have been put in or taken out. */
import { moveIndex } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { Fate, Seen } from "./tree";

/** A corner of a picture: a cell, counted from 0, and how far into it. */
export interface Corner {
  readonly row: number;
  readonly rowOff: number;
  readonly col: number;
  readonly colOff: number;
}

/** "oneCell" keeps its size, "absolute" its place on the page; all others move and grow with their cells. */
export type AnchorKind = "twoCell" | "oneCell" | "absolute";

/** Both corners at their new places. */
export function movedCorners(from: Corner, to: Corner, kind: AnchorKind, move: Move): { from: Corner; to: Corner } {
  const [low, high] = move.axis === "rows" ? [from.col, to.col] : [from.row, to.row];
  if (kind === "absolute" || low < move.from || high > move.to) return { from, to };
  const first = movedOne(from, move);
  if (kind === "twoCell") return { from: first, to: movedOne(to, move) };
  const [rows, columns] = [first.row - from.row, first.col - from.col];
  return { from: first, to: { ...to, row: to.row + rows, col: to.col + columns } };
}

/** A corner whose cell goes is drawn to the edge that is left. */
function movedOne(corner: Corner, move: Move): Corner {
  if (move.axis === "rows") {
    const row = moveIndex(corner.row, move);
    return row === null ? { ...corner, row: move.at, rowOff: 0 } : { ...corner, row };
  }
  const col = moveIndex(corner.col, move);
  return col === null ? { ...corner, col: move.at, colOff: 0 } : { ...corner, col };
}

/** The fate of the corner that an element is, together with the other one. */
export function movedCorner({ element, parent, textOf, valuesOf }: Seen, move: Move): Fate {
  const own = cornerOf(element, textOf);
  if (parent === null || own === null) return {};
  const other = (name: string): Corner => cornerOf(child(parent, name), textOf) ?? own;
  const moved = movedCorners(other("from"), other("to"), kindOf(parent.name, valuesOf(parent)), move);
  const now = element.name === "from" ? moved.from : moved.to;
  const cells = element.children.map(({ prefix, name }) => {
    const value = Object.entries(now).find(([key]) => key === name)?.[1] ?? 0;
    return `<${prefix}${name}>${value}</${prefix}${name}>`;
  });
  const isSame = Object.entries(own).every(([name, value]) =>
    Object.entries(now).some(([key, one]) => key === name && one === value),
  );
  return isSame
    ? {}
    : { whole: `<${element.prefix}${element.name}>${cells.join("")}</${element.prefix}${element.name}>` };
}

function cornerOf(element: XmlElement | undefined, textOf: Seen["textOf"]): Corner | null {
  if (element === undefined || !child(element, "col") || !child(element, "row")) return null;
  const number = (name: string): number => Number(textOf(child(element, name))) || 0;
  return { row: number("row"), rowOff: number("rowOff"), col: number("col"), colOff: number("colOff") };
}

/** Drawings say it by one attribute, the "anchor" of controls by two. */
function kindOf(name: string, values: ReadonlyMap<string, string>): AnchorKind {
  const edit = values.get("editAs");
  if (edit === "oneCell" || edit === "absolute") return edit;
  const isTrue = (attribute: string): boolean => /^(?:1|true)$/.test(values.get(attribute) ?? "");
  if (name !== "anchor" || isTrue("sizeWithCells")) return "twoCell";
  return isTrue("moveWithCells") ? "oneCell" : "absolute";
}
