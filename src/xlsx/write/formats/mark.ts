/** Makes the marks of a worksheet exactly what is asked for: the same conditional formats as the pane's. */
import { addressesOf, rectanglesOf } from "../../../core/areas";
import type { MarkedAreas } from "../../../core/report/marks";
import { levels } from "../../../core/rule/finding";
import type { Area } from "../../../core/workbook";
import { edit, xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import type { Book } from "../sheet/book";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes } from "../xml/text";
import { change, child, removal } from "../xml/tree";
import { placeOfLook } from "./looks";
import { ruleGroups } from "./rules";
import type { RuleGroup } from "./rules";

/** Which sheet is marked, and which of the workbook's formats are the looks of marks. */
export interface MarkTerms {
  readonly book: Book;
  readonly path: string;
  readonly own: ReadonlySet<number>;
}

/** Takes off the marks that stand in the sheet and puts these there. @throws Fault when a part is damaged. */
export async function markSheet(
  draft: Draft,
  { book, path, own }: MarkTerms,
  marks: readonly MarkedAreas[],
): Promise<void> {
  if (own.size === 0 && marks.length === 0) return;
  const part = await xmlPart(draft, path, 1);
  const groups = ruleGroups(part.bytes, part.root, own);
  const wanted: Wanted[] = [];
  for (const level of levels) {
    const areas = rectanglesOf(marks.flatMap((one) => (one.level === level ? one.areas : [])));
    if (areas.length === 0) continue;
    const look = await placeOfLook(draft, book, level);
    // The pane writes one format for each address that Excel takes, and finds these to be the same.
    for (const address of addressesOf(areas)) wanted.push({ look, cells: address.replaceAll(",", " ") });
  }
  const { first, shift } = order(groups, marks, wanted.length);
  const edits = [...removals(groups), ...shifted(part, groups, shift), ...added(part, wanted, first)];
  edit(draft, part, edits);
}

interface Wanted {
  readonly look: number;
  readonly cells: string;
}

/** Rules of ours go; a group in which nothing else stands goes with them. */
function removals(groups: readonly RuleGroup[]): Edit[] {
  return groups.flatMap(({ element, rules }) => {
    const own = rules.filter(({ isOurs }) => isOurs);
    return own.length > 0 && own.length === rules.length
      ? [removal(element)]
      : own.map((rule) => removal(rule.element));
  });
}

/**
 * Which number the first mark has, and how far the numbers of the others move. The lowest number wins in a cell that has
 * several formats: where others cover a marked cell they step back, as they do in Excel; elsewhere they stay as written.
 */
function order(groups: readonly RuleGroup[], marks: readonly MarkedAreas[], count: number) {
  const others = groups.flatMap(({ rules }) => rules.filter(({ isOurs }) => !isOurs));
  const marked = marks.flatMap(({ areas }) => areas);
  const isCovered = others.some((rule) => rule.areas.some((area) => marked.some((one) => meet(one, area))));
  const [lowest, highest] = others.reduce(
    ([low, high], { priority }) => [Math.min(low, priority), Math.max(high, priority)],
    [Infinity, 0],
  );
  if (!isCovered) return { first: highest + 1, shift: 0 };
  return { first: 1, shift: Math.max(0, count + 1 - lowest) };
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function shifted({ bytes }: XmlPart, groups: readonly RuleGroup[], shift: number): Edit[] {
  if (shift === 0) return [];
  return groups.flatMap(({ rules }) =>
    rules
      // A rule without a number is drawn by the one of the same id, which has it.
      .filter(({ isOurs, priority }) => !isOurs && priority > 0)
      .flatMap(({ element, priority }) =>
        change(bytes, element, { attributes: { priority: String(priority + shift) } }),
      ),
  );
}

function added({ bytes, root }: XmlPart, wanted: readonly Wanted[], first: number): Edit[] {
  const { prefix: p } = root;
  const text = wanted.map(({ look, cells }, at) => {
    const rule = attributes({ type: "expression", dxfId: look, priority: first + at });
    const inside = `<${p}cfRule${rule}><${p}formula>TRUE</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${cells}">${inside}</${p}conditionalFormatting>`;
  });
  if (text.length === 0) return [];
  // LibreOffice draws the first of a part's formats in a cell, whatever their numbers say.
  const other = child(root, "conditionalFormatting");
  if (other !== undefined) return [{ from: other.from, to: other.from, text: text.join("") }];
  return insertion(bytes, root, worksheetOrder, "conditionalFormatting", text.join(""));
}
