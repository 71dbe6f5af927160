/** Keeps what is said of a link or file with it: "https://… (belum lengkap)". */
import { kindAt } from "./heads";
import type { Token } from "./tokens";
import { contrasts, leadIns, negations, promises, stillWords, unusable } from "./words";

/** "https://… (belum lengkap)": a remark right behind a link or file stays with it. */
export function withRemarks(tokens: readonly Token[], ends: readonly number[]): readonly number[] {
  if (ends.length === 1) return ends;
  return ends.filter((end, at) => {
    const { type } = tokens[end - 1] ?? { type: "blank" };
    const next = ends[at + 1];
    return (type !== "link" && type !== "ending") || next === undefined || !isRemark(tokens.slice(end, next));
  });
}

/** Few words that open with what is said of a document, and neither name another nor speak of others. */
function isRemark(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type }) => type === "word").map(({ word }) => word);
  if (words.length === 0 || words.length > longestRemark || tokens[0]?.word === ";") return false;
  if (tokens.some(({ type }, at) => type === "link" || type === "ending" || kindAt(tokens, at) !== null)) return false;
  if (words.some((word) => others.has(word))) return false;
  const first = words.find((word) => !leadIns.has(word) && !contrasts.has(word)) ?? "";
  return [negations, promises, stillWords, unusable, accesses].some((said) => said.has(first));
}

const longestRemark = 6;

const others = new Set("lain lainnya sisa sisanya selebihnya selainnya yang yg".split(" "));

const accesses = new Set("akses aksesnya minta".split(" "));
