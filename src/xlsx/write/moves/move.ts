/** Puts rows, columns or cells into a sheet of a file, or takes them out: all that speaks of them follows, everywhere. */
import { areasOf, toAddress } from "../../../core/areas";
import { Fault } from "../../../core/fault";
import { moveArea } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { shiftReferences } from "../../../core/moves/references";
import { damaged } from "../../archive/refusals";
import { readAttributes } from "../../archive/xml";
import { pathKey } from "../../archive/zip";
import { dropChain } from "../cells/chain";
import { edit, hasPart, partBytes, pathsIn, putPart, removePart, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { relatedTo, removeContentType, removeRelation } from "../package/relations";
import type { Related } from "../package/relations";
import type { Book, ListedSheet } from "../sheet/book";
import { mayHoldFormulas, withFormulas } from "../xml/formulas";
import { attributeOf, withAttribute } from "../xml/tree";
import type { AddedText } from "./cells";
import { fatesOf } from "./fates";
import { shapeFates } from "./shapes";
import { moveMentions, moveSheet } from "./sheet";
import { moveTable } from "./tables";
import { followed } from "./tree";

/** A move on a sheet, by its name in the file. */
export interface SheetMove {
  readonly sheet: string;
  readonly move: Move;
}

/** What every part is put through. */
interface Moving {
  readonly draft: Draft;
  readonly move: Move;
  /** A formula that stands on the sheet itself, or belongs to it; and one that stands elsewhere. */
  readonly own: (formula: string) => string;
  readonly other: (formula: string) => string;
}

/** @throws Fault when a part is damaged, or Excel itself would not move its cells. */
export async function moveInFile(draft: Draft, book: Book, sheet: ListedSheet, move: Move): Promise<void> {
  if (sheet.path === null || sheet.type !== "worksheet") throw new Fault(damaged(draft.archive.name, sheet.name));
  const isMeant = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
  const turnOf = (isOwn: boolean) => (formula: string) =>
    shiftReferences(
      formula,
      (name) => (name === null ? isOwn : isMeant(name)),
      (area) => moveArea(area, move),
    );
  const moving = { draft, move, own: turnOf(true), other: turnOf(false) };
  await dropChain(draft, book);
  const { done, gone, added } = await moveRelated(moving, sheet.path);
  await moveSheet(draft, sheet.path, { move, turn: moving.own, added, gone });
  done.add(pathKey(sheet.path));
  for (const { path } of book.sheets) {
    if (path === null || done.has(pathKey(path))) continue;
    await moveMentions(draft, path, { turn: moving.other, name: sheet.name });
    done.add(pathKey(path));
  }
  for (const path of pathsIn(draft))
    if (mayHoldFormulas(path) && !done.has(pathKey(path))) await moveElsewhere(moving, path, isMeant);
}

interface Followed {
  /** By pathKey(). */
  readonly done: Set<string>;
  /** Relations that have gone with their tables. */
  readonly gone: Set<string>;
  readonly added: AddedText[];
}

/** The parts that belong to the sheet. */
async function moveRelated(moving: Moving, path: string): Promise<Followed> {
  const { draft, move, own } = moving;
  const all: Followed = { done: new Set(), gone: new Set(), added: [] };
  for (const related of await relatedTo(draft, path)) {
    const { type, target, id } = related;
    if (!hasPart(draft, target)) continue;
    if (type === "table") {
      const added = await moveTable(draft, target, move, own);
      if (added === null) await removeTable(draft, path, related);
      if (added === null) all.gone.add(id);
      all.added.push(...(added ?? []));
    } else if (type === "vmlDrawing") await followIn(moving, target, shapeFates(move, own));
    else if (type === "pivotTable") await movePivot(moving, target);
    else if (/^(?:comments|threadedComment|drawing|ctrlProp)$/.test(type)) await followIn(moving, target);
    else continue;
    all.done.add(pathKey(target));
  }
  return all;
}

/** @throws Fault when the part is no sound XML, as shapes that some other programs write. */
async function followIn({ draft, move, own }: Moving, path: string, fates = fatesOf(move)): Promise<void> {
  const part = await xmlPart(draft, path);
  edit(draft, part, followed(part.bytes, part.root, { fates, turn: own }));
}

async function removeTable(draft: Draft, path: string, { target, id }: Related): Promise<void> {
  await removeContentType(draft, target);
  await removeRelation(draft, path, id);
  removePart(draft, target);
}

/** @throws Fault when the cells that move are some of a pivot table: Excel moves it as a whole, or not at all. */
async function movePivot(moving: Moving, path: string): Promise<void> {
  const { bytes, root } = await xmlPart(moving.draft, path, 1);
  const location = root.children.find(({ name }) => name === "location");
  const area = location && areasOf(attributeOf(bytes, location, "ref") ?? "")?.[0];
  const moved = area && moveArea(area, moving.move);
  const size = (one: NonNullable<typeof area>): string => `${one.bottom - one.top} ${one.right - one.left}`;
  if (!area || !moved || size(moved) !== size(area)) throw new Fault(tornPivot(moving.draft.archive.name));
  await followIn(moving, path);
}

/** Elements that name a sheet, and cells on it. */
const source = /<(?:[\w-]+:)?(?:worksheetSource|rangeSet|dataRef)\s[^<>]*>/g;

/** Names, charts, pivots' sources, shapes of other sheets: whatever speaks of the sheet by its name. */
async function moveElsewhere(
  { draft, move, other }: Moving,
  path: string,
  isMeant: (name: string) => boolean,
): Promise<void> {
  const bytes = await partBytes(draft, path);
  if (bytes === null) return;
  const text = new TextDecoder().decode(bytes);
  const moved = withFormulas(text, other).replace(source, (tag) => {
    const values = readAttributes(tag);
    const area = areasOf(values.get("ref") ?? "")?.[0];
    const now = area && isMeant(values.get("sheet") ?? "") ? moveArea(area, move) : null;
    return now ? withAttribute(tag, "ref", toAddress(now)) : tag;
  });
  if (moved !== text) putPart(draft, path, moved);
}

const tornPivot = (file: string) => ({
  id: `Baris, kolom atau sel yang digeser di "${file}" memotong tabel pivot; geserlah di Excel.`,
  en: `The rows, columns or cells that are shifted in "${file}" cut through a pivot table; shift them in Excel.`,
});
