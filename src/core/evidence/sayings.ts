/** Tells what a piece says besides naming a document: that it is only a tick, not there, still to come, or a draft. */
import type { Token } from "./tokens";
import {
  absences,
  drafts,
  making,
  negations,
  nothings,
  ongoing,
  promises,
  stillWords,
  strongTicks,
  ticks,
  aboutWords,
  weakAbsences,
} from "./words";

/** tick: "ada", "terlampir", "√" · negation: "belum ada" · promise: "menyusul" · draft: "rancangan SK". */
export type Saying = "tick" | "negation" | "promise" | "draft";

/** What the piece says; null when it only names things. `hasKind`: it names a kind of document. */
export function sayingOf(tokens: readonly Token[], hasKind: boolean): Saying | null {
  const end = tokens.findIndex(({ type, word }) => type === "word" && aboutWords.has(word) && word !== "hal");
  const head = end < 0 ? tokens : tokens.slice(0, end);
  const words = head.filter(({ type }) => type === "word").map(({ word }) => word);
  const hasCode = tokens.some(({ type }) => type === "code" || type === "link");
  if (words.length === 0) return hasCode || end >= 0 ? null : "tick";
  if (!hasCode && end < 0 && isTick(words)) return "tick";
  if (!hasKind && !hasCode && words.length <= 2 && words.every((word) => nothings.has(word))) return "negation";
  if (words.some((word, at) => isPromise(words, word, at))) return "promise";
  if (words.some((word, at) => isNegation(words, word, at, hasKind))) return "negation";
  return words.some((word) => drafts.has(word)) ? "draft" : null;
}

function isTick(words: readonly string[]): boolean {
  return words.every((word) => ticks.has(word)) && words.some((word) => strongTicks.has(word));
}

function isPromise(words: readonly string[], word: string, at: number): boolean {
  if (promises.has(word)) return true;
  const [before = "", after = ""] = [words[at - 1], words[at + 1]];
  if (ongoing.has(word)) return words.length === 1 || stillWords.has(before) || (making.has(after) && at <= 1);
  if (weakStill.has(word)) return making.has(after) && at <= 1;
  return stillWords.has(word) && (making.has(after) || after.startsWith("di") || negations.has(after));
}

/** "dalam penyusunan" is a promise; "dalam" alone stands in many titles. */
const weakStill = new Set(["dalam", "dlm", "tahap", "lagi", "in", "on"]);

function isNegation(words: readonly string[], word: string, at: number, hasKind: boolean): boolean {
  if (!negations.has(word)) return !hasKind && (word === "nihil" || word === "kosong");
  const after = words[at + 1];
  if (at === 0 || after === undefined || absences.has(after)) return true;
  if (word === "tanpa" || word === "bukan") return false;
  return making.has(after) || (!hasKind && weakAbsences.has(after));
}
