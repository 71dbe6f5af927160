/** Finding and replacing text in ranges and sheets. */
import type { Area, BookSheet } from "../book/book";
import { formulaOf, setCells, usedArea, cellValueOf } from "../book/cells";
import { styleAt } from "../book/style";
import { overlap, wholeSheet } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { text } from "./inputs";
import { soleAreaOf, rangeThing } from "./range";
import { rangeAreasThing } from "./rangeAreas";
import { textOf } from "./text";
import type { Members, RangePlace, Run, Thing } from "./thing";
import { typed } from "./values";

export const searchOfRange: Members<RangePlace> = {
  Find: { set: "1.9", call: (place, args) => first(place, args) ?? fail("ItemNotFound") },
  FindOrNullObject: { set: "1.9", call: first },
  ReplaceAll: { set: "1.9", call: (place, args, run) => replaceAll(place, args, run) },
};

export const searchOfWorksheet: Members<BookSheet> = {
  FindAll: { set: "1.9", call: (sheet, args) => all(sheet, args) ?? fail("ItemNotFound") },
  FindAllOrNullObject: { set: "1.9", call: all },
  ReplaceAll: { set: "1.9", call: (sheet, args, run) => replaceAll({ sheet, areas: [wholeSheet] }, args, run) },
};

interface Criteria {
  completeMatch?: unknown;
  matchCase?: unknown;
  searchDirection?: unknown;
}

function criteriaOf(value: unknown): Criteria {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function matcher(sought: string, { completeMatch, matchCase }: Criteria): (shown: string) => boolean {
  const fold = (value: string): string => (matchCase === true ? value : value.toLowerCase());
  const wanted = fold(sought);
  return completeMatch === true ? (shown) => fold(shown) === wanted : (shown) => fold(shown).includes(wanted);
}

/** The cells whose shown text matches, row by row. */
function* matches(
  sheet: BookSheet,
  area: Area,
  holds: (shown: string) => boolean,
): Generator<{ row: number; column: number }> {
  const used = usedArea(sheet, true);
  const within = used && overlap(used, area);
  if (!within) return;
  for (let row = within.top; row <= within.bottom; row++)
    for (let column = within.left; column <= within.right; column++) {
      const value = cellValueOf(sheet, row, column);
      if (value !== null && holds(textOf(value, styleAt(sheet, row, column).numberFormat))) yield { row, column };
    }
}

function first(place: RangePlace, [sought, given]: readonly unknown[]): Thing | null {
  const criteria = criteriaOf(given);
  const found = [...matches(place.sheet, soleAreaOf(place), matcher(text(sought), criteria))];
  const at = criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
  return at ? rangeThing(place.sheet, cellArea(at)) : null;
}

function all(sheet: BookSheet, [sought, given]: readonly unknown[]): Thing | null {
  const found = [...matches(sheet, wholeSheet, matcher(text(sought), criteriaOf(given)))];
  return found.length > 0 ? rangeAreasThing(sheet, found.map(cellArea)) : null;
}

/** Answers the number of replacements; in formulas the formula's text is changed. */
function replaceAll(place: RangePlace, [sought, replacement, given]: readonly unknown[], { book }: Run): number {
  const { sheet, areas } = place;
  const criteria = criteriaOf(given);
  const escaped = text(sought).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    criteria.completeMatch === true ? `^${escaped}$` : escaped,
    criteria.matchCase === true ? "g" : "gi",
  );
  let count = 0;
  for (const at of areas.flatMap((area) => [...matches(sheet, area, () => true)])) {
    const old = formulaOf(sheet, at.row, at.column) ?? String(cellValueOf(sheet, at.row, at.column) ?? "");
    const hits = old.match(pattern)?.length ?? 0;
    if (hits === 0) continue;
    guardCells({ sheet, areas: [cellArea(at)] });
    const changed = old.replace(pattern, () => text(replacement));
    const isQuoted = old.startsWith("=") && formulaOf(sheet, at.row, at.column) === null;
    const input = isQuoted ? { text: changed } : changed.startsWith("=") ? changed : typed(changed).value;
    setCells(book, sheet, cellArea(at), [[input]], "addin");
    count += hits;
  }
  return count;
}

function cellArea({ row, column }: { row: number; column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}
