/** Reads a calculation that is written out, "31,63 + 27,68 = 59,31": its result, where it comes to what it says. */

/** Each number may be rounded to two decimals by itself. */
const roundedBy = 0.005;
const maxTextLength = 120;

/**
 * The result as typed; null where the text is no calculation, or comes to something else: then nobody knows which of the two is meant.
 * Without a result it is none either: "12 - 13" is a range, and "10 + 2,5" may still be asked for.
 * @param numberOf what one number of it says; null for none.
 */
export function calculated(text: string, numberOf: (part: string) => number | null): number | null {
  if (text.length > maxTextLength || !/\d ?[+\-–x×*:÷] ?[(\d]/i.test(text)) return null;
  const [sum = "", result, ...rest] = text.split(/ ?= ?/);
  const said = result === undefined || rest.length > 0 ? null : numberOf(result);
  const own = addedUp(sum, numberOf) ?? multiplied(sum, numberOf);
  const numbers = sum.split(/[+\-–]/).length + 1;
  return said !== null && own !== null && Math.abs(said - own) <= roundedBy * numbers + 1e-9 ? said : null;
}

/** "15 - 2,5 + 1": signs stand before the numbers that they are of. */
function addedUp(text: string, numberOf: (part: string) => number | null): number | null {
  let [sum, sign] = [0, 1];
  for (const part of text.split(/ ?([+\-–]) ?/)) {
    if (/^[+\-–]$/.test(part)) sign = part === "+" ? 1 : -1;
    else {
      const value = numberOf(part);
      if (value === null) return null;
      sum += sign * value;
    }
  }
  return Math.round(100 * sum) / 100;
}

function multiplied(text: string, numberOf: (part: string) => number | null): number | null {
  const [one, sign, other, ...rest] = text.split(/ ?([x×*:÷]) ?/i);
  const [first, second] = [numberOf(one ?? ""), numberOf(other ?? "")];
  if (first === null || second === null || rest.length > 0 || sign === undefined) return null;
  return /[:÷]/.test(sign) ? (second === 0 ? null : first / second) : first * second;
}
