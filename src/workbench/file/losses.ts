/** What a downloaded copy cannot hold, in words. */
import type { Text } from "../../core/text";

export const lossTexts = {
  unread: { id: "Format file asli, yang tidak terbaca", en: "The looks of the original file, which could not be read" },
  charts: { id: "Grafik", en: "Charts" },
  images: { id: "Gambar", en: "Pictures" },
  shapes: { id: "Bentuk dan kotak teks", en: "Shapes and text boxes" },
  sparklines: { id: "Grafik mini di dalam sel", en: "Sparklines in cells" },
  threads: { id: "Komentar dan percakapannya", en: "Comments and their replies" },
  noteLooks: { id: "Ukuran catatan, dan catatan yang selalu tampak", en: "Sizes of notes, and notes that always show" },
  pivots: { id: "Tabel pivot", en: "Pivot tables" },
  slicers: { id: "Pengiris dan garis waktu", en: "Slicers and timelines" },
  bareTables: { id: "Tabel tanpa baris judul (nilainya tetap ada)", en: "Tables without headings (their values stay)" },
  tableLooks: {
    id: "Penekanan kolom pertama dan terakhir serta urutan tabel",
    en: "Emphasis of the first and last column, and the order, of tables",
  },
  criteria: {
    id: "Syarat filter selain pilihan nilai, dan syarat filter tabel (baris tersembunyi tetap tersembunyi)",
    en: "Filter criteria other than chosen values, and those of tables (hidden rows stay hidden)",
  },
  validations: { id: "Validasi data yang hanya berisi pesan", en: "Data validation that only shows a message" },
  ranks: {
    id: "Format bersyarat menurut peringkat dan rata-rata",
    en: "Conditional formats by rank and average",
  },
  otherMarks: { id: "Format bersyarat jenis lain", en: "Conditional formats of other kinds" },
  passwords: { id: "Kata sandi proteksi", en: "Passwords of protection" },
  permissions: {
    id: "Rentang yang boleh disunting dalam lembar terproteksi",
    en: "Ranges that may be edited on protected sheets",
  },
  hiddenNames: { id: "Nama rentang tersembunyi menjadi tampak", en: "Hidden names become visible" },
  print: { id: "Pengaturan halaman, kepala dan kaki halaman", en: "Page setup, headers and footers" },
  richText: { id: "Huruf yang berbeda-beda di dalam satu sel", en: "Different fonts within one cell" },
  patterns: {
    id: "Pola, gradasi dan corak isi sel, huruf naik dan turun",
    en: "Patterns, gradients and tints of fills, raised and lowered letters",
  },
  arrays: { id: "Rumus array, yang menjadi rumus biasa", en: "Array formulas, which become ordinary ones" },
  values: {
    id: "Rumus yang tidak dapat ditulis ke dalam file ini (hanya nilainya yang ikut)",
    en: "Formulas that cannot be written into this file (their values alone are kept)",
  },
  wholeStyles: { id: "Format baris, kolom dan lembar yang kosong", en: "Formats of empty rows, columns and sheets" },
  groups: { id: "Kelompok baris dan kolom (outline)", en: "Groups of rows and columns (outline)" },
  settings: { id: "Pengaturan yang disimpan add-in", en: "Settings kept by add-ins" },
  sheetProperties: { id: "Properti khusus lembar", en: "Custom properties of sheets" },
  manual: { id: "Perhitungan manual", en: "Manual calculation" },
  macros: { id: "Makro", en: "Macros" },
  external: { id: "Tautan ke buku kerja lain dan koneksi data", en: "Links to other workbooks and data connections" },
  controls: { id: "Tombol, kontrol formulir dan objek sematan", en: "Buttons, form controls and embedded objects" },
  extras: {
    id: "Skenario, tampilan khusus dan pengaturan Excel lainnya",
    en: "Scenarios, custom views and other settings of Excel",
  },
} satisfies Record<string, Text>;

export type Loss = keyof typeof lossTexts;

/** Of a file: what no book can hold, and parts of it that are not known here, by path or tag; null when it could not be read. */
export type Losses = { known: ReadonlySet<Loss>; unknown: readonly string[] } | null;

export const unknownPart = (part: string): Text => ({
  id: `Bagian file yang tidak dikenal: ${part}`,
  en: `A part of the file that is not known: ${part}`,
});
