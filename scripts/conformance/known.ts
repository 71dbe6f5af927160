/** What has to be said of workbooks that were once read wrongly, the smallest of each kind, and of tables that are no assessment. */
import type { Expected } from "./cases";

export interface Known {
  /** Below test/fixtures. */
  file: string;
  about: string;
  expected: Expected;
  options?: readonly string[];
}

/** The claimed points, and a rule that must find nothing. */
const readings: readonly (readonly [string, number, string, string])[] = [
  ["A-nama-utuh-mirip-bagian", 115, "score-over-maximum", "names of whole indicators that resemble those of parts"],
  ["B-kode-bagian-nama-utuh", 75, "indicator-duplicate", "a part's code beside the whole indicator's name"],
  ["C1-capaian-di-atas-mandiri", 90, "reading-doubtful", "an achievement left of the score"],
  ["C2-realisasi-nilai-persen", 90, "reading-doubtful", "realisation, value and percentage"],
  ["C3-skor-target-realisasi", 90, "reading-doubtful", "score, target and realisation"],
  ["C4-capaian-2023-2024", 90, "reading-doubtful", "achievements of two years beside the score"],
  ["C5-skor-0-1-bobot-tertimbang", 90, "reading-doubtful", "a score from 0 to 1, a weight and their product"],
  ["C6-nilai-0-100-bobot-skor", 90, "reading-doubtful", "a value of 100, a weight and the score"],
  ["C7-nilai-garis-maks-satu-sel", 90, "maximum-differs", "score and maximum in one cell"],
  ["D-persen-dari-maks", 90, "maximum-differs", "scores as percentages of the maximum"],
  ["E-kode-adalah-pertanyaan", 33, "question-duplicate", "codes of questions alone"],
  ["F-rekap-di-atas-rincian", 90, "indicator-misplaced", "a recap above its details"],
  ["G-mendatar", 90, "indicator-unknown", "indicators side by side"],
  ["H-formulir", 20, "indicator-missing", "a form, label left and value right"],
  ["I-kartu", 90, "indicator-unknown", "a card an indicator"],
  ["J-draf-final", 90, "total-differs", "draft and final on two sheets"],
  ["K-tahap-di-baris", 90, "indicator-duplicate", "self-assessment and verification in rows"],
  ["L-nomor-huruf", 12, "question-duplicate", "number and letter in two columns"],
  ["M-bagian-21.1", 135, "maximum-differs", "parts as 21.1 and 21.2"],
  ["N-nomor-merge-A-B-C", 165, "maximum-differs", "a merged number with letters beside it"],
  ["O-kode-bagian-nama-pendek", 135, "maximum-differs", "codes of parts with short names"],
  ["O2-kode-bagian-satu-sel", 24, "indicator-unknown", "code and name of a part in one cell"],
  ["P-tiga-kolom-bukti", 90, "evidence-missing", "evidence in three columns"],
  ["P2-ada-dan-link", 90, "evidence-placeholder", "a column of ticks beside one of links"],
  ["Q-baris-persentase", 90, "indicator-unknown", "rows of percentages between indicators"],
  ["R-jumlah-di-lembar-bagian", 35, "total-differs", "a sum on the sheet of a part"],
  ["S-kode-4-1", 7, "indicator-unknown", "codes such as 4-1"],
];

const strangers: readonly (readonly [string, string])[] = [
  ["a01-number-only", "sources of data, numbered 1 to 5"],
  ["a02-other-names-and-max", "a court's accreditation"],
  ["a04-age-bands", "age bands"],
  ["a05-decrees", "a list of village decrees"],
  ["a10-spm", "minimum service standards"],
  ["a17-indicator-column-of-numbers", "a planning award"],
];

const years = ["--years", "2024,2025"];
const families = ["evidence-", "score-", "formula-"];

/** Claimed, low, high, and the cells of its sheet with what is said of them. */
type Cells = readonly [string, string, number, number, number, readonly (readonly [string, string])[]];

const cells: readonly Cells[] = [
  ["picture-of-wps", "a picture of WPS in a cell of evidence", 750, 678, 750, [["evidence-doubtful", "E5"]]],
  ["picture-in-cell", "a picture placed in a cell of evidence", 750, 678, 750, [["evidence-doubtful", "E5"]]],
  ["score-became-date", "a score that became a date", 738.75, 738.75, 738.75, [["score-is-date", "D9"]]],
  ["small-date-1904", "a small date in the 1904 system", 738.75, 738.75, 738.75, [["score-is-date", "D9"]]],
  ["score-became-time", "a score that became a time", 738.75, 738.75, 738.75, [["score-is-date", "D9"]]],
  ["percent-format-score", "a score that is shown as a percentage", 750, 750, 750, []],
  ["links-behind-words", "words with links behind them", 750, 750, 750, []],
  [
    ...(["errors", "errors of Excel in scores and evidence", 651, 627, 627] as const),
    [
      ["formula-error", "D5"],
      ["formula-error", "D6"],
      ["evidence-error", "E7"],
    ],
  ],
  ["score-merged-over-two", "a score merged over two indicators", 747, 747, 747, [["score-merged", "D5"]]],
  [
    ...(["evidence-false-zero", "FALSE, TRUE and 0 as evidence", 750, 627, 627] as const),
    [
      ["evidence-placeholder", "E5"],
      ["evidence-placeholder", "E6"],
      ["evidence-placeholder", "E7"],
    ],
  ],
  [
    ...(["same-words-no-links", "the same words without links", 750, 615.75, 678] as const),
    [
      ["evidence-placeholder", "E5"],
      ["evidence-doubtful", "E6"],
      ["evidence-doubtful", "E7"],
      ["evidence-doubtful", "E9"],
    ],
  ],
  [
    ...(["hyperlink-formula", "one link in two HYPERLINK formulas", 750, 750, 750] as const),
    [
      ["evidence-reused", "E5"],
      ["evidence-reused", "E6"],
    ],
  ],
];

export const known: readonly Known[] = [
  ...readings.map(([name, claimed, absent, about]): Known => {
    const expected = { refused: false, claimed, absent: ["cluster-missing", absent] };
    return { file: `reading/${name}.xlsx`, about, expected };
  }),
  ...strangers.map(([name, about]): Known => ({ file: `foreign/${name}.xlsx`, about, expected: { refused: true } })),
  ...cells.map(([name, about, claimed, low, high, told]): Known => {
    const findings = told.map(([rule, cell]) => ({ rule, sheet: "Evaluasi Mandiri", cell }));
    const expected = { refused: false, claimed, supported: { low, high }, families, findings };
    return { file: `cells/${name}.xlsx`, about, expected, options: years };
  }),
];
