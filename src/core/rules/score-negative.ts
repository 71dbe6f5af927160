import { cellOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const scoreNegative: Rule = {
  id: "score-negative",
  level: "error",
  fault: { id: "Nilai negatif", en: "Negative score" },
  title: { id: "Tidak ada nilai di bawah nol", en: "No score is below zero" },
  why: {
    id: "Nilai paling rendah adalah 0; nilai negatif dihitung 0.",
    en: "The lowest score is 0; a negative one counts as 0.",
  },
  fix: { id: "Periksa kembali nilai atau rumusnya.", en: "Check the score or its formula." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, -2],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 0],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      if (entry.isTotal || entry.score.kind !== "number" || entry.score.value >= 0) continue;
      const { value } = entry.score;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "score"),
        entry,
        points: -value,
        stake: "difference",
        message: {
          id: `Nilai ${name.id} adalah ${formatNumber(value, "id")}; nilai tidak boleh di bawah nol dan dihitung 0; periksa kembali.`,
          en: `The score of ${name.en} is ${formatNumber(value, "en")}; a score cannot be below zero and counts as 0; check it.`,
        },
      };
    }
  }),
};
