/** Writes shared formulas out where the cell that holds their text gets something else: the others would lose it. */
import { translator } from "../../../core/formula";
import type { Translate } from "../../../core/formula";
import { rawBetween } from "../../archive/strings";
import { readAttributes } from "../../archive/xml";
import type { Edit } from "../xml/edits";
import { attributes, plainText } from "../xml/text";
import { child, readTree } from "../xml/tree";
import type { CellPlace } from "./find";

interface Master extends CellPlace {
  readonly translate: Translate;
  readonly isLost: boolean;
}

/** `isChanged` says which cells get new content; the order of `cells` is that of the file. */
export function writeOutShared(
  bytes: Uint8Array,
  cells: readonly CellPlace[],
  isChanged: (cell: CellPlace) => boolean,
): Edit[] {
  const masters = new Map<number, Master>();
  return cells.flatMap((cell) => {
    const { formula } = cell;
    if (formula === null || formula.shared === null) return [];
    const master = masters.get(formula.shared);
    if (formula.text !== "" && (master === undefined || formula.hasRange)) {
      masters.set(formula.shared, { ...cell, translate: translator(formula.text), isLost: isChanged(cell) });
      return [];
    }
    return master?.isLost && !isChanged(cell) ? writtenOut(bytes, cell, master) : [];
  });
}

function writtenOut(bytes: Uint8Array, cell: CellPlace, master: Master): Edit[] {
  const own = bytes.subarray(cell.from, cell.to);
  const root = readTree(own, 1);
  const element = root === null ? undefined : child(root, "f");
  if (element === undefined) return [];
  const kept = [...readAttributes(rawBetween(own, element.from, element.inner))].filter(
    ([name]) => !/^(?:t|si|ref)$/.test(name),
  );
  const text = cell.formula?.text || master.translate(cell.row - master.row, cell.column - master.column);
  const { prefix } = element;
  const written = `<${prefix}f${attributes(Object.fromEntries(kept))}>${plainText(text)}</${prefix}f>`;
  return [{ from: cell.from + element.from, to: cell.from + element.to, text: written }];
}
