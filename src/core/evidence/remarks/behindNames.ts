/** Tells whether what is said behind a complete citation leaves it standing: only what is known to be harmless does. */
import { isCrossed, isShare } from "./crossedOut";
import { dateOf, yearOf } from "../text/dates";
import { isDeclared } from "./declared";
import { denies, isDateWord, isDenied, relatives } from "./denials";
import { isPassive } from "../text/passives";
import { finished, idle, linking } from "../text/remarkWords";
import {
  circumstances,
  defects,
  duties,
  fresh,
  handed,
  handled,
  harmlessPassives,
  holding,
  openings,
  parts,
  people,
  questions,
  reachable,
  restrictions,
  spoken,
  states,
  underway,
} from "./behindWords";
import { noToken, wordAt } from "../text/tokens";
import type { Token } from "../text/tokens";
import { aboutWords, drafts, making, months, negations, numberWords, promises, vague } from "../text/words";

/** True where words behind the number, date or year of a document take it back, or cannot be known to leave it standing. */
export function isDoubtedBehind(tokens: readonly Token[], isKind: (at: number) => boolean): boolean {
  const tail = tailOf(tokens, isKind);
  if (tail === null) return false;
  let { isStart } = tail;
  for (let at = tail.from; at < tokens.length; at++) {
    const token = tokens[at] ?? noToken;
    // What a statement states: "bahwa tidak ada pekerja anak".
    if (token.word === "bahwa") return false;
    if (isKind(at)) isStart = false;
    else if (isCrossed(tokens, at) || isShare(tokens, at, isStart) || takesBack(tokens, at, isStart)) return true;
    else isStart = startsRemark(token, isStart);
  }
  return false;
}

interface Tail {
  from: number;
  /** A remark begins here; otherwise words of the title may come first. */
  isStart: boolean;
}

/** What stands behind the first words that name a document: a kind, what it is about or its number, and when. */
function tailOf(tokens: readonly Token[], isKind: (at: number) => boolean): Tail | null {
  let hasKind = false;
  let hasTopic = false;
  if (!tokens.some(({ type }) => type === "code" || type === "link" || type === "ending")) return null;
  for (const [at, { type, word }] of tokens.entries()) {
    if (type === "link" || type === "ending") return { from: at + 1, isStart: true };
    if (isKind(at)) hasKind = true;
    else if (hasKind && aboutWords.has(word)) return { from: at, isStart: false };
    else if (hasKind && isMark(tokens, at)) return { from: at + 1, isStart: hasTopic || isNumber(tokens, at) };
    else hasTopic ||= hasKind && type === "word" && !isFiller(word);
  }
  return null;
}

function isMark(tokens: readonly Token[], at: number): boolean {
  const { type, text } = tokens[at] ?? noToken;
  return type === "code" && (yearOf(text.slice(0, 4)) !== null || dateOf(text) !== null || isNumber(tokens, at));
}

/** "12/2025", "No. 6". */
function isNumber(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1], tokens[at - 2]].some((token) => numberWords.has(token?.word ?? ""));
  return before || tokens[at]?.text.includes("/") === true;
}

function isFiller(word: string): boolean {
  return vague.has(word) || isDateWord(word) || months.has(word);
}

/** Whether a remark can still begin behind this token: dates, marks and words that introduce one leave that open. */
function startsRemark({ type, word }: Pick<Token, "type" | "word">, isStart: boolean): boolean {
  if (type === "code") return isStart || yearOf(word) !== null;
  if (type !== "word") return isStart || type !== "mark" || ",([:=;-–—>/|*".includes(word);
  return openings.has(word) || (isStart && keepsStart(word));
}

function keepsStart(word: string): boolean {
  const isSilent = idle.has(word) || finished.has(word) || relatives.has(word) || word === "juga";
  return isSilent || isDateWord(word) || months.has(word);
}

/** Whether the word takes the document back: at once behind the citation by much, behind words of a title by what ends none. */
function takesBack(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  if (tokens[at]?.type !== "word") return false;
  const word = wordAt(tokens, at);
  if (denies(word)) return isDenied(tokens, at, isStart) && !isDeclared(tokens, at);
  if (underway.has(word)) return isUnderway(tokens, at, isStart);
  if (isListed(tokens, at)) return false;
  if (isElsewhere(tokens, at)) return true;
  if (isAwaited(tokens, at, isStart)) return true;
  if (isStart) return isDefect(tokens, at) || isNarrowed(tokens, at) || isUndone(tokens, at) || asks(tokens, at);
  return endsTitle(tokens, at);
}

function isDefect(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "ternyata") return !finished.has(next) && !proven.has(next);
  if (word === "proses" && proceedings.has(next)) return false;
  return defects.has(word) && !(word === "salah" && next === "satu") && !people.has(wordAt(tokens, at - 1));
}

/** "tapi nunggu Bu Kabid", "target selesai Desember", "versi lama". */
function isAwaited(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "target") return done.has(next) || months.has(next);
  if (word === "versi") return earlier.has(next);
  if (word === "dulu") return next === "" && wordAt(tokens, at - 1) !== "tempo";
  return isStart && promises.has(word);
}

const done = new Set("selesai jadi rampung kelar terbit".split(" "));
const earlier = new Set("lama sebelumnya salah keliru".split(" "));

/** "ada di rumah", "di meja Bu Kadis", "dlm perjalanan". */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === "dari" && webs.has(next)) return true;
  if (inside.has(word) && (desks.has(next) || isCopy(tokens, at))) return true;
  if (word === "ada") return next === "di" && !reachable.has(wordAt(tokens, at + 2));
  return (word === "dalam" || word === "dlm") && ways.has(next);
}

/** "ternyata ada", "ternyata masih berlaku"; else it turns out to be something else. */
const proven = new Set(["ada", "masih", "lengkap", "benar"]);
/** "ambil dari google": no photo or list of one's own. */
const webs = new Set(["google", "internet", "gugel", "pinterest"]);
const inside = new Set("di neng ning nang ing".split(" "));
/** "filenya di Bu Ani"; a path is judged by itself. */
function isCopy(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return copies.has(wordAt(tokens, at - 1)) && next.length > 1 && !reachable.has(next);
}

/** Where these lie, the document can be opened; the original stays with who issued it ("SK asli di Bupati"). */
const copies = new Set("file filenya softcopy softfile softcopynya softfilenya scan scannya pdf pdfnya".split(" "));
const desks = new Set("meja laptop leptop hp lemari loker brankas flashdisk tas komputer pc printer".split(" "));
const proceedings = new Set("hukum pidana sidang peradilan belajar".split(" "));
const ways = new Set("perjalanan pencarian pengiriman antrian antrean".split(" "));

function isNarrowed(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (halves.has(word)) return true;
  return restrictions.has(word) && next !== "" && !(word === "baru" && (fresh.has(next) || harmlessPassives.has(next)));
}

const halves = new Set("setengah separuh separo sebagian".split(" "));

/** "dikirim senin"; "sudah dikirim" and "yang dikirim" are done. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  return isPassive(word) && !harmlessPassives.has(word) && !finished.has(before) && !relatives.has(before);
}

function asks(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return duties.has(word) || questions.has(word);
}

const reviews = new Set("review koreksi finalisasi".split(" "));
const still = new Set(["masih", "msh"]);

/** What can be no part of a title: "… tentang KLA ditahan Bagian Hukum", "… mohon diunggah", "… cuma draf". */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (spoken.has(word) || isLostThere(tokens, at)) return true;
  if (halves.has(word) && word !== "sebagian") return true;
  if (duties.has(word)) return next === "" || isPassive(next) || handed.has(next);
  if (restrictions.has(word)) return isNarrowed(tokens, at) && narrows(tokens[at + 1]);
  const before = wordAt(tokens, at - 1);
  if (handled.has(word)) return ![relatives, finished, negations].some((words) => words.has(before));
  return isUndone(tokens, at) && !linking.has(wordAt(tokens, at - 1));
}

/** "… cuma draf", "… baru 2 halaman", "… tinggal cetak". */
function narrows(next: Token | undefined): boolean {
  if (next === undefined || next.type === "code") return next !== undefined;
  const word = next.word.endsWith("nya") ? next.word.slice(0, -3) : next.word;
  return [parts, drafts, handed].some((words) => words.has(word)) || isPassive(word);
}

/** "… hilang di Bagian Hukum", "… rusak kena banjir", "… gagal". */
function isLostThere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  if ([linking, people, negations].some((words) => words.has(before))) return false;
  if (word === "kurang") return states.has(next);
  return (
    defects.has(word) &&
    (circumstances.has(next) ||
      (word.startsWith("progre") && tokens[at + 1]?.type === "code") ||
      (next === "" && !nouns.has(word)))
  );
}

/** These end titles: "rumah kosong", "konsep", "proses". */
const nouns = new Set(
  "kosong proses konsep progress progres rancangan kabur mati pecah lewat kena lupa basi".split(" "),
);

/** "dikabulkan, ditolak" counts outcomes. */
function isListed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word === ",") return isPassive(wordAt(tokens, at + 2));
  return tokens[at - 1]?.word === "," && isPassive(wordAt(tokens, at - 2));
}

/** "masih jalan s.d. 2026"; "masih jalan ke Bagian Hukum" is on its way. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "jalan" && !ways.has(wordAt(tokens, at + 1)) && !bound.has(wordAt(tokens, at + 1));
}

const bound = new Set("di ke dari menuju ng nang".split(" "));

/** "masih di printer", "sedang dirapikan"; in a title only with what is said of a document: "… tentang KLA msh draft". */
function isUnderway(tokens: readonly Token[], at: number, isStart: boolean): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === "" || holding.has(next) || runsOn(tokens, at + 1) || tokens[at + 1]?.type === "code") return false;
  if (isStart) return true;
  if (!relatives.has(wordAt(tokens, at - 1)) && still.has(wordAt(tokens, at)))
    return !people.has(wordAt(tokens, at - 1));
  return (
    !relatives.has(wordAt(tokens, at - 1)) &&
    !people.has(wordAt(tokens, at - 1)) &&
    (drafts.has(next) || making.has(next) || isPassive(next) || next === "di" || reviews.has(next))
  );
}
