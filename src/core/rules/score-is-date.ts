import { cellOf, maximumOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";

export const scoreIsDate: Rule = {
  id: "score-is-date",
  level: "error",
  fault: { id: "Nilai berubah menjadi tanggal", en: "Score became a date" },
  title: { id: "Tidak ada nilai yang berubah menjadi tanggal", en: "No score has turned into a date" },
  why: {
    id: 'Excel mengubah ketikan seperti "25-11" atau "11:25" menjadi tanggal atau jam; angkanya hilang.',
    en: 'Excel turns what is typed as "25-11" or "11:25" into a date or a time; the number is lost.',
  },
  fix: {
    id: "Atur format selnya menjadi Angka, lalu ketik ulang nilainya.",
    en: "Set the cell's format to Number, then type the score again.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 45986],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    kinds: { D2: "date" },
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      if (!entry.isMoment || entry.score.kind !== "text") continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "score"),
        entry,
        points: maximumOf(entry) ?? 0,
        stake: "unclaimed",
        message: {
          id: `Excel mengubah nilai ${name.id} menjadi ${entry.score.text}, sehingga tidak dihitung; atur format selnya menjadi Angka, lalu ketik ulang nilainya.`,
          en: `Excel turned the score of ${name.en} into ${entry.score.text}, so it does not count; set the cell's format to Number, then type the score again.`,
        },
      };
    }
  }),
};
