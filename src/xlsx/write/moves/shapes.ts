/** The boxes of notes and the controls of a sheet, in Excel's older drawing language, when cells are put in or taken out. */
import { moveCell } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { movedCorners } from "./anchors";
import type { Corner } from "./anchors";
import type { Fate, Fates, Seen } from "./tree";

/** By names of elements, whatever their prefixes. */
export function shapeFates(move: Move, turn: (formula: string) => string): Fates {
  const text = ({ element, textOf }: Seen): Fate => ({ text: turn(textOf(element)) });
  const cell = (name: "row" | "column") => (seen: Seen) => {
    const at = seen.parent && noteOf(seen.parent, seen);
    const moved = at && moveCell(at.row, at.column, move);
    return moved ? { text: String(moved[name]) } : {};
  };
  return new Map<string, (seen: Seen) => Fate>([
    ["shape", (seen) => ({ isGone: isLost(seen, move) })],
    ["Row", cell("row")],
    ["Column", cell("column")],
    ["Anchor", (seen) => movedAnchor(seen, move)],
    ...["FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx", "FmlaPict"].map((name) => [name, text] as const),
  ]);
}

/** The cell of a note; null for a shape of another kind. */
function noteOf(client: XmlElement, { valuesOf, textOf }: Seen): { row: number; column: number } | null {
  const [row, column] = [child(client, "Row"), child(client, "Column")];
  if (valuesOf(client).get("ObjectType") !== "Note" || !row || !column) return null;
  return { row: Number(textOf(row)), column: Number(textOf(column)) };
}

/** A note goes with its cell. */
function isLost(seen: Seen, move: Move): boolean {
  const client = child(seen.element, "ClientData");
  const at = client === undefined ? null : noteOf(client, seen);
  return at !== null && moveCell(at.row, at.column, move) === null;
}

/** A note's box goes where its cell goes, others as pictures do. */
function movedAnchor(seen: Seen, move: Move): Fate {
  const { from, to } = cornersIn(seen.textOf(seen.element));
  const at = seen.parent && noteOf(seen.parent, seen);
  const place = at && moveCell(at.row, at.column, move);
  const by = at && place ? [place.row - at.row, place.column - at.column] : null;
  const along = (one: Corner): Corner => ({ ...one, row: one.row + (by?.[0] ?? 0), col: one.col + (by?.[1] ?? 0) });
  const now = by ? { from: along(from), to: along(to) } : movedCorners(from, to, "twoCell", move);
  const text = anchorText(now);
  return text === anchorText({ from, to }) ? {} : { text };
}

/** Eight numbers: column, row, and how far into them, of both corners. */
function cornersIn(text: string): { from: Corner; to: Corner } {
  const numbers = text.split(",").map((one) => Number(one) || 0);
  const corner = (at: number): Corner => {
    const [col = 0, colOff = 0, row = 0, rowOff = 0] = numbers.slice(at, at + 4);
    return { col, colOff, row, rowOff };
  };
  return { from: corner(0), to: corner(4) };
}

function anchorText({ from, to }: { from: Corner; to: Corner }): string {
  return [from, to].flatMap((one) => [one.col, one.colOff, one.row, one.rowOff]).join(", ");
}
