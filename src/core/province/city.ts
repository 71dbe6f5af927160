/** Finds whose assessment a workbook is: the city or district that its file, titles or sheets name. */
import type { Report } from "../report/report";

/** "Kota Kediri", "Kabupaten Way Kanan"; null when nothing names one. */
export function cityOf(
  { tables, workbook }: Pick<Report, "tables" | "workbook">,
  path: string,
  sheet: string | null,
): string | null {
  const parts = partsOf(path);
  const names = [...(sheet === null ? [] : [spaced(sheet)]), ...parts.toReversed()];
  const [titled = null] = tables.flatMap(({ grid, top }) => placesIn(grid.sheet.rows.slice(0, Math.max(0, top))));
  const named = sheet === null ? (firstOf(names, placeIn) ?? titled) : placeIn(spaced(sheet));
  if (named !== null) return named;
  if (sheet !== null) return bareName(spaced(sheet)) ?? sheet;
  return firstOf(workbook.sheets, ({ name }) => placeIn(spaced(name))) ?? bareName(parts.at(-1) ?? "");
}

/** The same for a file that cannot be read: only its path can tell. */
export function cityOfPath(path: string): string | null {
  const parts = partsOf(path);
  return firstOf(parts.toReversed(), placeIn) ?? bareName(parts.at(-1) ?? "");
}

function firstOf<From>(all: readonly From[], find: (one: From) => string | null): string | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Folders and the file's stem, with spaces where names of files have other signs. */
function partsOf(path: string): string[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const stem = (parts.pop() ?? "").replace(/\.[a-z0-9]{2,5}$/i, "");
  return [...parts, stem].map(spaced);
}

/** "KotaKediri_EM-2025" → "Kota Kediri EM 2025". */
function spaced(text: string): string {
  return text
    .slice(0, longestTitle)
    .replace(/[_\-+.]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .trim();
}

/** Titles are short; a paragraph names many places. */
const longestTitle = 150;
const mostTitleRows = 12;

/** Places that texts above a table name; "Kabupaten/Kota" and what stands behind or beside it are one. */
function placesIn(rows: Report["workbook"]["sheets"][number]["rows"]): string[] {
  return rows.slice(0, mostTitleRows).flatMap((row) => {
    const texts = row.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
    const short = texts.map((text) => text.trim()).filter(({ length }) => length <= longestTitle);
    return short.flatMap((text, at) => labelledPlace(text, short[at + 1] ?? "") ?? placeIn(text) ?? []);
  });
}

const labels = /^(?:nama )?(?:kab(?:upaten|\.)?|kota|daerah)(?: ?\/ ?kota)?$/i;

/** "Kab/Kota: Kediri", in one cell or two; null when the text is no such label. */
function labelledPlace(text: string, beside: string): string | null {
  const colon = text.indexOf(":");
  const label = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (!labels.test(label)) return null;
  const value = (colon < 0 ? "" : text.slice(colon + 1).trim()) || beside.replace(/^[\s:]+/, "");
  return placeIn(value) ?? placeIn(`${kindIn(label)} ${value}`) ?? (kindIn(label) === "" ? bareName(value) : null);
}

/** What a label says of the name beside it: nothing where it names both kinds. */
function kindIn(label: string): "Kota" | "Kabupaten" | "" {
  if (label.includes("/") || /daerah/i.test(label)) return "";
  return /kota/i.test(label) ? "Kota" : "Kabupaten";
}

/** What ends the name of a place, or shows that none stands there ("kota layak anak", "kabupaten dalam angka"). */
const ends = new Set(
  (
    "layak anak tahun periode provinsi prov dalam untuk dan per semester tw triwulan oleh di pada nomor no em va vl vlh vf " +
    "pm kla layak anak draf draft final rev revisi rekap rekapitulasi evaluasi mandiri penilaian formulir form isian opd " +
    "dinas bappeda kecamatan kec desa kelurahan terhadap yang se atau ramah sehat hasil nilai data dukung verifikasi ok fix " +
    "salinan copy of siap kirim lengkap baru lama cluster klaster kluster indikator tentang dengan ke dari versi v tgl tanggal melalui menuju sebagai"
  ).split(" "),
);

/** Words of the longest names: "Kepulauan Siau Tagulandang Biaro", with "Administrasi" before. */
const mostWords = 5;

/** The first place that a text names with its kind. */
function placeIn(text: string): string | null {
  const words = text.split(/[\s.:]+/);
  for (const [at, word] of words.entries()) {
    const kind = kindOf(word);
    const name = kind === null ? [] : nameFrom(words.slice(at + 1), word);
    if (kind !== null && name.length > 0) return [kind, ...name.map(capitalised)].join(" ");
  }
  return null;
}

function kindOf(word: string): "Kota" | "Kabupaten" | null {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  if (plain === "kota") return "Kota";
  return plain === "kab" || plain === "kabupaten" ? "Kabupaten" : null;
}

/** The words that go on naming the place; after a capital no small letter begins one. */
function nameFrom(words: readonly string[], kind: string): string[] {
  const isCapital = /^\p{Lu}/u.test(kind);
  const name: string[] = [];
  for (const word of words.slice(0, mostWords)) {
    const [, letters = "", rest = ""] = /^(\p{L}[\p{L}'’-]*)(.*)$/su.exec(word) ?? [];
    const isSmall = isCapital && !/^\p{Lu}/u.test(letters);
    if (letters === "" || isSmall || ends.has(letters.toLowerCase()) || kindOf(letters) !== null) break;
    name.push(letters);
    if (rest !== "") break;
  }
  return name;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const fillers = new Set(
  "buku kerja book workbook sheet lembar file berkas laporan contoh bersih bahan tugas sampel sample test uji total semua".split(
    " ",
  ),
);

/** A file called after its place alone: "Kediri EM 2025" → "Kediri". Null when it holds other words only. */
function bareName(text: string): string | null {
  const words = text.split(/[^\p{L}'’]+/u).filter((word) => word !== "");
  const own = words.filter(
    (word) => ![ends, fillers].some((set) => set.has(word.toLowerCase())) && kindOf(word) === null,
  );
  return own.length === 0 || own.length > mostWords ? null : own.map(capitalised).join(" ");
}
