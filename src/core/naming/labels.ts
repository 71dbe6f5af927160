/** Takes a label cell apart: the leading word ("Klaster", "Pertanyaan"), the code after it ("III", "21B", "7 a") and the name. */
import { remembering } from "../remembering";
import { normalise } from "./names";
import { slipFinder } from "./slips";

export interface Label {
  /** The cell's text, without spaces at its ends. */
  text: string;
  /** What the text says of itself: "Klaster …", "Indikator …", "Pertanyaan …". */
  level: "cluster" | "indicator" | "question" | null;
  /** The code in its plain form: "III", "7", "21B", "2a", "a"; null when the text starts with none. */
  code: string | null;
  /** What follows the code; the whole text when there is no code. */
  name: string;
  /** False when the code has stray spaces or marks that make Excel see another text. */
  isTidy: boolean;
}

const levels: [RegExp, NonNullable<Label["level"]>][] = [
  // "KL. II" is short for it; "KL-1" may be the first indicator of Kelembagaan.
  [
    /^(klaster|kluster|cluster|klater|(?:kl|klst|klstr)(?=(?:\.|\s)\s*[ivx]{1,4}(?:$|[\s.):,–-])))(?![a-z])\.?/i,
    "cluster",
  ],
  [/^(indikator|indicator|ind)\b\.?/i, "indicator"],
  [/^(pertanyaan|pertanyan|question|soal|quest|(?:pert|p|q)(?=\.?\s?\d))(?![a-z])\.?/i, "question"],
];
const roman = "(?:VIII|VII|VI|IV|IX|V|III|II|I|X)";
const codes = [
  new RegExp(`^(${roman})(?=$|[\\s.):,/–-])`),
  /^(\d{1,3}(?: ?[.)-]? ?\(?[a-z]{1,2}\)?(?![a-z]))?)(?=$|[\s.):,/–-])/i,
  /^\(?([a-z]{1,2})[.)](?=$|[\s])/i,
  /^\((\d{1,2}|[a-z]{1,2})\)/i,
  new RegExp(
    `^((?:(?:kl?\\s?\\d|${roman})[._-](?=\\d))?(?:\\d{1,3}[a-c]?[._-])+(?:\\d{1,2}[a-z]{0,2}|\\(?[a-z]{1,2}\\)?))(?=$|[\\s.):])`,
    "i",
  ),
];
/** "I12P3", "Ind-12 Q3": indicator and question by their first letters. */
const lettered = /^i(?:nd)?[\s._-]?(\d{1,2}[a-c]?)[\s._-]?[pq][\s._-]?(\d{1,2}[a-z]{0,2})$/i;

/** After "klaster" small letters are a number too. */
const smallRoman = new RegExp(`^(${roman})(?=$|[\\s.):,/–-])`, "i");

/** Reads a label from a cell: a number is its own code. Cells with the same text share it, and all that is found out of it. */
export function readLabel(cell: string | number): Label {
  return typeof cell === "number" ? readNumber(String(cell)) : readText(cell);
}

const readNumber = remembering((text): Label => ({ text, level: null, code: text, name: "", isTidy: true }));

const readText = remembering(readTextAfresh);

const levelSlip = slipFinder(["klaster", "kluster", "cluster", "indikator", "indicator", "pertanyaan", "question"]);

/** "Indkiator 20" and "Klatser III" are slips of words that say what the number after them counts. */
function withoutSlip(text: string): string {
  const word = /^[a-z]{6,11}(?=[\s.:]*(?:no\.?\s*)?(?:\d|[ivx]+\b))/i.exec(text)?.[0];
  const meant = word === undefined ? null : levelSlip(word.toLowerCase());
  return meant === null || word === undefined ? text : meant + text.slice(word.length);
}

function readTextAfresh(cell: string): Label {
  const text = cell.replace(/[\s\u200b\ufeff]+/g, " ").trim();
  const letters = lettered.exec(text);
  if (letters) return { text, level: null, code: plainCode(`${letters[1]}.${letters[2]}`), name: "", isTidy: true };
  const spelt = withoutSlip(text);
  const [pattern, level] = levels.find(([word]) => word.test(spelt)) ?? [null, null];
  const rest = (pattern ? spelt.replace(pattern, "") : text).replace(
    /^\s*(?:(?:no\.?|nomor|ke)(?=[\s.:-]*\d))?\s*[-.:]?\s*/i,
    "",
  );
  const written = codeOf(rest, level);
  const code = written === null ? null : plainCode(written);
  const after = written === null ? rest : rest.slice(rest.indexOf(written) + written.length);
  const name = after.replace(/^[\s.):,/–-]+/, "");
  return {
    text,
    level: pattern ? level : null,
    code,
    name: code === null && !pattern ? text : name,
    isTidy: isTidy(cell, written, name),
  };
}

/** The whole code of a question whose place stands before it: "21A 1. …" and "Indikator 7 Pertanyaan 3a" → "21A.1", "7.3a". */
export function questionCode({ code, name, level }: Label): string | null {
  if (code === null || name === "" || (level !== "indicator" && !/^\d{1,2}[a-c]$/i.test(code))) return code;
  const inner = readLabel(name);
  const isQuestion = inner.level === "question" || (level === null && /^\d/.test(inner.code ?? ""));
  return isQuestion && inner.code !== null ? `${code}.${inner.code}` : code;
}

function codeOf(text: string, level: Label["level"]): string | null {
  const small = level === "cluster" ? smallRoman.exec(text)?.[1] : undefined;
  const dotted = codes.at(-1)?.exec(text)?.[1];
  if (small) return small;
  if (dotted && !/^\d+[.-]\(?[a-z]{1,2}\)?$/i.test(dotted)) return dotted;
  const found = codes.slice(0, -1).map((code) => code.exec(text)?.[1] ?? null);
  return numberBeforeWord(text, found[1] ?? null, level) ?? found.find((code) => code !== null) ?? null;
}

/** In "1 di daerah …" the number is the code, and "di" a word after it; in "21 A. Pencegahan" and "21 A Pencegahan" the letter is of the code. */
function numberBeforeWord(text: string, code: string | null, level: Label["level"]): string | null {
  if (level !== null || code === null) return null;
  const after = text.slice(code.length);
  const isLetter = /^\d+\s+[A-C]$/.test(code) && /^\s[A-Z]/.test(after);
  const isWord = /^\d+[.)]?\s+[a-z]{2}$/i.test(code) || /^\d+\s+[a-z]$/i.test(code);
  return isWord && !isLetter && /^\s/.test(after) ? (/^\d+/.exec(code)?.[0] ?? null) : null;
}

/**
 * "7 a", "7.a", "7)a", "(a)" → "7a", "a"; "1.2.a" → "1.2a"; "012_03" → "12.3"; "III-12-4" and "K3.12.4" → "3.12.4"; "21b" stays as written but for
 * the case of the letter, which the look-up decides.
 */
export function plainCode(written: string): string {
  const isDotted = /^(\d+[a-c]?|kl?\s?\d|[ivx]+)[._-]\d/i.test(written);
  if (!isDotted) return written.replace(/[\s.()-]/g, "").replace(/^0+(?=\d)/, "");
  const [first = "", ...rest] = written
    .replace(/[()\s]/g, "")
    .replaceAll("_", ".")
    .split(/(?<=[.-])/);
  const figures = first
    .replace(/^kl?(?=\d)/i, "")
    .replace(/^[ivx]+(?=[.-])/i, (roman) => String(toArabic(roman) ?? roman));
  const code = [figures, ...rest].map((part) => part.replace(/^0+(?=\d)/, "")).join("");
  return code.replace(/(?<=\d)[.-](?=[a-z]{1,2}$)/i, "");
}

/** A code alone in its cell, as "Pertanyaan 7 a " is, should be written without stray spaces. */
function isTidy(cell: string, written: string | null, name: string): boolean {
  if (written === null || name !== "") return true;
  return cell === cell.trim() && !/\s{2,}|\u00a0|\n/.test(cell) && !/\s/.test(written);
}

/** A code alone in its cell without its stray spaces: "Pertanyaan 7 a " → "Pertanyaan 7a"; null when that would read as another. */
export function tidyCode(cell: string): string | null {
  const text = cell
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .replace(/(\d) (?=\(?[a-z]{1,2}\)?$)/i, "$1");
  const [before, after] = [readLabel(cell), readLabel(text)];
  return after.isTidy && after.code === before.code && text !== cell ? text : null;
}

/** The number of a cluster written in roman or arabic figures; null when it is neither. */
export function toArabic(code: string): number | null {
  const at = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(code.toUpperCase());
  return at >= 0 ? at + 1 : /^\d{1,2}$/.test(code) ? Number(code) : null;
}

const totalStart =
  /^(grand total|sub total|subtotal|sub jumlah|jumlah|jml|total|(nilai|skor) (akhir|total|keseluruhan|klaster|kluster)|nilai indikator|skor kla|nilai kla|sum)(?:nya)?\b/;
/** Asked of every label: how a total or a statistic begins, however spaced or accented, is seen without normalising. */
const mayBeTotal = /^[^a-z0-9]*(?:[gsjtn]|[^\0-\x7f])/i;
const mayBeStatistic = /^[^a-z0-9]*(?:[rampscknt]|[^\0-\x7f])/i;
const mayBeCarried = /pindah|berjalan|sementara|kumul|hal|lembar|baris|sini|saat/i;
const statistic =
  /^(rata rata|rerata|average|mean|median|modus|((nilai|skor) )?(te(rtinggi|rendah|rbesar|rkecil)|max|min|maksimum|minimum)|selisih|persentase capaian|persen capaian|prosentase capaian|persentase|prosentase|persen|capaian|ketercapaian)( (nilai|skor|klaster|kluster|indikator|total|keseluruhan|kla|per|rata rata|%)| [ivx\d]+)*$/;

/** Sums up to the end of a printed page or up to now, which are no node's. */
const carried =
  /^((sub|subtotal|jumlah|jml|total|nilai|skor) )*((di)?pindah(kan|an)|berjalan|sementara|akumulasi|kumulatif|(sampai( dengan)?|hingga|s d|sd) (dengan )?(halaman|hal|lembar|baris|di sini|saat ini)|(per )?(halaman|hal|lembar)( \d+( s d \d+)?| ini)?$)\b/;

/** True for a row of averages, percentages or sums that are carried on, which adds nothing up. */
export function isStatistic(text: string): boolean {
  if (text.length >= 60) return false;
  const isOne = mayBeStatistic.test(text) && statistic.test(normalise(text));
  return isOne || (mayBeCarried.test(text) && carried.test(normalise(text)));
}

const totalRest =
  /^((nilai|skor|score|poin|bobot|sub|total|jumlah|akhir|maksimal|maks|mandiri|evaluasi|em|indikator|indicator|klaster|kluster|cluster|bagian|pertanyaan|semua|seluruh|keseluruhan|kla|kota|kabupaten|kab|ini|dari|dan|no|nomor|seluruhnya|umum|per|the|of|all|overall)\b\s*)*/;

export interface Total {
  isSub: boolean;
  /** The words left after "Jumlah", "Sub Total Klaster": a name or a code, "" when none. */
  of: string;
  level: Label["level"];
}

/** What a row of totals says it adds up; null when it is no total. */
export function readTotal(text: string): Total | null {
  if (text.length > 120 || !mayBeTotal.test(text) || isStatistic(text)) return null;
  const plain = normalise(text.replace(/^\s*[Σ∑]/, "total "));
  const start = totalStart.exec(plain);
  if (!start) return null;
  const rest = plain.slice(start[0].length).trim();
  const of = rest.replace(totalRest, "").trim();
  const level = /\b(klaster|kluster|cluster)\b/.test(rest)
    ? "cluster"
    : /\bindi(k|c)ator\b/.test(rest)
      ? "indicator"
      : null;
  return { isSub: /^sub/.test(start[0]), of, level };
}
