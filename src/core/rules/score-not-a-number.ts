import { cellOf, has, maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { shortened } from "../text";
import type { Text } from "../text";

export const scoreNotANumber: Rule = {
  id: "score-not-a-number",
  level: "error",
  fault: { id: "Nilai bukan angka", en: "Score is no number" },
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
  check: perTable(function* (entries) {
    for (const entry of entries) {
      const message = has(entry, "score") && !entry.isMoment ? messageOf(entry) : null;
      if (!message) continue;
      yield { at: cellOf(entry, "score"), entry, points: maximumOf(entry) ?? 0, stake: "unclaimed", message };
    }
  }),
};

function messageOf(entry: Entry): Text | null {
  const { score } = entry;
  if (score.kind !== "text" && score.kind !== "yes" && score.kind !== "no") return null;
  const written = shortened(score.text);
  const name = nameOf(entry);
  return {
    id: `Nilai ${name.id} tertulis "${written}", bukan angka, sehingga tidak dihitung; ganti dengan angka poinnya.`,
    en: `The score of ${name.en} reads "${written}", which is no number, so it does not count; write the points as a number.`,
  };
}
