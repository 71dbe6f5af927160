/** Tells the heading of documents that were given from those of what is asked for, planned, or said of documents. */
import { askedWords } from "../../evidence/remarks/requests";
import { normalise } from "../../naming/names";
import type { Column } from "../model/words";

/** What a column whose heading speaks of documents holds. */
export type DocumentColumn = Extract<Column, "evidence" | "note" | "status" | "office">;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words for what is handed in. */
const documents = set(
  "dokumen dok bukti dukung eviden evidence evidens evident lampiran berkas file arsip softcopy softfile document documents " +
    "attachment attachments proof",
);
/** These alone are of anything: "Data Anak yang Ada". */
const loose = set("data link tautan pendukung");
/** A heading that speaks of documents has one of these. */
export const documentWords: readonly string[] = [...documents, ...loose];
const joining = set("yang yg dan di dari oleh opd ini saat tahun th the of");

/** What is asked for: the same in every city, whatever this one did. */
const asking = new Set([
  ...askedWords,
  ...set(
    "wajib harus mesti perlu seharusnya semestinya sebaiknya ideal idealnya hendaknya disarankan ditentukan dapat bisa boleh akan " +
      "direncanakan minimal minimum acuan syarat persyaratan prasyarat kebutuhan contoh standar",
  ),
]);
/** Who asks: "Data Dukung Kemen PPPA", "Bukti sesuai Juknis". */
const askers = set("kemen kementerian kemenpppa kpppa pusat nasional juknis instrumen pedoman permen");
/** "(wajib diisi)" and "(dapat dibuka)" speak of the cell. */
const filling = set(
  "diisi isi diisikan berupa link tautan pdf url berbentuk dapat bisa diakses dibuka diunduh dilihat diklik",
);
/** What is asked for where it stands first: "Jenis Bukti", "Contoh Dokumen". */
const askingFirst = set(
  "jenis bentuk macam tipe misal misalnya kriteria ketentuan standard petunjuk panduan pedoman format template definisi penjelasan " +
    "rencana usulan usul target calon rekomendasi saran permintaan kelompok kategori requirement requirements example examples type " +
    "types sample alternatif pilihan opsi referensi rujukan",
);
/** Of these there is an entry, where the heading says that it was given. */
const sorting = set("jenis bentuk macam tipe type types kelompok kategori");

/** What was handed in. */
const giving = set(
  "ada tersedia dilampirkan terlampir diunggah terunggah diupload terupload terkumpul dikumpulkan diserahkan disampaikan dikirim " +
    "dikirimkan dimiliki diinput masuk sudah telah diberikan disediakan terpenuhi diterima available attached submitted uploaded " +
    "provided existing eksisting",
);
const lacking = set("belum blm kurang tidak tdk missing");

/** Words that leave a heading of documents what it is: "Daftar Dokumen", "Berkas OPD". */
const naming = set(
  "daftar list nama judul scan upload unggah fisik digital opd kota kabupaten kab daerah kla dan data link tautan file",
);

/** What is said of documents, where it stands first: "Jumlah Dokumen", "PIC Data Dukung". */
const saidFirst: ReadonlyMap<string, DocumentColumn> = new Map(
  (
    [
      [
        "note",
        "jumlah jml banyak banyaknya catatan ket keterangan kekurangan kendala kualitas tindak tanggal tgl waktu batas tenggat",
      ],
      ["note", "deadline jadwal masalah alasan"],
      ["status", "status kelengkapan ketersediaan keberadaan validitas kesesuaian cek progres progress"],
      ["office", "pic pj opd penanggung penanggungjawab pengampu pemilik pengunggah penyedia sumber penginput petugas"],
    ] as const
  ).flatMap(([column, words]) => words.split(" ").map((word): [string, DocumentColumn] => [word, column])),
);

/** What the words of a heading say of documents; null where they speak of none, or only name them. */
export function documentColumn(words: readonly string[]): DocumentColumn | null {
  const isNamed = words.some((word) => documents.has(word));
  const speaks = isNamed || words.some((word) => loose.has(word));
  if (words.length < 2 || !speaks || isChoice(words)) return null;
  const said = saidFirst.get(words[0] ?? "");
  if (said !== undefined) return isNamed ? said : null;
  if (asksFor(words)) return "note";
  if (isNamed && words.every((word) => documents.has(word) || naming.has(word))) return "evidence";
  return givenColumn(words, isNamed);
}

/** True for "Jenis Dokumen", "Bentuk Bukti": what sorts documents, and says no more. */
export function sortsDocuments(heading: string): boolean {
  const [first = "", ...others] = normalise(heading).split(" ");
  const isOf = (word: string): boolean => [documents, loose, naming].some((words) => words.has(word)) || word === "of";
  return sorting.has(first) && others.length > 0 && others.every(isOf);
}

/** "Dokumen yang Ada", "Data yang Tersedia", "Dokumen yang Belum Ada"; "Ada Dokumen" asks whether there is one. */
function givenColumn(words: readonly string[], isNamed: boolean): DocumentColumn | null {
  const at = words.findIndex((word) => giving.has(word));
  if (at < 1) return null;
  if (words.some((word) => lacking.has(word))) return "note";
  const isOnly = words.every((word) => loose.has(word) || giving.has(word) || joining.has(word));
  return isNamed || isOnly ? "evidence" : null;
}

/** "Bukti (Ada/Tidak)" is a box to tick. */
function isChoice(words: readonly string[]): boolean {
  return words.some((word, at) => (giving.has(word) || word === "ya") && lacking.has(words[at + 1] ?? ""));
}

/** True for "Bukti yang Harus Dilampirkan" and "Jenis Dokumen", not for "Jenis Dokumen yang Dilampirkan" and "Link wajib diisi". */
function asksFor(words: readonly string[]): boolean {
  if (words.some((word, at) => asking.has(word) && !filling.has(words[at + 1] ?? ""))) return true;
  const isGiven = words.some((word) => giving.has(word));
  if (!isGiven && words.some((word) => askers.has(word))) return true;
  const [first = ""] = words;
  return askingFirst.has(first) && !(isGiven && sorting.has(first));
}

/** True for what stands in brackets and only says how to fill the column in: "(wajib)", "(contoh: SK, foto)", "(minimal 2)". */
export function explains(aside: string): boolean {
  const [first = "", ...others] = normalise(aside).split(" ");
  return explainingAlone.has(first) || (explaining.has(first) && others.length > 0);
}

const explainingAlone = set("wajib harus minimal minimum maksimal maks min boleh bisa dapat");
const explaining = set("contoh cth misal misalnya mis jenis format berupa seperti antara");

/** What was done, is planned or is thought of it: such a column speaks of documents and gives none. */
const deeds = set(
  "rencana aksi program kegiatan upaya langkah strategi uraian deskripsi narasi cerita penjelasan kondisi capaian output keluaran " +
    "inovasi hasil tindak solusi kendala rekomendasi saran arahan masukan catatan temuan masalah permasalahan analisis analisa dasar " +
    "hukum definisi referensi rujukan sudah belum telah dilakukan dilaksanakan pelaksanaan implementasi realisasi komitmen target jadwal agenda tugas gap " +
    "perbaikan activity activities action actions plan plans description narrative todo do",
);

/** True for a heading under which documents are only spoken of: "Rencana Aksi", "Yang Perlu Disiapkan", "Sudah Dilakukan". */
export function onlySpeaks(heading: string): boolean {
  const words = normalise(heading).split(" ");
  return asksFor(words) || (!namesKind(heading) && words.some((word) => deeds.has(word)));
}

/** True for "SK", "Laporan Kegiatan", "Foto Pelaksanaan". */
export function namesKind(heading: string): boolean {
  return kinds.has(normalise(heading).split(" ")[0] ?? "");
}

const kinds = set(
  "sk perda perwali perwal perbup regulasi foto video laporan notulen notulensi undangan absensi mou pks sertifikat dokumentasi " +
    "matriks dpa rka rad renstra surat",
);

/** True for a column of remarks of the office's own: "Keterangan", "Ket.", "Catatan". */
export function isRemark(path: readonly string[]): boolean {
  const words = normalise(path.at(-1) ?? "").split(" ");
  return words.every((word) => remarks.has(word));
}

/** "Keterangan Data Dukung", "Ket. / Bukti": remarks and documents in one column. */
export function isOfDocuments(path: readonly string[]): boolean {
  const words = normalise(path.at(-1) ?? "").split(" ");
  const known = (word: string): boolean =>
    documents.has(word) || loose.has(word) || naming.has(word) || joining.has(word);
  return words.some((word) => documents.has(word)) && words.every((word) => remarks.has(word) || known(word));
}

const remarks = set("keterangan ket catatan note notes remark remarks info informasi tambahan lain lainnya opd");
