/** Parts a cell's text into lines that can each stand alone: one citation may be broken over several. */
import { dateOf, yearOf } from "../text/dates";
import { kindAt } from "../documents/kindsNamed";
import { isSaid } from "../remarks/remarks";
import { topics } from "../documents/subjects";
import { tokensOf } from "../text/tokens";
import type { Token } from "../text/tokens";
import { aboutWords, dateWords, months, numberWords, strongTicks, yearWords } from "../text/words";

/** A citation as far as it has been read. */
interface Open {
  parts: string[];
  hasKind: boolean;
  hasYear: boolean;
  /** It ends in a word that another must follow: "… TENTANG". */
  leadsOn: boolean;
}

/** How much of a line is looked at to tell whether it goes on with the one above. */
const longestStart = 120;

/** The lines of a cell, each with those that go on with it: "SK Forum Anak", "Nomor 12/2025", "tanggal 3 Maret 2025". */
export function linesOf(text: string): string[] {
  const found: Open[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() === "") continue;
    const tokens = tokensOf(line.slice(0, longestStart));
    const above = found.at(-1);
    if (above && namesIt(above, tokens)) above.parts.unshift(line);
    else if (above && goesOn(above, tokens)) above.parts.push(line);
    else {
      found.push({ parts: [line], hasKind: false, hasYear: false, leadsOn: false });
    }
    note(found.at(-1), tokens);
  }
  return found.map(({ parts }) => parts.join(" "));
}

function note(open: Open | undefined, tokens: readonly Token[]): void {
  if (!open) return;
  open.hasKind ||= tokens.some((_, at) => kindAt(tokens, at) !== null);
  open.hasYear ||= tokens.some(({ text }) => isYear(text));
  open.leadsOn = leading.has(tokens.findLast(({ type }) => type === "word" || type === "code")?.word ?? "");
}

const leading: ReadonlySet<string> = new Set([...aboutWords, ...numberWords]);

function isYear(text: string): boolean {
  return yearOf(text.slice(-4)) !== null || dateOf(text) !== null;
}

function goesOn({ hasKind, hasYear, leadsOn }: Open, tokens: readonly Token[]): boolean {
  if (tokens[0]?.word === "(" && isSaid(tokens[1]?.word ?? "")) return true;
  if (!hasKind || tokens.some(({ type }) => type === "link" || type === "ending")) return false;
  if (leadsOn) return true;
  const isTold = tokens.some(({ word }) => isSaid(word));
  if (!hasYear && !isTold && isWording(tokens)) return true;
  return !(hasYear && isTold) && isContinuation(tokens);
}

/** A few words that say what the document above is about: "Laporan kegiatan", "Forum Anak", "Tahun 2025". */
function isWording(tokens: readonly Token[]): boolean {
  const isPlain = ({ type, word }: Token, at: number): boolean =>
    type === "word" && !strongTicks.has(word) && kindAt(tokens, at) === null;
  return tokens.length <= longestName && tokens.every(isPlain);
}

/** "No 12/2025", "tgl 3 Maret 2025", "di Alun-alun", "2025": no document's name begins like this. */
function isContinuation(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ type }) => type !== "mark");
  if (first === undefined || first.type === "blank") return false;
  const opens = [numberWords, yearWords, dateWords, aboutWords, places].some((words) => words.has(first.word));
  if (opens) return !tokens.some((_, at) => at > 0 && at < nearby && kindAt(tokens, at) !== null);
  return isWhen(tokens);
}

/** So near behind "No." a document's word names another one: "No. SK: …". */
const nearby = 3;

const places = new Set("di pada per bertempat kota kabupaten kab kecamatan kec kelurahan kel desa provinsi".split(" "));

/** A year or a date, or a number as offices write it, and nothing else. */
function isWhen(tokens: readonly Token[]): boolean {
  const isPart = ({ type, word }: Token): boolean =>
    type === "mark" || type === "code" || months.has(word) || joins.has(word);
  return (
    tokens.every(isPart) && tokens.some(({ type, text }) => type === "code" && (isYear(text) || text.includes("/")))
  );
}

const joins = new Set(["dan", "sd", "tahun"]);

/** "Gugus Tugas KLA" above "SK No.188.45/77/2025": what the decree below is about. */
function namesIt({ hasKind, hasYear, parts }: Open, tokens: readonly Token[]): boolean {
  if (hasKind || hasYear || parts.length > 1 || kindAt(tokens, 0) === null) return false;
  const own = tokensOf((parts[0] ?? "").slice(0, longestStart));
  const isName = own.length <= longestName && own.every(({ type, word }) => type === "word" && !isSaid(word));
  return isName && own.some(({ word }) => topics.has(word)) && isBare(tokens);
}

/** Words of a subject that stands in a line of its own. */
const longestName = 8;

/** A kind with its number and date alone. */
function isBare(tokens: readonly Token[]): boolean {
  const length = kindAt(tokens, 0)?.length ?? 0;
  const known = [numberWords, yearWords, dateWords];
  return tokens
    .slice(length)
    .every(({ type, word }) => type !== "word" || months.has(word) || known.some((words) => words.has(word)));
}
