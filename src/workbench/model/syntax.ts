/** What Excel refuses as a formula before it works anything out: quotes, brackets and operators that do not fit together. */

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
  return open.length === 0;
}
