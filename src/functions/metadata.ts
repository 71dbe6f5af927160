/** What Excel is told of the formulas (functions.json), in both languages; associate.ts joins the ids with what they do. */
import type { Text } from "../core/text";
import type * as functions from "./functions";

export interface Parameter {
  name: string;
  description: Text;
  optional?: true;
  /** A range or a column rather than one cell. */
  matrix?: true;
}

export interface Formula {
  /** Shown in Excel after the namespace; never translated. */
  id: keyof typeof functions;
  description: Text;
  parameters: readonly Parameter[];
  result: "scalar" | "matrix";
  /** Answers anew after each check, until the cell lets it go. */
  isLive?: true;
  /** Live, and needs to know which arguments are references; an Excel too old for that does not tell. */
  asksAddresses?: true;
}

export const namespace = "KLA";

const what: Parameter = {
  name: "what",
  description: {
    id: 'Klaster ("III"), indikator (7, "21B"), atau namanya.',
    en: 'Cluster ("III"), indicator (7, "21B") or name.',
  },
};
const score: Parameter = {
  name: "score",
  optional: true,
  description: {
    id: "Nilai dalam poin; tanpa ini nilai klaim buku kerja ini.",
    en: "Score in points; without it the workbook's claimed score.",
  },
};
const question: Parameter = {
  name: "question",
  matrix: true,
  optional: true,
  description: {
    id: 'Kode pertanyaan ("4.1"), atau kolomnya; yang diminta pertanyaan itu ikut dinilai.',
    en: 'Code of the question ("4.1"), or a column of codes; what it asks for counts then.',
  },
};
const basis: Parameter = {
  name: "basis",
  optional: true,
  description: { id: '"klaim" atau "terdukung".', en: '"klaim" (claimed) or "terdukung" (supported).' },
};

export const formulas: readonly Formula[] = [
  {
    id: "SCORE",
    description: {
      id: "Nilai buku kerja ini saat terakhir diperiksa, seluruhnya atau satu klaster atau indikator; atau jumlah satu rentang nilai.",
      en: "The workbook's score as last checked, whole or of a cluster or indicator; or the sum of a range of scores.",
    },
    parameters: [
      {
        name: "what",
        matrix: true,
        optional: true,
        description: {
          id: 'Klaster ("III"), indikator (7, "21B"), atau rentang nilai; tanpa ini seluruhnya.',
          en: 'Cluster ("III"), indicator (7, "21B"), or a range of scores; without it the whole.',
        },
      },
      basis,
    ],
    result: "scalar",
    isLive: true,
    asksAddresses: true,
  },
  {
    id: "TIER",
    description: {
      id: "Predikat untuk suatu nilai, atau untuk buku kerja ini; di ambang batas disebut kedua predikatnya.",
      en: "Tells the tier of a score, or of the workbook; near a bound it names both tiers.",
    },
    parameters: [score],
    result: "scalar",
    isLive: true,
    asksAddresses: true,
  },
  {
    id: "GAP",
    description: {
      id: "Poin yang kurang sampai semua sumber menyebutnya predikat berikutnya, atau predikat yang disebut.",
      en: "Tells how many points are missing until every source calls it the next tier, or the one named.",
    },
    parameters: [
      score,
      {
        name: "tier",
        optional: true,
        description: {
          id: 'Predikat yang dituju, misalnya "Nindya"; tanpa ini predikat berikutnya.',
          en: 'Tier to reach, for example "Nindya"; without it the next one.',
        },
      },
    ],
    result: "scalar",
    isLive: true,
    asksAddresses: true,
  },
  {
    id: "SUMMARY",
    description: {
      id: "Tabel klaster: maksimal, nilai klaim, nilai terdukung, dan jumlahnya, saat terakhir diperiksa.",
      en: "A table of the clusters: maximum, claimed and supported score, and their sums, as last checked.",
    },
    parameters: [basis],
    result: "matrix",
    isLive: true,
  },
  {
    id: "FINDINGS",
    description: {
      id: "Tabel temuan saat terakhir diperiksa: tingkat, sel, temuan, poin berisiko, OPD.",
      en: "A table of what was found when last checked: level, cell, finding, points at stake, offices.",
    },
    parameters: [
      {
        name: "level",
        optional: true,
        description: {
          id: '"kesalahan", "perlu penjelasan", atau "saran"; beberapa dengan koma; tanpa ini semua.',
          en: '"error", "query" or "hint"; several with commas; without it all.',
        },
      },
      { ...what, optional: true },
    ],
    result: "matrix",
    isLive: true,
  },
  {
    id: "MAX",
    description: {
      id: "Nilai maksimal suatu klaster, indikator, atau bagiannya.",
      en: "Tells the maximum of a cluster, an indicator or a part of one.",
    },
    parameters: [what],
    result: "scalar",
  },
  {
    id: "NAME",
    description: {
      id: "Nama lengkap suatu klaster, indikator, atau bagiannya.",
      en: "Tells the full name of a cluster, an indicator or a part of one.",
    },
    parameters: [
      what,
      {
        name: "lang",
        optional: true,
        description: { id: 'Bahasa, "id" atau "en".', en: 'Language, "id" or "en".' },
      },
    ],
    result: "scalar",
  },
  {
    id: "CLUSTER",
    description: { id: "Klaster tempat suatu indikator berada.", en: "Tells in which cluster an indicator stands." },
    parameters: [what],
    result: "scalar",
  },
  {
    id: "STATUS",
    description: {
      id: "Tanda satu baris atau seluruh kolom: BELUM DIISI, TANPA DATA DUKUNG, BUKTI DIRAGUKAN, LEMAH, atau OK.",
      en: "Flags a row or whole columns: BELUM DIISI, TANPA DATA DUKUNG, BUKTI DIRAGUKAN, LEMAH or OK.",
    },
    parameters: [
      {
        name: "score",
        matrix: true,
        description: {
          id: 'Nilai, atau kolom nilai. Sel kosong dibaca 0 oleh sebagian Excel; tulis D2:D9&"" agar tetap kosong.',
          en: 'Score, or a column of scores. Some Excels read a blank as 0; write D2:D9&"" to keep it blank.',
        },
      },
      { name: "max", matrix: true, description: { id: "Maksimal, atau kolomnya.", en: "Maximum, or a column." } },
      {
        name: "evidence",
        matrix: true,
        optional: true,
        description: { id: "Data dukung, atau kolomnya.", en: "Evidence, or a column of it." },
      },
      question,
    ],
    result: "matrix",
  },
  {
    id: "EVIDENCE",
    description: {
      id: "Menilai tiap sel data dukung, atau dengan porsi TRUE memberi bagian yang terdukung.",
      en: "Judges each cell of evidence, or with share TRUE tells the documented share of them all.",
    },
    parameters: [
      { name: "cells", matrix: true, description: { id: "Sel data dukung.", en: "Cells of evidence." } },
      {
        name: "years",
        matrix: true,
        optional: true,
        description: {
          id: 'Tahun yang diminta, misalnya "2024, 2025".',
          en: 'Years that evidence must come from, for example "2024, 2025".',
        },
      },
      {
        name: "share",
        optional: true,
        description: {
          id: "TRUE untuk bagian yang terdukung, bukan keadaan tiap sel.",
          en: "TRUE for the documented share instead of the states.",
        },
      },
      question,
    ],
    result: "matrix",
  },
  {
    id: "NUMBER",
    description: {
      id: 'Membaca angka yang ditulis cara Indonesia, misalnya "1.234,5" atau "85 %".',
      en: 'Reads a number written the Indonesian way, such as "1.234,5" or "85 %".',
    },
    parameters: [{ name: "text", description: { id: "Teks berisi angka.", en: "Text with a number." } }],
    result: "scalar",
  },
];
