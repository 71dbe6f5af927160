/** Words of evidence cells: what introduces a number or a date, what says nothing, what promises, where things happen. */

import { coming, existing, otherDenials, otherFinished, otherNotYet, otherPassives, pointing } from "./tongues";

function set(words: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...words.split(" "), ...others.flatMap((other) => [...other])]);
}

/** Month by its name or short form, Indonesian and English. */
export const months: ReadonlyMap<string, number> = new Map(
  (
    "januari jan january|februari feb pebruari peb february|maret mar mrt march|april apr|mei may|juni jun june|" +
    "juli jul july|agustus agu agt agus ags agst aug august|september sep sept|oktober okt october oct|" +
    "november nov nopember nop|desember des december dec"
  )
    .split("|")
    .flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
);

export const numberWords = set("no nomor nomer nmr nmor num number");
export const yearWords = set("tahun taun thn th ta tahunan anggaran year fy");
export const dateWords = set("tanggal tgl tertanggal bulan bln per pada hari date");
export const rangeWords = set("sd sampai hingga sampe to until s");
/** What sets one sentence against another: each side stands alone. */
export const contrasts = set("tapi tetapi namun sedangkan sementara");
/** What is there in place of what was said not to be. */
export const insteads = set("hanya cuma cuman baru adanya melainkan");
/** What joins two things. */
export const joins = set("dan dn and serta beserta plus atau");

/** What introduces the subject of a document. */
export const aboutWords = set("tentang ttg tntg perihal mengenai terkait hal bahwa about");

/** Who issues: what follows up to the number is the name of a place, not a subject. */
export const issuers = set(
  "bupati wali walikota wako gubernur menteri presiden kepala ka kadis kadin kadisdik kadinkes kadinsos sekda sekretaris " +
    "camat lurah kades direktur ketua dinas badan bagian kantor kecamatan kelurahan desa kota kabupaten kab kec kel prov provinsi " +
    "pemerintah pemda pemkot pemkab daerah republik indonesia ri opd pemprov pj plt",
);

/** Offices by their short names; they stand in for a subject only where nothing else is said. */
export const offices = set(
  "bappeda bapperida bappelitbangda dinkes dinsos disdik disdikbud dikbud dispendik disdukcapil dukcapil dp3a dp3ap2kb dp3akb " +
    "dppkb dpppa dispora disnaker dishub diskominfo kominfo satpol pp kemenag pupr dpupr dlh disparpora disperpusip bpbd " +
    "puskesmas polres kejari setda hukum jdih baznas capil kesra bps bkkbn kua polsek polresta dpmd kesbangpol bakesbangpol",
);

/** Words of which a cell may consist and still be no more than a tick. */
export const ticks = set(
  "ada sudah sdh udah udh telah tlh lengkap terlampir dilampirkan lampiran lamp tersedia ya y yes ok oke okay siap v x done " +
    "available attached true iya final beres diupload upload unggah diunggah terupload terunggah uploaded bukti data dukung pendukung dokumen file semua " +
    "dan di dokumennya filenya datanya buktinya centang ceklis aman noted eviden evidence berkas sip siip",
  existing,
  otherFinished,
);

/** Ticks without which a cell of ticks is only a bare word ("data", "file"). */
export const strongTicks = set(
  "ada sudah sdh udah udh telah tlh lengkap terlampir dilampirkan lampiran tersedia ya y yes ok oke okay siap v x done available " +
    "attached true iya final beres diupload upload unggah diunggah terupload terunggah uploaded centang ceklis aman noted sip siip",
);

/** What may stand before a document's name without changing what it is. */
export const leadIns = set(
  "ada sudah sdh udah telah tlh terlampir lampiran tersedia berupa yaitu yakni antara lain copy fc fotocopy fotokopi foto_kopi " +
    "scan salinan softcopy softfile file berkas bukti fisik dukung pendukung dokumen data eviden evidence link tautan ditetapkan " +
    "diatur dalam dengan melalui berdasarkan sesuai tertuang memiliki punya mempunyai terbit diterbitkan telah dengan adanya " +
    "kota kabupaten kab daerah kla cap draf_ 4 dasar hukum jenis nama judul surat_ terbitnya ditetapkannya untuk pada yang yg di dlm dgn " +
    "dok pakai memakai pake menggunakan srt lihat liat cek mengacu merujuk",
  existing,
  otherFinished,
);

/** What a sentence says around the document that it names: "Pemkot telah menetapkan …", "bersama ini kami lampirkan …". */
export const sentenceWords = set(
  "kami kita berikut berikutnya bersama bersamaan ini hal tersebut dari oleh bisa dapat dpt sdh juga sebagaimana yaitu sbb sebagai " +
    "menetapkan menerbitkan mengeluarkan menyusun membuat melampirkan lampirkan sampaikan menyampaikan disampaikan dilampirkan disertakan " +
    "tersusun disusun diterbitkan dikeluarkan keluar terdapat tercantum termuat dimuat dituangkan tertulis dibuktikan dilihat ditunjukkan " +
    "ditandai meliputi mencakup terdiri atas antaranya diantaranya bupati walikota wali pemkot pemkab pemerintah pemda pemprov dinas badan " +
    "bagian kecamatan kelurahan desa kami pihak opd " +
    "lamp soft hard hardcopy pdf arsip hasil bendel bundel lbr lembar eksemplar rangkap buah final fix fixed al jawaban jawab ya iya versi asli eks ad kopi copi miliki itu disahkan hukumnya softfile buktinya tersedianya adanya dasarnya",
  pointing,
);

/** Marks that cross out, and boxes without a tick. */
export const crosses: ReadonlySet<string> = new Set("❌ ✗ ✘ ✕ ✖ ☐ □ ⛔ 🚫 ☒ ❎ ◻ ⬜".split(" "));

/** Words too general to say what a report, list or photo is about. */
export const vague = set(
  "kegiatan acara pelaksanaan rapat pertemuan dokumentasi dokumen hasil hal tersebut dimaksud terkait lengkap lain lainnya pendukung " +
    "dukung bukti data eviden resmi terbaru baru lama akhir awal bulanan tahunan rutin pihak dll dsb dst etc dan di ke dari yang yg ini itu " +
    "pada per untuk utk oleh dengan dg dgn dlm dalam the of for in sd sebagai serta ada sudah sdh telah tersedia terlampir lampiran " +
    "asli copy scan salinan file berkas link folder nya tiap setiap masing beserta juga tahun ttd cap basah lembar halaman buah berbagai " +
    "beberapa terpilah pilah bh jpg pdf an atas nama img image whatsapp dsc dcim vid screenshot new doc dok pakai memakai pake menggunakan",
);

/** What a name given by a camera or a messenger is made of. */
export const cameraWords = set(
  "img image whatsapp dsc dcim vid video wa pic picture photo foto screenshot screen shot scan cam pxl mvimg at pm am snapchat " +
    "received gambar untitled new copy jpeg jpg png edit edited collage photogrid fb",
);

/** Said of something that is not there. */
export const negations = set("belum blm belom tidak tdk tak tanpa bukan gak ga nggak ndak", otherDenials);
/** Said of what is not there yet. */
export const notYet = set("belum blm belom blum blom", otherNotYet);
/** After "tidak" or "belum" these say that something is not there; "anak tidak sekolah" says something else. */
export const absences = set(
  "ada tersedia dilaksanakan terlaksana dilakukan dianggarkan teranggarkan relevan berlaku diisi lengkap dapat bisa ditemukan jadi " +
    "perlu melaksanakan menganggarkan tercantum sesuai masuk mengisi diketahui terisi terbit selesai final terkumpul dikirim " +
    "diterima keluar valid siap upload diupload fix dibuatkan bs disetujui terdokumentasi terdokumentasikan didokumentasikan dibuka terbuka jelas terbaca",
  existing,
);
/** These too, where no document is named: "anak yang tidak memiliki akta" is what data may be about. */
export const weakAbsences = set(
  "punya memiliki mempunyai terdapat ikut dimiliki ngerti tahu jalan berjalan dijalankan terselenggara diselenggarakan digelar terealisasi",
);
/** Words that alone say nothing is there. */
export const nothings = set(
  "na nol zero null none nil no nope nihil kosong zonk t n false salah not available xx xxx xxxx xxxxx",
);

/** Said of something that will come. */
export const promises = set(
  "menyusul nyusul disusulkan susulkan segera nanti pending wip ongoing tba tbd akan menunggu nunggu tunggu ditunggu diusahakan diupayakan " +
    "direncanakan rencananya dijadwalkan menysul secepatnya otw besok susul insya insyaallah",
  coming,
);
/** A promise when what is being done follows, or "masih", "dalam", "sedang" stands before. */
export const ongoing = set(
  "proses progress progres penyusunan pengumpulan perbaikan pembahasan pengerjaan harmonisasi diusulkan diajukan",
);
export const stillWords = set("masih msh sedang sdg dalam dlm on in tahap lagi");
/** What is done to a document before it is one. */
export const making = set(
  "ttd tandatangan tanda penyusunan disusun pengumpulan pengesahan disahkan legalisasi harmonisasi upload unggah scan verifikasi " +
    "pembuatan dibuat dikerjakan dilengkapi pencarian dicari rekap direkap dikumpulkan diproses input diinput pengajuan diajukan " +
    "perbaikan diperbaiki revisi direvisi pembahasan dibahas cetak dicetak discan dijilid dijilidkan distempel dinomori diparaf diketik",
  otherPassives,
);

/** A document of which this is said at the end is not there any more, or not in force. */
export const lost = set("hilang dicabut rusak kadaluarsa kedaluwarsa kadaluwarsa expired terhapus dihapus musnah");
/** A link of which this is said does not open. */
export const unusable = set(
  "minta request restricted denied permission ditolak mati error terkunci dikunci private privat invalid broken rusak hilang terhapus dihapus kadaluarsa kedaluwarsa expired",
);

export const drafts = set("draft draf rancangan raperda ranperda raperbup ranperbup raperwal ranperwal konsep usul");

/** Where something happens. */
export const places = set(
  "di kel kelurahan desa ds dusun kec kecamatan rt rw aula balai gedung kantor ruang hotel lapangan taman pendopo alun sd sdn smp smpn sma " +
    "sman smk smkn mi min mts mtsn ma man tk paud slb pesantren ponpes puskesmas pkm posyandu rsud rs rumah masjid gor stadion " +
    "kampung lokasi tempat sekolah perpustakaan perpusda terminal stasiun pasar lapas lpka polres polsek panti lksa jalan jl " +
    "hall school village park office center centre kota kabupaten kab disdik dinsos dinkes bappeda dp3a dp3ap2kb puspaga balaikota mall jakarta",
);

/** Words that compare a number with the whole it is part of. */
export const comparisons = set(
  "seluruh keseluruhan total persen persentase prosentase perbandingan cakupan dibanding dibandingkan proporsi rasio semua dari",
);
