/** Reads years and numbers that are written in words: "nomor sembilan tahun dua ribu dua puluh lima". */
import type { Token } from "./tokens";
import { months, rangeWords, yearWords } from "./words";

/** "satu" to "sembilan". */
export const digits: ReadonlyMap<string, number> = new Map(
  "satu dua tiga empat lima enam tujuh delapan sembilan".split(" ").map((word, at) => [word, at + 1]),
);

const leads: readonly Pick<ReadonlySet<string>, "has">[] = [yearWords, rangeWords, months];

/**
 * The tokens with each year in words as one code, and the number before it; without a year's word or a month before, "dua
 * ribu" counts something.
 */
export function withSpelledYears(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => word === "ribu" || word === "duaribu" || leadsNumber.has(word))) return tokens;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[".:".includes(tokens[at - 1]?.word ?? " ") ? at - 2 : at - 1]?.word ?? "";
    const year = leads.some((words) => words.has(before)) ? yearAt(tokens, at) : numberAt(tokens, at, before);
    const last = year === null ? undefined : tokens[at + year.length - 1];
    if (year === null || last === undefined) found.push(token);
    else {
      found.push({ type: "code", text: String(year.value), word: String(year.value), from: token.from, to: last.to });
      at += year.length - 1;
    }
  }
  return found;
}

const leadsNumber: ReadonlySet<string> = new Set(["nomor", "nomer"]);

/** "Nomor Sembilan Tahun …"; "nomor satu" alone is a rank. */
function numberAt(tokens: readonly Token[], at: number, before: string): Read | null {
  const number = leadsNumber.has(before) ? belowHundred(tokens, at) : null;
  return number !== null && yearWords.has(tokens[at + number.length]?.word ?? "") ? number : null;
}

interface Read {
  value: number;
  /** How many tokens it takes. */
  length: number;
}

/** A year of this century, 2001 to 2099. */
function yearAt(tokens: readonly Token[], at: number): Read | null {
  const isOne = tokens[at]?.word === "duaribu";
  if (!isOne && (tokens[at]?.word !== "dua" || tokens[at + 1]?.word !== "ribu")) return null;
  const start = at + (isOne ? 1 : 2);
  const rest = belowHundred(tokens, start);
  return rest === null ? null : { value: 2000 + rest.value, length: start - at + rest.length };
}

/** "dua puluh lima", "duapuluh", "lima belas", "sebelas", "sembilan". */
function belowHundred(tokens: readonly Token[], at: number): Read | null {
  const [first = "", second = "", third = ""] = tokens.slice(at, at + 3).map(({ word }) => word);
  const teen = first === "sepuluh" ? 10 : first === "sebelas" ? 11 : null;
  if (teen !== null) return { value: teen, length: 1 };
  const glued = gluedTens(first);
  if (glued !== null) return withOnes(glued, 1, second);
  const digit = digits.get(first);
  if (digit === undefined) return null;
  if (second === "belas") return { value: 10 + digit, length: 2 };
  return second === "puluh" ? withOnes(digit, 2, third) : { value: digit, length: 1 };
}

function gluedTens(word: string): number | null {
  return word.endsWith("puluh") ? (digits.get(word.slice(0, -"puluh".length)) ?? null) : null;
}

function withOnes(tens: number, length: number, next: string): Read {
  const ones = digits.get(next);
  return ones === undefined ? { value: tens * 10, length } : { value: tens * 10 + ones, length: length + 1 };
}
