/** What only neighbouring rows tell: names that are broken over them, numbers that run through the instrument. */
import { findNode } from "../../instrument/instrument";
import { readLabel } from "../../naming/labels";
import type { Label } from "../../naming/labels";
import { isBlank } from "../../workbook";
import type { Context } from "./claims";
import { matches } from "../places/places";
import type { Tools } from "../places/places";
import type { Row } from "../cells/rows";
import { nameLikeness } from "../model/weights";

/** Further rows of a table, as those above and those around them make them out. */
export function togetherWith(above: readonly Row[], rows: readonly Row[], context: Context): Row[] {
  const whole = withWholeNames(rows, context.tools);
  return runThrough([...above, ...whole], context) ? whole.map((row) => ({ ...row, isListed: true })) : whole;
}

/** No indicator has so many questions. */
const leastListed = 20;

/** Whether numbers run forward through the indicators, so that none is a question's. */
function runThrough(rows: readonly Row[], { tools, tree }: Context): boolean {
  const codes = rows.flatMap(({ number }) => number?.code ?? []).filter((code) => /^\d/.test(code));
  const places = codes.map((code) => {
    const node = findNode(tools.instrument, code);
    return node ? tree.positionOf(node.indicator) : -1;
  });
  return new Set(places).size >= leastListed && places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0));
}

/** Pages turned into cells break a name over rows, of which the first has the number: joined where that makes it a name of the instrument's. */
function withWholeNames(rows: readonly Row[], tools: Tools): Row[] {
  const whole: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const above = whole.at(-1);
    const isNext = rows[at - 1]?.row === row.row - 1;
    const joined = above?.number && isNext && isTextAlone(row) ? joinedWith(above, row, tools) : null;
    if (joined) whole.splice(-1, 1, joined);
    else whole.push(row);
  }
  return whole;
}

/** One cell is all that the row holds, a text that begins with no code. */
function isTextAlone({ table, row, lead, isFilled }: Row): boolean {
  const cells = (table.grid.rows[row] ?? []).slice(table.left, table.right + 1);
  const isName = lead !== null && lead.code === null && lead.level === null;
  return isName && !isFilled && cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** The upper row with both texts as its name; null where that names less. */
function joinedWith(above: Row, { indicator }: Row, tools: Tools): Row | null {
  if (!above.indicator || !indicator) return null;
  const label = readLabel(`${above.indicator.text} ${indicator.text}`);
  const [before, after] = [above.indicator, label].map((one) => likenessOfName(one, tools));
  const isNoWorse = (after ?? 0) >= Math.max(nameLikeness.likely, before ?? 0);
  return isNoWorse ? { ...above, indicator: label } : null;
}

/** How much a label is any indicator's name. */
function likenessOfName(label: Label, { matcher }: Tools): number {
  return matches(label, matcher).find(({ place }) => place.indicator !== null)?.likeness ?? 0;
}
