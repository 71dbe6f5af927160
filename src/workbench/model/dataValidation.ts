/** Excel.DataValidation of a range: its rule, its prompt and its alert. */
import { sheetName } from "../../core/reference";
import type { Validating } from "../book/validations";
import { clearValidation, piecesIn, unvalidated, validate } from "../book/validations";
import { areaText } from "./address";
import { fail } from "./fault";
import { guardCells } from "./guard";
import { oneOf, record, text, truth } from "./inputs";
import type { Member, Members, RangePlace } from "./thing";
import { isThing, kind, thing } from "./thing";

const dataValidation = kind<RangePlace>("DataValidation", () => ({
  Type: { set: "1.8", get: typeOf },
  Rule: member("rule", (value) => ruleOf(value)),
  ErrorAlert: member("errorAlert", (value) => ({ errorAlert: alertOf(value) })),
  Prompt: member("prompt", (value) => ({ prompt: promptOf(value) })),
  IgnoreBlanks: member("ignoreBlanks", (value) => ({ ignoreBlanks: truth(value) })),
  Clear: {
    set: "1.8",
    call: (place, _args, { book }) => clearValidation(book, guarded(place).sheet, place.areas),
  },
}));

/** Of a Range, where it came with 1.8, and of RangeAreas with 1.9. */
export function validationOf(set: string): Members<RangePlace> {
  return { DataValidation: { set, nav: (place) => thing(dataValidation, place) } };
}

/** What all cells of the place have; null when they differ. */
function member(name: keyof Validating, make: (value: unknown) => Partial<Validating>): Member<RangePlace> {
  return {
    set: "1.8",
    get: ({ sheet, areas }) => {
      const [first, ...others] = piecesIn(sheet, areas).map((piece) => piece[name]);
      const words = JSON.stringify(first);
      return others.every((other) => JSON.stringify(other) === words) ? first : null;
    },
    put: (place, value, { book }) => validate(book, guarded(place).sheet, place.areas, make(value)),
  };
}

function guarded(place: RangePlace): RangePlace {
  guardCells(place);
  return place;
}

function typeOf({ sheet, areas }: RangePlace): string {
  const pieces = piecesIn(sheet, areas);
  const rules = new Set(pieces.map(({ rule }) => JSON.stringify(rule)));
  if (rules.size <= 1) return pieces[0]?.type ?? "None";
  return pieces.some(({ type }) => type === "None") && rules.size === 2 ? "MixedCriteria" : "Inconsistent";
}

const kinds = ["wholeNumber", "decimal", "textLength", "date", "time", "list", "custom"];

const operators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan"],
  ...["LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"],
] as const;

/** Exactly one kind of rule. */
function ruleOf(value: unknown): Partial<Validating> {
  const found = Object.entries(record(value)).filter(([, given]) => given !== null && given !== undefined);
  const [kindName = "", given] = found[0] ?? [];
  if (found.length !== 1 || !kinds.includes(kindName)) return fail("InvalidArgument");
  const type = kindName.charAt(0).toUpperCase() + kindName.slice(1);
  return { type, rule: { [kindName]: detailsOf(kindName, record(given)) } };
}

function detailsOf(kindName: string, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (kindName === "custom") return { formula: text(given.formula) };
  if (kindName === "list") {
    const inCellDropDown = given.inCellDropDown === undefined ? true : truth(given.inCellDropDown);
    return { inCellDropDown, source: text(operandOf(given.source)) };
  }
  const operator = oneOf(given.operator ?? "", ["Between", ...operators]);
  const formula1 = operandOf(given.formula1);
  if (!operator.endsWith("etween")) return { formula1, operator };
  return { formula1, formula2: operandOf(given.formula2), operator };
}

/** A text, a number, or a range, which is kept as its address. */
function operandOf(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  const place = isThing(value) ? value.place?.() : null;
  const [area] = place?.areas ?? [];
  if (!place || !area) return fail("InvalidArgument");
  return `=${sheetName(place.sheet.name)}!${areaText(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function alertOf(value: unknown): Validating["errorAlert"] {
  const given = record(value);
  return {
    message: text(given.message ?? ""),
    showAlert: truth(given.showAlert ?? true),
    style: oneOf(given.style, ["Stop", "Warning", "Information"]),
    title: text(given.title ?? ""),
  };
}

function promptOf(value: unknown): Validating["prompt"] {
  const given = { ...unvalidated.prompt, ...record(value) };
  return { message: text(given.message), showPrompt: truth(given.showPrompt), title: text(given.title) };
}
