import type { Rule } from "../rule/rule";
import { toNumber } from "../numbers";

export const indicatorUnknown: Rule = {
  id: "indicator-unknown",
  level: "error",
  fault: { id: "Baris tidak dikenal", en: "Row not known" },
  title: {
    id: "Setiap baris indikator dikenal oleh instrumen",
    en: "Every row of an indicator is known to the instrument",
  },
  why: {
    id: "Nilai baris yang tidak dikenal tidak dapat dihitung; mungkin dari formulir tahun lain, atau dua indikator dalam satu sel.",
    en: "The score of an unknown row cannot count; it may come from another year's form, or two indicators share one cell.",
  },
  fix: {
    id: "Tulis nama dan nomor indikator seperti dalam instrumen, satu indikator per baris.",
    en: "Write the indicator's name and number as in the instrument, one indicator a row.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [31, "Taman Lalu Lintas", 10, 8],
    ],
    flags: ["B3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 20],
    ],
  },
  *check({ reading }) {
    for (const entry of reading.unknown) {
      yield {
        at: entry.at,
        entry,
        points: Math.max(0, toNumber(entry.score) ?? 0),
        stake: "unclaimed",
        message: {
          id: `"${entry.label}" bukan satu indikator dalam instrumen, sehingga nilainya tidak dihitung; periksa nama dan nomornya.`,
          en: `"${entry.label}" is not one indicator of the instrument, so its score does not count; check its name and number.`,
        },
      };
    }
  },
};
