/** Knows marks behind a citation that cross it out or leave its place empty, and shares that tell how far it is. */
import { noToken, wordAt } from "../text/tokens";
import type { Token } from "../text/tokens";
import { comparisons, crosses } from "../text/words";

/** A cross, an empty box, or a dash in place of what should stand there: "… ❌", "… [ ]", "… : -". */
export function isCrossed(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? noToken;
  if (type !== "mark" && type !== "blank") return false;
  const next = tokens[at + 1]?.text ?? "";
  const isCross = crosses.has(text) || crosses.has(text + next) || boxes.has(text + next);
  return isCross || (at + 2 >= tokens.length && isGap(text, next));
}

/** "… : -", "… = --", "……-" at the end. */
function isGap(text: string, next: string): boolean {
  const isDashed = next !== "" && dashes.includes(next.charAt(0));
  return (isDashed && ":=….".includes(text.charAt(0))) || (text.length > 1 && dashes.includes(text.slice(-1)));
}

const boxes = new Set(["[]", "()"]);
const dashes = "-–—";

/** "50%" tells how far it is, unless it is a share that the document counts. */
export function isShare(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const { type, text } = tokens[at] ?? noToken;
  const unit = wordAt(tokens, at + 1);
  if (type !== "code" || (unit !== "%" && unit !== "persen") || text === "100") return false;
  if (!isStart && at + 2 < tokens.length) return false;
  return !tokens.some(({ word }, index) => index < at && (counting.has(word) || comparisons.has(word)));
}

const counting = new Set(
  "data rekap rekapitulasi matriks matrik tabel statistik profil survei cakupan capaian realisasi indeks".split(" "),
);
