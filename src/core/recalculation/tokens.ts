/** Takes a formula apart into tokens: numbers, references, functions, signs; what is none of these makes it opaque. */
import { areasOf } from "../areas";
import type { Area } from "../workbook";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "text" }
  /** `sheet` is null for the formula's own; an outside one lies in another file. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area; readonly isOutside: boolean }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const sheetPrefix = String.raw`(?:'((?:[^']|'')*)'|([\p{L}_\[][\p{L}\p{N}_.\[\]]*))!`;

/** One alternative at each place, so that no stretch is tried twice. */
const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    `(?<area>(?:${sheetPrefix})?(?:${area}))(?![\\p{L}\\p{N}_.(!\\[])`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*)\(`,
    String.raw`(?<truth>TRUE|FALSE)(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<sign>[-+*/^%(),&=<>{};:])`,
    String.raw`(?<space>\s+)`,
  ].join("|"),
  "uyi",
);

/** Excel takes no longer formula. */
const longestFormula = 8192;

/** The tokens of a formula with its equals sign; null when it holds a name, a table or anything else. */
export function tokensOf(formula: string): Token[] | null {
  if (formula.length > longestFormula) return null;
  const tokens: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (match === null) return null;
    const found = toToken(match);
    if (found === null) return null;
    tokens.push(...found);
  }
  return tokens;
}

function toToken(match: RegExpExecArray): Token[] | null {
  const groups = match.groups ?? {};
  if (groups["space"] !== undefined) return [];
  if (groups["text"] !== undefined) return [{ kind: "text" }];
  if (groups["number"] !== undefined) return [{ kind: "number", value: Number(groups["number"]) }];
  if (groups["truth"] !== undefined) return [{ kind: "truth", value: /true/i.test(groups["truth"]) }];
  if (groups["sign"] !== undefined) return [{ kind: "sign", sign: groups["sign"] }];
  if (groups["function"] !== undefined) return [{ kind: "function", name: groups["function"].toUpperCase() }];
  return areaToken(groups["area"] ?? "");
}

function areaToken(text: string): Token[] | null {
  const at = text.lastIndexOf("!");
  const [found, ...more] = areasOf(text.slice(at + 1)) ?? [];
  if (found === undefined || more.length > 0) return null;
  if (at < 0) return [{ kind: "area", sheet: null, area: ordered(found), isOutside: false }];
  const written = text.slice(0, at);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return [{ kind: "area", sheet, area: ordered(found), isOutside: sheet.includes("[") }];
}

/** "B9:B2" means the same as "B2:B9". */
function ordered({ top, left, bottom, right }: Area): Area {
  return {
    ...{ top: Math.min(top, bottom), bottom: Math.max(top, bottom) },
    ...{ left: Math.min(left, right), right: Math.max(left, right) },
  };
}
