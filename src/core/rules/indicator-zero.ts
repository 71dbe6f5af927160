import { indicatorsOf } from "../scoring/scoring";
import { cellOf } from "../reading/model/entries";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const indicatorZero: Rule = {
  id: "indicator-zero",
  level: "query",
  fault: { id: "Indikator bernilai nol", en: "Indicator scores zero" },
  title: { id: "Tidak ada indikator bernilai nol", en: "No indicator scores zero" },
  why: {
    id: "Nilai nol dapat berarti belum dikerjakan atau lupa diisi; keduanya perlu dijelaskan.",
    en: "Zero may mean not done or not filled in; either needs a word.",
  },
  fix: { id: "Isi nilainya, atau jelaskan mengapa nol.", en: "Fill in the score, or explain the zero." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 0],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  *check({ score }) {
    for (const { indicator, raw, leaves, printed } of indicatorsOf(score)) {
      const row = printed.find(({ level }) => level === "indicator") ?? leaves[0]?.entry;
      const isNegative = leaves.some(({ entry }) => entry.score.kind === "number" && entry.score.value < 0);
      if (!row || raw !== 0 || isNegative) continue;
      yield {
        at: cellOf(row, "score"),
        entry: { ...row, level: "indicator", question: null, part: null },
        points: indicator.max,
        stake: "unclaimed",
        message: {
          id: `Indikator ${indicator.number} bernilai 0 dari ${formatNumber(indicator.max, "id")}; isi nilainya, atau jelaskan mengapa nol.`,
          en: `Indicator ${indicator.number} scores 0 of ${formatNumber(indicator.max, "en")}; fill in the score, or explain the zero.`,
        },
      };
    }
  },
};
