import { tierOf } from "../scoring/tier";
import { tierName } from "../scoring/tierText";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const tierDiffers: Rule = {
  id: "tier-differs",
  level: "error",
  fault: { id: "Predikat tertulis tidak sesuai", en: "Written tier differs" },
  title: { id: "Predikat yang tertulis sesuai dengan nilainya", en: "The tier written down goes with the score" },
  why: {
    id: "Predikat ditentukan oleh nilai; yang tertulis mungkin dari tahun lalu atau dari jumlah yang salah.",
    en: "The tier follows from the score; what is written may be last year's or come from a wrong total.",
  },
  fix: { id: "Perbaiki predikatnya, atau jumlah nilainya.", en: "Fix the tier, or the total." },
  needs: ["score"],
  example: {
    bad: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 160],
      ["Klaster II", 156, 150],
      ["Klaster III", 150, 140],
      ["Klaster V", 205, 190],
      ["Predikat", null, "Utama"],
    ],
    flags: ["C6"],
    good: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 160],
      ["Klaster II", 156, 150],
      ["Klaster III", 150, 140],
      ["Klaster V", 205, 190],
      ["Target predikat", null, "Utama"],
    ],
  },
  *check({ score, scope, tiers, instrument }) {
    if (score.claimed === null || scope.is === "part") return;
    const at = tierOf(score.claimed, instrument);
    const { tier, below, edge } = at;
    for (const printed of tiers) {
      const isRight = printed.tier === tier || (edge !== null && printed.tier === below);
      if (isRight) continue;
      yield {
        at: printed.at,
        message: {
          id: `Tertulis predikat ${printed.tier.name}, sedangkan nilai ${formatNumber(score.claimed, "id")} berarti ${tierName(at, "id")}; periksa kembali.`,
          en: `The tier is written as ${printed.tier.name}, but a score of ${formatNumber(score.claimed, "en")} means ${tierName(at, "en")}; check it.`,
        },
      };
    }
  },
};
