/** Small grids that each stand on one side of what tells points from other numbers beside the names of indicators. */
import type { CellValue } from "../../../src/core/workbook";
import type { Grid } from "../grid";
import type { Pin } from "./pins";

/** Numbers, names and maxima of twelve indicators. */
export const indicators: readonly (readonly [number, string, number])[] = [
  [1, "Perda KLA", 96],
  [2, "Gugus Tugas KLA", 36],
  [4, "Akta Kelahiran", 15],
  [5, "Informasi Layak Anak", 45],
  [6, "Partisipasi Anak", 55],
  [7, "Perkawinan Anak", 36],
  [12, "Persalinan di Fasilitas Kesehatan", 23],
  [13, "Status Gizi Balita", 20],
  [17, "Kawasan Tanpa Rokok", 30],
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
  [20, "Pusat Kreativitas Anak", 35],
];
const maxima = indicators.map(([, , max]) => max);
const points = [71.25, 30, 12.5, 36, 38.25, 27, 19, 14.5, 21, 20.25, 40, 26.5];
const sum = 356.25;
const earlier = points.map((one) => one - 4);
const shares = [0.5, 0.75, 1, 0.25, 0.5, 1, 0.75, 0.75, 0.5, 1, 0.75, 0.5];
const small = [8.1, 1.8, 11.2, 2.7, 2.1, 11.5, 7.1, 10.3, 4.4, 9.6, 3.2, 6.5];
const tied = maxima.map((max) => max / 5 + 0.25);
const none = points.map(() => null);

/** The indicators with a column under each heading. */
function listed(columns: Readonly<Record<string, readonly CellValue[]>>): Grid {
  const rows = indicators.map(([number, name], at): readonly CellValue[] => [
    number,
    name,
    ...Object.values(columns).map((column) => column[at] ?? null),
  ]);
  return [["No", "Indikator", ...Object.keys(columns)], ...rows];
}

function pin(
  law: string,
  columns: Readonly<Record<string, readonly CellValue[]>>,
  claimed: number | null,
  doubt: Pin["doubt"],
): Pin {
  return { law, sheets: { Rekap: listed(columns) }, claimed, doubt };
}

const total = (numbers: readonly number[]): number => Number(numbers.reduce((all, one) => all + one, 0).toFixed(4));

/** Headings of what numbers beside the maxima can measure, with such numbers. */
const measured: readonly (readonly [string, readonly number[]])[] = [
  ["Jarak ke Kantor (km)", small],
  ["Ukuran Berkas (MB)", small],
  ["Lama Pengumpulan (hari)", small],
  ["Jam Kerja", small],
  ["Biaya (juta)", small],
  ["Rerata Kuesioner", small],
  ["Suhu Ruang", small],
  ["Durasi Wawancara", points],
];

/** The same for shares, which grow with the maxima whatever they are of. */
const shared = [
  "Kelengkapan Data",
  "Kehadiran Rapat",
  "Realisasi Anggaran",
  "Progres",
  "Persentase Upload",
  "Unggahan Selesai",
];

/** What two columns count together, as large as points would be. */
const some = maxima.map((max) => Math.floor(max * 0.4));
const more = maxima.map((max) => Math.floor(max * 0.3) + 1);
const both = some.map((one, at) => one + (more[at] ?? 0));
const countedBy = [
  ["L", "P"],
  ["Siswa", "Guru"],
  ["Anak Laki-laki", "Anak Perempuan"],
  ["Desa", "Kelurahan"],
  ["Kasus Semester I", "Kasus Semester II"],
  ["TK/PAUD", "SD"],
  ["Hadir", "Tidak Hadir"],
  ["Ada", "Tidak Ada"],
  ["Kader", "Petugas"],
  ["Dampak", "Kemungkinan"],
  ["Boys", "Girls"],
] as const;

/** Of whom or when the mean is, what it is called, and whether that is a choice to be told. */
const meansOf = [
  ["2024", "2025", "Rata-rata", "doubtful"],
  ["Nilai 2024", "Nilai 2025", "Nilai Rata-rata", "doubtful"],
  ["Semester I", "Semester II", "Rerata", "doubtful"],
  ["Ibu Ani", "Pak Budi", "Rata-rata", "doubtful"],
  ["Sekretariat", "Bidang PHA", "Rata-rata Skor", "doubtful"],
  ["Skor Dinas", "Skor Bappeda", "Mean", "doubtful"],
  ["Kec. Timur", "Kec. Barat", "Rata-rata", "doubtful"],
  ["Penilai A", "Penilai B", "Rata-rata", "sure"],
  ["Asesor 1", "Asesor 2", "Nilai", "sure"],
  ["Evaluator 1", "Evaluator 2", "Rerata", "sure"],
] as const;

/** Weights that add up to 1, and the marks that they weight. */
const weightings = [
  ["Bobot", "Nilai (0-100)"],
  ["Bobot Indikator", "Skor (0-100)"],
  ["Weight", "Score (%)"],
  ["Bobot Nilai", "Nilai (%)"],
] as const;
const tenths = points.map((one) => one / 10);

/** Names of the maxima and of the scores, of which only the first or none is known as a score's. */
const maximaFirst = [
  ["Full Score", "SA", "sure"],
  ["Skor", "Capaian", "sure"],
  ["Poin", "Dicapai", "sure"],
  ["Score", "Self", "sure"],
  ["Nilai", "Bagian Kita", "sure"],
  ["Nilai", "Punya Kita", "sure"],
  ["Nilai", "Kantong Kita", "likely"],
] as const;

/** What might be, beside what is. */
const wished = ["Nilai Potensi", "Nilai Perkiraan", "Estimasi", "Proyeksi", "Nilai Harapan", "Nilai Rencana"];

export const measurePins: readonly Pin[] = [
  ...measured.map(([heading, numbers]) =>
    pin(
      `"${heading}" beside the maxima is no score`,
      { "Nilai Maks": maxima, [heading]: numbers },
      heading === "Suhu Ruang" ? total(numbers) : null,
      "doubtful",
    ),
  ),
  ...shared.map((heading) =>
    pin(`"${heading}" is no share of the points`, { "Nilai Maks": maxima, [heading]: shares }, null, "doubtful"),
  ),
  ...["Capaian (%)", "% Realisasi", "Persentase", "Realisasi Fisik (%)"].map((heading) =>
    pin(
      `"${heading}" without maxima beside it may be of anything`,
      { [heading]: shares.map((one) => one * 100) },
      null,
      "refused",
    ),
  ),
  pin("but a score in percent is one", { "Nilai (%)": shares.map((one) => one * 100) }, 291.75, "likely"),
  ...["Target Nilai 2028", "Prediksi Nilai VA", "Nilai Minimal Nindya", "Skor Risiko", "Rata-rata Nasional"].map(
    (heading) =>
      pin(`"${heading}" alone is not claimed`, { "Nilai Maks": maxima, [heading]: points }, null, "doubtful"),
  ),
  pin('"Jml" beside the maxima is the score', { "Nilai Maks": maxima, Jml: points }, sum, "sure"),
  pin(
    "an unknown heading over what grows with the maxima is likely the score's",
    { "Nilai Maks": maxima, Rekapan: points },
    sum,
    "likely",
  ),
  pin(
    "without a heading of scores a fifth of the maxima may be anything",
    { "Nilai Maks": maxima, Rekapan: tied },
    total(tied),
    "doubtful",
  ),
  pin("under one of scores it is a poor city's", { Nilai: tied }, total(tied), "sure"),
  pin("unless it does not grow with the maxima", { "Rata-rata Skor": small }, total(small), "doubtful"),
  pin("levels are no points", { "Nilai (1-4)": points.map((_, at) => 1 + (at % 4)) }, 30, "doubtful"),
  pin(
    "points beside levels are the score",
    { "Nilai (1-4)": points.map((_, at) => 1 + (at % 4)), Poin: points },
    sum,
    "sure",
  ),
  ...["Kelengkapan (%)", "Ukuran Berkas (MB)", "Prioritas", "Target", "Nilai Verifikasi", "Nilai Tahun Kemarin"].map(
    (heading) =>
      pin(
        `scores that are due are not taken from "${heading}"`,
        { "Nilai Maks": maxima, Nilai: none, [heading]: small },
        null,
        "sure",
      ),
  ),
  pin("nor from an earlier year", { "Nilai Maks": maxima, "Nilai 2025": none, "Nilai 2023": points }, null, "sure"),
  pin(
    "a blank column beside the city's own is not due",
    { "Nilai Maks": maxima, Nilai: none, "Nilai Mandiri": points },
    sum,
    "sure",
  ),
  ...countedBy.flatMap(([one, other]) => [
    pin(
      `"${one}" and "${other}" come to no points`,
      { [one]: some, [other]: more, Jumlah: both },
      null,
      one === "Ada" ? "doubtful" : "refused",
    ),
    pin(
      `nor do "${one}" and "${other}" beside the maxima`,
      { "Nilai Maks": maxima, [one]: some, [other]: more, Total: both },
      null,
      "doubtful",
    ),
  ]),
  ...[
    ["Dokumen", "Foto"],
    ["Aspek A", "Aspek B"],
    ["Nilai Desa", "Nilai Kelurahan"],
    ["Regulasi", "Anggaran"],
  ].map(([one = "", other = ""]) =>
    pin(
      `"${one}" and "${other}" are parts of a score`,
      { [one]: some, [other]: more, Jumlah: both },
      total(both),
      "sure",
    ),
  ),
  ...meansOf.map(([one, other, mean, doubt]) =>
    pin(
      `"${mean}" of "${one}" and "${other}" leaves the reading ${doubt}`,
      {
        "Nilai Maks": maxima,
        [one]: points.map((value) => value - 2),
        [other]: points.map((value) => value + 2),
        [mean]: points,
      },
      sum,
      doubt,
    ),
  ),
  ...weightings.map(([weight, marks]) =>
    pin(
      `marks weighted by "${weight}" are shares of the maxima`,
      {
        [weight]: maxima.map((max) => max / 1000),
        [marks]: points.map((one, at) => (one / (maxima[at] ?? 1)) * 100),
        Akhir: tenths,
      },
      sum,
      "likely",
    ),
  ),
  ...[0.1, 0.02].map((share) =>
    pin(
      `points under weights that are ${share} of the maxima are of another scale`,
      { Bobot: maxima.map((max) => max * share), Nilai: points.map((one) => one * share) },
      total(points.map((one) => one * share)),
      "doubtful",
    ),
  ),
  pin(
    "so are a tenth of the points beside weights that add up to 1",
    { Bobot: maxima.map((max) => max / 1000), "Nilai Akhir": tenths },
    total(tenths),
    "doubtful",
  ),
  pin(
    "points beside weights that add up to 1 are points",
    { Bobot: maxima.map((max) => max / 1000), "Nilai Mandiri": points },
    sum,
    "sure",
  ),
  {
    law: "a slip in a maximum makes no weights",
    sheets: {
      Rekap: [
        ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
        [18, "Wajib Belajar 12 Tahun", 24, 20],
        [19, "Sekolah Ramah Anak", 51, 40],
        [20, "Pusat Kreativitas Anak", 36, 30],
      ],
    },
    ...{ claimed: 90, doubt: "likely" },
  },
  pin(
    "and so are those beside weights of their own",
    { Bobot: maxima.map((_, at) => (at % 4) / 100 + 0.03), "Nilai Mandiri": points },
    sum,
    "sure",
  ),
  ...maximaFirst.map(([first, second, is]) =>
    pin(`"${first}" over the maxima leaves "${second}" the score`, { [first]: maxima, [second]: points }, sum, is),
  ),
  pin(
    "the maxima themselves under a heading of scores are a list of weights",
    { Nilai: maxima },
    total(maxima),
    "doubtful",
  ),
  pin(
    "beside the maxima they may be an excellent city's",
    { "Nilai Maks": maxima, Nilai: maxima },
    total(maxima),
    "likely",
  ),
  ...wished.map((heading) =>
    pin(
      `"${heading}" is not claimed`,
      { "Nilai Maks": maxima, Nilai: points, [heading]: points.map((one) => one + 1) },
      sum,
      "sure",
    ),
  ),
  pin(
    "the sum of what is and what might be is not claimed",
    {
      Nilai: points,
      "Perkiraan Tambahan": points.map((one) => one / 10),
      "Nilai Perkiraan": points.map((one) => one * 1.1),
    },
    sum,
    "sure",
  ),
  {
    law: "of a pivot's years the latest counts, and not their sum",
    sheets: {
      Pivot: [
        ["Row Labels", 2024, 2025, "Grand Total"],
        ...indicators.map(([, name], at) => [
          name,
          earlier[at] ?? 0,
          points[at] ?? 0,
          (earlier[at] ?? 0) + (points[at] ?? 0),
        ]),
      ],
    },
    ...{ claimed: sum, doubt: "sure" },
  },
  pin(
    "six maxima of another form are a doubt",
    { Bobot: maxima.map((max, at) => (at < 7 ? 5 : max)), Nilai: points.map(() => 4) },
    48,
    "doubtful",
  ),
  pin("marks out of 100 are no points", { Skor: points.map((_, at) => 60 + 3 * at) }, 346.5, "doubtful"),
  pin(
    "numbers of pages under evidence are no questions' codes",
    {
      "Nilai Maks": maxima,
      Nilai: points,
      "Bukti Dukung": points.map(() => "SK Wali Kota Nomor 5 Tahun 2025"),
      "Jml Hal": points.map((_, at) => 1 + (at % 4)),
    },
    sum,
    "sure",
  ),
  ...["Contoh", "contoh:", "Misal", "Contoh Pengisian"].map((mark): Pin => {
    const [heading = [], ...rows] = listed({ "Nilai Maks": maxima, Nilai: points });
    return {
      law: `a row marked "${mark}" does not count`,
      sheets: { Rekap: [heading, [mark, "Perda KLA", 96, 80], ...rows] },
      ...{ claimed: sum, doubt: "sure" },
    };
  }),
  ...[
    "KLA KOTA X (5 KLASTER DAN KELEMBAGAAN)",
    "Seluruh Klaster: Kelembagaan dan Lima Klaster",
    "Lima Klaster serta Kelembagaan",
  ].map((title): Pin => ({
    law: `"${title}" names no cluster`,
    sheets: { Rekap: [[title], [], ...listed({ "Nilai Maks": maxima, Nilai: points })] },
    ...{ claimed: sum, doubt: "sure" },
  })),
  beside("Progres", { Progres: shares }),
  beside("Jumlah Dokumen", { "Jumlah Dokumen": [1, 4, 10, 2, 3, 6, 7, 1, 2, 5, 9, 3] }),
  beside("Bobot", { Nilai: maxima }),
  beside("Kuesioner", { "Rata-rata Skor": small }),
  beside("Prioritas", { U: [5, 3, 1, 4, 2, 5, 3, 1, 4, 2, 5, 3], Skor: [9, 6, 3, 8, 4, 10, 7, 2, 8, 5, 9, 6] }),
];

/** Another list of the same names before the scores. */
function beside(name: string, columns: Readonly<Record<string, readonly CellValue[]>>): Pin {
  return {
    law: `the sheet "${name}" does not compete with that of the scores`,
    sheets: { [name]: listed(columns), EM: listed({ "Nilai Maks": maxima, Nilai: points }) },
    ...{ claimed: sum, doubt: "sure" },
  };
}
