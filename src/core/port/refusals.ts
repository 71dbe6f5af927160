/** Why cells or sheets were left alone, as whole sentences. */
import type { Refused } from "./port";
import type { Text } from "../text";
import { toA1 } from "../workbook";
import type { CellRef } from "../workbook";

export const reasons = {
  locked: {
    id: "Lembar ini dikunci. Buka kuncinya (Tinjau > Buka Proteksi Lembar), lalu ulangi.",
    en: "This sheet is protected. Unprotect it (Review > Unprotect Sheet), then try again.",
  },
  gone: {
    id: "Lembar ini tidak ditemukan lagi di buku kerja; mungkin dihapus atau diganti namanya. Periksa ulang buku kerja.",
    en: "This sheet is no longer in the workbook; it may have been deleted or renamed. Check the workbook again.",
  },
  hasNote: {
    id: "Sel ini sudah berisi catatan atau komentar, yang dibiarkan seperti adanya.",
    en: "This cell already has a note or a comment, which is left as it is.",
  },
  changed: {
    id: "Isi sel ini sudah berubah sejak diperiksa. Periksa ulang, lalu putuskan lagi.",
    en: "This cell has changed since it was checked. Check again, then decide anew.",
  },
  twice: {
    id: "Sel ini diminta diisi dua kali; hanya yang pertama yang ditulis.",
    en: "This cell was to be written twice; only the first was written.",
  },
  merged: {
    id: "Sel ini tertutup oleh sel gabungan. Isi sel kiri atas gabungan itu.",
    en: "This cell is covered by a merged one. Fill the top left cell of the merge.",
  },
  tooLong: {
    id: "Isian ini terlalu panjang untuk satu sel Excel (paling banyak 32.767 huruf, rumus 8.192).",
    en: "This is too long for one cell of Excel (32,767 characters at most, 8,192 in a formula).",
  },
  spilled: {
    id: "Sel ini diisi oleh rumus yang mengisi beberapa sel sekaligus. Ubah rumus itu langsung di lembar.",
    en: "This cell is filled by a formula that fills several cells at once. Change that formula on the sheet.",
  },
  stuck: {
    id: "Excel tidak dapat menghapus tanda ini. Hapus sendiri lewat Beranda > Pemformatan Bersyarat > Kelola Aturan.",
    en: "Excel could not take this mark off. Delete it yourself under Home > Conditional Formatting > Manage Rules.",
  },
} as const satisfies Record<string, Text>;

/** The same reason for several cells of a sheet is said once. */
export function refusalsOf(cells: readonly { at: CellRef; why: Text }[]): Refused[] {
  const found = new Map<string, { sheet: string; cells: string[]; why: Text }>();
  for (const { at, why } of cells) {
    const key = `${why.en} ${at.sheet}`;
    const refusal = found.get(key) ?? { sheet: at.sheet, cells: [], why };
    refusal.cells.push(toA1(at.row, at.column));
    found.set(key, refusal);
  }
  return [...found.values()];
}
