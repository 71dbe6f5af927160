/** Tells what may stand before a document's name without changing it: labels, bullets, and the words of a sentence around it. */
import { yearOf } from "../text/dates";
import { isPassive } from "../text/passives";
import { finished } from "../text/remarkWords";
import type { Token } from "../text/tokens";
import {
  contrasts,
  crosses,
  insteads,
  issuers,
  joins,
  leadIns,
  numberWords,
  offices,
  sentenceWords,
} from "../text/words";

/** Whether a document's name can begin behind the token; `isOpen`: it could before it · `isFirst`: none has begun yet. */
export function opensName(tokens: readonly Token[], at: number, isOpen: boolean, isFirst: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || isEmptyBox(tokens, at)) return false;
  if (token.type === "mark" || token.type === "blank") return opensBehindMark(token, isOpen, isFirst);
  if (joins.has(token.word)) return true;
  if (!isOpen) return false;
  if (token.type === "code") return isFirst && yearOf(token.text) === null && !token.text.slice(0, -1).includes("/");
  if (isActive(tokens, at)) return false;
  return isLeadIn(token) || (isFirst && (isLabel(tokens, at) || isPlace(tokens, at)));
}

/** Bullets and quotes of every kind may stand before the first name. */
function opensBehindMark({ type, text, word }: Token, isOpen: boolean, isFirst: boolean): boolean {
  if (isOpen && isFirst) return !crosses.has(text);
  return type === "mark" && ("(,;&+/:-–|•[*√✓✔☑".includes(word) || (isOpen && ".)".includes(word)));
}

/** "Menyusun laporan …", "Lampirkan laporan …" tell what is to be done; "Bappeda telah menyusun …", "kami lampirkan …" what was. */
function isActive(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? "", tokens[at - 1]];
  if (making.has(word)) return !finished.has(before?.word ?? "");
  if (!giving.has(word)) return false;
  return before === undefined || !(isDoer(before) || isPlace(tokens, at - 1));
}

const making = new Set(["menyusun", "membuat"]);
const giving = new Set("menetapkan menerbitkan mengeluarkan melampirkan lampirkan menyampaikan sampaikan".split(" "));

function isDoer({ word }: Token): boolean {
  return finished.has(word) || doers.has(word) || issuers.has(word) || offices.has(word);
}

const doers = new Set("kami kita ini pemkot pemkab pemda pemprov pemerintah pihak bersama".split(" "));

/** A box without a tick, or what is struck out: "[ ] SK …", "~~SK …~~". */
function isEmptyBox(tokens: readonly Token[], at: number): boolean {
  const marks = (tokens[at - 1]?.word ?? "") + (tokens[at]?.word ?? "");
  return marks === "[]" || marks === "~~";
}

/** "EV-01", "DD-3": what a file is filed under. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at > 0 || token?.type !== "word" || next?.type !== "code") return false;
  return token.text.length <= 3 && next.text.length <= 3 && next.from - token.to <= 1;
}

/** Names of places and offices are at most so long: "Kota Hulu Sungai Utara". */
const longestName = 3;

/** "Kota Batu sudah memiliki …": a name with a capital, behind a word that a place or an office is called by. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? nothing;
  if (type !== "word" || text.charAt(0) === text.charAt(0).toLowerCase() || isPassive(text.toLowerCase())) return false;
  return tokens.slice(Math.max(0, at - longestName), at).some(({ word }) => issuers.has(word));
}

const nothing = { type: "mark", text: "" };

/** Words and marks that may stand before a kind without changing it. */
export function isLeadIn({ type, word }: Token): boolean {
  if (type === "mark" || leadIns.has(word) || sentenceWords.has(word) || offices.has(word)) return true;
  return (
    type === "word" &&
    (word.length === 1 || romans.has(word) || numberWords.has(word) || contrasts.has(word) || insteads.has(word))
  );
}

/** "IV." before an item of a list. */
const romans = new Set("ii iii iv vi vii viii ix xi xii".split(" "));
