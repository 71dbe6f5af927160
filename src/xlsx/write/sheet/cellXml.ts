/** One cell as a worksheet writes it. */
import { isError } from "../../../core/workbook";
import type { CellValue } from "../../../core/workbook";
import { cellText, plainText } from "../xml/text";

/** What stands in a cell: a value, or a formula with its equals sign and its result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** "A1:A3", which the formula fills. */
  readonly fills?: string;
}

/**
 * The cell's element. `kept` are its attributes but `t`, with a space before each; `p` the prefix of the sheet's elements.
 * Texts stand in the cell itself: the list of shared texts, its counts and every other sheet stay as they are, and Excel
 * moves them there when it saves.
 */
export function cellXml(p: string, kept: string, { value, formula, fills }: CellContent): string {
  const type = typeOf(value, formula !== undefined);
  const filled = fills === undefined ? "" : ` t="array" ref="${fills}"`;
  const written = formula === undefined ? "" : `<${p}f${filled}>${plainText(formula.replace(/^=/, ""))}</${p}f>`;
  const inside = written + valueXml(p, value, type);
  const open = `<${p}c${kept}${type === "" ? "" : ` t="${type}"`}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${p}c>`;
}

/** The same for a cell whose formula stays as it is written, with another result. */
export function resultXml(p: string, kept: string, formula: string, result: CellValue): string {
  const type = typeOf(result, true);
  return `<${p}c${kept}${type === "" ? "" : ` t="${type}"`}>${formula}${valueXml(p, result, type)}</${p}c>`;
}

type CellType = "" | "b" | "e" | "str" | "inlineStr";

function typeOf(value: CellValue, isResult: boolean): CellType {
  if (typeof value === "boolean") return "b";
  if (typeof value !== "string") return "";
  if (isError(value)) return "e";
  return isResult ? "str" : "inlineStr";
}

function valueXml(p: string, value: CellValue, type: CellType): string {
  if (value === null) return "";
  if (type === "inlineStr") return `<${p}is><${p}t${spaceOf(value)}>${cellText(String(value))}</${p}t></${p}is>`;
  const text = typeof value === "boolean" ? (value ? "1" : "0") : cellText(String(value));
  return `<${p}v>${text}</${p}v>`;
}

/** Spaces at either end and line breaks would be lost otherwise. */
function spaceOf(value: CellValue): string {
  return /^\s|\s$|\n/.test(String(value)) ? ' xml:space="preserve"' : "";
}
