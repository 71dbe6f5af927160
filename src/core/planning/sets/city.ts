/** Which city or district a workbook says it is of, so that two cities' workbooks are not held against each other. */
import type { Report } from "../../report/report";
import type { CellValue } from "../../workbook";

export interface City {
  /** Kota Kediri and Kabupaten Kediri are two; null where only the name is written. */
  kind: "kota" | "kabupaten" | null;
  /** In small letters: "lombok tengah". */
  name: string;
}

/** Titles stand near the top. */
const maxTitleRow = 15;
const maxTitleLength = 200;

/** The one city that titles and names of sheets tell; null where they tell none, or several. */
export function cityOf({ tables, workbook }: Pick<Report, "tables" | "workbook">): City | null {
  const found = workbook.sheets.flatMap(({ name, rows }) => {
    const tops = tables.filter(({ grid }) => grid.sheet.name === name).map(({ top }) => top);
    const above = rows.slice(0, Math.min(maxTitleRow, Math.max(0, ...tops)));
    return [...citiesIn(name), ...above.flatMap(citiesInRow)];
  });
  const [first] = found;
  if (!first || found.some((other) => !isSameCity(first, other))) return null;
  return found.find(({ kind }) => kind !== null) ?? first;
}

/** Two ways of writing one city: one kind may be missing, a name may go on, a letter may have slipped. */
export function isSameCity(a: City, b: City): boolean {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  return long === short || long.startsWith(`${short} `) || isSlip(short, long);
}

/** "Kabupaten/Kota" in one cell and the name in the next, or both in one text. */
function citiesInRow(cells: readonly CellValue[]): City[] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && cell.length < maxTitleLength);
  return texts.flatMap((text, at) => {
    const [, own] =
      /^\s*(?:nama\s+)?(?:kab(?:upaten)?\.?\s*\/\s*kota|kota\s*\/\s*kab(?:upaten)?\.?|daerah)\s*:?\s*(.*)$/i.exec(
        text,
      ) ?? [];
    if (own === undefined) return citiesIn(text);
    const value = own.trim() === "" ? (texts[at + 1] ?? "") : own;
    const told = citiesIn(value);
    return told.length > 0 ? told : named(null, wordsOf(value));
  });
}

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
function citiesIn(text: string): City[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const kind = heads.get(word.toLowerCase());
    if (kind === undefined || words[at - 1] === "/" || words[at + 1] === "/") return [];
    const after = ["administrasi", "adm"].includes(words[at + 1]?.toLowerCase() ?? "") ? at + 2 : at + 1;
    return named(kind, words.slice(after));
  });
}

/** Words, and the marks between them, each on its own; a dot after a short form is left out. */
function wordsOf(text: string): string[] {
  return text.slice(0, maxTitleLength).match(/\p{L}+|[^\p{L}\s.]/gu) ?? [];
}

/** The longest names have three words: "Ogan Komering Ulu Timur" has four. */
const maxWords = 4;

/** What follows a name in titles, or stands for one where every city is meant. */
const ends = new Set(
  (
    "tahun th provinsi propinsi prov semester periode triwulan bulan tanggal nomor no tentang dalam untuk dan per sebagai menuju layak ramah " +
    "sehat anak kla evaluasi mandiri rekap rekapitulasi penilaian hasil nilai data skor self assessment final draft draf revisi verifikasi " +
    "indikator klaster kluster dinas badan opd form formulir laporan isian lembar kerja kertas peduli cerdas ini kami anda tersebut selaku di " +
    "yang se nama jumlah total peringkat predikat kategori kecamatan kelurahan desa kota kabupaten kab"
  ).split(" "),
);

function named(kind: City["kind"], words: readonly string[]): City[] {
  const name: string[] = [];
  for (const word of words.slice(0, maxWords)) {
    const isName = /^\p{Lu}/u.test(word) && !ends.has(word.toLowerCase());
    if (!isName) break;
    name.push(word.toLowerCase());
  }
  return name.length === 0 ? [] : [{ kind, name: name.join(" ") }];
}

/** So long a name may differ in one letter, missing, added or other. */
const minSlipLength = 5;

function isSlip(short: string, long: string): boolean {
  if (short.length < minSlipLength || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
