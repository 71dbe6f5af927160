/** Tables of other programmes that the same offices keep, with words that assessments use too. */

export interface Programme {
  readonly name: string;
  readonly title: string;
  /** The sheets of a workbook about it. */
  readonly sheets: readonly string[];
  readonly heads: readonly string[];
  /** Labels in the second column. */
  readonly rows: readonly string[];
}

const districts = ["Mawar", "Melati", "Kenanga", "Sukamaju", "Karang Anyar", "Tanjung Sari", "Mekar Jaya", "Lestari"];

export const programmes: readonly Programme[] = [
  {
    name: "integrity zone",
    title: "LEMBAR KERJA EVALUASI ZONA INTEGRITAS",
    sheets: ["Pengungkit", "Hasil"],
    heads: ["No", "Penilaian", "Bobot", "Jawaban", "Nilai", "%", "Catatan", "Eviden"],
    rows: [
      "Manajemen Perubahan",
      "Penyusunan Tim Kerja",
      "Rencana Pembangunan Zona Integritas",
      "Penataan Tatalaksana",
      "Penataan Sistem Manajemen SDM",
      "Penguatan Akuntabilitas",
      "Penguatan Pengawasan",
      "Peningkatan Kualitas Pelayanan Publik",
    ],
  },
  {
    name: "health standards",
    title: "CAPAIAN STANDAR PELAYANAN MINIMAL BIDANG KESEHATAN",
    sheets: ["SPM"],
    heads: ["No", "Indikator", "Target", "Realisasi", "% Capaian", "Keterangan"],
    rows: [
      "Pelayanan kesehatan ibu hamil",
      "Pelayanan kesehatan ibu bersalin",
      "Pelayanan kesehatan bayi baru lahir",
      "Pelayanan kesehatan balita",
      "Pelayanan kesehatan usia pendidikan dasar",
      "Pelayanan kesehatan usia produktif",
      "Pelayanan kesehatan penderita hipertensi",
      "Pelayanan kesehatan orang dengan TB",
    ],
  },
  {
    name: "stunting",
    title: "DATA PREVALENSI STUNTING PER KECAMATAN",
    sheets: ["Stunting", "Rekap"],
    heads: ["No", "Kecamatan", "Jumlah Balita", "Pendek", "Sangat Pendek", "L", "P", "%"],
    rows: districts,
  },
  {
    name: "healthy city",
    title: "PENILAIAN KABUPATEN/KOTA SEHAT",
    sheets: ["Tatanan 1", "Tatanan 2"],
    heads: ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "Keterangan"],
    rows: [
      "Cakupan penyehatan lingkungan permukiman",
      "Kualitas udara perkotaan",
      "Pengelolaan sampah rumah tangga",
      "Pasar rakyat sehat",
      "Kawasan pariwisata sehat",
      "Ketahanan pangan dan gizi keluarga",
      "Transportasi dan tertib lalu lintas",
      "Perkantoran dan perindustrian sehat",
    ],
  },
  {
    name: "electronic government",
    title: "EVALUASI MANDIRI SPBE",
    sheets: ["SPBE"],
    heads: ["No", "Nama Indikator", "Bobot", "Nilai", "Penjelasan", "Data Dukung"],
    rows: [
      "Tingkat kematangan kebijakan internal arsitektur SPBE",
      "Tingkat kematangan kebijakan peta rencana SPBE",
      "Tingkat kematangan manajemen data",
      "Tingkat kematangan pembangunan aplikasi",
      "Tingkat kematangan layanan pusat data",
      "Tingkat kematangan jaringan intra",
      "Tingkat kematangan audit keamanan",
      "Tingkat kematangan layanan kepegawaian",
    ],
  },
  {
    name: "gender award",
    title: "EVALUASI ANUGERAH PARAHITA EKAPRAYA",
    sheets: ["APE"],
    heads: ["No", "Komponen / Indikator", "Skor Maks", "Skor", "Bukti Dukung", "OPD"],
    rows: [
      "Komitmen pengarusutamaan gender",
      "Kebijakan pengarusutamaan gender",
      "Kelembagaan PUG",
      "Anggaran responsif gender",
      "Data terpilah gender",
      "Metode dan alat analisis gender",
      "Peran serta masyarakat dalam PUG",
      "Inovasi PUG",
    ],
  },
  {
    name: "work plan",
    title: "RENCANA KERJA PERANGKAT DAERAH",
    sheets: ["Renja"],
    heads: ["No", "Program / Kegiatan", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Anggaran (Rp)"],
    rows: [
      "Program penunjang urusan pemerintahan",
      "Penyediaan gaji dan tunjangan ASN",
      "Pengadaan barang milik daerah",
      "Pemeliharaan kendaraan dinas",
      "Program pemberdayaan masyarakat",
      "Bimbingan teknis aparatur",
    ],
  },
  {
    name: "schools",
    title: "DATA SEKOLAH DASAR",
    sheets: ["SD", "SMP"],
    heads: ["No", "Nama Sekolah", "Alamat", "Siswa L", "Siswa P", "Jumlah", "Guru", "Rombel"],
    rows: ["SDN Mawar 1", "SDN Mawar 2", "SDN Melati", "SD Islam Kenanga", "SDN Sukamaju", "SDN Karang Anyar 3"],
  },
  {
    name: "attendance",
    title: "DAFTAR HADIR RAPAT KOORDINASI",
    sheets: ["Daftar Hadir"],
    heads: ["No", "Nama", "Instansi / Unit Kerja", "Jabatan", "Tanda Tangan", "Keterangan"],
    rows: ["Contoh Nama Satu", "Contoh Nama Dua", "Contoh Nama Tiga", "Contoh Nama Empat"],
  },
  {
    name: "inventory",
    title: "KARTU INVENTARIS BARANG",
    sheets: ["KIB B"],
    heads: ["No", "Nama Barang", "Kode", "Jumlah", "Harga (Rp)", "Kondisi", "Ket."],
    rows: ["Laptop", "Meja kerja", "Kursi tamu", "Printer", "Kendaraan roda dua", "Pendingin ruangan", "Proyektor"],
  },
  {
    name: "small business",
    title: "PEMBINAAN KLASTER UMKM",
    sheets: ["Klaster UMKM"],
    heads: ["No", "Klaster", "Jumlah Anggota", "Target", "Capaian", "Nilai", "Keterangan"],
    rows: ["Klaster batik", "Klaster kopi", "Klaster anyaman", "Klaster olahan ikan", "Klaster konveksi"],
  },
  {
    name: "performance",
    title: "EVALUASI AKUNTABILITAS KINERJA",
    sheets: ["LKE SAKIP"],
    heads: ["No", "Komponen / Sub Komponen / Kriteria", "Bobot", "Jawaban", "Nilai", "Catatan"],
    rows: [
      "Perencanaan Kinerja",
      "Pengukuran Kinerja",
      "Pelaporan Kinerja",
      "Evaluasi Internal",
      "Dokumen perencanaan telah tersedia",
    ],
  },
  {
    name: "disability list",
    title: "DATA ANAK PENYANDANG DISABILITAS",
    sheets: ["Data"],
    heads: ["No", "Desa/Kelurahan", "0-5 Tahun", "6-12 Tahun", "13-18 Tahun", "L", "P", "Jumlah"],
    rows: districts,
  },
  {
    name: "nothing",
    title: "CATATAN",
    sheets: ["Sheet1"],
    heads: ["No", "Agenda", "Keterangan"],
    rows: ["Rapat", "Kunjungan"],
  },
];
