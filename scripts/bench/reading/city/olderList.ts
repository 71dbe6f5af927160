/** The list of 31 indicators that came before the present one, by cluster. */
export const olderList: readonly { readonly cluster: string; readonly name: string }[] = [
  { cluster: "Kelembagaan", name: "Peraturan perundang-undangan dan kebijakan untuk pemenuhan hak anak" },
  {
    cluster: "Kelembagaan",
    name: "Persentase anggaran untuk pemenuhan hak anak, termasuk anggaran untuk penguatan kelembagaan",
  },
  {
    cluster: "Kelembagaan",
    name: "Jumlah peraturan perundang-undangan, kebijakan, program dan kegiatan yang mendapatkan masukan dari Forum Anak dan kelompok anak lainnya",
  },
  {
    cluster: "Kelembagaan",
    name: "Tersedia sumber daya manusia (SDM) terlatih KHA dan mampu menerapkan hak anak ke dalam kebijakan, program dan kegiatan",
  },
  { cluster: "Kelembagaan", name: "Tersedia data anak terpilah menurut jenis kelamin, umur, dan kecamatan" },
  { cluster: "Kelembagaan", name: "Keterlibatan lembaga masyarakat dalam pemenuhan hak anak" },
  { cluster: "Kelembagaan", name: "Keterlibatan dunia usaha dalam pemenuhan hak anak" },
  {
    cluster: "Hak Sipil dan Kebebasan",
    name: "Persentase anak yang teregistrasi dan mendapatkan Kutipan Akta Kelahiran",
  },
  { cluster: "Hak Sipil dan Kebebasan", name: "Tersedia fasilitas informasi layak anak" },
  {
    cluster: "Hak Sipil dan Kebebasan",
    name: "Jumlah kelompok anak, termasuk Forum Anak, yang ada di kabupaten/kota, kecamatan dan desa/kelurahan",
  },
  {
    cluster: "Lingkungan Keluarga dan Pengasuhan Alternatif",
    name: "Persentase usia perkawinan pertama di bawah 18 (delapan belas) tahun",
  },
  {
    cluster: "Lingkungan Keluarga dan Pengasuhan Alternatif",
    name: "Tersedia lembaga konsultasi bagi orang tua/keluarga tentang pengasuhan dan perawatan anak",
  },
  { cluster: "Lingkungan Keluarga dan Pengasuhan Alternatif", name: "Tersedia lembaga kesejahteraan sosial anak" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Angka kematian bayi" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Prevalensi kekurangan gizi pada balita" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Persentase air susu ibu (ASI) eksklusif" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Jumlah pojok ASI" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Persentase imunisasi dasar lengkap" },
  {
    cluster: "Kesehatan Dasar dan Kesejahteraan",
    name: "Jumlah lembaga yang memberikan pelayanan kesehatan reproduksi dan mental",
  },
  {
    cluster: "Kesehatan Dasar dan Kesejahteraan",
    name: "Jumlah anak dari keluarga miskin yang memperoleh akses peningkatan kesejahteraan",
  },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Persentase rumah tangga dengan akses air bersih" },
  { cluster: "Kesehatan Dasar dan Kesejahteraan", name: "Tersedia kawasan tanpa rokok" },
  {
    cluster: "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
    name: "Angka partisipasi pendidikan anak usia dini",
  },
  {
    cluster: "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
    name: "Persentase wajib belajar pendidikan 12 (dua belas) tahun",
  },
  { cluster: "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya", name: "Persentase sekolah ramah anak" },
  {
    cluster: "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
    name: "Jumlah sekolah yang memiliki program, sarana dan prasarana perjalanan anak ke dan dari sekolah",
  },
  {
    cluster: "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
    name: "Tersedia fasilitas untuk kegiatan kreatif dan rekreatif yang ramah anak, di luar sekolah, yang dapat diakses semua anak",
  },
  {
    cluster: "Perlindungan Khusus",
    name: "Persentase anak yang memerlukan perlindungan khusus dan memperoleh pelayanan",
  },
  {
    cluster: "Perlindungan Khusus",
    name: "Persentase kasus anak berhadapan dengan hukum (ABH) yang diselesaikan dengan pendekatan keadilan restoratif (restorative justice)",
  },
  {
    cluster: "Perlindungan Khusus",
    name: "Adanya mekanisme penanggulangan bencana yang memperhatikan kepentingan anak",
  },
  {
    cluster: "Perlindungan Khusus",
    name: "Persentase anak yang dibebaskan dari bentuk-bentuk pekerjaan terburuk anak",
  },
];
