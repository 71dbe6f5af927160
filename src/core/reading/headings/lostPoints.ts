/** Tells the heading of points that were lost, are still lacking or have changed, which nobody claims, from that of those that are left. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Verbs and nouns of losing, taking away, lacking and differing, with their families. */
export const lossWords = set(
  "hilang hilangnya kehilangan menghilang dihilangkan lenyap turun turunnya penurunan menurun diturunkan pengurangan pengurang berkurang " +
    "dikurangi dikurangkan mengurangi kekurangan kurang potong potongan pemotongan dipotong terpotong coret coretan pencoretan dicoret tercoret " +
    "gugur digugurkan pengguguran lepas terlepas tolak ditolak tertolak penolakan dibatalkan pembatalan anulir dianulir susut penyusutan " +
    "menyusut hangus terbuang luput meleset defisit minus utang hutang tunggakan penalti denda sanksi sisa tersisa selisih selisihnya gap beda bedanya perbedaan delta " +
    "naik kenaikan peningkatan lost loss losses deducted deduction deductions reduced reduction penalty missed missing rejected shortfall " +
    "remaining difference increase decrease",
);
/** Alone it is a level: "Baik", "Cukup", "Kurang". */
const levels = set("kurang terpenuhi");
const negations = set("belum blm tidak tdk tak bukan gagal not");
/** What points are that were reached; denied, they are still lacking. */
const gains = set(
  "dapat didapat didapatkan diperoleh memperoleh diraih teraih meraih dicapai tercapai mencapai diklaim terklaim diakui disetujui diterima " +
    "dihitung terhitung terpenuhi masuk achieved earned reached obtained gained",
);
/** "Nilai setelah Pengurangan" is what is left, and "sebelum" what was there. */
const times = set("setelah stlh sesudah pasca usai sebelum sblm tanpa after before without");
/** Words that leave "Penurunan" or "Belum Tercapai" alone what it is: when, by whom, from what, how much. */
const company = set(
  "yang yg saat pada oleh dari di dalam karena akibat terhadap thd dengan dgn dan antara total jumlah jml besar besarnya angka per tiap indikator " +
    "klaster pertanyaan kla em pm va vl vlh vh vf verifikasi verifikator verif desk tim provinsi pusat kementerian penilai evaluasi mandiri final maksimal " +
    "maksimum maks max target persen in at by of the during from to",
);

/** True for "Poin Hilang saat VA" and "Nilai yang Belum Didapat", not for "Nilai setelah Pengurangan"; `words` have "nilai" for points and scores. */
export function namesLoss(words: readonly string[]): boolean {
  const at = words.findIndex((word) => times.has(word));
  const said = at < 0 ? words : words.slice(0, at);
  const isLoss = (word: string, place: number): boolean =>
    negations.has(said[place - 1] ?? "") ? gains.has(word) : lossWords.has(word);
  const lost = said.filter(isLoss);
  if (lost.length === 0) return false;
  if (words.includes("nilai")) return true;
  const isKnown = (word: string): boolean => lost.includes(word) || company.has(word) || negations.has(word);
  return !lost.every((word) => levels.has(word)) && said.every(isKnown);
}
