/** A sheet's cells, in the text of its part, after rows, columns or cells have been put in or taken out. */
import { areasOf, rowsOfSheet, toAddress } from "../../../core/areas";
import { isOfWholes, moveArea, moveCell, moveIndex } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { toA1 } from "../../../core/workbook";
import { attributes, cellText, plainText } from "../xml/text";
import { withAttribute } from "../xml/tree";
import type { CellText, FormulaText, RowText } from "./rows";
import { sharedNoLonger } from "./shared";

/** A text that is put into a cell which is new. */
export interface AddedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CellsMove {
  /** Null where the cells stay, and only what their formulas speak of moves. */
  readonly move: Move | null;
  /** A formula as it reads afterwards. */
  readonly turn: (formula: string) => string;
  readonly added: readonly AddedText[];
  /** The prefix of the sheet's elements. */
  readonly prefix: string;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row on its way: `text` while nothing in it is another. */
interface Placed {
  readonly tag: string;
  readonly lead: string;
  readonly cells: { readonly column: number; readonly text: string }[];
  text: string | null;
}

/** What stands between the tags of the sheet's data. */
export function movedCells(rows: readonly RowText[], tail: string, how: CellsMove): string {
  const placed = new Map<number, Placed>();
  const rowAt = (row: number): Placed => {
    const made = placed.get(row) ?? { tag: `<${how.prefix}row r="${row + 1}">`, lead: "", cells: [], text: null };
    placed.set(row, made);
    return made;
  };
  const written = cellWriter(rows, how);
  for (const row of rows) {
    const at = rowPlace(row.row, how.move);
    if (at === null) continue;
    const cells = row.cells.flatMap(written);
    const own = { tag: tagAt(row, at, how.move), lead: row.lead, cells: placed.get(at)?.cells ?? [] };
    const isSame =
      at === row.row && !placed.has(at) && cells.every(({ text }, index) => text === row.cells[index]?.text);
    placed.set(at, { ...own, text: isSame && cells.length === row.cells.length ? row.text : null });
    for (const cell of cells) {
      const target = rowAt(cell.row);
      target.cells.push(cell);
      if (cell.row !== at) target.text = null;
    }
  }
  for (const { row, column, text } of how.added) {
    const own = rowAt(row);
    own.text = null;
    own.cells.push({ column, text: addedCell(how.prefix, row, column, text) });
  }
  const sorted = [...placed].sort(([one], [other]) => one - other).map(([, one]) => one);
  return sorted.map((one) => rowText(one, how.prefix)).join("") + tail;
}

/** Rows move as a whole; where only some cells do, they stay. */
function rowPlace(row: number, move: Move | null): number | null {
  const at = move?.axis === "rows" && isOfWholes(move) ? moveIndex(row, move) : row;
  return at === null || at >= rowsOfSheet ? null : at;
}

/** "spans", the columns that are used, is a hint that nobody needs. */
function tagAt({ row, tag }: RowText, at: number, move: Move | null): string {
  const own = at === row ? tag : withAttribute(tag, "r", String(at + 1));
  return move?.axis === "columns" ? withAttribute(own, "spans", null) : own;
}

function rowText({ tag, lead, cells, text }: Placed, prefix: string): string {
  if (text !== null) return lead + text;
  const inside = cells.toSorted((one, other) => one.column - other.column).map((one) => one.text);
  const open = tag.replace(/\s*\/?>$/, "");
  return inside.length === 0 ? `${lead}${open}/>` : `${lead}${open}>${inside.join("")}</${prefix}row>`;
}

function addedCell(p: string, row: number, column: number, text: string): string {
  return `<${p}c r="${toA1(row, column)}" t="inlineStr"><${p}is><${p}t>${cellText(text)}</${p}t></${p}is></${p}c>`;
}

/** Writes a cell with its new address, and its formula with what it speaks of at its new place; nothing where it goes. */
function cellWriter(rows: readonly RowText[], how: CellsMove): (cell: CellText) => PlacedCell[] {
  const alone = sharedNoLonger(rows, how.move, how.turn);
  return (cell) => {
    const { row, column, tag, formula, text } = cell;
    const place = how.move === null ? cell : moveCell(row, column, how.move);
    if (place === null) return [];
    const isHere = place.row === row && place.column === column;
    const moved = isHere ? tag : withAttribute(tag, "r", toA1(place.row, place.column));
    const at = { row: place.row, column: place.column };
    if (formula === null) return [{ ...at, text: moved + text.slice(tag.length) }];
    const written = formulaText(formula, alone.get(cell), how);
    const rest = text.slice(formula.from + formula.whole.length);
    return [{ ...at, text: moved + text.slice(tag.length, formula.from) + written + rest }];
  };
}

/** `alone` is the formula of a cell that can share it no longer. */
function formulaText({ values, text, whole }: FormulaText, alone: string | undefined, how: CellsMove): string {
  if (alone === undefined && values.get("t") === "shared" && text === "") return whole;
  const now = alone ?? how.turn(text);
  const kept = [...values].flatMap(([name, value]): [string, string][] => {
    if (alone !== undefined && /^(?:t|si|ref)$/.test(name)) return [];
    return [[name, /^(?:ref|r1|r2)$/.test(name) ? movedReference(value, how.move) : value]];
  });
  if (alone === undefined && now === text && kept.every(([name, value]) => values.get(name) === value)) return whole;
  const tag = `<${how.prefix}f${attributes(Object.fromEntries(kept))}`;
  return now === "" ? `${tag}/>` : `${tag}>${plainText(now)}</${how.prefix}f>`;
}

function movedReference(reference: string, move: Move | null): string {
  const area = areasOf(reference)?.[0];
  const moved = area && move ? moveArea(area, move) : null;
  return moved ? toAddress(moved) : reference;
}
