/** Tells whose a score is by the words beside it: "Nilai versi OPD" is the city's own, "Skor sesudah VA" the verifiers'. */
import type { Column } from "../model/words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What numbers of an assessment are called; other words for points have become "nilai". */
const scores = set(
  "nilai nil n skr hsl angka penilaian evaluasi asesmen assesment assessment assessmen evaluation hasil perolehan dapat punya milik",
);
/** Of one hand alone, whatever stands beside them. */
const claims = set(
  "mandiri em pm vm nm sa self assessed own klaim diklaim terklaim claim claimed isian diisi pengisian input diinput " +
    "penginputan entri entry dientri submitted sendiri kita kami",
);
/** Whose the claim is. */
const hands = set("kota kab kabupaten opd pd skpd perangkat daerah gugus tugas pemda pemkab pemkot city");
/** Words that say nothing of whose it is. */
const neutral = set(
  "yang yg dari oleh menurut versi tim dinas di dalam pada untuk ke dan dgn dengan atau per tiap kla aplikasi web sistem the by of in for to ini itu " +
    "berjalan sekarang saat tahun thn th ta periode sementara akhir terakhir awal total jumlah jml jmlh seluruh final fix revisi perbaikan " +
    "terbaru baru diperoleh didapat dicapai diraih realisasi indikator klaster kluster pertanyaan soal sub bagian indicator question cluster " +
    "score year current this angka poin rill riil nyata real diterima asli murni bersih pasca setelah sesudah after capaian koreksi dikoreksi terkoreksi " +
    "posisi skrg skg apa adanya dikirim terkirim disetor didapat dapat bobot tertimbang terbobot weighted weight sum konversi disepakati kesepakatan sepakat diajukan ajuan usulan diusulkan rapat pleno rakor",
);
/** Those who check, and what they do. */
const checkers = set("provinsi prov propinsi pusat nasional kementerian kemenpppa kpppa verifikator");
const verifiers = set(
  "verif verifikasi terverifikasi verval verified verifier " +
    "evaluator penilai independen asesor va vl vh vlh vkl vf validasi validator diakui disetujui desk reviu review",
);
/** Earlier years. */
const earlier = set("sebelumnya lalu kemarin kemaren lama terdahulu previous prior last past");
/** What is hoped for. */
const hoped = set(
  "target trgt targetkan ditargetkan sasaran harapan diharapkan ekspektasi expected rencana direncanakan estimasi perkiraan proyeksi prediksi potensi potensial " +
    "ambisi impian minimal minimum ambang kalau kalo klo bila jika apabila andai andaikan seandainya",
);
/** What others have. */
const elsewhere = set("tertinggi terendah highest lowest tetangga pembanding comparison");
/** Of whom a mean is, its numbers tell; of others only where it says so. */
const means = set("rata rata2 rerata average mean median");
const beforehand = set("sebelum sblm pra before");

/** Every word that is known here: none of them is a slip of another. */
export const wordsOfScores: readonly string[] = [
  ...[scores, claims, hands, neutral, checkers, verifiers, earlier, hoped, elsewhere, means, beforehand].flatMap(
    (words) => [...words],
  ),
];

/** "Nilai", "mandiri": a word that a claim is called by, whoever makes it. */
export function isOfClaims(word: string): boolean {
  return scores.has(word) || claims.has(word);
}

/** What a heading with a word for scores says of them. */
export interface Whose {
  column: Extract<Column, "score" | "verified" | "past" | "target">;
  /** How many of its words are known, 0 to 1: of the name of a place none is. */
  coverage: number;
  /** A word that may make it another score than the city's: "Nilai SAKIP"; null where all are known. */
  stray: string | null;
}

/** So many words head a column; more are a question. */
const mostWords = 8;

/** Whose the score is; null where the words are of no score, or only of one. `words` are plain ones, those of points as "nilai". */
export function whoseScore(heading: readonly string[]): Whose | null {
  const words = withoutKla(heading);
  const isScore = words.some((word) => scores.has(word) || claims.has(word));
  if (!isScore || words.length > mostWords) return null;
  // "Nilai sebelum verifikasi": what came later is none of it.
  const until = words.findIndex((word) => beforehand.has(word));
  const said = until < 0 ? words : words.slice(0, until);
  const column = othersIn(said);
  if (column) return { column, coverage: 1, stray: null };
  if (said.some((word) => means.has(word))) return null;
  const coverage = said.filter(isKnown).length / Math.max(1, said.length);
  const stray = said.find((word, at) => !isKnown(word) && !isOfPlace(said, at)) ?? null;
  const isClaim = until >= 0 || said.some((word) => claims.has(word) || hands.has(word));
  return isClaim || stray !== null ? { column: "score", coverage, stray } : null;
}

/** "Kabupaten/Kota Layak Anak" is the programme, nobody's name. */
function withoutKla(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => word === "layak" && words[index + 1] === "anak");
  if (at < 0) return words;
  const from = words.slice(0, at).findLastIndex((word) => word !== "kota" && word !== "kabupaten") + 1;
  return [...words.slice(0, from), "kla", ...words.slice(at + 2)];
}

function othersIn(words: readonly string[]): Exclude<Whose["column"], "score"> | null {
  const has = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  const isBefore = words.some((word, at) => word === "n" && words[at + 1] === "1");
  const isOfOthers = has(means) && (has(checkers) || words.includes("se"));
  if (has(elsewhere) || has(hoped) || isOfOthers) return "target";
  if (has(earlier) || isBefore) return "past";
  return has(checkers) || has(verifiers) ? "verified" : null;
}

/** Whose what stands below is, where the words name nobody's score but a hand alone: "Kab/Kota", "Tim Provinsi". */
export function handNamed(words: readonly string[]): Extract<Column, "score" | "verified"> | null {
  if (words.every((word) => hands.has(word) || word === "daerah")) return "score";
  const said = words.filter((word) => word !== "tim");
  return said.length === 1 && checkers.has(said[0] ?? "") ? "verified" : null;
}

function isKnown(word: string): boolean {
  return scores.has(word) || claims.has(word) || hands.has(word) || neutral.has(word) || /^\d+$/.test(word);
}

/** "Nilai EM Kabupaten Kutai Kartanegara": the name of the place is no stray word. */
function isOfPlace(words: readonly string[], at: number): boolean {
  const place = words.slice(0, at).findLastIndex((word) => /^(kota|kab|kabupaten|city)$/.test(word));
  return place >= 0 && words.slice(place + 1, at).every((word) => !isKnown(word));
}
