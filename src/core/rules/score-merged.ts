import { maximumOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { mergedGroups } from "../scoring/shared";

export const scoreMerged: Rule = {
  id: "score-merged",
  level: "error",
  fault: { id: "Nilai di sel gabungan", en: "Score in merged cells" },
  title: { id: "Setiap nilai milik satu baris", en: "Every score belongs to one row" },
  why: {
    id: "Nilai dalam sel gabungan hanya terbaca di baris pertamanya; baris lain bernilai nol.",
    en: "A score in a merged cell is read in its first row only; the other rows score nothing.",
  },
  fix: {
    id: "Pisahkan sel gabungan itu, lalu isi nilai setiap baris.",
    en: "Unmerge the cell, then fill in each row's score.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, null],
      [20, "Pusat Kreativitas Anak", 35, 30],
    ],
    merges: ["D2:D3"],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
  },
  *check({ entries }) {
    for (const group of mergedGroups(entries)) {
      const [first, ...others] = group;
      if (!first) continue;
      const { at, area } = first;
      const names = {
        id: group.map(({ entry }) => nameOf(entry).id).join(" dan "),
        en: group.map(({ entry }) => nameOf(entry).en).join(" and "),
      };
      yield {
        at,
        entry: first.entry,
        points: others.reduce((sum, { entry }) => sum + (maximumOf(entry) ?? 0), 0),
        stake: "unclaimed",
        message: {
          id: `Satu nilai di sel gabungan ${area} dipakai untuk ${names.id}; pisahkan selnya dan isi nilai masing-masing.`,
          en: `One score in the merged cell ${area} serves ${names.en}; unmerge it and fill in each one's score.`,
        },
      };
    }
  },
};
