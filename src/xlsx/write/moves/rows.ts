/** The rows and cells of a sheet as the text of its part writes them. */
import { Fault } from "../../../core/fault";
import { toCellRef } from "../../../core/workbook";
import { damaged } from "../../archive/refusals";
import { decodeEntities, readAttributes } from "../../archive/xml";

export interface FormulaText {
  readonly values: ReadonlyMap<string, string>;
  /** Without equals sign; "" where another cell holds it. */
  readonly text: string;
  /** Its element as it is written, and where that begins in the cell's text. */
  readonly whole: string;
  readonly from: number;
}

export interface CellText {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** The opening tag. */
  readonly tag: string;
  /** All of it. */
  readonly text: string;
  readonly formula: FormulaText | null;
}

export interface RowText {
  readonly row: number;
  readonly tag: string;
  /** What stands before it. */
  readonly lead: string;
  readonly text: string;
  readonly cells: readonly CellText[];
}

/** An element from `from` up to `to`, its tag up to `inner`. */
interface Found {
  readonly from: number;
  readonly inner: number;
  readonly to: number;
}

/**
 * The rows in the order of the file. `p` is the prefix of the sheet's elements.
 * @throws Fault when the part at `path` is written in a way that is not known here.
 */
export function readRows(data: string, p: string, path: string): RowText[] {
  if (data.includes("<!")) throw new Fault(damaged(path, path));
  let [row, end] = [-1, 0];
  return elements(data, `${p}row`, path).map(({ from, inner, to }) => {
    const tag = data.slice(from, inner);
    row = Number(readAttributes(tag).get("r") ?? row + 2) - 1;
    const found = { row, tag, lead: data.slice(end, from), text: data.slice(from, to) };
    end = to;
    return { ...found, cells: readCells(data.slice(inner, to), row, p, path) };
  });
}

/** @throws Fault when a cell stands in a row that is not its own. */
function readCells(text: string, row: number, p: string, path: string): CellText[] {
  let column = -1;
  return elements(text, `${p}c`, path).map(({ from, inner, to }) => {
    const tag = text.slice(from, inner);
    const address = readAttributes(tag).get("r");
    const place = address === undefined ? { row, column: column + 1 } : toCellRef("", address);
    if (place?.row !== row) throw new Fault(damaged(path, address ?? path));
    column = place.column;
    const whole = text.slice(from, to);
    return { row, column, tag, text: whole, formula: formulaIn(whole, tag.length, p, path) };
  });
}

function formulaIn(cell: string, inner: number, p: string, path: string): FormulaText | null {
  if (!cell.includes(`<${p}f`)) return null;
  const [found] = elements(cell.slice(inner), `${p}f`, path);
  if (found === undefined) return null;
  const from = found.from + inner;
  const whole = cell.slice(from, found.to + inner);
  const tag = whole.slice(0, found.inner - found.from);
  const text = decodeEntities(whole.slice(tag.length, Math.max(tag.length, whole.lastIndexOf("</"))));
  return { values: readAttributes(tag), text, whole, from };
}

/** Every element of that name; none of them lies within another. @throws Fault when one does not end. */
function elements(text: string, name: string, path: string): Found[] {
  const found: Found[] = [];
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from)) {
    if (!/[\s/>]/.test(text.charAt(from + open.length))) {
      from += open.length;
      continue;
    }
    const inner = text.indexOf(">", from) + 1;
    const isEmpty = text.charAt(inner - 2) === "/";
    const to = isEmpty ? inner : text.indexOf(close, inner) + close.length;
    if (inner === 0 || to < inner) throw new Fault(damaged(path, path));
    found.push({ from, inner, to });
    from = to;
  }
  return found;
}
