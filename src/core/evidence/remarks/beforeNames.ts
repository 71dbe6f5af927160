/** Tells whether words before a document's name ask for it, forbid it, or put it under a condition: "JANGAN DIPAKAI: SK …", "PR: SK …". */
import { kindAt } from "../documents/kindsNamed";
import { isPassive } from "../text/passives";
import { finished } from "../text/remarkWords";
import { courtesies, defects, duties, harmlessPassives, questions } from "./behindWords";
import { askedWords, isOfOneKind } from "./requests";
import type { Token } from "../text/tokens";
import { leadIns, sentenceWords } from "../text/words";

/** True where the words before the first document that the piece names do not let it stand; `isKind` tells where one is named. */
export function isDoubtedBefore(tokens: readonly Token[], isKind: (at: number) => boolean): boolean {
  const end = labelEnd(tokens) ?? nameStart(tokens, isKind);
  for (let at = 0; at < end; at++) {
    const { type, word } = tokens[at] ?? none;
    if (type !== "word" || (isKind(at) && !asking.has(word)) || isCourtesy(tokens, at)) continue;
    if (takesBack(word, tokens[at - 1]?.word ?? "")) return true;
  }
  return false;
}

const none = { type: "mark", word: "" };

/** Either word of "mohon izin". */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].some((one) => courtesies.has(tokens[one]?.word ?? ""));
}

/** A plan's name is what is still to be done: "Rencana tindak lanjut: SK …". Labels are short; what stands further behind is no part of one. */
const longestLabel = 10;

function labelEnd(tokens: readonly Token[]): number | null {
  const end = tokens.slice(0, longestLabel).findIndex(({ word }) => word === ":");
  if (end < 0 || end + 1 >= tokens.length) return null;
  const names = ({ type }: Token, at: number): boolean =>
    type === "code" || (isOfOneKind(tokens, at) && kindAt(tokens, at)?.value !== "plan");
  return tokens.slice(0, end).some(names) ? null : end;
}

function nameStart(tokens: readonly Token[], isKind: (at: number) => boolean): number {
  for (let at = 0; at < Math.min(tokens.length, longestLabel); at++) if (isKind(at)) return at;
  return 0;
}

function takesBack(word: string, before: string): boolean {
  if (leadIns.has(word) || sentenceWords.has(word)) return false;
  if (duties.has(word) || questions.has(word) || defects.has(word) || asking.has(word)) return true;
  return isPassive(word) && !harmlessPassives.has(word) && !askedWords.has(word) && !finished.has(before);
}

/** Labels of what is still to come, and of what is struck out, and what makes a condition. */
const asking = new Set(
  (
    "pr tl lanjut rekomendasi kebutuhan permintaan kendala hambatan masalah hutang utang tagihan saran masukan coret dicoret hapus jika kalau kalo klo bila " +
    "apabila seandainya andai andaikan misalkan sekiranya"
  ).split(" "),
);
