/** Judges what an evidence cell cites: a document, something doubtful, or nothing yet. */
import type { Citation, Entry } from "../reading/entries";

/** documented: a verifier can open or name it · doubtful: it may not hold · undocumented: nothing is cited. */
export type EvidenceState = "documented" | "doubtful" | "undocumented";

/** What kind of thing a citation is. */
export type CitationKind = "link" | "file" | "document" | "own-disk" | "bare-word" | "promise" | "placeholder";

export interface Judgement {
  state: EvidenceState;
  kind: CitationKind;
}

/** What evidence is judged by; years, dates and reuse of documents will be judged here too. */
export interface EvidenceTerms {
  /** The years that evidence must come from. */
  years: readonly number[];
}

const promise =
  /^\(?(?:(?:link|tautan|dokumen|data|file|bukti|sk|foto|laporan|masih|akan|berkas|surat)\s+)?(menyusul|dalam proses|proses|sedang (di)?proses|masih proses|on ?progress|in progress|to follow|akan (di)?(susul|lengkap|upload|unggah|buat)\w*|segera( menyusul)?|belum( (ada|diisi|lengkap|upload|diupload|tersedia|terkumpul|dikirim))?|tba|tbd|pending|nanti|draft|draf|sedang disusun)\b.{0,25}$/i;
const placeholder =
  /^\(?(ada|terlampir|dilampirkan|lampiran|lengkap|sudah|(?:sudah|sdh|telah) ada|sudah lengkap|sudah (di)?(upload|unggah)|ya|yes|ok|oke|v|x|√|✓|✔|available|attached|done|tersedia|ada bukti|ada data|ada dokumen|ada file|data ada|dokumen ada|bukti ada|ada,? terlampir|ada terlampir|true|1|tidak ada|tidak|tdk ada|nihil|kosong|n\/?a|null|none|nil|no|[-–—_.…?\s]+|0)\)?[.!]?$/i;
const ownDisk = /^\(?(file:\/\/|[a-z]:[\\/]|\\\\|\/(home|users|mnt|media)\/)/i;
const link =
  /(https?:\/\/|www\.)\S+|\b(drive|docs|forms)\.google\.com|\bbit\.ly\/|\bs\.id\/|1drv\.ms|sharepoint\.com|[a-z0-9-]\.(go\.id|or\.id|co\.id|com|id|org)\b/i;
const file = /\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|heic|mp4|mov|zip|rar|7z|csv|odt|ods)\b/i;
const bareWord =
  /^(klik( di ?sini)?|lihat( di)? (link|folder|drive)|folder|disini|sk|perda|perwali|perbup|perkada|se|mou|pks|foto|photo|gambar|video|dokumen|document|laporan|report|notulen|notulensi|daftar hadir|undangan|surat|sertifikat|piagam|data|file|link|matriks|tabel|profil|sop|brosur|leaflet|berkas|dpa|rka|apbd|rad|renstra|rpjmd)s?\.?$/i;

/** Words that name a kind of thing and no thing: together they still name none. */
const vague = new Set(
  (
    "ada dan serta sudah sdh telah di ke dari lengkap terlampir diupload upload diunggah dikirim drive gdrive google email wa folder sk perda perwali " +
    "perbup foto dokumentasi kegiatan dokumen laporan notulen daftar hadir undangan surat sertifikat data file link bukti matriks opd dinas kantor"
  ).split(" "),
);

/** The state of one citation. */
export function judge({ text }: Citation, terms: EvidenceTerms): Judgement {
  void terms;
  const plain = text.replace(/[\s\u200b]+/g, " ").trim();
  if (plain === "" || placeholder.test(plain)) return { state: "undocumented", kind: "placeholder" };
  if (promise.test(plain)) return { state: "undocumented", kind: "promise" };
  if (ownDisk.test(plain)) return { state: "doubtful", kind: "own-disk" };
  if (link.test(plain)) return { state: "documented", kind: "link" };
  if (file.test(plain) || /\w[\\]\w/.test(plain)) return { state: "documented", kind: "file" };
  if (bareWord.test(plain) || isVague(plain) || plain.length < 3) return { state: "doubtful", kind: "bare-word" };
  return { state: "documented", kind: "document" };
}

function isVague(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,.&/+]+/);
  return words.every((word) => word === "" || vague.has(word));
}

const order: readonly EvidenceState[] = ["undocumented", "doubtful", "documented"];

/** The best state among an entry's citations; undocumented when it has none. */
export function stateOf({ evidence }: Entry, terms: EvidenceTerms): EvidenceState {
  return bestOf(evidence.map((citation) => judge(citation, terms).state));
}

function bestOf(states: readonly EvidenceState[]): EvidenceState {
  return order.findLast((state) => states.includes(state)) ?? "undocumented";
}

/** The state of several scores together: their own when they agree, doubtful when they do not; null for none. */
export function stateOfAll(states: readonly EvidenceState[]): EvidenceState | null {
  const [first] = states;
  if (first === undefined) return null;
  return states.every((state) => state === first) ? first : "doubtful";
}
