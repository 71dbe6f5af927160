/** What goes along when cells are copied, beside their contents and looks: merges, marks, validation, notes, links. */
import { overlap } from "../../core/areas";
import { translate } from "../../core/formula";
import { withoutAll } from "./areas";
import type { Area, Book, BookSheet, ConditionalFormat, Validation } from "./book";
import { fromKey, toKey } from "./book";
import { isIn } from "./cells";
import { tell } from "./changes";
import { conditionalId } from "./conditionalFormats";
import { touches } from "./merges";
import { mutableSheet } from "./mutable";
import { transposed } from "../../core/moves/references";
import { turnedValidation } from "./rewriting";
import { clearValidation, validate } from "./validations";

/** Cells of one sheet and where they are put, on the same sheet or another; `isTurned`: rows become columns. */
export interface Paste {
  readonly from: { readonly sheet: BookSheet; readonly area: Area };
  readonly to: { readonly sheet: BookSheet; readonly area: Area };
  readonly isTurned: boolean;
}

/** As with formats alone: merges and marks. */
export function pasteFormats(book: Book, paste: Paste): void {
  pasteMerges(book, paste);
  pasteMarks(book, paste);
}

/** What formats alone do not have: validation, notes and links. */
export function pasteRest(book: Book, paste: Paste): void {
  pasteValidation(book, paste);
  pasteByCell(book, paste);
}

/** Where a part of the copied area comes to lie, once for each time that the area fits into where it is put. */
function placesOf({ from, to, isTurned }: Paste, part: Area): Area[] {
  const turned = (area: Area): Area =>
    isTurned ? { top: area.left, left: area.top, bottom: area.right, right: area.bottom } : area;
  const [source, own] = [turned(from.area), turned(part)];
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const places: Area[] = [];
  for (let top = to.area.top; top <= to.area.bottom; top += height)
    for (let left = to.area.left; left <= to.area.right; left += width)
      places.push(moved(own, top - source.top, left - source.left));
  return places;
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function pasteMerges(book: Book, paste: Paste): void {
  const { from, to } = paste;
  const made = from.sheet.merges
    .filter((area) => touches(area, from.area) && JSON.stringify(overlap(area, from.area)) === JSON.stringify(area))
    .flatMap((area) => placesOf(paste, area));
  const kept = to.sheet.merges.filter((area) => !touches(area, to.area));
  if (made.length === 0 && kept.length === to.sheet.merges.length) return;
  mutableSheet(to.sheet).merges = [...kept, ...made];
  tell(book, { kind: "merges", sheet: to.sheet.id });
}

/** On its own sheet a mark reaches over more cells; on another one, or turned over, there is a new mark. */
function pasteMarks(book: Book, paste: Paste): void {
  const { from, to } = paste;
  const found = from.sheet.conditionalFormats.flatMap((format) => {
    const parts = format.areas.flatMap((area) => overlap(area, from.area) ?? []);
    return parts.length === 0 ? [] : [{ format, places: parts.flatMap((part) => placesOf(paste, part)) }];
  });
  // Turned over, its formula says something else.
  const isWider = ({ rule }: ConditionalFormat): boolean =>
    from.sheet === to.sheet && (!paste.isTurned || rule.formula === "");
  const kept = to.sheet.conditionalFormats.flatMap((format) => {
    const left = withoutAll(format.areas, [to.area]);
    const more = isWider(format) ? (found.find((one) => one.format === format)?.places ?? []) : [];
    const areas = [...left, ...more];
    if (areas.length === 0) return [];
    return [areas.length === format.areas.length && more.length === 0 ? format : { ...format, areas }];
  });
  const added = found.flatMap(({ format, places }) =>
    isWider(format) ? [] : markElsewhere(book, paste, format, places),
  );
  const before = to.sheet.conditionalFormats;
  if (added.length === 0 && kept.length === before.length && kept.every((one, index) => one === before[index])) return;
  mutableSheet(to.sheet).conditionalFormats = [...added, ...kept];
  tell(book, { kind: "conditionalFormats", sheet: to.sheet.id });
}

function markElsewhere(
  book: Book,
  paste: Paste,
  format: ConditionalFormat,
  areas: readonly Area[],
): ConditionalFormat[] {
  const [base] = format.areas;
  const [first] = areas;
  if (!base || !first) return [];
  const formula = formulaAt(paste, format.rule.formula, base, first) ?? "";
  return [{ ...format, id: conditionalId(book), areas, rule: { ...format.rule, formula } }];
}

/** What a formula that is meant from one corner says from another; null where nobody here can turn it over. */
function formulaAt({ isTurned }: Paste, formula: string, base: Area, to: Area): string | null {
  if (!isTurned) return translate(formula, to.top - base.top, to.left - base.left);
  return transposed(formula, { row: base.top, column: base.left }, { row: to.top, column: to.left });
}

/** False where a mark or a validation of the cells has a formula that cannot be turned over. */
export function isPastable(paste: Paste): boolean {
  const { conditionalFormats, validations } = paste.from.sheet;
  const isMeant = ({ areas }: { readonly areas: readonly Area[] }): boolean =>
    areas.some((area) => touches(area, paste.from.area));
  const formulas = conditionalFormats.filter(isMeant).map(({ areas, rule }) => ({ areas, formula: rule.formula }));
  for (const { areas, rule } of validations.filter(isMeant))
    turnedValidation(rule, (formula) => {
      formulas.push({ areas, formula });
      return formula;
    });
  return formulas.every(
    ({ areas: [base], formula }) => !base || formulaAt(paste, formula, base, paste.to.area) !== null,
  );
}

function pasteValidation(book: Book, paste: Paste): void {
  const { from, to } = paste;
  const parts = from.sheet.validations.flatMap((one) =>
    one.areas.flatMap((area) => {
      const part = overlap(area, from.area);
      return part ? [{ one, part }] : [];
    }),
  );
  const hasOwn = to.sheet.validations.some(({ areas }) => areas.some((area) => touches(area, to.area)));
  if (parts.length === 0 && !hasOwn) return;
  clearValidation(book, to.sheet, [to.area]);
  for (const { one, part } of parts)
    for (const place of placesOf(paste, part)) validate(book, to.sheet, [place], validatingAt(paste, one, place));
}

/** Its formulas are meant from its first cell. */
function validatingAt(paste: Paste, { areas, ...one }: Validation, place: Area): Omit<Validation, "areas"> {
  const [base] = areas;
  if (!base) return one;
  const on = (formula: string): string => formulaAt(paste, formula, base, place) ?? formula;
  return { ...one, rule: turnedValidation(one.rule, on) };
}

function pasteByCell(book: Book, paste: Paste): void {
  const { from, to } = paste;
  const own = mutableSheet(to.sheet);
  const notes = carried(paste, from.sheet.notes, to.sheet.notes, (note) => ({ ...note }));
  const links = carried(paste, from.sheet.links, to.sheet.links, (link) => link);
  if (notes) own.notes = notes;
  if (links) own.links = links;
  if (notes) tell(book, { kind: "notes", sheet: to.sheet.id });
  if (links) tell(book, { kind: "links", sheet: to.sheet.id });
}

/** Null where nothing comes and nothing goes. */
function carried<From, To>(
  paste: Paste,
  given: ReadonlyMap<number, From>,
  own: ReadonlyMap<number, To>,
  copy: (value: From) => To,
): Map<number, To> | null {
  const made = [...given]
    .filter(([key]) => isIn(paste.from.area, key))
    .flatMap(([key, value]) =>
      placesOf(paste, cellArea(key)).map(({ top, left }) => [toKey(top, left), copy(value)] as const),
    );
  const kept = [...own].filter(([key]) => !isIn(paste.to.area, key));
  return made.length === 0 && kept.length === own.size ? null : new Map([...kept, ...made]);
}

function cellArea(key: number): Area {
  const { row, column } = fromKey(key);
  return { top: row, left: column, bottom: row, right: column };
}

/** Takes marks and merges off areas, as where their formats are cleared. */
export function clearFormats(book: Book, sheet: BookSheet, areas: readonly Area[]): void {
  for (const area of areas) pasteFormats(book, { ...nowhere(sheet), to: { sheet, area } });
}

/** Takes validation, notes, comments and links off areas, as where all is cleared. */
export function clearRest(book: Book, sheet: BookSheet, areas: readonly Area[]): void {
  for (const area of areas) pasteRest(book, { ...nowhere(sheet), to: { sheet, area } });
  const left = sheet.comments.filter(({ row, column }) => !areas.some((area) => isIn(area, toKey(row, column))));
  if (left.length === sheet.comments.length) return;
  mutableSheet(sheet).comments = left;
  tell(book, { kind: "comments", sheet: sheet.id });
}

/** A cell without anything: what is put from there takes off what was. */
function nowhere(sheet: BookSheet): Pick<Paste, "from" | "isTurned"> {
  const blank = { ...sheet, merges: [], conditionalFormats: [], validations: [], notes: new Map(), links: new Map() };
  return { from: { sheet: blank, area: { top: 0, left: 0, bottom: 0, right: 0 } }, isTurned: false };
}
