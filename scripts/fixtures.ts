/**
 * Makes test/fixtures/*.xlsx: one layout or oddity of real workbooks each, with what must be found on the sheet "Expected".
 *
 * Its rows are What, Where, Value:
 *   finding | Sheet!E2 | rule     that rule flags that cell, and flags no other cell than those listed
 *   none    |          | rule     that rule flags nothing
 *   claimed, supported low, supported high |  | number, or "null"
 *   exit    |          | 0, 1 or 2, as the command line ends
 *   tables  |          | how many tables are read
 *   column  | Sheet!D1 | what the column under that heading holds ("score")
 *   unread  | Sheet!A9 |          that row is reported as not read
 *   not checked |      | rule     that rule is reported as not checked
 *   fault   |          | a part of the sentence that refuses the workbook
 */
import { full, writeWorkbook } from "./workbooks";
import type { Cell, Plan, Rows } from "./workbooks";

type Line = readonly [what: string, where: string | null, value: string | number | null];

const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const link = "https://drive.google.com/drive/folders/contoh";

/** The rows of cluster IV with these scores: 18 of 24, 19 of 51, 20 of 35. */
function clusterIV(...scores: readonly Cell[]): Cell[][] {
  const rows: [number, string, number][] = [
    [18, "Wajib Belajar 12 Tahun", 24],
    [19, "Sekolah Ramah Anak", 51],
    [20, "Pusat Kreativitas Anak", 35],
  ];
  return rows.map((row, at) => [...row, scores[at] ?? null]);
}

const fixtures: Record<string, { sheets: readonly Plan[]; expected: readonly Line[] }> = {};

/** One fixture of one sheet; addresses in `expected` are on that sheet. */
function one(stem: string, sheet: Plan, expected: readonly Line[]): void {
  const lines = expected.map(([what, where, value]): Line => [what, where && full(sheet.name, where), value]);
  fixtures[stem] = { sheets: [sheet], expected: lines };
}

function flat(stem: string, name: string, rows: Rows, expected: readonly Line[], more: Partial<Plan> = {}): void {
  one(stem, { name, rows, ...more }, expected);
}

// Layouts

flat(
  "flat-recap",
  "Rekap 2024",
  [
    ["REKAP EVALUASI KLA KOTA ARUNIKA TAHUN 2024"],
    [],
    ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi", "Sumber Data"],
    ["Klaster IV", "Indikator 18 Wajib Belajar 12 Tahun", "Pertanyaan 1", 5, 5, "Disdikbud, Kemenag"],
    [null, null, "Pertanyaan 2", 10, 8, "Disdikbud"],
    [null, null, "Pertanyaan 3 ", 4, 3, "Disdikbud / Dinsos"],
    [null, null, "Pertanyaan 4", 5, 4, null],
    [null, "Sub Total", null, 24, 21, null],
    [null, "Indikator 20 Pusat Kreativitas Anak", "Pertanyaan 1", 4, 4, "DP3AP2KB"],
    [null, null, "Pertanyaan 2", 4, 3, "DP3AP2KB"],
    [null, null, "Pertanyaan 3", 4, 2, "DP3AP2KB"],
    [null, null, "Pertanyaan 3", 4, 2, "DP3AP2KB"],
    [null, null, "Pertanyaan 5", 5, 5, "DP3AP2KB"],
    [null, null, "Pertanyaan 6", 4, 4, "Dispar"],
    [null, null, "Pertanyaan 7", 5, 4, "Dispar"],
    [null, null, "Pertanyaan 8", 5, 3, "Dispar"],
    [null, "Sub Total", null, 35, 27, null],
    ["Sub Total Klaster IV", null, null, 110, { formula: "=E8+E17", value: 48 }, null],
    ["Total Nilai", null, null, 1000, { formula: "=E18", value: 48 }, null],
  ],
  [
    ["finding", "E8", "total-differs"],
    ["finding", "C6", "code-untidy"],
    ["finding", "F7", "office-missing"],
    ["finding", "C12", "question-duplicate"],
    ["none", null, "maximum-differs"],
    ["claimed", null, 47],
    ["supported low", null, "null"],
    ["not checked", null, "evidence-missing"],
    ["exit", null, 1],
  ],
);

flat(
  "report-2021",
  "Laporan",
  [
    ["LAPORAN EVALUASI KLA KABUPATEN ARUNIKA TAHUN 2021"],
    [
      "No",
      "Klaster",
      "Nilai",
      "Indikator",
      "Telah Dilaksanakan",
      "Belum Dilaksanakan",
      "Data Yang Dibutuhkan",
      "Penanggung Jawab",
    ],
    [1, "Kelembagaan", "PM 95.00 / 164.00", "Perda KLA", "Perda sudah ditetapkan", null, "Salinan Perda", "Bappeda"],
    [null, null, null, "Gugus Tugas KLA", "SK sudah ada", "Rapat belum rutin", "Notulen", "DP3A"],
    [2, "Klaster I", "PM 80.50 / 100.00", "Akta Kelahiran", "Capaian 97 %", null, "Matriks", "Disdukcapil"],
    [null, null, null, "Forum Anak", "Sudah terbentuk", null, "SK", "DP3A"],
  ],
  [
    ["claimed", null, 175.5],
    ["column", "C2", "score"],
    ["column", "H2", "office"],
    ["finding", "C5", "maximum-differs"],
    ["none", null, "number-as-text"],
    ["none", null, "number-ambiguous"],
    ["none", null, "score-missing"],
    ["exit", null, 1],
  ],
);

flat(
  "form-2017",
  "Formulir",
  [
    ["No.", "INDIKATOR/UKURAN", "Jawaban", "Lampiran"],
    [null, "KLASTER IV PENDIDIKAN"],
    [18, "Wajib Belajar 12 Tahun", null, null],
    [null, "(a) Apakah ada kebijakan wajib belajar?", "Ada", "Perwali No. 5 Tahun 2024 tentang Wajib Belajar.pdf"],
    [null, "(b) Berapa anak yang putus sekolah?", "12 anak", null],
    [null, "(c) Apakah ada beasiswa?", "Tidak", null],
    [20, "Pusat Kreativitas Anak", "Ya", null],
  ],
  [
    ["finding", "D7", "evidence-missing"],
    ["none", null, "indicator-unknown"],
    ["claimed", null, "null"],
    ["not checked", null, "score-missing"],
    ["column", "C1", "answer"],
    ["column", "D1", "evidence"],
    ["exit", null, 1],
  ],
);

flat(
  "tracker",
  "Pelacak",
  [
    ["Indikator 18: Wajib Belajar 12 Tahun"],
    [],
    ["No", "Pertanyaan", "Ada", "Tidak", "Lampiran"],
    [1, "Apakah ada peraturan wajib belajar 12 tahun?", "v", null, "Perda 3 Tahun 2024.pdf"],
    [2, "Apakah ada data anak putus sekolah?", "√", null, null],
    [3, "Apakah ada kerja sama dengan dunia usaha?", null, "v", null],
    [4, "Apakah ada inovasi?", "v", null, "menyusul"],
  ],
  [
    ["finding", "E5", "evidence-missing"],
    ["finding", "E7", "evidence-placeholder"],
    ["claimed", null, "null"],
    ["column", "C3", "yes"],
    ["column", "D3", "no"],
    ["exit", null, 1],
  ],
);

flat(
  "app-export",
  "Ekspor",
  [
    ["Klaster", "Indikator", "Pertanyaan", "Status", "Status Verifikasi", "Isi / Nama File", "Terakhir Update"],
    ["Klaster IV", "Wajib Belajar 12 Tahun", "1. Apakah ada peraturan?", "Terisi", "Diterima", "perda.pdf", 45413],
    ["Klaster IV", "Wajib Belajar 12 Tahun", "2. Berapa APK?", "Terisi", "Menunggu", "apk-2024.xlsx", 45414],
    ["Klaster IV", "Sekolah Ramah Anak", "1. Apakah ada SK?", "Belum Diisi", null, null, null],
  ],
  [
    ["claimed", null, "null"],
    ["column", "F1", "evidence"],
    ["column", "D1", "status"],
    ["not checked", null, "score-missing"],
    ["none", null, "evidence-missing"],
    ["none", null, "indicator-unknown"],
    ["tables", null, 1],
  ],
);

fixtures["sheet-per-cluster"] = {
  sheets: [
    {
      name: "Klaster III",
      start: "B2",
      rows: [
        ["KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN"],
        trackerHeads(),
        [16, "Air Minum dan Sanitasi", 100, "92 %", 25, 20, 18, link, "Dinas PUPR", null],
        [17, "Kawasan Tanpa Rokok", 100, "105 %", 30, 33, 25, "Perda KTR No. 2 Tahun 2024.pdf", "Dinkes", null],
      ],
      merges: ["B2:K2"],
    },
    {
      name: "Klaster IV",
      rows: [
        ["KLASTER IV PENDIDIKAN, PEMANFAATAN WAKTU LUANG DAN KEGIATAN BUDAYA"],
        [],
        ["Kota Arunika, 2024"],
        [],
        trackerHeads(),
        [18, "Wajib Belajar 12 Tahun", 100, 98, 24, 20, 10, "Laporan Wajar 2024.docx", "Disdikbud", null],
        [19, "Sekolah Ramah Anak", 100, 60, 51, 40, 30, null, "Disdikbud", "data menunggu sekolah"],
        [20, "Pusat Kreativitas Anak", 10, 8, 35, 30, 20, link, "Dispar", null],
      ],
    },
  ],
  expected: [
    ["claimed", null, 140],
    ["supported low", null, 100],
    ["supported high", null, 100],
    ["column", "'Klaster III'!G3", "score"],
    ["column", "'Klaster III'!H3", "verified"],
    ["column", "'Klaster IV'!F5", "score"],
    ["column", "'Klaster IV'!D5", "achievement"],
    ["finding", "'Klaster III'!E5", "percentage-out-of-range"],
    ["finding", "'Klaster III'!G5", "score-over-maximum"],
    ["finding", "'Klaster IV'!H7", "evidence-missing"],
    ["none", null, "office-unknown"],
    ["none", null, "indicator-misplaced"],
    ["exit", null, 1],
  ],
};

function trackerHeads(): string[] {
  return [
    "No",
    "Indikator",
    "Target",
    "Capaian",
    "Skor Maks",
    "Nilai Mandiri",
    "Nilai Verifikasi",
    "Data Dukung (link)",
    "OPD Penanggung Jawab",
    "Keterangan",
  ];
}

flat(
  "integrity-zone",
  "LKE",
  [
    ["No", "Penilaian", "Bobot", "Penjelasan", "Pilihan Jawaban", "Jawaban", "Nilai", "%", "Catatan", "Eviden"],
    [
      18,
      "Wajib Belajar 12 Tahun",
      24,
      "Persentase anak sekolah",
      "A/B/C/D",
      "B",
      20,
      0.83,
      null,
      "K4\\18\\1.a SK TIM.pdf",
    ],
    [19, "Sekolah Ramah Anak", 51, "Sekolah yang sudah ditetapkan", "A/B/C/D", "C", 30, 0.59, null, null],
    [20, "Pusat Kreativitas Anak", 35, "Fasilitas yang tersedia", "Y/T", "Y", 35, 1, null, "C:\\KLA\\20\\PKA.pdf"],
  ],
  [
    ["claimed", null, 85],
    ["column", "C1", "maximum"],
    ["column", "G1", "score"],
    ["column", "J1", "evidence"],
    ["finding", "J3", "evidence-missing"],
    ["supported low", null, 20],
    ["supported high", null, 55],
    ["none", null, "score-not-a-number"],
    ["none", null, "indicator-unknown"],
    ["none", null, "question-duplicate"],
  ],
);

one(
  "village-matrix",
  {
    name: "Matriks Desa",
    start: "B4",
    rows: [
      ["No", "Indikator", "Capaian", null, null, null, "Nilai Maks", "Nilai Mandiri", "Bukti Dukung"],
      [null, null, 2023, null, 2024, null],
      [null, null, "L", "P", "P", "L"],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [4, "Akta Kelahiran", 480, 470, 465, 490, 15, 14, link],
      [5, "Informasi Layak Anak", null, null, null, null, 45, 46, "Foto PISA.jpg"],
      [6, "Forum Anak", 12, 13, 14, 11, 55, 50, null],
    ],
    merges: ["B4:B6", "C4:C6", "D4:G4", "D5:E5", "F5:G5", "H4:H6", "I4:I6", "J4:J6"],
  },
  [
    ["claimed", null, 109],
    ["column", "H6", "maximum"],
    ["column", "I6", "score"],
    ["column", "J6", "evidence"],
    ["finding", "I9", "score-over-maximum"],
    ["finding", "J10", "evidence-missing"],
    ["none", null, "indicator-unknown"],
    ["none", null, "percentage-out-of-range"],
  ],
);

// Where the table stands, and its headings

flat(
  "helper-rows",
  "Klaster IV",
  [
    [1, 2, 3, 4, 5],
    ["No", "Indikator", "Skor Maks", "Nilai Mandiri", "Data Dukung"],
    ["(1)", "(2)", "(3)", "(4 = 3 x 2)", "(5)"],
    [null, null, "poin", "poin", "link"],
    ...clusterIV(20, 40, 30).map((row) => [...row, link]),
  ],
  [
    ["claimed", null, 90],
    ["column", "D2", "score"],
    ["none", null, "indicator-unknown"],
    ["none", null, "indicator-duplicate"],
    ["none", null, "evidence-missing"],
  ],
);

one(
  "three-scores",
  {
    name: "LKE",
    rows: [
      [
        "No",
        "Indikator",
        "Bobot Maksimal",
        "Penilaian Mandiri (OPD)",
        null,
        "Penjaminan Kualitas",
        null,
        "Penilaian Final",
        null,
      ],
      [null, null, null, "Nilai", "Bukti Dukung", "Nilai", "Catatan", "Nilai", "Catatan"],
      ...clusterIV(20, 40, 30).map((row, at) => [...row, at === 1 ? null : link, 10 + at, null, 5 + at, null]),
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1"],
  },
  [
    ["claimed", null, 90],
    ["column", "D2", "score"],
    ["column", "E2", "evidence"],
    ["finding", "E4", "evidence-missing"],
    ["tables", null, 1],
  ],
);

one(
  "years-as-headings",
  {
    name: "Dua Tahun",
    rows: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", null, "Data Dukung"],
      [null, null, null, 2023, 2024, null],
      [18, "Wajib Belajar 12 Tahun", 24, 10, 20, link],
      [19, "Sekolah Ramah Anak", 51, 60, 40, link],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
  },
  [
    ["claimed", null, 60],
    ["column", "E2", "score"],
    ["none", null, "score-over-maximum"],
  ],
);

flat(
  "no-headings",
  "Lembar1",
  [...clusterIV(20, 40, 30), [17, "Kawasan Tanpa Rokok", 30, 12], [16, "Air Minum dan Sanitasi", 25, 26]],
  [
    ["claimed", null, 127],
    ["finding", "D5", "score-over-maximum"],
    ["tables", null, 1],
  ],
);

flat(
  "unheaded-columns",
  "Klaster IV",
  [
    [null, "Indikator", "Nilai Maks", "Nilai Mandiri", null],
    ...clusterIV(20, 40, 30).map((row, at) => [...row, at === 2 ? null : `${link}/${at}`]),
  ],
  [
    ["claimed", null, 90],
    ["column", "E1", "evidence"],
    ["finding", "E4", "evidence-missing"],
  ],
);

flat(
  "side-by-side",
  "Dua Tabel",
  [
    [...heads, null, ...heads],
    [18, "Wajib Belajar 12 Tahun", 24, 20, null, 16, "Air Minum dan Sanitasi", 25, 27],
    [19, "Sekolah Ramah Anak", 51, 55, null, 17, "Kawasan Tanpa Rokok", 30, 12],
  ],
  [
    ["claimed", null, 108],
    ["tables", null, 2],
    ["finding", "D3", "score-over-maximum"],
    ["finding", "I2", "score-over-maximum"],
  ],
);

flat(
  "tables-below",
  "Semua Klaster",
  [
    ["KLASTER III"],
    heads,
    [16, "Air Minum dan Sanitasi", 25, 20],
    [17, "Kawasan Tanpa Rokok", 30, 31],
    [null, "Jumlah", 55, { formula: "=SUM(D3:D4)", value: 51 }],
    [],
    ["KLASTER IV"],
    ["No", "Indikator", "Nilai Mandiri", "Nilai Maks"],
    [18, "Wajib Belajar 12 Tahun", 20, 24],
    [19, "Sekolah Ramah Anak", 40, 51],
    [null, "Jumlah", 61, 75],
  ],
  [
    ["claimed", null, 110],
    ["tables", null, 2],
    ["column", "D2", "score"],
    ["column", "C8", "score"],
    ["finding", "D4", "score-over-maximum"],
    ["finding", "C11", "total-differs"],
    ["none", null, "indicator-misplaced"],
  ],
);

flat(
  "phantom-range",
  "Klaster IV",
  [heads, ...clusterIV(20, 40, null)],
  [
    ["claimed", null, 60],
    ["finding", "D4", "score-missing"],
    ["none", null, "indicator-unknown"],
    ["tables", null, 1],
  ],
  { painted: "A6:AZ200" },
);

// Sections and rows

one(
  "merged-parent",
  {
    name: "Rekap",
    rows: [
      ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi"],
      ["Klaster IV", "Wajib Belajar 12 Tahun", "Pertanyaan 1", 5, 5],
      [null, null, "Pertanyaan 2", 10, 11],
      [null, null, "Pertanyaan 3", 4, 3],
      [null, null, "Pertanyaan 4", 5, null],
      [null, "Sekolah Ramah Anak", "Pertanyaan 1", 4, 4],
      [null, null, "Pertanyaan 2a", 3.2, 0.66],
    ],
    merges: ["A2:A7", "B2:B5", "B6:B7"],
  },
  [
    ["claimed", null, 22.66],
    ["finding", "E3", "score-over-maximum"],
    ["finding", "E5", "score-missing"],
    ["none", null, "question-duplicate"],
  ],
);

flat(
  "evidence-rows",
  "Klaster IV",
  [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "menyusul"],
    [null, null, null, null, "Perwali No. 4 Tahun 2024 tentang Wajib Belajar.pdf"],
    [null, null, null, null, "Notulen rapat 5 Maret 2024.pdf"],
    [19, "Sekolah Ramah Anak", 51, 40, "ada"],
    [null, null, null, null, "terlampir"],
    [20, "Pusat Kreativitas Anak", 35, 30, null],
  ],
  [
    ["claimed", null, 90],
    ["supported low", null, 20],
    ["supported high", null, 20],
    ["finding", "E5", "evidence-placeholder"],
    ["finding", "E7", "evidence-missing"],
  ],
);

flat(
  "section-rows",
  "Semua",
  [
    heads,
    ["III", "KESEHATAN DASAR DAN KESEJAHTERAAN", 150, 32],
    [1, "Air Minum dan Sanitasi", 25, 20],
    [2, "Kawasan Tanpa Rokok", 30, 12],
    ["IV", "PENDIDIKAN, PEMANFAATAN WAKTU LUANG DAN KEGIATAN BUDAYA", 110, 95],
    [1, "Wajib Belajar 12 Tahun", 24, 20],
    [2, "Sekolah Ramah Anak", 51, 40],
    [3, "Pusat Kreativitas Anak", 35, 30],
  ],
  [
    ["claimed", null, 122],
    ["finding", "D5", "total-differs"],
    ["none", null, "indicator-misplaced"],
    ["none", null, "indicator-unknown"],
    ["none", null, "indicator-duplicate"],
  ],
);

flat(
  "numbering-restarts",
  "Klaster IV",
  [
    ["KLASTER IV PENDIDIKAN"],
    heads,
    [1, "Wajib Belajar 12 Tahun", 24, 20],
    [2, "Sekolah Ramah Anak", 51, 40],
    [3, "Pusat Kreativitas Anak", 35, 36],
  ],
  [
    ["claimed", null, 95],
    ["none", null, "name-and-number-disagree"],
    ["finding", "D5", "score-over-maximum"],
  ],
);

flat(
  "old-order",
  "Klaster II",
  [
    heads,
    [7, "Pencegahan Perkawinan Anak", 36, 30],
    [8, "Lembaga Konsultasi bagi Orang Tua/Keluarga", 45, 30],
    [9, "Lembaga Pengasuhan Alternatif", 27, 20],
    [10, "PAUD-HI", 13, 10],
    [11, "Infrastruktur Ramah Anak", 35, 30],
  ],
  [
    ["claimed", null, 120],
    ["finding", "B4", "name-and-number-disagree"],
    ["finding", "B5", "name-and-number-disagree"],
    ["none", null, "maximum-differs"],
    ["none", null, "score-over-maximum"],
  ],
);

flat(
  "two-in-one-cell",
  "Klaster IV",
  [heads, ["18 & 19", "Wajib Belajar 12 Tahun dan Sekolah Ramah Anak", 75, 60], [20, "Pusat Kreativitas Anak", 35, 30]],
  [
    ["claimed", null, 30],
    ["finding", "B2", "indicator-unknown"],
    ["unread", "A2", null],
  ],
);

flat(
  "signature-block",
  "Klaster IV",
  [
    heads,
    ...clusterIV(20, 40, 30),
    [null, "Jumlah", 110, 90],
    [],
    [null, null, 12.5, 77],
    [null, null, null, "Arunika, 17 Agustus 2025"],
    [null, "Mengetahui,", null, "Kepala Dinas"],
    [null, "SEKRETARIS DAERAH"],
    [null, "Budi Santosa"],
    [null, "NIP. 19700101 199503 1 001"],
    [null, "Catatan: nilai sementara"],
  ],
  [
    ["claimed", null, 90],
    ["none", null, "indicator-unknown"],
    ["none", null, "total-differs"],
    ["none", null, "score-not-a-number"],
    ["unread", "C7", null],
  ],
);

flat(
  "sheet-name-wrong",
  "Klaster II",
  [["KLASTER IV PENDIDIKAN"], heads, ...clusterIV(20, 40, 30), [17, "Kawasan Tanpa Rokok", 30, 12]],
  [
    ["claimed", null, 102],
    ["finding", "B6", "indicator-misplaced"],
  ],
);

flat(
  "duplicate-indicator",
  "Klaster IV",
  [heads, ...clusterIV(20, 40, 30), [20, "Pusat Kreativitas Anak", 35, 30], [null, "Jumlah", 110, 120]],
  [
    ["claimed", null, 90],
    ["finding", "B5", "indicator-duplicate"],
  ],
);

// Values

flat(
  "numbers-as-text",
  "Klaster IV",
  [
    heads,
    [18, "Wajib Belajar 12 Tahun", 24, "20.125"],
    [19, "Sekolah Ramah Anak", "51", "40,5"],
    [20, "Pusat Kreativitas Anak", 35, "35.00"],
    [17, "Kawasan Tanpa Rokok", 30, 12],
    [null, "Total Nilai", null, "107.625"],
  ],
  [
    ["claimed", null, 107.625],
    ["finding", "D2", "number-ambiguous"],
    ["finding", "D6", "number-ambiguous"],
    ["finding", "C3", "number-as-text"],
    ["finding", "D3", "number-as-text"],
    ["finding", "D4", "number-as-text"],
    ["none", null, "total-differs"],
    ["none", null, "score-not-a-number"],
  ],
);

flat(
  "not-yet",
  "Klaster III-IV",
  [
    heads,
    [12, "Persalinan di Fasilitas Kesehatan", 23, "-"],
    [13, "Status Gizi Balita", 20, "n/a"],
    [14, "PMBA", 32, " - "],
    [15, "PRAP", 20, "Y/T"],
    [16, "Air Minum dan Sanitasi", 25, "NULL"],
    [17, "Kawasan Tanpa Rokok", 30, "Belum Diisi"],
    ...clusterIV("   ", null, 30),
  ],
  [
    ["claimed", null, 30],
    ["finding", "D2", "score-missing"],
    ["finding", "D3", "score-missing"],
    ["finding", "D4", "score-missing"],
    ["finding", "D5", "score-missing"],
    ["finding", "D6", "score-missing"],
    ["finding", "D7", "score-missing"],
    ["finding", "D8", "score-missing"],
    ["finding", "D9", "score-missing"],
    ["none", null, "score-not-a-number"],
    ["none", null, "indicator-zero"],
  ],
);

flat(
  "zero-and-negative",
  "Klaster IV",
  [heads, ...clusterIV(0, -5, "tinggi"), [17, "Kawasan Tanpa Rokok", 0, 12]],
  [
    ["claimed", null, 12],
    ["finding", "D2", "indicator-zero"],
    ["finding", "D3", "score-negative"],
    ["finding", "D4", "score-not-a-number"],
    ["finding", "C5", "maximum-zero"],
    ["none", null, "maximum-differs"],
  ],
);

flat(
  "weights",
  "Bobot",
  [
    ["No", "Indikator", "Bobot", "Nilai Mandiri"],
    [18, "Wajib Belajar 12 Tahun", 0.22, 20],
    [19, "Sekolah Ramah Anak", 0.46, 40],
    [20, "Pusat Kreativitas Anak", 0.32, 36],
  ],
  [
    ["claimed", null, 95],
    ["none", null, "maximum-differs"],
    ["not checked", null, "maximum-differs"],
    ["finding", "D4", "score-over-maximum"],
  ],
);

flat(
  "offices",
  "Klaster IV",
  [
    [...heads, "OPD"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "Dinas Pendidikan dan Kebudayaan, Kementerian Agama / Dinsos"],
    [19, "Sekolah Ramah Anak", 51, 40, "DISDIK dan Dinas Kesehatan Kota Arunika"],
    [20, "Pusat Kreativitas Anak", 35, 30, "Dindik; Dinas Kebun Raya"],
    [17, "Kawasan Tanpa Rokok", 30, 20, "Dinas Kebun Raya"],
    [16, "Air Minum dan Sanitasi", 25, 20, "-"],
    [15, "PRAP", 20, 15, "Dikbud\nDinas Kesehattan"],
  ],
  [
    ["claimed", null, 145],
    ["finding", "E4", "office-unknown"],
    ["finding", "E7", "office-unknown"],
    ["finding", "E6", "office-missing"],
  ],
);

flat(
  "sources-are-documents",
  "Klaster IV",
  [
    [...heads, "Sumber Data"],
    [18, "Wajib Belajar 12 Tahun", 24, 20, "Perda No. 3 Tahun 2024 tentang Pendidikan.pdf"],
    [19, "Sekolah Ramah Anak", 51, 40, "menyusul"],
    [20, "Pusat Kreativitas Anak", 35, 30, "SK PKA 2024.pdf"],
  ],
  [
    ["claimed", null, 90],
    ["column", "E1", "evidence"],
    ["finding", "E3", "evidence-placeholder"],
    ["supported low", null, 50],
    ["not checked", null, "office-missing"],
  ],
);

flat(
  "evidence-quality",
  "Klaster III-IV",
  [
    [...heads, "Data Dukung"],
    [12, "Persalinan di Fasilitas Kesehatan", 23, 1, link],
    [13, "Status Gizi Balita", 20, 2, "SK Wali Kota Arunika Nomor 188/12 Tahun 2024 tanggal 3 Mei 2024 tentang Gizi"],
    [14, "PMBA", 32, 4, "Laporan PMBA 2024.pdf"],
    [15, "PRAP", 20, 8, "C:\\Users\\opd\\prap.pdf"],
    [16, "Air Minum dan Sanitasi", 25, 16, "Foto"],
    [17, "Kawasan Tanpa Rokok", 30, 0.5, "Ada"],
    ...clusterIV(0.25, 0.125, 0).map((row, at) => [...row, ["dalam proses", null, "-"][at] ?? null]),
  ],
  [
    ["claimed", null, 31.875],
    ["supported low", null, 7],
    ["supported high", null, 31],
    ["finding", "E7", "evidence-placeholder"],
    ["finding", "E8", "evidence-placeholder"],
    ["finding", "E9", "evidence-missing"],
  ],
);

// Formulas

flat(
  "formula-errors",
  "Klaster IV",
  [
    heads,
    [18, "Wajib Belajar 12 Tahun", 24, { formula: "=Lama!#REF!", value: "#REF!" }],
    [19, "Sekolah Ramah Anak", 51, { formula: "=40/0", value: "#DIV/0!" }],
    [20, "Pusat Kreativitas Anak", 35, { formula: "=C4*0.9", value: null }],
    [17, "Kawasan Tanpa Rokok", 30, { formula: "='C:\\Users\\opd\\Downloads\\[lama.xlsx]K3'!D5", value: 12 }],
  ],
  [
    ["claimed", null, 12],
    ["finding", "D2", "formula-error"],
    ["finding", "D3", "formula-error"],
    ["finding", "D4", "formula-error"],
    ["none", null, "score-missing"],
    ["none", null, "score-not-a-number"],
  ],
);

flat(
  "formula-odd",
  "Klaster III",
  [
    ["No", "Indikator", "Capaian", "Skor Maks", "Nilai Mandiri"],
    [12, "Persalinan di Fasilitas Kesehatan", 90, 23, { formula: "=C2/100*D2", value: 20.7 }],
    [13, "Status Gizi Balita", 80, 20, { formula: "=C3/100*D3", value: 16 }],
    [14, "PMBA", 50, 32, { formula: "=C4*D4/200", value: 8 }],
    [15, "PRAP", 70, 20, { formula: "=C5/100*D5", value: 14 }],
    [16, "Air Minum dan Sanitasi", 60, 25, { formula: "=C6/100*D6", value: 15 }],
    [17, "Kawasan Tanpa Rokok", 40, 30, { formula: "=C7/100*D7", value: 12 }],
    [null, "Jumlah", null, { formula: "=SUM(D2:D7)", value: 150 }, { formula: "=SUM(E2:E6)", value: 73.7 }],
  ],
  [
    ["claimed", null, 85.7],
    ["finding", "E4", "formula-inconsistent"],
    ["finding", "E8", "total-differs"],
    ["none", null, "total-typed-over"],
  ],
);

flat(
  "totals-typed-wrong",
  "Klaster IV",
  [
    ["Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi"],
    ["18. Wajib Belajar 12 Tahun", "Pertanyaan 1", 5, 5],
    [null, "Pertanyaan 2", 10, 8],
    ["Sub Total", null, 24, 14],
    ["20. Pusat Kreativitas Anak", "Pertanyaan 1", 4, 4],
    ["Sub Total", null, 35, { formula: "=SUM(D5:D5)", value: 4 }],
    ["Jumlah Klaster IV", null, 110, 18],
  ],
  [
    ["claimed", null, 17],
    ["finding", "D4", "total-differs"],
    ["finding", "D7", "total-differs"],
  ],
);

flat(
  "totals-typed",
  "Semua",
  [
    heads,
    [null, "KLASTER III KESEHATAN"],
    [16, "Air Minum dan Sanitasi", 25, 20],
    [17, "Kawasan Tanpa Rokok", 30, 12],
    [null, "Jumlah Klaster III", 150, { formula: "=SUM(D3:D4)", value: 32 }],
    [null, "KLASTER IV PENDIDIKAN"],
    ...clusterIV(20, 40, 30),
    [null, "Jumlah Klaster IV", 110, 90],
    [null, "Total Nilai", 1000, { formula: "=D5+D10", value: 122 }],
  ],
  [
    ["claimed", null, 122],
    ["finding", "D10", "total-typed-over"],
    ["none", null, "total-differs"],
    ["none", null, "maximum-differs"],
  ],
);

// Several sheets

fixtures["recap-and-clusters"] = {
  sheets: [
    {
      name: "Rekap",
      rows: [
        ["Klaster", "Nilai Maks", "Nilai Mandiri"],
        ["Kelembagaan", 164, 140],
        ["Klaster I", 115, 90],
        ["Klaster II", 156, 120],
        ["Klaster III", 150, 120],
        ["Klaster IV", 110, { formula: "='Klaster IV'!D5", value: 90 }],
        ["Klaster V", 205, 150],
        ["Kecamatan dan Desa/Kelurahan", 100, 80],
        ["Total Nilai", 1000, { formula: "=SUM(C2:C8)", value: 790 }],
        ["Predikat", null, "Utama"],
      ],
    },
    { name: "Klaster IV", rows: [heads, ...clusterIV(20, 40, 30), [null, "Jumlah", 110, 90]] },
  ],
  expected: [
    ["claimed", null, 790],
    ["finding", "Rekap!C10", "tier-differs"],
    ["none", null, "total-differs"],
    ["none", null, "indicator-duplicate"],
    ["none", null, "cluster-missing"],
    ["tables", null, 2],
    ["exit", null, 1],
  ],
};

fixtures["recap-disagrees"] = {
  sheets: [
    {
      name: "Rekap",
      rows: [
        ["Klaster", "Nilai Maks", "Nilai Mandiri"],
        ["Klaster III", 150, 60],
        ["Klaster IV", 110, 95],
        ["Total Nilai", 1000, { formula: "=SUM(C2:C3)", value: 155 }],
      ],
    },
    { name: "Klaster IV", rows: [heads, ...clusterIV(20, 40, 30)] },
  ],
  expected: [
    ["claimed", null, 150],
    ["finding", "Rekap!C3", "total-differs"],
  ],
};

fixtures["hidden-sheet"] = {
  sheets: [
    { name: "Klaster IV lama", hidden: true, rows: [heads, ...clusterIV(1, 2, 99)] },
    { name: "Klaster IV", rows: [heads, ...clusterIV(20, 40, 30)], hiddenRows: [4] },
  ],
  expected: [
    ["claimed", null, 90],
    ["finding", "'Klaster IV'!D4", "hidden-score"],
    ["none", null, "score-over-maximum"],
    ["none", null, "indicator-duplicate"],
    ["none", null, "total-differs"],
  ],
};

// The whole score

flat(
  "tier-edge",
  "Rekap",
  [
    ["Klaster", "Nilai Maks", "Nilai Mandiri"],
    ["Kelembagaan", 164, 120.36],
    ["Klaster I", 115, 80],
    ["Klaster II", 156, 90],
    ["Klaster III", 150, 90],
    ["Klaster IV", 110, 70],
    ["Klaster V", 205, 100],
    ["Kelana Dekela", 100, 50],
    ["Total Nilai", 1000, 600.36],
    ["Predikat", null, "Madya"],
  ],
  [
    ["claimed", null, 600.36],
    ["finding", "C9", "tier-edge"],
    ["none", null, "tier-differs"],
    ["none", null, "cluster-missing"],
    ["exit", null, 0],
  ],
);

flat(
  "four-clusters",
  "Rekap",
  [
    ["Kluster", "Skor Maks", "Nilai Evaluasi Mandiri"],
    ["Kelembagaan", 164, 120],
    ["Kluster 1", 115, 80],
    ["Kluster 2", 156, 90],
    ["Kluster 3", 150, 90],
    ["Kluster 4", 110, 70],
    ["JUMLAH", 695, 450],
  ],
  [
    ["claimed", null, 450],
    ["finding", "A1", "cluster-missing"],
    ["finding", "A1", "cluster-missing"],
    ["none", null, "total-differs"],
    ["none", null, "maximum-differs"],
    ["exit", null, 1],
  ],
);

flat(
  "clean-recap",
  "Rekap",
  [
    ["Klaster", "Nilai Maks", "Nilai Mandiri"],
    ["Kelembagaan", 164, 140],
    ["Klaster I", 115, 90.335],
    ["Klaster II", 156, 120.335],
    ["Klaster III", 150, 120],
    ["Klaster IV", 110, 90],
    ["Klaster V", 205, 150],
    ["Kecamatan dan Desa/Kelurahan", 100, 80],
    ["Total Nilai", 1000, 790.68],
    ["Target predikat", null, "Utama"],
  ],
  [
    ["claimed", null, 790.67],
    ["none", null, "total-differs"],
    ["none", null, "tier-differs"],
    ["exit", null, 0],
  ],
);

flat(
  "no-table",
  "Anggaran",
  [
    ["Kode Rekening", "Uraian", "Pagu", "Realisasi"],
    ["1.02.01", "Belanja alat tulis", 1000000, 900000],
    ["1.02.02", "Belanja perjalanan", 2000000, 1500000],
  ],
  [
    ["fault", null, "Anggaran"],
    ["exit", null, 2],
  ],
);

for (const [stem, { sheets, expected }] of Object.entries(fixtures)) {
  const sheet: Plan = { name: "Expected", rows: [["What", "Where", "Value"], ...expected] };
  await writeWorkbook(`test/fixtures/${stem}.xlsx`, [...sheets, sheet]);
}
