/** Finds what is said beside a document's name: in brackets, behind its last number or mark, and in its last words. */
import type { Token } from "../text/tokens";

/** A remark, word for word; `before` is the word that it follows where nothing sets it apart, null where something does. */
export interface Aside {
  words: readonly string[];
  before: string | null;
}

/** Every aside of a piece, a file's name apart from what stands behind it; time grows with the piece's length alone. */
export function asidesOf(tokens: readonly Token[]): Aside[] {
  const file = tokens.findLastIndex(({ type }) => type === "ending");
  const name = file < 0 ? [] : endAsides(tokens.slice(0, file));
  return [...brackets(tokens), ...name, ...endAsides(tokens)].filter(({ words }) => words.length > 0);
}

/** "(masih kosong)", "[contoh]"; one that is never shut goes to the end. */
function brackets(tokens: readonly Token[]): Aside[] {
  const found: Aside[] = [];
  let from: number | null = null;
  for (let at = 0; at <= tokens.length; at++) {
    const word = tokens[at]?.word ?? ")";
    if (from !== null && isShutting(word)) {
      found.push({ words: wordsOf(tokens.slice(from, at)), before: null });
      from = null;
    } else if (isOpening(word)) from = at + 1;
  }
  return found;
}

function endAsides(tokens: readonly Token[]): Aside[] {
  const own = withoutLastBracket(tokens);
  const number = own.findLastIndex(({ type }) => type === "code" || type === "link" || type === "ending");
  const mark = own.findLastIndex((token, at) => isDivider(token) && !isListed(own, at));
  const apart = [number, mark].filter((at) => at >= 0).map((at) => own.slice(at + 1));
  return [...apart.map((tail) => ({ words: wordsOf(tail), before: null })), ...lastWords(own)];
}

function withoutLastBracket(tokens: readonly Token[]): readonly Token[] {
  if (!isShutting(tokens.at(-1)?.word ?? "")) return tokens;
  const open = tokens.findLastIndex(({ word }) => isOpening(word));
  return open > 0 ? tokens.slice(0, open) : tokens;
}

/** The last one, two and three words, each with a word before it. */
function lastWords(tokens: readonly Token[]): Aside[] {
  const last = wordsOf(tokens.slice(-longestEnd - 1));
  return [1, 2, longestEnd].flatMap((count) => {
    const before = last[last.length - count - 1];
    return before === undefined ? [] : [{ words: last.slice(-count), before }];
  });
}

const longestEnd = 3;

function isOpening(word: string): boolean {
  return word === "(" || word === "[";
}

function isShutting(word: string): boolean {
  return word === ")" || word === "]";
}

function isDivider({ type, word }: Token): boolean {
  return type === "blank" || (type === "mark" && ",-–—→>:;|=*".includes(word));
}

/** "dikabulkan, ditolak" counts two outcomes. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "," && tokens[at - 1]?.word.startsWith("di") === true;
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, word }) => (type === "word" || type === "code" ? [word] : []));
}
