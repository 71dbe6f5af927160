/** Typing slips: whether two words are one apart, and which known word a slip meant, without trying every known word. */

import { remembering } from "../remembering";

/** True when two words differ by one letter replaced, added, left out, or two neighbours swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * Finds the first of `words` that is at most one slip away; null when none is.
 * Two such words are equal once one letter is left out of either, so only words that share such a form are compared.
 */
export function slipFinder(words: readonly string[]): (word: string) => string | null {
  const users = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    for (const form of formsOf(word)) {
      const others = users.get(form);
      if (others) others.push(at);
      else users.set(form, [at]);
    }
  }
  // A longer word is no slip of any; taking each of its letters away in turn would cost its length squared.
  const longest = Math.max(0, ...words.map(({ length }) => length)) + 1;
  return remembering((word) => {
    if (word.length > longest) return null;
    let best = words.length;
    for (const form of formsOf(word))
      for (const at of users.get(form) ?? []) if (at < best && isOneSlipAway(word, words[at] ?? "")) best = at;
    return words[best] ?? null;
  });
}

/** The word, and the word without each of its letters. */
function formsOf(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
