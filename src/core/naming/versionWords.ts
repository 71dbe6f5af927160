/** The words by which sheets and titles say which version they are: drafts and old ones, revisions, final ones. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Drafts, old ones, copies, and what was turned down. "Heubeul" and "lawas" are Sundanese and Javanese for old. */
export const drafts = set(
  "draf draft konsep sementara lama old backup cadangan arsip awal semula before copy salinan batal dibatalkan sebelum obsolete " +
    "sblm usang kadaluarsa kadaluwarsa kedaluarsa kedaluwarsa superseded deprecated outdated duplikat duplicate bak bkp lawas " +
    "heubeul dangolo coret2an coretan dicoret ditolak dikembalikan percobaan ujicoba",
);
/** In a title these may be of anything: "Salah satu syarat". */
export const draftNames = set(
  "salah keliru cad dobel double ganda coret pra previous prev buang dibuang gagal trial tes test beta bekas dulu kemarin kmrn lm tertulis tercantum terdahulu",
);

export const revisions = set(
  "rev revisi terbaru terkini menjadi setelah sesudah stlh pasca after latest revised updated diperbarui direvisi " +
    "diperbaiki dikoreksi anyar ralat diralat pembetulan errata erratum",
);
/** In a title these are as likely what the city does: "Perbaikan Gizi", "Sekolah Baru". */
export const revisionNames = set(
  "koreksi perbaikan baru terakhir terupdate update diupdate pembaruan pemutakhiran new newest edit editan edited benar betul " +
    "resmi utama ulang bersih pengganti br seharusnya semestinya mestinya sebenarnya",
);

export const finals = set("final fix fiks akhir finalisasi");
/** What is in use and what was sent; a title tells of other things that are. */
export const finalNames = set(
  "pakai dipakai digunakan berlaku ditetapkan disahkan ttd bertandatangan dikirim terkirim disetor submitted",
);

/** "Fix banget", "final final", "paling akhir". */
export const emphasis = set("banget bgt sekali bener beneran benar betul pol paling terakhir last really");

/** "Jangan dipakai", "tidak berlaku". */
export const negations = set("jangan jgn jng tidak tdk tak gak ga nggak ndak bukan not");
/** "Belum final", "blm diperbaiki". */
export const notYet = set("belum blm blum");
export const already = set("sudah sdh telah udah");
/** What makes a version count. */
export const uses = set("dipakai pakai digunakan gunakan berlaku dihitung use used valid sah benar jadi");
/** What is done to a version until it counts. */
export const settling = set(
  "final fix fiks selesai beres jadi disepakati sepakat dibahas diperbaiki direvisi dikoreksi diperbarui diupdate dicek diperiksa " +
    "disetujui ditandatangani disahkan ditetapkan revisi koreksi perbaikan rapi dirapikan dikirim terkirim",
);

/** What stands before the number of a version. */
export const numberedVersions = set("draf draft rev revisi versi ver koreksi perbaikan ke");
/** In a name the number of one time that it was sent or filled in. */
export const numberedTimes = set(
  "usulan usul pengisian kirim kiriman pengiriman upload unggah unggahan input entri setor setoran pengajuan ajuan update edit pembaruan",
);
export const ordinals: readonly string[] = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam"];
