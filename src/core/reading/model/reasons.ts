/** Why a row or a cell with content was not read. */
import type { Text } from "../../text";

export const reasons = {
  signature: {
    id: "Baris tanda tangan atau catatan di bawah tabel.",
    en: "A signature or a footnote below the table.",
  },
  statistic: {
    id: "Baris rata-rata, persentase, atau jumlah yang dibawa ke halaman berikutnya; tidak ikut dihitung.",
    en: "A row of averages, percentages or a sum carried to the next page; it does not count.",
  },
  sample: {
    id: "Baris ini contoh pengisian, jadi tidak dihitung.",
    en: "This row is an example of how to fill in the others, so it does not count.",
  },
  struck: {
    id: "Nilai di baris ini dicoret, jadi tidak dihitung.",
    en: "The score of this row is struck out, so it does not count.",
  },
  unknown: {
    id: "Nama dan nomor baris ini bukan indikator dalam instrumen.",
    en: "Neither the name nor the number of this row is an indicator of the instrument.",
  },
  section: {
    id: "Teks ini bukan nama klaster, indikator, atau pertanyaan dalam instrumen.",
    en: "This text names no cluster, indicator or question of the instrument.",
  },
  below: {
    id: "Baris ini berada di bawah tabel, sesudah baris kosong, dan bukan bagian dari instrumen.",
    en: "This row stands below the table, after a blank row, and is not of the instrument.",
  },
  noName: {
    id: "Baris ini berisi angka, tetapi tanpa kode dan tanpa nama.",
    en: "This row has numbers but neither a code nor a name.",
  },
  noCode: {
    id: "Baris ini berisi angka, tetapi tanpa kode, dan namanya bukan pertanyaan indikator di atasnya.",
    en: "This row has numbers but no code, and its name is no question of the indicator above.",
  },
  listed: {
    id: "Baris ini menyebut dokumen di kolom uraian; agar dinilai sebagai data dukung, tulis di kolom Data Dukung pada baris pertanyaannya.",
    en: "This row names a document in the column of labels; to have it judged as evidence, write it into a column of evidence, in its question's row.",
  },
  noLabel: { id: "Baris ini tidak berkode dan tidak bernama.", en: "This row has neither a code nor a name." },
} satisfies Record<string, Text>;
