/** What stands around a sheet's cells and is another than in its file: protection, rules of entry, and how it is printed. */
import type { LayoutChange, PageChange, PageEdge } from "../../xlsx/write/layout/change";
import type { NameChange } from "../../xlsx/write/sheet/definedNames";
import type { EntryRule } from "../../xlsx/write/sheet/entryRules";
import { fixed } from "../../xlsx/write/sheet/sheetParts";
import { sheetName } from "../../core/reference";
import type { Area, BookName, BookSheet, PrintLayout, Protection, Validation } from "../book/book";
import { typed } from "../model/values";
import { allowances } from "./looksParts";
import { papers, validationOperators, validationTypes } from "./terms";

/** What of it may change in place. */
type SheetFrame = Pick<BookSheet, "name" | "visibility" | "protection" | "validations" | "print" | "names">;

/** Null where that is more than a patch can say. */
export function frameOf(
  before: SheetFrame,
  now: SheetFrame,
): Pick<LayoutChange, "page" | "protection" | "rules"> | null {
  const page = pageOf(before.print, now.print);
  const rules = isSame(before.validations, now.validations) ? [] : now.validations.map(toRule);
  if (page === null || rules.includes(null)) return null;
  return {
    ...(Object.keys(page).length === 0 ? {} : { page }),
    ...(isSame(before.validations, now.validations)
      ? {}
      : { rules: { before: before.validations.length, now: rules.flatMap((rule) => rule ?? []) } }),
    ...(protectionText(before.protection) === protectionText(now.protection)
      ? {}
      : { protection: now.protection && allowedOn(now.protection) }),
  };
}

/** How many things of it are others. */
export function countFrame({ page, protection, rules }: Pick<LayoutChange, "page" | "protection" | "rules">): number {
  return [page, protection, rules].filter((one) => one !== undefined).length;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function protectionText(protection: Protection | null): string {
  return protection === null ? "" : JSON.stringify([[...protection.options].sort(), protection.selectionMode]);
}

/** Excel's attributes say what is locked: 0 is allowed. */
function allowedOn({ options, selectionMode }: Protection): Record<string, string> {
  const allowed = allowances.flatMap(([option, key]) => (options.has(option) ? [[key, "0"]] : []));
  return {
    ...{ objects: "1", scenarios: "1", ...Object.fromEntries(allowed) },
    ...(selectionMode === "Normal" ? {} : { selectLockedCells: "1" }),
    ...(selectionMode === "None" ? { selectUnlockedCells: "1" } : {}),
  };
}

/** Null for a rule that no file can hold. */
function toRule({ areas, type, rule, errorAlert, prompt, ignoreBlanks }: Validation): EntryRule | null {
  const asked = type === "None" ? { formulas: [] } : questionOf(type, rule);
  if (asked === null) return null;
  const { style, showAlert, title, message } = errorAlert;
  return {
    ...{ areas, allowsBlank: ignoreBlanks, ...asked },
    refusal: showAlert
      ? { title, text: message, style: styles.find((one) => one === style.toLowerCase()) ?? "stop" }
      : null,
    hint: prompt.showPrompt ? { title: prompt.title, text: prompt.message } : null,
  };
}

const styles = ["stop", "warning", "information"] as const;

/** What is asked of an entry. */
function questionOf(
  type: string,
  rule: Validation["rule"],
): Pick<EntryRule, "type" | "operator" | "formulas" | "hidesList"> | null {
  const [, key, fileType] = validationTypes.find(([one]) => one === type) ?? [];
  const details = key && rule[key];
  if (!details) return null;
  if (key === "list") {
    const list = listIn(String(details.source));
    return list === null ? null : { type: fileType, formulas: [list], hidesList: details.inCellDropDown === false };
  }
  const { formula, formula1, formula2 } = details;
  const operator = validationOperators.find(([one]) => one === details.operator)?.[1];
  const formulas = [formula ?? formula1, formula2].flatMap((one) => (one === undefined ? [] : [operandIn(one)]));
  return { type: fileType, operator: operator === "between" ? undefined : operator, formulas };
}

/** Excel takes no longer list that stands in the rule itself. */
const mostListLetters = 255;

function listIn(source: string): string | null {
  if (source.startsWith("=")) return source.slice(1);
  return source.length > mostListLetters ? null : `"${source.replaceAll('"', '""')}"`;
}

/** A date may stand there as it is typed. */
function operandIn(value: unknown): string {
  const text = String(value);
  return text.startsWith("=") ? text.slice(1) : String(typed(text).value ?? text);
}

/** In a file margins are inches. */
const points = 72;

/** Null for a paper that has no number. */
function pageOf(before: PrintLayout, now: PrintLayout): PageChange | null {
  const paperSize = papers.indexOf(now.paperSize);
  if (now.paperSize !== before.paperSize && paperSize < 0) return null;
  const { scale, horizontalFitToPages: width, verticalFitToPages: height } = now.zoom;
  const zoom = scale === undefined ? { fit: { width, height } } : { scale };
  const margins = Object.entries(now.margins).filter(([side, size]) => size !== Object(before.margins)[side]);
  const words = [...now.words].filter(([edge, text]) => text !== before.words.get(edge));
  return {
    ...(now.orientation === before.orientation ? {} : { orientation: lower(now.orientation) }),
    ...(now.paperSize === before.paperSize ? {} : { paperSize }),
    ...(isSame(now.zoom, before.zoom) ? {} : zoom),
    ...(now.isCentered === before.isCentered ? {} : { isCentered: now.isCentered }),
    ...(margins.length === 0
      ? {}
      : { margins: Object.fromEntries(margins.map(([side, size]) => [side.toLowerCase(), size / points])) }),
    ...(words.length === 0
      ? {}
      : { words: new Map(words.flatMap(([edge, text]) => (isEdge(edge) ? [[edge, text]] : []))) }),
  };
}

function lower(orientation: PrintLayout["orientation"]): "portrait" | "landscape" {
  return orientation === "Landscape" ? "landscape" : "portrait";
}

function isEdge(edge: string): edge is PageEdge {
  return /^(?:Left|Center|Right)(?:Header|Footer)$/.test(edge);
}

/** The names of a sheet that are others: its own, and those that say what is printed. */
export function sheetNamesOf(before: SheetFrame, now: SheetFrame, was: (formula: string) => string): NameChange[] {
  const printed = (areas: readonly Area[]): string | null =>
    areas.length === 0 ? null : areas.map((area) => `${sheetName(now.name)}!${fixed(area)}`).join(",");
  const repeated = ({ titleRows }: PrintLayout): string | null =>
    titleRows && `${sheetName(now.name)}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`;
  const own = (name: string, old: string | null, formula: string | null): NameChange[] =>
    old === formula ? [] : [{ name, sheet: now.name, formula }];
  return [
    ...namesOf(before.names, now.names, now.name, was),
    ...own("_xlnm.Print_Area", printed(before.print.area), printed(now.print.area)),
    ...own("_xlnm.Print_Titles", repeated(before.print), repeated(now.print)),
  ];
}

/** `was` is what a formula of the file would be under the names that sheets have now. */
export function namesOf(
  before: readonly BookName[],
  now: readonly BookName[],
  sheet: string | null,
  was: (formula: string) => string,
): NameChange[] {
  const old = new Map(before.map((one) => [one.name, was(one.formula)]));
  const changed = now.filter(({ name, formula }) => old.get(name) !== formula);
  const gone = before.filter(({ name }) => !now.some((one) => one.name === name));
  return [
    ...changed.map(({ name, formula, comment }) => ({ name, sheet, formula: formula.replace(/^=/, ""), comment })),
    ...gone.map(({ name }) => ({ name, sheet, formula: null })),
  ];
}
