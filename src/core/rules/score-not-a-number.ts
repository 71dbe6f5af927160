import { maximumOf } from "../scoring/expected";
import { cellOf, has } from "../reading/entries";
import { nameOf } from "../rule";
import type { Rule } from "../rule";
import { shortened } from "../text";

export const scoreNotANumber: Rule = {
  id: "score-not-a-number",
  level: "error",
  title: { id: "Setiap nilai adalah angka", en: "Every score is a number" },
  why: { id: "Kata di kolom nilai tidak dapat dijumlahkan.", en: "Words in the score column cannot be added up." },
  fix: { id: "Ganti dengan angka poinnya.", en: "Replace them with the points as a number." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, "Baik sekali"],
      [20, "Pusat Kreativitas Anak", 35, "Ada"],
    ],
    flags: ["D3", "D4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40.5],
    ],
  },
  *check({ entries }) {
    for (const entry of entries) {
      const { kind } = entry.score;
      if (!has(entry, "score") || (kind !== "text" && kind !== "yes" && kind !== "no")) continue;
      const name = nameOf(entry);
      const written = shortened(entry.score.text);
      yield {
        at: cellOf(entry, "score"),
        entry,
        points: maximumOf(entry) ?? 0,
        message: {
          id: `Nilai ${name.id} tertulis "${written}", bukan angka, sehingga tidak dihitung; ganti dengan angka poinnya.`,
          en: `The score of ${name.en} reads "${written}", which is no number, so it does not count; write the points as a number.`,
        },
      };
    }
  },
};
