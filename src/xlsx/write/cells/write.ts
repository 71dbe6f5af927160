/** Single cells: one that is there with other content, and one that is new. */
import { lettersOf } from "../../../core/formula";
import { toAddress } from "../../../core/areas";
import { tagEnd } from "../../archive/scan";
import { rawBetween } from "../../archive/strings";
import { readAttributes } from "../../archive/xml";
import { cellXml, resultXml } from "../sheet/cellXml";
import type { CellContent } from "../sheet/cellXml";
import type { Edit } from "../xml/edits";
import { attributes } from "../xml/text";
import { child, readTree } from "../xml/tree";
import { isResult } from "./change";
import type { ContentChange } from "./change";
import type { CellPlace, RowPlace } from "./find";
import type { PlacedChange, SheetPart } from "./set";

function contentOf(to: ContentChange["to"]): CellContent {
  if (!("formula" in to)) return to;
  if (!("gives" in to)) return { value: null, formula: to.formula };
  return { value: to.gives, formula: to.formula, ...(to.fills ? { fills: toAddress(to.fills) } : {}) };
}

/** The formula's element as it is written. */
function formulaIn(bytes: Uint8Array, from: number, to: number): string {
  const own = bytes.subarray(from, to);
  const root = readTree(own, 1);
  const element = root === null ? undefined : child(root, "f");
  return element === undefined ? "" : rawBetween(own, element.from, element.to);
}

/** Attributes that belong to what stood there: its type, and the metadata of dynamic arrays and pictures. */
const ofContent = new Set(["t", "cm", "vm"]);

/** The edit that puts the new content in place of a cell's; none where it is written like that already. */
export function replacedCell({ bytes }: SheetPart, { from, to }: CellPlace, one: PlacedChange): Edit[] {
  const old = rawBetween(bytes, from, to);
  const tag = rawBetween(bytes, from, tagEnd(bytes, from + 1) + 1);
  const prefix = /^<((?:[^\s:>/]+:)?)c/.exec(tag)?.[1] ?? "";
  const isKept = (name: string): boolean =>
    name === "s"
      ? one.style === undefined
      : one.to === undefined || !ofContent.has(name) || (isResult(one.to) && name === "cm");
  const kept = [...readAttributes(tag)].filter(([name]) => isKept(name));
  const set = [...(one.style === undefined ? [] : [["s", one.style]]), ...(one.mark ? [["cm", one.mark]] : [])];
  const own = attributes(Object.fromEntries([...kept, ...set]));
  const text = textOf(one.to, prefix, own, { tag, old, formula: () => formulaIn(bytes, from, to) });
  return text === old ? [] : [{ from, to, text }];
}

function textOf(
  to: PlacedChange["to"],
  prefix: string,
  own: string,
  { tag, old, formula }: { readonly tag: string; readonly old: string; readonly formula: () => string },
): string {
  if (to === undefined) return `<${prefix}c${own}${tag.endsWith("/>") ? "/>" : ">"}${old.slice(tag.length)}`;
  return isResult(to) ? resultXml(prefix, own, formula(), to.result) : cellXml(prefix, own, contentOf(to));
}

/** A cell where the sheet has none. */
export function newCell(sheet: SheetPart, place: RowPlace | null, one: PlacedChange): string {
  const style = one.style ?? styleOfEmpty(sheet, place, one.column);
  const prefix = place?.element.prefix ?? sheet.root.prefix;
  const own = attributes({
    r: lettersOf(one.column) + (one.row + 1),
    s: style === 0 ? undefined : style,
    cm: one.mark,
  });
  if (one.to === undefined) return style === 0 ? "" : `<${prefix}c${own}/>`;
  return isResult(one.to) ? "" : cellXml(prefix, own, contentOf(one.to));
}

/** What Excel gives a cell that is typed into for the first time: the row's format, or else the column's. */
function styleOfEmpty({ bytes, root }: SheetPart, place: RowPlace | null, column: number): number {
  const row =
    place === null
      ? new Map<string, string>()
      : readAttributes(rawBetween(bytes, place.element.from, place.element.inner));
  if (row.has("s") && /^(?:1|true)$/.test(row.get("customFormat") ?? "")) return Number(row.get("s")) || 0;
  const cols = child(root, "cols");
  if (cols === undefined) return 0;
  for (const [tag] of rawBetween(bytes, cols.inner, cols.close).matchAll(/<[^<>]*>/g)) {
    const own = readAttributes(tag);
    if (Number(own.get("min")) <= column + 1 && column + 1 <= Number(own.get("max")))
      return Number(own.get("style")) || 0;
  }
  return 0;
}

/** The place of the format that a cell has, or would have once something is typed there. */
export function styleAt(sheet: SheetPart, { row, column }: { row: number; column: number }): number {
  const place = sheet.found.rows.get(row) ?? null;
  const cell = place?.cells.find((one) => one.column === column);
  if (cell === undefined) return styleOfEmpty(sheet, place, column);
  const tag = rawBetween(sheet.bytes, cell.from, tagEnd(sheet.bytes, cell.from + 1) + 1);
  return Number(readAttributes(tag).get("s")) || 0;
}
