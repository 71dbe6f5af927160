/** Habits of sheets: one a cluster, an office, an indicator; recaps beside details, drafts, copies, several tables. */
import type { Habit } from "./book";

export const sheetHabits: readonly Habit[] = [
  {
    name: "a sheet a cluster and a recap of clusters that adds them up",
    sheets: {
      REKAP: `
REKAP NILAI KLA
No | Klaster | Nilai Maks | Nilai
1 | Kelembagaan | 164 | 120
2 | Klaster I | 115 | 99
 | Jumlah | 279 | 219`,
      Kelembagaan: `
No | Indikator | Nilai Maks | Nilai EM
1 | Perda KLA | 96 | 70
2 | Gugus Tugas | 36 | 30
3 | Dunia Usaha dan Media | 32 | 20`,
      "KLASTER 1": `
No | Indikator | Nilai Maks | Nilai EM
4 | Akta | 15 | 14
5 | Informasi Layak Anak | 45 | 40
6 | Partisipasi Anak | 55 | 45`,
    },
    truth: "1=70 2=30 3=20 4=14 5=40 6=45",
  },
  {
    name: "a sheet an office, with other columns on each",
    sheets: {
      DISDIK: `
Dinas Pendidikan dan Kebudayaan
No | Indikator | Nilai Maks | Nilai | Link Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | 20 | https://drive.google.com/a
19 | SRA | 51 | 40 | https://drive.google.com/b`,
      DINKES: `
Dinas Kesehatan
Indikator | Skor Maks | Skor Mandiri | Bukti
12. Persalinan di Faskes | 23 | 18 | Profil kesehatan.pdf
13. Gizi Balita | 20 | 15 |`,
      DUKCAPIL: `
No | Nama Indikator | Bobot | Poin | Ket
4 | Registrasi anak dan kutipan akta kelahiran | 15 | 15 | OK`,
    },
    truth: "18=20 19=40 12=18 13=15 4=15",
  },
  {
    name: "a hidden draft with the same table",
    sheets: {
      "Draft lama": `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 10
19 | Sekolah Ramah Anak | 51 | 10`,
      Final: `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 22
19 | Sekolah Ramah Anak | 51 | 42`,
    },
    hiddenSheets: ["Draft lama"],
    truth: "18=22 19=42",
  },
  {
    name: "a sheet a year",
    sheets: {
      "EM 2023": `
No | Indikator | Nilai Maks | Nilai Mandiri
15 | Faskes Ramah Anak | 20 | 10
16 | Sanitasi | 25 | 12
17 | KTR | 30 | 14`,
      "EM 2025": `
No | Indikator | Nilai Maks | Nilai Mandiri
15 | Faskes Ramah Anak | 20 | 18
16 | Sanitasi | 25 | 20
17 | KTR | 30 | 26`,
    },
    truth: "15=18 16=20 17=26",
  },
  {
    name: "two clusters side by side on one sheet",
    sheets: {
      Rekap: `
No | Indikator | Maks | Nilai | | No | Indikator | Maks | Nilai
4 | Akta Kelahiran | 15 | 12 | | 7 | Perkawinan Anak | 36 | 30
5 | Informasi Layak Anak | 45 | 40 | | 8 | Puspaga | 45 | 41
6 | Partisipasi Anak | 55 | 50 | | 9 | PAUD-HI | 13 | 8`,
    },
    truth: "4=12 5=40 6=50 7=30 8=41 9=8",
  },
  {
    name: "the recap of clusters stands below the indicators",
    sheets: {
      KLA: `
No | Indikator | Nilai Maks | Nilai Mandiri
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40
20 | Pusat Kreativitas Anak | 35 | 30
25 | Kecamatan Layak Anak | 21 | 11
26 | Desa/Kelurahan Layak Anak | 79 | 69

No | Klaster | Nilai Maks | Nilai Mandiri
1 | Klaster IV | 110 | 90
2 | Kelana dan Dekela | 100 | 80
 | Total | 210 | 170`,
    },
    truth: "18=20 19=40 20=30 25=11 26=69",
  },
  {
    name: "an empty template beside the filled sheet",
    sheets: {
      Template: `
No | Indikator | Nilai Maks | Nilai Mandiri | Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | |
19 | Sekolah Ramah Anak | 51 | |
20 | Pusat Kreativitas Anak | 35 | |`,
      Isian: `
No | Indikator | Nilai Maks | Nilai Mandiri | Data Dukung
18 | Wajib Belajar 12 Tahun | 24 | 20 | SK 1/2025
19 | Sekolah Ramah Anak | 51 | 40 | SK 2/2025
20 | Pusat Kreativitas Anak | 35 | 30 | SK 3/2025`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "self-assessment and verification on sheets of their own",
    sheets: {
      EM: `
No | Indikator | Nilai Maks | Nilai
21 | Anak korban kekerasan dan eksploitasi | 122 | 110
22 | Anak korban pornografi, NAPZA, HIV, bencana | 35 | 30
23 | Anak disabilitas dan minoritas | 27 | 25`,
      VA: `
No | Indikator | Nilai Maks | Nilai
21 | Anak korban kekerasan dan eksploitasi | 122 | 80
22 | Anak korban pornografi, NAPZA, HIV, bencana | 35 | 20
23 | Anak disabilitas dan minoritas | 27 | 12`,
    },
    truth: "21=110 22=30 23=25",
  },
  {
    name: "offices and deadlines on a sheet that is none of the assessment",
    sheets: {
      "Tim Kerja": `
No | OPD | Nama PIC | No HP | Tenggat
1 | Dinas Pendidikan | Ibu Sari | '0812 | 12 Maret 2025
2 | Dinas Kesehatan | Pak Budi | '0813 | 14 Maret 2025`,
      Rekap: `
No | Indikator | Nilai Maks | Nilai Mandiri | OPD
12 | Persalinan di Faskes | 23 | 20 | Dinas Kesehatan
18 | Wajib Belajar 12 Tahun | 24 | 21 | Dinas Pendidikan`,
    },
    truth: "12=20 18=21",
  },
  {
    name: "an indicator a sheet, its number in the sheet's name only",
    sheets: {
      "Ind 9": `
No | Pertanyaan | Nilai Maks | Nilai
1 | Gugus tugas PAUD-HI | 5 | 5
2 | Petugas terlatih KHA | 2 | 2
3 | Kerja sama | 4 | 1
4 | Inovasi | 2 | 0`,
      "Ind 7": `
No | Pertanyaan | Nilai Maks | Nilai
1 | Data perkawinan anak | 10 | 5
2 | Penurunan perkawinan anak | 22 | 12
3 | Inovasi | 4 | 4`,
    },
    truth: "9.1=5 9.2=2 9.3=1 9.4=0 7.1=5 7.2=12 7.3=4",
  },
  {
    name: "an indicator a block, its name in a merged title above",
    sheets: {
      "Klaster II": `
INDIKATOR 9. PAUD-HI
No | Pertanyaan | Nilai Maks | Nilai | Bukti Dukung
1 | Gugus tugas PAUD-HI | 5 | 5 | SK.pdf
2 | Petugas terlatih KHA | 2 | 2 |
 | Jumlah | 7 | 7 |

INDIKATOR 7. PENCEGAHAN PERKAWINAN ANAK
No | Pertanyaan | Nilai Maks | Nilai | Bukti Dukung
1 | Data perkawinan anak | 10 | 5 | Data.xlsx
3 | Inovasi | 4 | 4 | Foto.jpg
 | Jumlah | 14 | 9 |`,
    },
    merges: { "Klaster II": ["A1:E1", "A7:E7"] },
    truth: "9.1=5 9.2=2 7.1=5 7.3=4",
  },
  {
    name: "the recap shows the same scores as the details",
    sheets: {
      Rekap: `
Indikator | Nilai Maks | Nilai
Wajib Belajar 12 Tahun | 24 | 14
PAUD-HI | 13 | 8`,
      Rincian: `
Indikator | Pertanyaan | Nilai Maks | Nilai
Wajib Belajar 12 Tahun | 1 | 5 | 4
 | 2 | 10 | 6
 | 3 | 4 | 3
 | 4 | 5 | 1
PAUD-HI | 1 | 5 | 4
 | 2 | 2 | 1
 | 3 | 4 | 3
 | 4 | 2 | 0`,
    },
    truth: "18.1=4 18.2=6 18.3=3 18.4=1 9.1=4 9.2=1 9.3=3 9.4=0",
  },
  ...[
    ["12", "13"],
    ["I12", "I13"],
    ["12.", "13."],
    ["Persalinan di Faskes", "Status Gizi Balita"],
    ["12. Persalinan", "13 Status Gizi"],
  ].map(([first = "", second = ""]): Habit => ({
    name: `an indicator a sheet, called ${first}`,
    sheets: {
      [first]: `
No | Pertanyaan | Maks | Nilai
1 | Cakupan persalinan di fasyankes | 3 | 2
2 | Cakupan kepemilikan Buku KIA | 3 | 1
3 | Cakupan imunisasi dasar | 3 | 3`,
      [second]: `
No | Pertanyaan | Maks | Nilai
1 | Persentase balita gizi kurang | 3 | 2
2 | Persentase balita gizi lebih | 3 | 3`,
    },
    truth: "12.1=2 12.2=1 12.3=3 13.1=2 13.2=3",
  })),
  {
    name: "an indicator a sheet, its number and name in the title only",
    sheets: {
      Lembar1: `
12. Persalinan di Fasilitas Kesehatan

No | Pertanyaan | Maks | Nilai
1 | Cakupan persalinan di fasyankes | 3 | 2
2 | Cakupan kepemilikan Buku KIA | 3 | 1`,
    },
    truth: "12.1=2 12.2=1",
  },
  ...["Klaster I-V", "Klaster 1–5", "Klaster I s.d. V"].map((name): Habit => ({
    name: `a sheet for several clusters: ${name}`,
    sheets: {
      [name]: `
No | Indikator | Nilai Maks | Nilai
4 | Akta Kelahiran | 15 | 10
7 | Perkawinan Anak | 36 | 30
18 | Wajib Belajar 12 Tahun | 24 | 20`,
    },
    truth: "4=10 7=30 18=20",
  })),
  {
    name: "an example filled in beside the sheet that is meant",
    sheets: {
      "CONTOH PENGISIAN": `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 24
19 | Sekolah Ramah Anak | 51 | 51
20 | Pusat Kreativitas Anak | 35 | 35`,
      ISIAN: `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40
20 | Pusat Kreativitas Anak | 35 | 30`,
    },
    truth: "18=20 19=40 20=30",
  },
  {
    name: "an example above what is filled in, on one sheet",
    sheets: {
      Formulir: `
Contoh pengisian
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 24
19 | Sekolah Ramah Anak | 51 | 51

Isian kota
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 20
19 | Sekolah Ramah Anak | 51 | 40`,
    },
    truth: "18=20 19=40",
  },
  {
    name: "an example beside a sheet that nobody has filled in",
    sheets: {
      Contoh: `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 | 24
19 | Sekolah Ramah Anak | 51 | 51`,
      Isian: `
No | Indikator | Nilai Maks | Nilai
18 | Wajib Belajar 12 Tahun | 24 |
19 | Sekolah Ramah Anak | 51 |`,
    },
    truth: "",
    faults: ["score-missing"],
  },
];
