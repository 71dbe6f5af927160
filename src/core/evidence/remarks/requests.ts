/** Tells lines that say which documents are asked for, copied from the form, from lines that name those that are there. */
import { kindAt } from "../documents/kindsNamed";
import type { Token } from "../text/tokens";
import { negations, stillWords, strongTicks } from "../text/words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Said of a document that somebody asks for. */
export const askedWords = set(
  "diminta dibutuhkan butuhkan diperlukan diharapkan dipersyaratkan disyaratkan diwajibkan dimintakan diinginkan dikehendaki required " +
    "needed requested expected necessary",
);
/** These too, where what is to be done with it follows: "harus dilampirkan". */
const duties = set(
  "harus wajib perlu mesti hendaknya sebaiknya seharusnya semestinya mohon silakan silahkan agar harap",
);
const dutiful = set(
  "ada dilampirkan disiapkan disediakan diupload diunggah upload unggah dikirim dikirimkan dilengkapi disertakan diserahkan dipenuhi " +
    "dikumpulkan disampaikan dimiliki dibuktikan diisi melampirkan menyertakan mengunggah mengupload menyiapkan",
);
/** What opens a request or an example, with or without a document behind it. */
const openers = set(
  "contoh contohnya cth misal misalnya mis syarat persyaratan prasyarat ketentuan petunjuk juknis panduan permintaan kebutuhan kriteria " +
    "instruksi saran rekomendasi example eg requirement requirements",
);
/** What opens the name of any document. */
const documents = set(
  "dokumen dok bukti data dukung pendukung eviden evidence evidens berkas lampiran file daftar list jenis bentuk macam link tautan " +
    "document documents proof attachment attachments",
);
const given = set("sudah sdh udah udh telah tlh terlampir terpenuhi tersedia");
const conditions = set("jika bila kalau kalo apabila yang yg wajib harus perlu mesti if");
const longestLabel = 10;

/** none · label: the line only announces what is asked for below it · request: it names what is asked for. */
export type Request = "none" | "label" | "request";

/** What a line asks for: "Bukti yg diminta: laporan …", "Dokumen yang dibutuhkan:", "SK Forum Anak harus dilampirkan". */
export function requestIn(tokens: readonly Token[]): Request {
  const end = labelEnd(tokens);
  if (end === null) return endsInDuty(tokens) ? "request" : "none";
  if (!asks(tokens.slice(0, end))) return "none";
  const said = tokens.slice(end + 1);
  if (said.length === 0) return "label";
  return isAnswered(said) ? "none" : "request";
}

/** A line that may be one at all; asked before a line is cut into words. */
export function mayAsk(line: string): boolean {
  return stems.test(line);
}

const stems =
  /minta|butuh|perlu|harap|syarat|wajib|ingin|hendak|harus|mesti|mohon|sila|agar|sebaiknya|contoh|cth|mis|ketentuan|petunjuk|juknis|panduan|kriteria|instruksi|saran|rekomendasi|requir|need|request|expect|necess|example|e\.?g/i;

/** The token that ends the label: a colon, an equals sign, a dash or arrow, "yaitu"; the end where nothing follows; null for none. */
function labelEnd(tokens: readonly Token[]): number | null {
  for (let at = 0; at < Math.min(tokens.length, longestLabel); at++) {
    const { type, word } = tokens[at] ?? { type: "blank", word: "" };
    if (at > 0 && (type === "mark" ? ":=→>–—-".includes(word) : introducing.has(word))) return at;
    if (type === "link" || type === "ending" || word === ";" || word === ",") return null;
  }
  return null;
}

const introducing = set("yaitu yakni adalah ialah berupa seperti");

/** "Bukti yang harus dilampirkan", "Contoh dokumen"; no title of a document that speaks of needs: "Perda wajib belajar". */
function asks(label: readonly Token[]): boolean {
  const words = label.filter(({ type }) => type === "word").map(({ word }) => word);
  if (words.some((word, at) => given.has(word) || (negations.has(word) && !asksAt(words, at + 1)))) return false;
  const own = words.filter((word) => word.length > 1);
  if (openers.has(own[0] ?? "")) return true;
  const at = words.findIndex((_, index) => asksAt(words, index));
  if (at < 0) return false;
  const before = words[at - 1];
  if (before === "yang" || before === "yg" || before === undefined) return true;
  return documents.has(own[0] ?? "") && !label.some((_, index) => isOfOneKind(label, index));
}

function asksAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return askedWords.has(word) || (duties.has(word) && dutiful.has(words[at + 1] ?? ""));
}

/** True where a kind of document begins that is not just any document. */
export function isOfOneKind(label: readonly Token[], at: number): boolean {
  const kind = kindAt(label, at)?.value ?? "document";
  return kind !== "document" && kind !== "data" && kind !== "letter";
}

/** "Bukti yang diminta: terlampir", "…: SK No 12/2025 (sudah diunggah)", "…: https://…". */
function isAnswered(said: readonly Token[]): boolean {
  return said.some(({ type, word }, at) => {
    const before = said[at - 1]?.word ?? "";
    if (type === "link" || "✓√✔☑".includes(word)) return true;
    const isSaid = strongTicks.has(word) && word.length > 1 && !later.has(word);
    return isSaid && !negations.has(before) && !conditions.has(before) && !stillWords.has(before);
  });
}

/** "laporan lengkap", "versi final" are what is asked for. */
const later = set("lengkap final iya ya yes ok upload unggah uploaded attached");

/** "Laporan Forum Anak 2025 harus dilampirkan", "(wajib ada)". */
function endsInDuty(tokens: readonly Token[]): boolean {
  const words = tokens.slice(-longestEnd).filter(({ type }) => type === "word");
  const [duty, done] = words.slice(-2);
  return duty !== undefined && done !== undefined && duties.has(duty.word) && dutiful.has(done.word);
}

const longestEnd = 4;
