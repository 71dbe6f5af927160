/** Knows our own formulas, and takes what they show out of a sheet before it is read: it repeats what was read before. */
import { filledBy } from "./ownSpills";
import { isBlank, isError, toA1, toCellRef, valueAt } from "./workbook";
import type { CellRef, Sheet } from "./workbook";

/** What a formula of ours shows: the last report as a list, one number or word of it, a verdict, or a value worked out. */
export type OwnKind = "list" | "figure" | "verdict" | "value";

/** A function of ours with the first character of its first argument, "" when that is left out. */
const call = /(?<![\w.])KLA[._]([A-Z]+)\s*\(\s*([^\s,;)]?)/gi;

/** True for a formula that calls one of ours, alone or nested; not for a text that only mentions it. */
export function isKlaFormula(formula: string): boolean {
  return callsIn(formula).length > 0;
}

/** Excel saves a custom function as "_xldudf_KLA_TIER"; written here as cells show it, "KLA.TIER". */
export function plainCalls(formula: string): string {
  return formula.replace(/\b_xldudf_([a-z0-9]+)_(?=[a-z])/gi, (_, namespace: string) => `${namespace}.`);
}

function callsIn(formula: string): OwnKind[] {
  if (!/kla[._]/i.test(formula)) return [];
  const bare = plainCalls(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  return [...bare.matchAll(call)].map(([, name = "", first = ""]) => kindOf(name.toUpperCase(), first));
}

/** SCORE of a place and TIER and GAP of nothing are the report's; given cells, they work out a number of the workbook's. */
function kindOf(name: string, first: string): OwnKind {
  if (name === "SUMMARY" || name === "FINDINGS") return "list";
  if (name === "STATUS" || name === "EVIDENCE") return "verdict";
  const isOfReport = name === "SCORE" ? /^["\d]?$/.test(first) : (name === "TIER" || name === "GAP") && first === "";
  return isOfReport ? "figure" : "value";
}

/** The sheet without what our formulas show: only cells that they fill are blank, and the same sheet when there are none. */
export function withoutOwn(sheet: Sheet): Sheet {
  const blank = [...sheet.formulas].flatMap(([address, formula]) => {
    const kinds = callsIn(formula);
    const at = kinds.length > 0 ? toCellRef(sheet.name, address) : null;
    return at ? filled(sheet, at, formula, kinds) : [];
  });
  if (blank.length === 0) return sheet;
  const rows: (readonly (string | number | boolean | null)[])[] = [...sheet.rows];
  const formulas = new Map(sheet.formulas);
  for (const { row, column } of blank) {
    formulas.delete(toA1(row, column));
    if (valueAt(sheet, row, column) !== null) rows[row] = (rows[row] ?? []).with(column, null);
  }
  return { ...sheet, rows, formulas };
}

function filled(sheet: Sheet, at: CellRef, formula: string, kinds: readonly OwnKind[]): CellRef[] {
  const value = valueAt(sheet, at.row, at.column);
  if (kinds.includes("list")) return filledBy(sheet, at, formula, "list");
  // Without the add-in the cell shows #NAME? to everyone: in a row of numbers that is a fault to be told.
  if (kinds.includes("figure") && value !== "#NAME?") return filledBy(sheet, at, formula, "one");
  const isNumber = typeof value === "number" && !/^=[@+\s]*(?:_xlfn\.SINGLE\()?(?:_xldudf_)?KLA/i.test(formula);
  if (kinds.includes("verdict") && !isNumber) return filledBy(sheet, at, formula, "verdict");
  return isError(value) && !hasNumbers(sheet, at) ? [at] : [];
}

/** True where a row holds a number other than a year, as rows of data do and headings do not. */
function hasNumbers({ rows }: Sheet, { row, column }: CellRef): boolean {
  return (rows[row] ?? []).some(
    (cell, at) => at !== column && typeof cell === "number" && (cell < 2000 || cell > 2100),
  );
}

/** True when nothing but titles is left of a sheet that our formulas fill: no row with two cells. */
export function isOnlyOwn(before: Sheet, after: Sheet): boolean {
  return before !== after && after.rows.every((cells) => cells.filter((cell) => !isBlank(cell)).length < 2);
}
