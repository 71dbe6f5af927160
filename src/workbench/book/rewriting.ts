/** Formulas wherever a book holds them, written otherwise when what they speak of gets another name or place, or goes. */
import { withSheets, withSheetsRenamed } from "../../core/reference";
import type { Book, BookSheet, ConditionalRule, Validation } from "./book";
import { fromKey } from "./book";
import type { FormulaPlace } from "./changes";
import { mutableBook, mutableSheet } from "./mutable";

/** Turns a formula, given the sheet that it stands on (null: a name of the workbook) and the cellKey() (null: none). */
export type Turn = (formula: string, on: BookSheet | null, key: number | null) => string;

/**
 * Puts every formula of the book through `turn`: of cells, names, conditional formats and validations. Answers
 * the cells whose formula has become another one.
 */
export function rewriteFormulas(book: Book, turn: Turn): FormulaPlace[] {
  for (const name of mutableBook(book).names) name.formula = turn(name.formula, null, null);
  return book.sheets.flatMap((sheet) => {
    const own = mutableSheet(sheet);
    const on = (formula: string): string => turn(formula, sheet, null);
    for (const name of own.names) name.formula = on(name.formula);
    own.conditionalFormats = own.conditionalFormats.map((one) => withRule(one, turnedRule(one.rule, on)));
    own.validations = own.validations.map((one) => withRule(one, turnedValidation(one.rule, on)));
    return rewriteCells(sheet, turn);
  });
}

/** The same object where the rule says the same: whoever has seen it knows it again. */
function withRule<T extends { readonly rule: object }>(one: T, rule: T["rule"]): T {
  return JSON.stringify(one.rule) === JSON.stringify(rule) ? one : { ...one, rule };
}

function rewriteCells(sheet: BookSheet, turn: Turn): FormulaPlace[] {
  const { formulas } = mutableSheet(sheet);
  return [...formulas].flatMap(([key, formula]) => {
    const turned = turn(formula, sheet, key);
    if (turned === formula) return [];
    formulas.set(key, turned);
    return [{ sheet: sheet.id, ...fromKey(key) }];
  });
}

/** A mark's rule with its formulas put through `on`. */
export function turnedRule(rule: ConditionalRule, on: (formula: string) => string): ConditionalRule {
  const formula = rule.formula === "" ? "" : on(rule.formula);
  if (rule.type === "Custom") return { ...rule, formula };
  const bare = (text: string): string => on(`=${text}`).slice(1);
  const { formula: inFile, colorScale, dataBar, iconSet } = rule.inFile;
  const turned = {
    ...(inFile === undefined ? {} : { formula: Array.isArray(inFile) ? inFile.map(bare) : bare(inFile) }),
    ...(colorScale && { colorScale: withBounds(colorScale, bare) }),
    ...(dataBar && { dataBar: withBounds(dataBar, bare) }),
    ...(iconSet && { iconSet: withBounds(iconSet, bare) }),
  };
  return { ...rule, formula, inFile: { ...rule.inFile, ...turned } };
}

/** Where colours, bars and icons begin may be said by a cell. */
function withBounds<T extends { readonly cfvo: readonly { readonly value?: string }[] }>(
  scale: T,
  on: (text: string) => string,
): T {
  return {
    ...scale,
    cfvo: scale.cfvo.map((one) => (one.value === undefined ? one : { ...one, value: on(one.value) })),
  };
}

/** A rule with its formulas put through `on`; only what begins with an equals sign is one: a list may be "Ada,Tidak". */
export function turnedValidation(rule: Validation["rule"], on: (formula: string) => string): Validation["rule"] {
  const turned = (value: unknown): unknown => (typeof value === "string" && value.startsWith("=") ? on(value) : value);
  const turnedAll = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(details).map(([name, value]) => [name, turned(value)]));
  return Object.fromEntries(Object.entries(rule).map(([kind, details]) => [kind, turnedAll(details)]));
}

/** The formula with the sheet under its new name. */
export function withSheetRenamed(formula: string, before: string, sheet: BookSheet): string {
  return withSheetsRenamed(formula, (name) => (name.toLowerCase() === before.toLowerCase() ? sheet.name : null));
}

/** The formula without the sheet: "#REF!A1", as Excel writes it. */
export function withSheetDeleted(formula: string, gone: BookSheet): string {
  const lower = gone.name.toLowerCase();
  return withSheets(formula, (name) => (name.toLowerCase() === lower ? "#REF!" : null));
}
