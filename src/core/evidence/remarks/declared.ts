/** Tells denials that a letter states ("Surat pernyataan … tidak menerima pajak rokok") from those of the letter itself ("… tidak ditandatangani"). */
import { isPassive } from "../text/passives";
import type { Token } from "../text/tokens";
import { parts, states } from "./behindWords";

const statements = new Set(["pernyataan", "keterangan"]);
const letters = new Set(["surat", "srt"]);
/** Where such a letter is named: "Srt Ket. Sekda …". */
const longestName = 6;

/** True for words that name a letter which states something. */
export function isStatement(words: readonly string[]): boolean {
  return words
    .slice(0, longestName)
    .some((word, at) => statements.has(word) || (word === "ket" && letters.has(words[at - 1] ?? "")));
}

/** "tidak menerima pajak", "tidak ada kerja sama dengan …": what is denied is no state and no part of a document. */
export function deniesOther(words: readonly string[], at: number): boolean {
  const [word = "", next = "", third = ""] = words.slice(at, at + 3);
  if (!denials.has(word) || third === "") return false;
  if (next === "ada") return !parts.has(third) && !files.has(third);
  return !states.has(next) && !isPassive(next) && !files.has(third);
}

const denials = new Set("tidak tdk tak".split(" "));
const files = new Set(
  "file filenya link linknya tautan scan softcopy softfile berkas salinan arsip soft hard di".split(" "),
);

/** What stands at a token is denied by the letter, not of it. */
export function isDeclared(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, longestName).map(({ word }) => word);
  const own = tokens.slice(at, at + 3).map(({ type, word }) => (type === "word" ? word : ""));
  return isStatement(before) && deniesOther(own, 0);
}
