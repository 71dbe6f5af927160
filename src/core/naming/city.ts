/** Finds the city or district that a text names, and tells whether two names are of one. */
import type { CellValue } from "../workbook";

export interface City {
  /** Kota Kediri and Kabupaten Kediri are two; null where only the name is written. */
  kind: "kota" | "kabupaten" | null;
  /** In small letters: "lombok tengah", "administrasi jakarta barat". */
  name: string;
}

/** Names in titles begin with capitals, so that sentences name no city; those of files may have small letters alone. */
export type Letters = "capital" | "any";

/** A paragraph names many places; what is longer than a title is cut. */
const maxTitleLength = 200;

const heads: ReadonlyMap<string, City["kind"]> = new Map([
  ["kota", "kota"],
  ["walikota", "kota"],
  ["pemkot", "kota"],
  ["kabupaten", "kabupaten"],
  ["kab", "kabupaten"],
  ["bupati", "kabupaten"],
  ["pemkab", "kabupaten"],
]);

/** "Kota Kediri", "PEMERINTAH KABUPATEN LOMBOK TENGAH TAHUN 2024"; none in "Kabupaten/Kota Layak Anak". */
export function citiesIn(text: string, letters: Letters = "capital"): City[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const kind = heads.get(word.toLowerCase());
    if (kind === undefined || words[at - 1] === "/" || words[at + 1] === "/") return [];
    const isSmall = letters === "any" && !isCapital(word);
    return named(kind, words.slice(at + 1), isSmall ? "any" : "capital");
  });
}

/** The same of a row of cells, where a field such as "Kabupaten/Kota" may stand beside the name. */
export function citiesInRow(cells: readonly CellValue[]): City[] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
  const short = texts.map((text) => text.trim()).filter(({ length }) => length < maxTitleLength);
  return short.flatMap((text, at) => cityOfField(text, short.slice(at + 1)) ?? citiesIn(text));
}

/** A name without its kind, as files are called: "Kediri EM 2025" is of Kediri. Null where the text holds other words only. */
export function bareCity(text: string): City | null {
  const words = text.slice(0, maxTitleLength).match(/[\p{L}'’]+/gu) ?? [];
  const own = words.map((word) => word.toLowerCase()).filter((word) => !ends.has(word) && !fillers.has(word));
  return own.length === 0 || own.length > maxWords ? null : { kind: null, name: own.join(" ") };
}

/** "Kota Kediri"; the name alone where its kind is not known. */
export function cityName({ kind, name }: City): string {
  return [...(kind === null ? [] : [kind]), ...name.split(" ")].map(capitalised).join(" ");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Two ways of writing one city: one kind may be missing, a name may go on, a letter may have slipped. */
export function isSameCity(a: City, b: City): boolean {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  const [one, other] = [plainName(a), plainName(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long === short || long.startsWith(`${short} `) || isSlip(short, long);
}

/** "Kota Administrasi Jakarta Barat" is "Kota Jakarta Barat". */
function plainName({ name }: City): string {
  return name.replace(/^(?:administrasi|adm) /, "");
}

/** So long a name may differ in one letter, missing, added or other. */
const minSlipLength = 5;

function isSlip(short: string, long: string): boolean {
  if (short.length < minSlipLength || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

/** "Kab/Kota: Kediri" in one cell, or the name in one of the next; null when the text is no such field. */
function cityOfField(text: string, beside: readonly string[]): City[] | null {
  const field = fieldIn(text);
  if (field === null) return null;
  const value = field.value === "" ? (beside.find((one) => one !== ":") ?? "").replace(/^:\s*/, "") : field.value;
  const told = citiesIn(value);
  return told.length > 0 ? told : named(field.kind, wordsOf(value), "capital");
}

/** Fields that name both kinds or none, with the name in the same text or beside it. */
const both = /^(?:nama )?(?:kab(?:upaten)?\.? ?\/ ?kota|kota ?\/ ?kab(?:upaten)?\.?)/i;
/** These are a field only where a colon or nothing follows: "Kota Kediri" is a name. */
const single = /^(?:nama )?(kota|kab(?:upaten)?\.?|daerah) ?(?::|$)/i;

function fieldIn(text: string): { kind: City["kind"]; value: string } | null {
  const [matched, word = ""] = both.exec(text) ?? single.exec(text) ?? [];
  if (matched === undefined) return null;
  const kind = heads.get(word.toLowerCase().replace(".", "")) ?? null;
  return { kind, value: text.slice(matched.length).replace(/^ ?:/, "").trim() };
}

/** Words, and the marks between them, each on its own; a dot after a short form is left out. */
function wordsOf(text: string): string[] {
  return text.slice(0, maxTitleLength).match(/\p{L}[\p{L}'’-]*|[^\p{L}\s.]/gu) ?? [];
}

/** Words of the longest names: "Kepulauan Siau Tagulandang Biaro", with "Administrasi" before. */
const maxWords = 5;

/** What ends a name in titles, or stands where one would if every city is meant ("kota layak anak"). */
const ends = new Set(
  (
    "tahun th provinsi propinsi prov semester periode triwulan tw bulan tanggal tgl nomor no tentang dalam untuk dan atau per sebagai menuju " +
    "layak ramah sehat anak kla evaluasi mandiri rekap rekapitulasi penilaian hasil nilai data dukung skor self assessment final draft draf " +
    "rev revisi versi verifikasi em va vl vlh vf pm indikator klaster kluster cluster dinas badan bappeda opd form formulir laporan isian " +
    "lembar kerja kertas peduli cerdas ini kami anda tersebut selaku di yang se nama jumlah total peringkat predikat kategori kecamatan kec " +
    "kelurahan desa kota kabupaten kab oleh pada terhadap ok fix salinan copy of siap kirim lengkap baru lama dengan ke dari v melalui"
  ).split(" "),
);

/** What else names of files and sheets are made of. */
const fillers = new Set(
  "buku kerja book workbook sheet lembar file berkas laporan contoh bersih bahan tugas sampel sample test uji semua".split(
    " ",
  ),
);

function named(kind: City["kind"], words: readonly string[], letters: Letters): City[] {
  const name: string[] = [];
  for (const word of words.slice(0, maxWords)) {
    const isName = letters === "any" ? /^\p{L}/u.test(word) : isCapital(word);
    if (!isName || ends.has(word.toLowerCase())) break;
    name.push(word.toLowerCase());
  }
  return name.length === 0 ? [] : [{ kind, name: name.join(" ") }];
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
