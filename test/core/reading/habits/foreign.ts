/** Tables that are no KLA assessment, though they have numbers, scores and words of it: each is refused. */
import type { Habit } from "./book";

const tables: readonly (readonly [string, string])[] = [
  [
    "accreditation of a court",
    `
No | Area | Bobot | Nilai
1 | Manajemen Perubahan | 8 | 6.5
2 | Penataan Tatalaksana | 7 | 6
3 | Penguatan Pengawasan | 15 | 11
4 | Pelayanan Publik yang Prima bagi Perempuan dan Anak | 10 | 8`,
  ],
  [
    "planning award",
    `
No | Kriteria | Bobot | Skor | Keterangan
1 | Keterkaitan RKPD dengan RPJMD | 20 | 18 | baik
2 | Konsistensi program | 25 | 20 | baik
3 | Inovasi daerah | 15 | 9 |
4 | Pencapaian indikator makro (kemiskinan, IPM) | 40 | 35 |`,
  ],
  [
    "minimum service standards",
    `
No | Jenis Pelayanan Dasar | Target | Realisasi | % Capaian
1 | Pelayanan kesehatan ibu hamil | 1200 | 1100 | 91.7
2 | Pelayanan kesehatan ibu bersalin | 1100 | 1090 | 99.1
3 | Pelayanan kesehatan bayi baru lahir | 1090 | 1090 | 100
4 | Pelayanan kesehatan balita | 5200 | 4800 | 92.3
5 | Pelayanan kesehatan pada usia pendidikan dasar | 9000 | 8800 | 97.8`,
  ],
  [
    "adipura",
    `
No | Lokasi | Komponen | Nilai Maks | Nilai
1 | Perumahan | Sampah dan drainase | 100 | 74
2 | Sekolah | Kantin dan toilet | 100 | 80
3 | Rumah Sakit | Limbah dan ruang terbuka hijau | 100 | 77
4 | Taman Kota | Ruang terbuka hijau | 100 | 81`,
  ],
  [
    "bank of questions",
    `
No | Pertanyaan | Kunci Jawaban | Bobot
1 | Ibu kota Provinsi Jawa Barat adalah | B | 2
2 | Hasil dari 12 x 3 adalah | C | 2
3 | Hak anak diatur dalam UU Nomor 23 Tahun 2002. Apa judulnya? | A | 4
4 | Sila ketiga Pancasila | D | 2`,
  ],
  [
    "age bands",
    `
No | Kelompok Umur | Laki-laki | Perempuan | Jumlah
1 | 0 - 4 tahun | 1200 | 1100 | 2300
2 | 5 - 9 tahun | 1150 | 1120 | 2270
3 | 10 - 14 tahun | 1090 | 1010 | 2100
4 | 15 - 18 tahun | 800 | 790 | 1590`,
  ],
  [
    "healthy city award with the same subjects",
    `
No | Tatanan | Indikator | Nilai
1 | Kehidupan masyarakat sehat mandiri | Angka harapan hidup | 85
2 | Permukiman dan fasilitas umum | Akses air minum rumah tangga | 90
3 | Satuan pendidikan | Sekolah dengan UKS | 70
4 | Pasar | Pasar sehat | 60
5 | Perkantoran | Kantor bebas jentik | 75`,
  ],
  [
    "gender award",
    `
No | Indikator | Nilai Maks | Nilai Mandiri
1 | Komitmen PUG | 20 | 18
2 | Kebijakan PUG | 15 | 12
3 | Kelembagaan PUG (Pokja dan Focal Point) | 20 | 15
4 | Sumber daya manusia dan anggaran | 15 | 10
5 | Data terpilah dan sistem informasi | 15 | 11
6 | Anggaran responsif gender | 15 | 9`,
  ],
  [
    "budget of programmes",
    `
Kode | Program / Kegiatan | Pagu (Rp) | Realisasi (Rp) | %
'2.08.01 | Program Penunjang Urusan Pemerintahan | 1200000000 | 1100000000 | 91.7
'2.08.02 | Program Pengarusutamaan Gender | 250000000 | 240000000 | 96
'2.08.06 | Program Pemenuhan Hak Anak (PHA) | 300000000 | 280000000 | 93.3
'2.08.07 | Program Perlindungan Khusus Anak | 400000000 | 390000000 | 97.5`,
  ],
  [
    "schools and their pupils",
    `
No | Nama Sekolah | Kecamatan | Siswa | Nilai Akreditasi
1 | SD Negeri 1 Arunika | Utara | 320 | 91
2 | SD Negeri 2 Arunika | Utara | 280 | 88
3 | SMP Negeri 1 Arunika | Selatan | 500 | 95`,
  ],
  [
    "integrity zone",
    `
No | Komponen Pengungkit | Bobot | Jawaban | Nilai | %
I | Manajemen Perubahan | 8 | A | 7.2 | 90
1 | Tim Kerja | 1 | Ya | 1 | 100
2 | Rencana Pembangunan Zona Integritas | 1 | Ya | 1 | 100
3 | Pemantauan dan evaluasi | 2 | B | 1.34 | 67
II | Penataan Tatalaksana | 7 | B | 5.1 | 73`,
  ],
  [
    "performance agreement of an office for women and children",
    `
No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1 | Meningkatnya perlindungan anak | Persentase kasus kekerasan anak yang ditangani | 100 | 96 | 96
2 | Meningkatnya kesetaraan gender | Indeks Pembangunan Gender | 92 | 91.4 | 99.3
3 | Meningkatnya tata kelola | Nilai SAKIP | 80 | 78 | 97.5`,
  ],
  [
    "a budget of one indicator's activities",
    `
RKA SUB KEGIATAN PELEMBAGAAN PARTISIPASI ANAK

Kode Rekening | Uraian | Volume | Satuan | Harga | Jumlah
5.1.02.01.00 | Konsumsi Forum Anak | 40 | OK | 35000 | 1400000
5.1.02.01.01 | Transport fasilitator | 12 | OK | 150000 | 1800000
5.1.02.01.02 | Cetak banner KLA | 3 | OK | 250000 | 750000`,
  ],
  [
    "an action plan with targets of two years",
    `
MATRIKS RENCANA AKSI DAERAH KLA

No | Klaster | Program | Indikator Kinerja | Target 2024 | Target 2025 | Anggaran (juta) | OPD
1 | Kelembagaan | Gugus Tugas | Rapat koordinasi | 30 | 95 | 188 | Bappeda
2 | Klaster I | Akta kelahiran | Persentase kepemilikan akta | 28 | 86 | 162 | Dukcapil
3 | Klaster II | Puspaga | Jumlah keluarga terlayani | 29 | 85 | 107 | DP3AP2KB
4 | Klaster III | Gizi | Prevalensi stunting | 17 | 78 | 35 | Dinkes
5 | Klaster IV | SRA | Jumlah SRA | 35 | 86 | 155 | Disdik`,
  ],
  [
    "budget of an office",
    `
DPA SKPD DP3AP2KB TA 2025

Kode Rekening | Uraian | Volume | Satuan | Harga | Jumlah
5.1.02.01.01.000 | Belanja ATK | 12 | OK | 250000 | 3000000
5.1.02.01.01.001 | Belanja makan minum rapat Gugus Tugas KLA | 120 | OK | 45000 | 5400000
5.1.02.01.01.002 | Honor narasumber KHA | 8 | OK | 900000 | 7200000
5.1.02.01.01.003 | Perjalanan dinas | 24 | OK | 370000 | 8880000
5.1.02.01.01.004 | Cetak RAD KLA | 100 | OK | 55000 | 5500000`,
  ],
  [
    "what was ordered, in quantities that could be points",
    `
Item | Qty | Harga | Jumlah
Kaos Forum Anak | 50 | 75000 | 3750000
Banner Sekolah Ramah Anak | 12 | 120000 | 1440000
Plakat Kawasan Tanpa Rokok | 30 | 90000 | 2700000
Buku Wajib Belajar 12 Tahun | 10 | 25000 | 250000`,
  ],
];

export const foreignHabits: readonly Habit[] = tables.map(([name, text]) => ({
  name,
  sheets: { Sheet1: text },
  truth: "refused",
}));
