/** Says, before a download, what the new file keeps of the workbook and what it does not. */
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import type { Book } from "../book/book";
import type { Loss, Losses } from "./looks";
import { isSaved } from "./saving";

const lossTexts: Record<Loss, Text> = {
  charts: { id: "Grafik", en: "Charts" },
  images: { id: "Gambar", en: "Pictures" },
  validations: { id: "Daftar pilihan dan validasi data", en: "Drop-down lists and data validation" },
  pivots: { id: "Tabel pivot", en: "Pivot tables" },
  slicers: { id: "Pengiris dan garis waktu", en: "Slicers and timelines" },
  threads: { id: "Percakapan komentar", en: "Threaded comments" },
  shapes: { id: "Kotak teks dan grafik mini", en: "Text boxes and sparklines" },
  tables: { id: "Tabel Excel (nilainya tetap ada)", en: "Excel tables (their values stay)" },
  filters: { id: "Filter", en: "Filters" },
  names: { id: "Nama rentang", en: "Named ranges" },
  protection: { id: "Kata sandi dan pengecualian proteksi lembar", en: "Passwords and exceptions of sheet protection" },
  print: { id: "Pengaturan halaman, kepala dan kaki halaman", en: "Page setup, headers and footers" },
  richText: { id: "Huruf yang berbeda-beda di dalam satu sel", en: "Different fonts within one cell" },
};

/** What is kept: with how many there are of it, where that can be counted. */
export function keptOf({ sheets }: Book, language: Language): string[] {
  const count = (of: (sheet: Book["sheets"][number]) => number): number =>
    sheets.reduce((sum, one) => sum + of(one), 0);
  const rows: [Text, number][] = [
    [{ id: "Lembar dengan nilainya", en: "Sheets with their values" }, sheets.length],
    [{ id: "Rumus dan hasilnya", en: "Formulas and their results" }, count(({ formulas }) => formulas.size)],
    [
      { id: "Format bersyarat (tanda)", en: "Conditional formats (marks)" },
      count((sheet) => sheet.conditionalFormats.filter(isSaved).length),
    ],
    [{ id: "Catatan", en: "Notes" }, count(({ notes }) => notes.size)],
    [{ id: "Sel gabungan", en: "Merged cells" }, count(({ merges }) => merges.length)],
    [
      { id: "Baris dan kolom tersembunyi", en: "Hidden rows and columns" },
      count((one) => one.hiddenRows.size + one.hiddenColumns.size),
    ],
  ];
  const counted = rows
    .filter(([, number]) => number > 0)
    .map(([text, number]) => `${text[language]}: ${formatNumber(number, language)}`);
  const looks = {
    id: "Huruf, warna isi, garis, format angka, lebar kolom",
    en: "Fonts, fills, borders, number formats, column widths",
  };
  return [...counted, looks[language]];
}

/** What is lost; empty when nothing is. */
export function lostOf(book: Book, losses: Losses, language: Language): string[] {
  const unread = {
    id: "Format file asli, yang tidak terbaca",
    en: "The looks of the original file, which could not be read",
  };
  const tables = { id: "Tabel Excel (nilainya tetap ada)", en: "Excel tables (their values stay)" };
  const marks = { id: "Skala warna, bilah data dan kumpulan ikon", en: "Colour scales, data bars and icon sets" };
  const comments = { id: "Komentar dari add-in", en: "Comments by the add-in" };
  const charts = { id: "Grafik dari add-in", en: "Charts by the add-in" };
  const any = (of: (sheet: Book["sheets"][number]) => boolean): boolean => book.sheets.some(of);
  const texts = [
    ...(losses === null ? [unread] : [...losses].map((loss) => lossTexts[loss])),
    ...(any(({ tables: one }) => one.length > 0) && !losses?.has("tables") ? [tables] : []),
    ...(any(({ conditionalFormats: one }) => !one.every(isSaved)) ? [marks] : []),
    ...(any(({ comments: one }) => one.length > 0) ? [comments] : []),
    ...(any(({ charts: one }) => one.length > 0) ? [charts] : []),
  ];
  const sheets = book.leftOut.map(({ sheet, why }) => `${sheet}: ${why[language]}`);
  return [...texts.map((text) => text[language]), ...sheets];
}
