/** What Excel refuses as a formula before it works anything out: quotes, brackets, operators and marks that do not fit together. */
import { globalFormula } from "./localFormula";

/** Texts, quoted names of sheets, and what stands in square brackets: nothing in them is of the formula itself. */
const literals = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]/g;
const pairs: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** True for a formula, with its equals sign, whose parts fit together; functions and names may still be unknown. */
export function isWellFormed(formula: string): boolean {
  // Brackets may stand in brackets: Table[[#All],[Column]].
  const bare = formula.replace(literals, "A").replace(literals, "A");
  if (/["'[\]]/.test(bare) || /[-+*/^&=<>,(]\s*$/.test(bare) || /[(,]\s*[*/^&=<>]/.test(bare)) return false;
  const open: string[] = [];
  for (const [sign] of bare.matchAll(/[(){}]/g))
    if (sign === "(" || sign === "{") open.push(sign);
    else if (open.pop() !== pairs[sign]) return false;
  return open.length === 0 && globalFormula(formula, "en") !== null && !joinsNumbers(bare);
}

/** A comma that parts no arguments joins areas; "1,5" are none. */
function joinsNumbers(bare: string): boolean {
  let depth = 0;
  const joined = [...bare].map((sign) => {
    depth += sign === "(" || sign === "{" ? 1 : sign === ")" || sign === "}" ? -1 : 0;
    return sign === "," && depth === 0 ? "|" : sign;
  });
  return /(?<![\p{L}\p{N}_.$:])\d[\d.]*\s*\||\|\s*[\d.]+(?![\d.]*\s*:)/u.test(joined.join(""));
}

/** The formula with the brackets closed that are open at its end, as Excel closes them. */
export function withClosedBrackets(formula: string): string {
  let depth = 0;
  for (const [sign] of formula.replace(literals, "").matchAll(/[()]/g)) depth += sign === "(" ? 1 : -1;
  return formula + ")".repeat(Math.max(0, depth));
}
