/** Changes cells of one sheet of a file, and what has to follow in other parts. */
import { Fault } from "../../../core/fault";
import { toA1 } from "../../../core/workbook";
import { damaged } from "../../archive/refusals";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import type { Book, ListedSheet } from "../sheet/book";
import { restyled } from "../style/restyle";
import { stylesPath } from "../style/styles";
import { headingsOn } from "../tables/headings";
import { insertion, worksheetOrder } from "../xml/order";
import type { Edit } from "../xml/edits";
import { change, child } from "../xml/tree";
import { chainKey, keepChain } from "./chain";
import { isContent, isResult } from "./change";
import type { CellChange, ContentChange } from "./change";
import { findCells } from "./find";
import type { CellPlace } from "./find";
import { refuseImpossible } from "./guards";
import { spillMark } from "./metadata";
import { setCells, widenDimension } from "./set";
import type { PlacedChange, SheetPart } from "./set";
import { writeOutShared } from "./shared";
import { styleAt } from "./write";

/**
 * Contents first, results and looks alone after them: a formula whose text moves to its own cell may have another result as well.
 * @throws Fault when the sheet is damaged, or one of its cells cannot be changed by itself.
 */
export async function changeCells(
  draft: Draft,
  book: Book,
  sheet: ListedSheet,
  changes: readonly CellChange[],
): Promise<void> {
  // Of several changes of one cell the last one counts.
  const each = [...new Map(changes.map((one) => [`${one.row} ${one.column}`, one])).values()];
  const contents = each.filter(isContent);
  const results = each.filter((one) => !isContent(one));
  if (contents.length > 0) await changeContents(draft, book, sheet, contents);
  if (results.length > 0) {
    const part = await sheetPart(draft, sheet, results);
    edit(draft, part, [
      ...setCells(part, await withStyles(draft, book, part, results)),
      ...calculatedOnLoad(part, results),
    ]);
  }
}

/** @throws Fault when the file does not hold the sheet, or it is damaged. */
async function sheetPart(
  draft: Draft,
  { name, path }: ListedSheet,
  changes: readonly CellChange[],
): Promise<SheetPart & XmlPart> {
  if (path === null) throw new Fault(damaged(draft.archive.name, name));
  const part = await xmlPart(draft, path, 1);
  const found = findCells(part.bytes, new Set(changes.map(({ row }) => row)));
  if (found === null) throw new Fault(damaged(draft.archive.name, path));
  return { ...part, found };
}

async function changeContents(
  draft: Draft,
  book: Book,
  sheet: ListedSheet,
  changes: readonly ContentChange[],
): Promise<void> {
  const part = await sheetPart(draft, sheet, changes);
  refuseImpossible(part, sheet.name, changes, await headingsOn(draft, part.path));
  const changed = new Set(changes.map(({ row, column }) => `${row} ${column}`));
  const isChanged = ({ row, column }: CellPlace): boolean => changed.has(`${row} ${column}`);
  edit(draft, part, [
    ...setCells(part, await withStyles(draft, book, part, changes)),
    ...writeOutShared(part.bytes, part.found.reaching, isChanged),
    ...widenDimension(part, changes),
    ...calculatedOnLoad(part, changes),
  ]);
  await keepChain(draft, book, chainChanges(part, sheet.sheetId, changes));
}

const isSpilling = ({ to }: CellChange): boolean => to !== undefined && "fills" in to && to.fills !== undefined;

/** Finds for each other look the place of a cell format that is else like the cell's own, and the mark of what spills. */
async function withStyles(
  draft: Draft,
  book: Book,
  sheet: SheetPart,
  changes: readonly CellChange[],
): Promise<PlacedChange[]> {
  const placed: PlacedChange[] = [];
  const known = new Map<string, number>();
  const mark = changes.some(isSpilling) ? { mark: await spillMark(draft, book) } : {};
  for (const change of changes) {
    const one = isSpilling(change) ? { ...change, ...mark } : change;
    if (one.look === undefined) placed.push(one);
    else {
      const like = styleAt(sheet, one);
      const key = `${like} ${JSON.stringify(one.look)}`;
      const styles = await stylesPath(draft, book.path, book.namespace);
      const style = known.get(key) ?? (await restyled(draft, styles, like, one.look));
      known.set(key, style);
      placed.push({ ...one, style });
    }
  }
  return placed;
}

/** Where a result is not known Excel has to calculate the sheet: it trusts what a file holds. */
function calculatedOnLoad({ bytes, root }: SheetPart, changes: readonly CellChange[]): Edit[] {
  const isUnknown = changes.some((one) =>
    isContent(one)
      ? "formula" in one.to && !("gives" in one.to && one.to.gives !== null)
      : isResult(one.to) && one.to.result === null,
  );
  if (!isUnknown) return [];
  const known = child(root, "sheetCalcPr");
  if (known !== undefined) return change(bytes, known, { attributes: { fullCalcOnLoad: "1" } });
  return insertion(bytes, root, worksheetOrder, "sheetCalcPr", `<${root.prefix}sheetCalcPr fullCalcOnLoad="1"/>`);
}

function chainChanges({ found }: SheetPart, sheetId: string, changes: readonly ContentChange[]) {
  const had = (row: number, column: number): boolean =>
    found.rows.get(row)?.cells.some((cell) => cell.column === column && cell.formula !== null) ?? false;
  const gone = new Set<string>();
  const added: { sheetId: string; cell: string }[] = [];
  for (const { row, column, to } of changes) {
    const [isFormula, wasFormula] = ["formula" in to, had(row, column)];
    if (wasFormula && !isFormula) gone.add(chainKey(sheetId, toA1(row, column)));
    if (isFormula && !wasFormula) added.push({ sheetId, cell: toA1(row, column) });
  }
  return { gone, added };
}
