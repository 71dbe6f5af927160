/** Words of remarks beside a document: what takes it back, what asks for it, what it does or does not do. */

import { otherFinished } from "./tongues";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** These take back what stands before them, whatever follows. */
export const cancelled = set(
  "batal dibatalkan batalkan dibatalin digugurkan ditarik ditolak ditiadakan dihentikan ditunda tertunda ditangguhkan dicabut dihapus " +
    "digagalkan dibubarkan",
);
export const mistaken = set("salah keliru tertukar ketuker");
export const unsure = set(
  "mungkin kayaknya kayanya sepertinya katanya semoga entah ragu meragukan konfirmasi tanya tanyakan jangan kalau kalo jika minta " +
    "mintakan mohon tolong pinjam",
);
/** These do where little more is said: a title may go on behind them. */
export const unreal = set(
  "kosong rencana usulan usul target contoh template templat templet blanko blangko kosongan sampel sample dummy format gagal rusak hilang terhapus " +
    "buram blur wacana estimasi prediksi blank palsu tes test testing referensi pembanding konsep",
);
/** Of a file, wherever it is said in a remark: "unduh ulang: file korup". */
export const broken = set("korup corrupt corrupted");
/** A title's last word that takes the document back: "Daftar ILA 2025 nihil" names a list with nothing on it. */
export const ending = set("batal dibatalkan nihil");
export const sparing = set("kurang perlu cek dicek periksa diperiksa sebagai milik punya dari bukan");
export const wanted = set(
  "kurang kekurangan butuh dibutuhkan perlu diperlukan harus wajib mohon minta mintakan tolong cari carikan",
);
export const orders = set("todo lengkapi siapkan tambahkan kirimkan susulkan usahakan kejar tagih upayakan");
export const progress = set("proses progress progres diproses");
/** Done to what is not there yet; "dicari" and "ditandatangani" are said of what is. */
export const creation = set("dibuat disusun dibikin dikerjakan dibuatkan diketik penyusunan pembuatan pengerjaan");
/** What a document does, and what is done to a regulation before it is one. */
export const contents = set(
  "mengatur memuat menyebut menyebutkan membahas mencantumkan mencakup menyangkut memenuhi menjawab diundangkan ditetapkan disahkan " +
    "diterbitkan dipakai digunakan dipublikasikan diserahkan didapat diperoleh ketemu resmi sah benar asli terpakai",
);
/** Said to be absent from what is reported, not the report itself. */
export const reported = set("kendala masalah hambatan temuan keluhan perubahan");
export const lacking = set("lengkap jelas ttd tanda foto lampiran cap stempel halaman bukti dokumen");
export const again = set("lagi ulang kembali dulu");
export const small = set(
  "saja aja doang dulu upload unggah file baru lama sementara semua total dari untuk buat tw triwulan semester bulan bln tahun thn th depan",
);
/** What a document of others is laid beside one's own for; the second ones only where nothing more is meant. */
export const examples = set("contoh referensi pembanding sampel sample");
export const models: ReadonlySet<string> = new Set([...examples, ...set("acuan rujukan perbandingan bahan bacaan")]);
export const purposes = set("buat untuk utk utuk sebagai sbg");
export const onlys = set("saja aja sj doang dulu");
export const elsewhere = set("lain tetangga sebelah");
export const owners = set("kota kab kabupaten daerah desa dinas opd instansi provinsi kita kami orang tahun");
export const idle = set(
  "masih msh ini itu hanya cuma cuman baru file filenya folder foldernya link linknya berkas dokumen dokumennya isi isinya ket " +
    "keterangan status catatan nb scan scannya hasil ternyata semua semuanya tapi tetapi saat ttp",
);
export const finished: ReadonlySet<string> = new Set([...set("sudah sdh telah tlh udah akhirnya"), ...otherFinished]);
/** What makes the words behind it part of the title: "permohonan yang ditolak". */
export const linking = set(
  "yang yg untuk utk bagi tentang ttg dan atau akibat karena hasil anak orang warga balita bayi kasus surat",
);
/** A court's refusal is what the document is about. */
export const courts = set("pa pengadilan hakim");
