/** Words of what is said behind a complete citation: those that leave it standing, and those that take it back there. */
import { absences, making, strongTicks } from "../text/words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Done to a document that is there, or in what a report or photo shows. */
export const harmlessPassives = set(
  "ditandatangani ditandatangan ditanda disahkan diunggah diupload diverifikasi divalidasi dicek dilampirkan ditetapkan diubah disetujui " +
    "diundangkan diterbitkan dipublikasikan dimuat ditayangkan dipasang dilegalisir dilegalisasi distempel dijilid diketahui dihadiri " +
    "diikuti dilaksanakan diselenggarakan diadakan digelar dibiayai didanai dilengkapi disertai digunakan dipakai dipergunakan difasilitasi " +
    "dibina dikelola dibuka ditutup dipimpin dikeluarkan dirilis disiarkan didukung didampingi dibantu diinisiasi digagas diprakarsai " +
    "diresmikan dicanangkan dilantik dikukuhkan dideklarasikan disaksikan dipandu dimoderatori diisi dinarasumberi diterima diteken " +
    "dinilai diakui diakreditasi distandarkan ditujukan diperuntukkan diberikan dibagikan disalurkan disebarkan disosialisasikan " +
    "diperbarui diperbaharui diupdate diperkuat dipertegas ditambah ditambahkan digabung disatukan dijadikan dibukukan diarsipkan " +
    "dikuatkan didasarkan dibawahi dihimpun dikompilasi diolah dianalisis dirangkum dibandingkan diawasi dipantau dimonitor " +
    "diintegrasikan dijelaskan disebutkan dimaksud ditunjuk diangkat dibentuk diperingati dirayakan dimeriahkan dinyatakan didirikan " +
    "dibangun disusun dibuat ditulis dianggarkan dialokasikan dibelanjakan direalisasikan dimulai diperpanjang disampaikan dipaparkan dipresentasikan disimak " +
    "didokumentasikan difoto dibaca dilihat diakses didownload diunduh dicetak",
);

/** Behind "tidak" or "belum" these say that it still holds. */
export const endings = set(
  "dicabut diubah diganti digantikan berubah kadaluarsa kedaluwarsa kadaluwarsa expired habis batal dibatalkan hilang rusak berakhir",
);

/** What can be said not to be done to a document, where words of its title may stand before. */
export const states: ReadonlySet<string> = new Set([
  ...making,
  ...absences,
  ...strongTicks,
  ...set(
    "acc teken komplit kelar rampung beres rapi naik turun jadi share sempat pernah sah resmi ketemu dapet nemu kebuka nyambung valid cap " +
      "stempel bernomor bertanggal terkirim terupload terunggah dipakai dicap print kirim kumpul bener benar cocok lolos sempet kelihatan muncul asli terlacak disimpan kami kita saya bertanda berstempel bertanggal",
  ),
]);

/** At once behind a citation these say that it is lost, spoilt, mistaken or not in force, whatever follows. */
export const defects = set(
  "hilang rusak gagal kosong terhapus proses diproses progress progres batal dibatalkan dibatalin dicabut ditolak ditarik ditunda dihapus " +
    "dihapuskan digagalkan ditiadakan dihentikan ditangguhkan salah keliru tertukar ketuker tertinggal ketinggalan tercecer terselip " +
    "keselip kehapus kebakar terbakar terendam kerendam kecuri dicuri macet error erorr eror corrupt korup virus lupa kelupaan terlupa kena " +
    "terkendala terkunci terlewat kelewat terlambat telat tertunda tersangkut mandek mandeg nyangkut kabur buram blur pecah robek sobek " +
    "terpotong kepotong terbalik kadaluarsa kedaluwarsa kadaluwarsa expired basi fiktif palsu dummy nihil zonk lewat mati dobel " +
    "besok lusa mau otw kayaknya kayanya sepertinya mungkin katanya konon moga semoga mudah2an draft draf konsep mentah kasar rancangan " +
    "keburu nyasar kebawa kelewatan kebasahan ketlingsut menghilang raib lenyap musnah bermasalah ngaco abal perkiraan taksiran estimasi prediksi terpassword berpassword terproteksi diproteksi",
);

/** What narrows a document to less than itself, unless it ends the remark or a verb of its making follows: "cuma cover", "baru Bab 2". */
export const restrictions = set("baru cuma cuman hanya tinggal sekedar sekadar setengah separuh sebagian separo");
/** Done to a document that is there: "baru terbit". */
export const fresh = set("terbit keluar disahkan jadi selesai update saja aja");

/** What is asked for is not there. */
export const duties = set(
  "harus hrs wajib mesti kudu perlu prlu mohon mhn tolong tlg tolg minta mintakan supaya agar harap hendaknya sebaiknya silakan silahkan pls " +
    "please butuh jangan jgn",
);
export const questions = set("mana kok kenapa knp apakah apa apaan gimana bagaimana siapa kapan entah ga");
/** These and another word tell that it is under way. */
export const underway = set("masih msh sedang sdg lagi lg tahap");
/** Behind "masih" these say that it holds. */
export const holding = set(
  "berlaku aktif valid relevan digunakan dipakai dipergunakan eksis ada tersedia tetap sama sah berjalan dijalankan diberlakukan dlm dalam sesuai",
);
/** What a remark is introduced by: behind it it begins anew. */
export const openings = set(
  "tapi tetapi namun tp ttp tpi walau walaupun meski meskipun padahal sedangkan sayang sayangnya status statusnya versi ket keterangan " +
    "catatan cat note nb ternyata karena krn soalnya kondisi kondisinya posisi saja",
);
/** "tanpa ttd" is said of a document; "tanpa rokok" is what one is about. */
export const parts = set(
  "sampai sampul cover draf draft kerangka bab ttd tandatangan tanda cap stempel lampiran nomor no tanggal tgl isi halaman bukti foto kop judul keterangan nama dokumen",
);
/** Who may be what a document denies something of: "anak tidak sekolah". */
export const people = set(
  "anak orang warga balita bayi remaja korban kasus penduduk siswa murid ibu keluarga perempuan guru pekerja penyakit rumah pasangan klien pasien santri pengantin",
);
/** There is none of what is counted. */
export const counted = set(
  "kasus kejadian pengaduan aduan korban anak temuan kendala masalah hambatan keluhan perubahan pelanggaran",
);
/** Done to a document that is not in its place, also where a title stands before: "… tentang anak dipinjam BPK". */
export const handled = set(
  "dipinjam dikirim dijanjikan dicari dibawa ditahan dipegang disimpan ditaruh ditolak dibatalkan dicabut dihapus diminta ditanyakan " +
    "dikembalikan direvisi diperbaiki ditunggu diusahakan diupayakan disusulkan nyasar tercecer ketinggalan keburu kebawa terselip keselip",
);
/** Of speech, and in no title. */
export const spoken = set(
  "tolong tlg tolg mohon mhn minta mintakan tanya tanyakan kalau kalo klo kehapus error eror dibatalin tertukar ketuker terhapus corrupt korup nanti pending insya insyaallah inshaallah entah kok gimana knp besok otw kayaknya katanya pls",
);
/** Behind a duty: what is to be done with the document. */
export const handed = set("ada jadi fotokopi ttd jilid upload unggah kirim cek isi scan cetak print lampirkan");
/** "ada di drive" can be opened. */
export const reachable = set(
  "drive gdrive google folder link tautan lampiran website web situs laman jdih aplikasi sistem file map dropbox onedrive halaman hal bab " +
    "youtube instagram kolom lembar sheet bawah atas",
);
/** Where, when or by what something was lost or spoilt. */
export const circumstances = set(
  "di tgl tanggal kena karena krn gara filenya file dari dgn dengan tahun alamat kota ketik isi nama nomor waktu saat ketika sejak oleh dimakan terbit upload scan kirim pas",
);

/** "Mohon maaf", "mohon izin" ask for nothing. */
export const courtesies = set("maaf izin ijin maklum dimaklumi diperhatikan doa koreksi");
