/** Finds wordings of several words among tokens, by their first word. */
import type { Phrase } from "../kinds/kind";
import type { Token } from "./tokens";

export interface Match<Value> {
  value: Value;
  /** How many tokens the wording takes. */
  length: number;
}

/** Finds the longest wording that begins at a token; null when none does. */
export type Finder<Value> = (tokens: readonly Token[], at: number) => Match<Value> | null;

/** A finder for wordings, each with what it stands for; the first of two equal wordings counts. */
export function finderOf<Value>(wordings: readonly { phrase: Phrase; value: Value }[]): Finder<Value> {
  const byFirst = new Map<string, { phrase: Phrase; value: Value }[]>();
  for (const wording of wordings) {
    const first = wording.phrase[0] ?? "";
    const known = byFirst.get(first);
    if (known) known.push(wording);
    else byFirst.set(first, [wording]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (tokens, at) => {
    const first = tokens[at];
    if (first?.type !== "word") return null;
    const found = byFirst.get(first.word)?.find(({ phrase }) => matches(tokens, at, phrase));
    return found ? { value: found.value, length: lengthOf(tokens, at, found.phrase) } : null;
  };
}

/** "Undang-Undang" has a dash between its words, "Per. Bup." a dot. */
function matches(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  let index = at;
  return phrase.every((word, position) => {
    if (position > 0 && isJoint(tokens[index])) index++;
    return tokens[index++]?.word === word;
  });
}

function lengthOf(tokens: readonly Token[], at: number, phrase: Phrase): number {
  let index = at;
  for (let position = 0; position < phrase.length; position++) {
    if (position > 0 && isJoint(tokens[index])) index++;
    index++;
  }
  return index - at;
}

function isJoint(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === ".";
}
