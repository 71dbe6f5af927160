/** Small grids of what stands under an indicator: activities, questions that a row closes, totals of any name. */
import type { Grid } from "../grid";
import type { Pin } from "./pins";

const names: readonly (readonly [number, string, number])[] = [
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
  [20, "Pusat Kreativitas Anak", 35],
];

/** Three activities under each indicator. */
function activities(head: readonly string[], rowOf: (one: Activity) => Grid[number]): Grid {
  const texts = ["Sosialisasi", "Pelatihan dan bimtek", "Monitoring"];
  return [
    [...head],
    ...names.flatMap(([number, name, max]) =>
      texts.map((text, at) => rowOf({ number, name, max, text, at, isFirst: at === 0 })),
    ),
  ];
}

interface Activity {
  number: number;
  name: string;
  max: number;
  text: string;
  at: number;
  isFirst: boolean;
}

/** Names as the headings of columns. */
const across = [
  "18. Wajib Belajar 12 Tahun (maks. 24)",
  "Sekolah Ramah Anak",
  "Pusat Kreativitas Anak",
  "Penyelenggaraan KLA di Kecamatan",
  "Penyelenggaraan KLA di Desa/Kelurahan",
];
const headed = ["No", "Indikator", "Kegiatan", "Nilai Maks", "Nilai"];

export const underPins: readonly Pin[] = [
  {
    law: "activities under an indicator add up to its score where their maxima add up to its own",
    sheets: {
      Rekap: activities(headed, ({ number, name, max, text, isFirst }) => [
        isFirst ? number : null,
        isFirst ? name : null,
        ...[text, max / 3, max / 4],
      ]),
    },
    ...{ claimed: 82.5, doubt: "sure", places: "18 18 18 19 19 19 20 20 20" },
  },
  {
    law: "numbered activities are none of the questions of that number where the maximum is the indicator's",
    sheets: {
      Rekap: activities(headed, ({ number, name, max, text, at, isFirst }) => [
        isFirst ? number : null,
        isFirst ? name : null,
        ...[`${at + 1}. ${text}`, isFirst ? max : null, max / 4],
      ]),
    },
    ...{ claimed: 82.5, doubt: "doubtful", places: "18 18 18 19 19 19 20 20 20" },
  },
  {
    law: "the same activities without maxima or total add up, and the reading is in doubt",
    sheets: {
      Rekap: activities(["No", "Indikator", "Kegiatan", "Nilai"], ({ number, name, max, text, isFirst }) => [
        isFirst ? number : null,
        isFirst ? name : null,
        ...[text, max / 4],
      ]),
    },
    ...{ claimed: 82.5, doubt: "doubtful", places: "18 18 18 19 19 19 20 20 20" },
  },
  {
    law: "the row that closes questions without scores is their indicator's",
    sheets: {
      Rekap: [
        ["No", "Pertanyaan", "Jawaban", "Nilai"],
        [18, "Wajib Belajar 12 Tahun"],
        ["1", "Tim dan SOP menangani anak", "Ya"],
        ["2", "Pendidikan di lembaga pembinaan", "Ya"],
        [null, "Nilai Indikator 18", null, 20],
        [21, "Anak korban kekerasan dan eksploitasi"],
        ["21A.1", "Pencegahan", "Ya"],
        ["21B.1", "Pelayanan", "Ya"],
        [null, "Skor Indikator 21", null, 100],
        [null, "Total", null, 120],
      ],
    },
    ...{ claimed: 120, doubt: "sure", places: "18.1 18.2 18 21A.1 21B.1 21" },
  },
  {
    law: "a row that closes questions with scores adds them up",
    sheets: {
      Rekap: [
        ["No", "Pertanyaan", "Nilai"],
        [18, "Wajib Belajar 12 Tahun"],
        ["1", "Tim dan SOP menangani anak", 4],
        ["2", "Pendidikan di lembaga pembinaan", 6],
        [null, "Nilai Indikator 18", 10],
        [19, "Sekolah Ramah Anak", null],
        ["1", "Satuan pendidikan", 3],
        [null, "Nilai Indikator 19", 3],
      ],
    },
    ...{ claimed: 13, doubt: "sure", places: "18 18.1 18.2 19 19.1" },
  },
  {
    law: "a row of unknown words that is the exact sum above it is their total, and so is one with the maximum of the whole",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai"],
        ...[
          [18, "Wajib Belajar 12 Tahun", 24, 20],
          [19, "Sekolah Ramah Anak", 51, 40],
          [20, "Pusat Kreativitas Anak", 35, 30],
        ],
        [null, "Perolehan Klaster Empat", 110, 90],
        [25, "Kecamatan Layak Anak", 21, 15],
        [null, "Capaian klaster pendidikan", 1000, 105],
      ],
    },
    ...{ claimed: 105, doubt: "likely", places: "18 19 20 25" },
  },
  {
    law: "a row of unknown words that is no sum may be an indicator",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai"],
        ...[
          [18, "Wajib Belajar 12 Tahun", 20],
          [19, "Sekolah Ramah Anak", 40],
        ],
        [null, "Gerakan gotong royong", 61],
      ],
    },
    ...{ claimed: 60, doubt: "likely", places: "18 19" },
  },
  {
    law: "rows with maxima of their own under names that other forms share are none of ours",
    sheets: {
      Sheet1: [
        ["No", "Komponen", "Indikator", "Skor Maks", "Skor", "Bukti"],
        ...["SK tim", "Aturan tanpa kekerasan", "Pelatihan hak anak", "Toilet terpisah", "UKS", "Kantin"].map(
          (text, at): Grid[number] => [at + 1, at < 3 ? "Kebijakan SRA" : "Sarana Ramah Anak", text, 4, 3, "ada"],
        ),
      ],
    },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "one row of answers under a heading row of indicators is read, and a mean of others is not",
    sheets: {
      "Form Responses 1": [
        ["Timestamp", "Nama Kota", ...across, "Link data dukung"],
        [45720, "Kota Bogor", 20, 40, 30, 15, 60, "https://drive.google.com/d/1"],
        [null, "Rata-rata provinsi", 18, 30, 20, 10, 50, null],
      ],
    },
    ...{ claimed: 165, doubt: "sure", places: "18 19 20 25 26" },
  },
  {
    law: "of several rows of answers the last counts where it is their sum",
    sheets: {
      Rekap: [
        ["OPD", ...across],
        ["Disdik", 10, 20, 15, 5, 20],
        ["Dinsos", 5, 10, 10, 5, 20],
        ["Jumlah", 15, 30, 25, 10, 40],
      ],
    },
    ...{ claimed: 120, doubt: "sure" },
  },
  {
    law: "several rows of answers are several cities'",
    sheets: {
      Rekap: [
        ["Kota", ...across],
        ["Kota A", 10, 20, 15, 5, 20],
        ["Kota B", 5, 10, 10, 5, 20],
      ],
    },
    ...{ claimed: null, doubt: "refused" },
  },
  {
    law: "questions without codes and out of order are known by their words, whichever would come next",
    sheets: {
      Rekap: [
        ["Pertanyaan", "Nilai Maks", "Nilai"],
        ["12. Persalinan di Fasilitas Kesehatan", 23, 13],
        ["Jumlah kematian ibu", 3, 3],
        ["Cakupan persalinan di fasyankes", 3, 2],
        ["Jumlah kematian bayi", 3, 1.5],
        ["Cakupan kepemilikan Buku KIA", 3, 2.5],
        ["Inovasi menekan AKI dan AKB", 4, 1],
        ["Kerja sama menekan AKI dan AKB", 4, 3],
      ],
    },
    ...{ claimed: 13, doubt: "sure", places: "12 12.5 12.1 12.4 12.2 12.7 12.6" },
  },
];
