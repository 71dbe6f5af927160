/** Tables that are no assessment, or whose numbers are no points, and beside them odd and partial ones that are: what becomes of each. */

/** A name, the table (a line a row, "|" between cells), and what becomes of it: refused, asked about, or the points that are claimed. */
export type Stranger = readonly [name: string, table: string, becomes: "refused" | "asked" | number];

const wholeList = [
  "1 | Perda tentang KLA",
  "2 | Penguatan Kelembagaan KLA",
  "3 | Peran Lembaga Masyarakat, Dunia Usaha, dan Media Massa dalam Pemenuhan Hak dan Perlindungan Khusus Anak",
  "4 | Akta Kelahiran",
  "5 | Informasi Layak Anak",
  "6 | Partisipasi Anak",
  "7 | Pencegahan Perkawinan Anak",
  "12 | Persalinan di Fasilitas Kesehatan",
  "13 | Status Gizi Balita",
  "18 | Wajib Belajar 12 Tahun",
  "19 | Sekolah Ramah Anak",
  "20 | Pusat Kreativitas Anak",
];

/** The list above with a number a row, under its heading. */
function listed(heading: string, numbers: readonly number[]): string {
  return [`No | Indikator | ${heading}`, ...wholeList.map((row, at) => `${row} | ${numbers[at] ?? 0}`)].join("\n");
}

const clusters = [
  "Kelembagaan",
  "Hak Sipil dan Kebebasan",
  "Lingkungan Keluarga dan Pengasuhan Alternatif",
  "Kesehatan Dasar dan Kesejahteraan",
  "Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya",
  "Perlindungan Khusus",
];

function ofClusters(heading: string, numbers: readonly number[]): string {
  return [`No | Klaster | ${heading}`, ...clusters.map((name, at) => `${at + 1} | ${name} | ${numbers[at] ?? 0}`)].join(
    "\n",
  );
}

export const strangers: readonly Stranger[] = [
  [
    "child-friendly place of worship, every maximum 5",
    `
No | Indikator | Skor Maks | Skor | Bukti
1 | SK Pengurus Rumah Ibadah Ramah Anak | 5 | 4 | SK
2 | Ruang bermain anak | 5 | 3 | foto
3 | Kawasan Tanpa Rokok | 5 | 5 | foto
4 | Pojok baca dan informasi layak anak | 5 | 2 | foto
5 | Partisipasi anak | 5 | 3 | laporan
6 | Pencegahan perkawinan anak | 5 | 4 | laporan`,
    "refused",
  ],
  [
    "healthy school, every maximum 10",
    `
No | Komponen | Indikator | Nilai Maks | Nilai
1 | Pendidikan kesehatan | Guru terlatih UKS | 10 | 8
2 | Pelayanan kesehatan | Penjaringan kesehatan | 10 | 9
3 | Pelayanan kesehatan | Imunisasi | 10 | 9
4 | Lingkungan | Kawasan Tanpa Rokok | 10 | 10
5 | Lingkungan | Sanitasi | 10 | 7
6 | Lingkungan | Kantin sehat | 10 | 6
7 | Lingkungan | Tempat cuci tangan | 10 | 9`,
    "refused",
  ],
  [
    "stunting audit by weights of its own",
    `
No | Indikator | Bobot | Capaian | Nilai
1 | Balita stunting | 30 | 82 | 24.6
2 | Ibu hamil KEK | 20 | 75 | 15
3 | ASI eksklusif | 20 | 64 | 12.8
4 | Akses sanitasi layak | 15 | 91 | 13.65
5 | Akta kelahiran balita | 15 | 97 | 14.55`,
    "refused",
  ],
  [
    "accreditation of an orphanage",
    `
No | Standar | Skor Maksimal | Skor
1 | Legalitas lembaga | 20 | 18
2 | Pengasuhan alternatif | 25 | 20
3 | Hak sipil anak | 15 | 12
4 | Pendidikan anak asuh | 20 | 15
5 | Kesehatan anak asuh | 20 | 16`,
    "refused",
  ],
  [
    "cases handled by a service unit over three years",
    `
No | Jenis Kasus | 2023 | 2024 | 2025
1 | Kekerasan seksual | 12 | 15 | 19
2 | Penelantaran | 4 | 6 | 3
3 | Anak berhadapan dengan hukum | 8 | 9 | 11
4 | Perkawinan anak | 21 | 18 | 12
5 | Hak asuh | 7 | 5 | 6`,
    "refused",
  ],
  [
    "profile of children with figures by sex",
    `
No | Indikator | Laki-laki | Perempuan | Jumlah
1 | Anak memiliki akta kelahiran | 5120 | 4980 | 10100
2 | Anak memiliki KIA | 3010 | 2950 | 5960
3 | Balita stunting | 210 | 190 | 400
4 | Anak putus sekolah | 34 | 21 | 55`,
    "refused",
  ],
  ["a scale of 1 to 5 without maxima", listed("Skor", [4, 3, 5, 2, 4, 3, 4, 5, 3, 2, 4, 3]), "asked"],
  ["ranks", listed("Peringkat Prioritas", [3, 8, 1, 12, 5, 2, 4, 6, 9, 11, 7, 10]), "refused"],
  ["days that are left", listed("Sisa Waktu (hari)", [14, 7, 21, 3, 5, 10, 2, 9, 11, 4, 8, 6]), "refused"],
  ["documents that are there", listed("Jumlah Berkas", [12, 4, 6, 3, 7, 2, 5, 4, 3, 2, 6, 1]), "refused"],
  ["questions of each indicator", listed("Jumlah Butir", [63, 7, 8, 7, 9, 7, 9, 3, 4, 6, 12, 7]), "refused"],
  ["what is aimed at alone", listed("Target Nilai 2028", [90, 34, 30, 14, 40, 50, 33, 22, 18, 23, 48, 33]), "asked"],
  ["marks of readiness by cluster", ofClusters("Nilai Kesiapan", [78, 85, 92, 64, 71, 88]), "asked"],
  ["marks of speakers by cluster", ofClusters("Nilai", [81, 90, 77.5, 86, 92, 79]), "asked"],
  ["officers trained by cluster", ofClusters("Jumlah Peserta", [12, 20, 15, 18, 9, 14]), "refused"],
  [
    "share of the budget that was spent",
    `
No | Klaster | Indikator | Pagu | Realisasi | %
1 | Kelembagaan | Perda tentang KLA | 120000000 | 90000000 | 75
2 | Kelembagaan | Penguatan Kelembagaan KLA | 80000000 | 76000000 | 95
4 | Hak Sipil | Akta Kelahiran | 60000000 | 54000000 | 90
12 | Kesehatan | Persalinan di Fasilitas Kesehatan | 400000000 | 390000000 | 97.5`,
    "refused",
  ],
  ["whole numbers that are just below a third", listed("Nilai", [30, 12, 10, 4, 14, 17, 11, 7, 6, 8, 20, 11]), "asked"],
  [
    "a scale of 1 to 5 for five indicators",
    `
No | Indikator | Skor
4 | Akta Kelahiran | 4
12 | Persalinan di Fasilitas Kesehatan | 5
13 | Status Gizi Balita | 3
18 | Wajib Belajar 12 Tahun | 4
20 | Pusat Kreativitas Anak | 5`,
    "asked",
  ],
  [
    "maxima and who answers, no score",
    `
No | Indikator | Nilai Maks | Tenggat
18 | Wajib Belajar 12 Tahun | 24 | Senin
19 | Sekolah Ramah Anak | 51 | Selasa
20 | Pusat Kreativitas Anak | 35 | Rabu`,
    "asked",
  ],
  [
    "answers in letters that mean nothing by themselves",
    `
Kode | Pertanyaan | Nilai Maks | Jawaban
'18.1 | Tim dan SOP menangani anak putus sekolah | 5 | B. Sebagian
'18.2 | Pendidikan di lembaga pengasuhan | 10 | A. Seluruhnya
'18.3 | Kerja sama menangani anak putus sekolah | 4 | C. Kurang`,
    "asked",
  ],
  [
    "an officer's appraisal",
    `
No | Rencana Hasil Kerja | Aspek | Indikator Kinerja Individu | Target | Realisasi | Nilai
1 | Terlaksananya evaluasi KLA | Kuantitas | Jumlah dokumen | 4 | 4 | 87
2 | Terlaksananya rapat Gugus Tugas KLA | Kuantitas | Jumlah notulen | 9 | 9 | 92
3 | Tersusunnya profil anak | Kuantitas | Jumlah dokumen | 5 | 5 | 97
4 | Pembinaan Forum Anak | Kuantitas | Jumlah kegiatan | 5 | 5 | 102
5 | Layanan Puspaga | Kuantitas | Jumlah klien | 10 | 10 | 107`,
    "asked",
  ],
  [
    "an office's plan of activities and what came of it",
    `
No | Kegiatan | Satuan | Target | Realisasi | Capaian (%)
1 | Terlaksananya rapat Gugus Tugas KLA | kali | 9 | 8 | 90
2 | Pembinaan Forum Anak | kali | 5 | 4 | 80
3 | Layanan Puspaga | orang | 10 | 9 | 90`,
    "asked",
  ],
];

export const honest: readonly Stranger[] = [
  [
    "one office, three indicators, no maxima",
    `
Indikator | Nilai Mandiri | Bukti
18. Wajib Belajar 12 Tahun | 21.5 | Laporan Disdik 2025
19. Sekolah Ramah Anak | 44 | SK SRA
20. Pusat Kreativitas Anak | 30.25 | Foto`,
    95.75,
  ],
  [
    "one indicator alone",
    `
No | Indikator | Nilai Maks | Nilai
17 | Kawasan Tanpa Rokok | 30 | 24`,
    24,
  ],
  [
    "whole points without maxima, as many as cities claim",
    listed("Nilai", [82, 30, 27, 13, 36, 44, 28, 19, 15, 20, 40, 28]),
    382,
  ],
  ["whole points just above a third", listed("Nilai", [34, 13, 11, 5, 15, 18, 12, 8, 7, 8, 18, 12]), 161],
  [
    "few whole points of four indicators",
    `
No | Indikator | Skor
4 | Akta Kelahiran | 4
12 | Persalinan di Fasilitas Kesehatan | 5
13 | Status Gizi Balita | 3
18 | Wajib Belajar 12 Tahun | 4`,
    16,
  ],
  ["few points with fractions, without maxima", listed("Nilai", [21.5, 8, 7.25, 3, 9, 12, 6, 4.5, 3, 5, 10, 7]), 96.25],
  [
    "few whole points beside the maxima",
    `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 4
19 | Sekolah Ramah Anak | 51 | 6
20 | Pusat Kreativitas Anak | 35 | 3
12 | Persalinan di Fasilitas Kesehatan | 23 | 5
13 | Status Gizi Balita | 20 | 2`,
    20,
  ],
  ["clusters without maxima", ofClusters("Nilai", [132, 94, 121, 118, 90, 150.5]), 705.5],
  [
    "clusters without maxima, none above 100, to the hundredth",
    ofClusters("Nilai", [42.64, 31.05, 74.88, 55.5, 55, 94.3]),
    353.37,
  ],
  [
    "few whole points of questions without maxima",
    `
Indikator | Pertanyaan | Nilai
10. Lembaga Pengasuhan Alternatif | Pertanyaan 1 | 1
 | Pertanyaan 2 | 3
 | Pertanyaan 3 | 1
 | Pertanyaan 4 | 1
 | Pertanyaan 5 | 0
 | Pertanyaan 6 | 1`,
    7,
  ],
  [
    "clusters with maxima, none above 100",
    `
No | Klaster | Nilai Maks | Nilai
1 | Kelembagaan | 164 | 92
2 | Hak Sipil dan Kebebasan | 115 | 64
3 | Lingkungan Keluarga dan Pengasuhan Alternatif | 156 | 98
4 | Kesehatan Dasar dan Kesejahteraan | 150 | 80
5 | Pendidikan, Pemanfaatan Waktu Luang, dan Kegiatan Budaya | 110 | 55
6 | Perlindungan Khusus | 205 | 99`,
    488,
  ],
  [
    "a city's own weights beside every name",
    `
No | Indikator | Bobot | Nilai
18 | Wajib Belajar 12 Tahun | 30 | 20
19 | Sekolah Ramah Anak | 60 | 45
20 | Pusat Kreativitas Anak | 40 | 31
12 | Persalinan di Fasilitas Kesehatan | 25 | 21
13 | Status Gizi Balita | 22 | 18`,
    135,
  ],
  [
    "a tracker with maxima and evidence, without scores",
    `
No | Indikator | Nilai Maks | PIC | Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | Disdik | Laporan Disdik 2025
19 | Sekolah Ramah Anak | 51 | Disdik | SK SRA No 4 Tahun 2025`,
    0,
  ],
  [
    "percent of every maximum, said to be the score",
    `
No | Indikator | Nilai Maks | Nilai (%)
18 | Wajib Belajar 12 Tahun | 24 | 75
19 | Sekolah Ramah Anak | 51 | 80
20 | Pusat Kreativitas Anak | 35 | 90`,
    90.3,
  ],
  [
    "an office's questions by code with an inventive row",
    `
Kode | Pertanyaan | Maks | Nilai
'18.1 | Tim dan SOP menangani anak putus sekolah | 5 | 4
'18.2 | Pendidikan di lembaga pengasuhan | 10 | 7.5
'18.3 | Kerja sama antar perangkat daerah | 4 | 4
'18.4 | Inovasi | 5 | 2`,
    17.5,
  ],
  [
    "what was reached beside targets",
    `
No | Indikator | Target | Realisasi
18 | Wajib Belajar 12 Tahun | 22 | 20
19 | Sekolah Ramah Anak | 50 | 40
20 | Pusat Kreativitas Anak | 33 | 30`,
    90,
  ],
  [
    "little that was reached under printed maxima",
    `
No | Indikator | Nilai Maks | Capaian
18 | Wajib Belajar 12 Tahun | 24 | 6
19 | Sekolah Ramah Anak | 51 | 11
20 | Pusat Kreativitas Anak | 35 | 9`,
    26,
  ],
  [
    "a share that was reached beside its points",
    `
No | Indikator | Nilai Maks | Realisasi | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 90 | 20
19 | Sekolah Ramah Anak | 51 | 80 | 40
20 | Pusat Kreativitas Anak | 35 | 70 | 30`,
    90,
  ],
];
