/** Every word of the workbench page, in Indonesian and in English, and how it is put into the page. */
import type { Language, Text } from "../../core/text";
import { leaveTexts } from "../../core/wording/leaving";

const text = (id: string, en: string): Text => ({ id, en });

export const texts = {
  title: text("KLA untuk Excel – meja kerja", "KLA for Excel – workbench"),
  product: text("KLA untuk Excel", "KLA for Excel"),
  open: text("Buka", "Open"),
  openLong: text("Buka file .xlsx Anda; tidak ada yang diunggah", "Open an .xlsx file of yours; nothing is uploaded"),
  samples: text("Contoh", "Samples"),
  samplesLong: text("Buka buku kerja contoh", "Open a sample workbook"),
  download: text("Unduh", "Download"),
  downloadLong: text("Unduh buku kerja dengan tandanya", "Download the workbook with its marks"),
  settings: text("Pengaturan", "Settings"),
  language: text("Bahasa", "Language"),
  theme: text("Tampilan", "Appearance"),
  light: text("Terang", "Light"),
  dark: text("Gelap", "Dark"),
  themeLong: text("Ganti tampilan terang atau gelap", "Switch between light and dark"),
  width: text("Lebar panel", "Pane width"),
  developer: text("Pengembang", "Developers"),
  level: text("Meniru Excel", "Act as Excel"),
  levelHint: text("Panel dimuat ulang bila diganti.", "The pane reloads when you change it."),
  skipGrid: text("Langsung ke buku kerja", "Skip to the workbook"),
  skipPane: text("Langsung ke panel", "Skip to the pane"),
  traffic: text("Lalu lintas antara panel dan buku kerja", "Traffic between the pane and the workbook"),
  batches: text("paket", "batches"),
  actions: text("tindakan", "actions"),
  sent: text("dikirim panel", "sent by the pane"),
  received: text("diterima panel", "received by the pane"),
  trafficHint: text(
    "Excel di web menolak paket di atas 5 MB. Semuanya tetap di peramban ini.",
    "Excel on the web refuses batches over 5 MB. All of it stays in this browser.",
  ),
  reset: text("Hitung dari nol", "Count from zero"),
  sheetTab: text("Lembar", "Sheet"),
  paneTab: text("Panel", "Pane"),
  tabs: text("Bagian halaman", "Parts of the page"),
  grid: text("Buku kerja", "Workbook"),
  pane: text("Panel add-in", "Add-in pane"),
  reload: text("Muat ulang panel", "Reload the pane"),
  local: text("Data Anda tidak meninggalkan komputer ini.", "Your data never leaves this computer."),
  loadingPage: text("Menyiapkan meja kerja…", "Preparing the workbench…"),
  loadingPane: text("Memuat add-in…", "Loading the add-in…"),
  drop: text("Lepaskan file .xlsx di sini", "Drop the .xlsx file here"),
  dropHint: text(
    "File dibaca di peramban ini; tidak ada yang diunggah.",
    "It is read in this browser; nothing is uploaded.",
  ),
  things: text("Di lembar ini", "On this sheet"),
  close: text("Tutup", "Close"),
  cancel: text("Batal", "Cancel"),
  saveTitle: text("Unduh buku kerja", "Download the workbook"),
  saveKept: text("Ikut tersimpan", "What is kept"),
  saveLost: text("Tidak ikut tersimpan", "What is not kept"),
  saveNothingLost: text(
    "Semua yang dikenali dalam file ini ikut tersimpan.",
    "All that is known of this file is kept.",
  ),
  saveNote: text(
    "Salinan baru dibuat; file asli Anda tidak disentuh.",
    "A new copy is made; your own file is not touched.",
  ),
  savedCopy: text("salinan", "copy"),
  savedMarked: text("ditandai", "marked"),
  saveNow: text("Unduh .xlsx", "Download .xlsx"),
  leaveWhat: leaveTexts.what,
  leaveSave: leaveTexts.save,
  leaveDiscard: leaveTexts.discard,
  leaveStay: leaveTexts.stay,
  sampleFull: text("Rekapitulasi 274 pertanyaan", "Recapitulation of 274 questions"),
  samplePerCluster: text("Satu lembar per klaster", "One sheet for each cluster"),
  sampleClean: text("Contoh bersih, tanpa temuan", "Clean example, without findings"),
} satisfies Record<string, Text>;

export const opening = (name: string): Text => ({ id: `Membuka ${name}…`, en: `Opening ${name}…` });
export const opened = (name: string): Text => ({ id: `${name} terbuka.`, en: `${name} is open.` });
export const saved = (name: string): Text => ({ id: `${name} diunduh.`, en: `${name} has been downloaded.` });

export const moreThings = (count: number): Text => ({ id: `… dan ${count} lagi.`, en: `… and ${count} more.` });

export const unexpected = (error: unknown): Text => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    id: `Terjadi kesalahan pada meja kerja: ${detail} Buku kerja Anda tidak berubah; muat ulang halaman ini.`,
    en: `The workbench failed: ${detail} Your workbook is unchanged; reload this page.`,
  };
};

/** The book has a change that the grid could not show. */
export const undrawn = (error: unknown): Text => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    id: `Perubahan terakhir ada di buku kerja, tetapi tidak dapat digambar: ${detail} Unduh buku kerja bila perlu, lalu muat ulang halaman ini.`,
    en: `The last change is in the workbook, but could not be drawn: ${detail} Download the workbook if you need it, then reload this page.`,
  };
};

/** As Excel refuses it, with what was typed, so that it can be put right. */
export const refusedFormula = (formula: string): Text => ({
  id: `Rumus ini tidak dapat dipakai: ${formula} Isi sel tidak berubah. Periksa tanda kurung dan tanda petiknya; dalam bahasa Indonesia titik koma memisahkan bagian rumus dan koma adalah tanda desimal, misalnya =ROUND(1,5;0). Lalu ketik lagi.`,
  en: `This formula cannot be used: ${formula} The cell is unchanged. Check its brackets and quotes; in English a comma separates the parts of a formula and a point is the decimal mark, as in =ROUND(1.5,0). Then type it again.`,
});

/** A formula that Excel may well know. */
export const uncalculated = (cell: string, formula: string): Text => ({
  id: `Halaman ini tidak dapat menghitung rumus di ${cell}: ${formula} Periksa dulu ejaan fungsinya. Bila sudah benar, rumus itu ikut tersimpan, dan Excel menghitungnya saat file unduhan dibuka; sampai saat itu sel menampilkan #NAME?.`,
  en: `This page cannot work out the formula in ${cell}: ${formula} Check the spelling of its function first. If it is right, the formula is kept, and Excel works it out when the downloaded file is opened; until then the cell shows #NAME?.`,
});

export const sampleMissing = (name: string): Text => ({
  id: `Contoh ${name} tidak dapat diambil; periksa apakah server masih berjalan, lalu coba lagi.`,
  en: `The sample ${name} could not be fetched; check that the server is still running, then try again.`,
});

export const paneSilent: Text = {
  id: "Add-in tidak menjawab. Periksa apakah server masih berjalan, lalu muat ulang panel.",
  en: "The add-in does not answer. Check that the server is still running, then reload the pane.",
};

export const paneElsewhere: Text = {
  id: "Halaman panel yang disebut di alamat berada di server lain; panel KLA dibuka sebagai gantinya. Office.js hanya percaya pada server yang sama.",
  en: "The pane's page named in the address is on another server; KLA's own pane is open instead. Office.js trusts the same server only.",
};

function isKey(key: string | undefined): key is keyof typeof texts {
  return key !== undefined && key in texts;
}

/** Puts the words of `language` into every element that names one: data-text for its words, data-label for its name. */
export function applyTexts(root: Document, language: Language): void {
  root.documentElement.lang = language;
  root.title = texts.title[language];
  for (const element of root.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = element.dataset.text;
    if (isKey(key)) element.textContent = texts[key][language];
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-label]")) {
    const key = element.dataset.label;
    if (!isKey(key)) continue;
    element.setAttribute("aria-label", texts[key][language]);
    if (element.dataset.tip !== "no") element.title = texts[key][language];
  }
}
