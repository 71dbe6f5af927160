/** Which formulas the engine can be asked; the others keep the result that the file brought, and are marked as such. */
import { isError } from "../../core/workbook";
import type { CellValue } from "../../core/workbook";
import { referencesIn } from "../../core/moves/references";

/** The function of our own that stands, for the engine, in the place of a formula that it cannot work out. */
export const keepingFunction = "WORKBENCH.KEPT";

/** Functions that the engine knows but works out otherwise than Excel. */
const untrusted: ReadonlySet<string> = new Set("AREAS INFO WEBSERVICE IMAGE GETPIVOTDATA".split(" "));

/** Functions that Excel works out at every calculation, whatever has changed. */
const volatile: ReadonlySet<string> = new Set("TODAY NOW RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT".split(" "));

/** True for a formula that the engine works out each time, too. */
export function isVolatile(formula: string): boolean {
  return functionsIn(formula).some((name) => volatile.has(name));
}

/** Texts and names of sheets in quotes first, so that nothing within them is taken for a call. */
const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
/** "Sheet1:Sheet3!A1" speaks of several sheets at once. */
const several = /(?<![\p{L}\p{N}_.!'])(?:'[^'!]*:[^'!]*'|[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*)!/u;

/** "(A1,C1:C3)" speaks of several areas at once. */
const union = /(?<![\p{L}\p{N}_.)])\([^()]*,/u;

/** "XLOOKUP(…):XLOOKUP(…)": of the functions that give a reference the engine joins those of INDEX and OFFSET alone. */
const joined = /\)\s*:|:\s*(?!INDEX\(|OFFSET\()[\p{L}_][\p{L}\p{N}_.]*\(/iu;

/** True for "=LAMBDA(x,x)", which gives no value as nobody calls it: Excel shows #CALC!. */
export function isBareLambda(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (!/^=\s*(?:_xlfn\.)?LAMBDA\(/i.test(bare)) return false;
  let depth = 0;
  for (const { 0: sign, index } of bare.matchAll(/[()]/g)) {
    depth += sign === "(" ? 1 : -1;
    if (depth === 0) return bare.slice(index + 1).trim() === "";
  }
  return false;
}

/** CELL knows the cell, of its looks nothing, and not what Excel calls the workbook of a cell on another sheet. */
const ofLooks = /(?<![\p{L}\p{N}_.])CELL\((?!\s*"(?:col|row|contents|type)"\s*,|\s*"address"\s*,[^!]*$)/iu;

/** The functions that a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  return [...formula.matchAll(call)].flatMap(([, name]) => (name === undefined ? [] : [name.toUpperCase()]));
}

/**
 * True for a formula, with names and tables written out, that the engine works out as Excel does; `isKnown` tells its
 * functions. What speaks of other workbooks, of several sheets or areas at once or of unknown tables is none.
 */
export function isCalculable(formula: string, isKnown: (name: string) => boolean): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (bare.includes("[") || several.test(bare) || union.test(bare) || isBareLambda(bare)) return false;
  if (ofLooks.test(formula)) return false;
  if (joined.test(bare.replace(/(?:INDEX|OFFSET)\([^()]*\)\s*:/gi, "A1:"))) return false;
  return functionsIn(bare).every((name) => isKnown(name) && !untrusted.has(name));
}

/** What the engine reads instead: a call that gives what stands in the cell, and depends on the same cells. */
export function keeping(formula: string): string {
  return `=${keepingFunction}(${referencesIn(formula).slice(0, mostReferences).join(",")})`;
}

/** As many arguments as Excel gives a function. */
const mostReferences = 255;

/** True when the engine has failed where Excel had a result: nobody knows the name, or the way is barred that was free. */
export function isFailure(found: CellValue, before: CellValue): boolean {
  if (found !== "#NAME?" && found !== "#SPILL!") return false;
  return before !== null && !(typeof before === "string" && isError(before));
}
