/** The part of a sheet after a move: its cells as text, all that surrounds them as elements. */
import { Fault } from "../../../core/fault";
import type { Move } from "../../../core/moves/moves";
import { damaged } from "../../archive/refusals";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { concat } from "../xml/edits";
import type { Edit } from "../xml/edits";
import { withFormulas } from "../xml/formulas";
import { child, readTree } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { AddedText } from "./cells";
import { movedCells } from "./cells";
import { fatesOf } from "./fates";
import { readRows } from "./rows";
import type { Fate, Seen } from "./tree";
import { followed } from "./tree";

export interface SheetMoving {
  readonly move: Move;
  readonly turn: (formula: string) => string;
  readonly added: readonly AddedText[];
  /** Ids of relations to tables that go. */
  readonly gone: ReadonlySet<string>;
}

/** Moves the cells of a sheet, and all that its part says of them. @throws Fault when the part is damaged. */
export async function moveSheet(draft: Draft, path: string, { move, turn, added, gone }: SheetMoving): Promise<void> {
  const part = await xmlPart(draft, path, 1);
  const data = child(part.root, "sheetData");
  if (data === undefined) throw new Fault(damaged(draft.archive.name, path));
  const tablePart = ({ values }: Seen): Fate => ({
    isGone: [...values].some(([name, value]) => name.endsWith(":id") && gone.has(value)),
  });
  const fates = new Map([...fatesOf(move), ["tablePart", tablePart] as const]);
  const around = aroundCells(part, data, draft.archive.name);
  edit(draft, part, [
    ...followed(around.bytes, around.root, { fates, turn }).map(around.inPart),
    ...cellEdits(part, data, { move, turn, added }),
  ]);
}

/** The part without what stands in its cells, whose elements would be millions, and its edits as those of the whole. @throws Fault when damaged. */
function aroundCells({ bytes }: XmlPart, { inner, close }: XmlElement, file: string) {
  const without = concat([bytes.subarray(0, inner), bytes.subarray(close)]);
  const root = readTree(without);
  if (root === null) throw new Fault(damaged(file, file));
  const by = close - inner;
  const inPart = (one: Edit): Edit => (one.from < inner ? one : { ...one, from: one.from + by, to: one.to + by });
  return { bytes: without, root, inPart };
}

function cellEdits(
  { bytes, root, path }: XmlPart,
  { inner, close, isEmpty }: XmlElement,
  how: { move: Move | null; turn: (formula: string) => string; added: readonly AddedText[] },
): Edit[] {
  if (isEmpty) return [];
  const before = new TextDecoder().decode(bytes.subarray(inner, close));
  const rows = readRows(before, root.prefix, path);
  const last = rows.reduce((sum, { lead, text }) => sum + lead.length + text.length, 0);
  const text = movedCells(rows, before.slice(last), { ...how, prefix: root.prefix });
  return text === before ? [] : [{ from: inner, to: close, text }];
}

/** Another sheet's part, as far as it speaks of the sheet. @throws Fault when the part is damaged. */
export async function moveMentions(
  draft: Draft,
  path: string,
  { turn, name }: { readonly turn: (formula: string) => string; readonly name: string },
): Promise<void> {
  const part = await xmlPart(draft, path, 1);
  const whole = new TextDecoder().decode(part.bytes);
  if (!isNamedIn(whole, name)) return;
  const data = child(part.root, "sheetData");
  const { inner, close } = data ?? { inner: 0, close: 0 };
  const around = (from: number, to: number): Edit[] => {
    const text = new TextDecoder().decode(part.bytes.subarray(from, to));
    const moved = withFormulas(text, turn);
    return moved === text ? [] : [{ from, to, text: moved }];
  };
  const cells = data === undefined ? [] : cellEdits(part, data, { move: null, turn, added: [] });
  edit(draft, part, [...around(0, inner), ...cells, ...around(close, part.bytes.length)]);
}

/** Whether a formula may name the sheet: its name with its quotes and entities, whatever the case. */
function isNamedIn(text: string, name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const lower = text.toLowerCase();
  return lower.includes("&#") || words.every((word) => lower.includes(word));
}
