/** Keeps what is said of a link or file with it: "https://… (belum lengkap)". */
import { saidInEnglish } from "./english";
import { kindAt } from "../documents/kindsNamed";
import { owners } from "../text/remarkWords";
import { isDoubtedBehind } from "./behindNames";
import type { Token } from "../text/tokens";
import { withdrawalOf } from "./withdrawals";
import { contrasts, leadIns, drafts, negations, promises, stillWords, unusable } from "../text/words";

/** "https://… (belum lengkap)": a remark right behind a link or file stays with it. */
export function withRemarks(tokens: readonly Token[], ends: readonly number[]): readonly number[] {
  if (ends.length === 1) return ends;
  const each = [...new Set(ends)];
  return each.filter((end, at) => {
    const { type } = tokens[end - 1] ?? { type: "blank" };
    const next = each[at + 1];
    return (
      (type !== "link" && type !== "ending") ||
      next === undefined ||
      !isRemark(tokens.slice(end, next), tokens[end - 1])
    );
  });
}

/** Few words that open with what is said of a document, and neither name another nor speak of others. */
function isRemark(tokens: readonly Token[], link: Token | undefined): boolean {
  const words = tokens.filter(({ type }) => type === "word").map(({ word }) => word);
  const isDoubted = (): boolean => link !== undefined && isDoubtedBehind([link, ...tokens], () => false);
  if (isNextItem(tokens)) return false;
  if (words.length === 0) return tokens.some(({ word }) => word === "?") || isDoubted();
  if (words.length > longestRemark || tokens[0]?.word === ";") return false;
  if (tokens.some(({ type }, at) => type === "link" || type === "ending" || kindAt(tokens, at) !== null)) return false;
  if (speaksOfOthers(words)) return isOfPages(words);
  const first = words.find((word) => !leadIns.has(word) && !contrasts.has(word)) ?? "";
  if (isSaid(first) || saidInEnglish(words) !== null || isDoubted()) return true;
  return link !== undefined && withdrawalOf([link, ...tokens]) !== null;
}

/** "… (2) menyusul", "… 2. belum ada": the next item of a list. */
function isNextItem(tokens: readonly Token[]): boolean {
  const [first, second] = tokens[0]?.word === "(" ? tokens.slice(1) : tokens;
  return first?.type === "code" && first.text.length <= 2 && (second?.word === ")" || second?.word === ".");
}

/** True for a word that opens what is said of a document: "belum", "menyusul", "masih". */
export function isSaid(word: string): boolean {
  return [negations, promises, stillWords, drafts, unusable, accesses].some((said) => said.has(word));
}

const longestRemark = 6;

function speaksOfOthers(words: readonly string[]): boolean {
  return words.some((word, at) => others.has(word) && !owners.has(words[at - 1] ?? ""));
}

/** "1 halaman, sisanya menyusul": the rest of the same document. */
function isOfPages(words: readonly string[]): boolean {
  return words.some((word) => pages.has(word)) && words.some((word) => promises.has(word) || negations.has(word));
}

const pages = new Set("halaman hal hlm lembar lbr bab page pages slide".split(" "));
const others = new Set("lain lainnya sisa sisanya selebihnya selainnya yang yg".split(" "));

const accesses = new Set("akses aksesnya minta".split(" "));
