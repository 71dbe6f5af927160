import { indicatorsOf } from "../scoring/scoring";
import { roundOff } from "../numbers";
import { cellOf } from "../reading/entries";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const indicatorWeak: Rule = {
  id: "indicator-weak",
  level: "hint",
  fault: { id: "Indikator di bawah ambang batas", en: "Indicator below the threshold" },
  title: { id: "Setiap indikator mencapai ambang batas", en: "Every indicator reaches the weak threshold" },
  why: {
    id: "Indikator di bawah ambang batas adalah tempat poin paling banyak dapat ditambah.",
    en: "An indicator below the threshold is where most points can be gained.",
  },
  fix: { id: "Lengkapi jawaban dan data dukungnya lebih dulu.", en: "Complete its answers and evidence first." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 10],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 14.4],
      [19, "Sekolah Ramah Anak", 51, 0],
    ],
  },
  *check({ score, instrument }) {
    const { share } = instrument.weakBelow;
    for (const { indicator, claimed, leaves, printed } of indicatorsOf(score)) {
      const row = printed.find(({ level }) => level === "indicator") ?? leaves[0]?.entry;
      if (!row || claimed === null || claimed === 0 || claimed >= share * indicator.max - 1e-6) continue;
      const percent = Math.floor((claimed / indicator.max) * 1000) / 10;
      const numbers = (language: "id" | "en"): string[] =>
        [claimed, indicator.max, share * 100].map((value) => formatNumber(value, language));
      const [idClaimed, idMax, idShare] = numbers("id");
      const [enClaimed, enMax, enShare] = numbers("en");
      yield {
        at: cellOf(row, "score"),
        entry: { ...row, level: "indicator", question: null, part: null },
        points: roundOff(indicator.max - claimed),
        stake: "headroom",
        message: {
          id: `Indikator ${indicator.number} baru ${idClaimed} dari ${idMax} (${formatNumber(percent, "id")} %), di bawah ambang ${idShare} %; lengkapi jawabannya.`,
          en: `Indicator ${indicator.number} has ${enClaimed} of ${enMax} (${formatNumber(percent, "en")} %), below the threshold of ${enShare} %; complete its answers.`,
        },
      };
    }
  },
};
