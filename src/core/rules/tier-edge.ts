import { cellOf } from "../reading/model/entries";
import { firstHeading } from "../rule/names";
import type { Rule } from "../rule/rule";
import { tierOf } from "../scoring/tier";
import { openText } from "../scoring/tierText";

export const tierEdge: Rule = {
  id: "tier-edge",
  level: "hint",
  fault: { id: "Nilai di ambang predikat", en: "Score on the edge of a tier" },
  title: { id: "Nilai tidak berada di ambang predikat", en: "The score does not stand at the edge of a tier" },
  why: {
    id: "Sumber resmi tidak sepakat tentang nilai tepat di batas dan pecahan di atasnya; satu poin yang dicoret menurunkan predikat.",
    en: "Sources disagree about scores on a bound and fractions above it; one point struck out lowers the tier.",
  },
  fix: {
    id: "Sediakan cadangan poin dengan data dukung yang kuat.",
    en: "Keep points in reserve with strong evidence.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 160.36],
      ["Klaster II", 156, 150],
      ["Klaster III", 150, 140],
      ["Klaster V", 205, 150],
    ],
    flags: ["C1"],
    good: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 160],
      ["Klaster II", 156, 150],
      ["Klaster III", 150, 140],
      ["Klaster V", 205, 190],
    ],
  },
  *check({ score, scope, instrument, reading }) {
    if (score.claimed === null || scope.is === "part") return;
    const message = openText(score.claimed, tierOf(score.claimed, instrument), instrument);
    if (!message) return;
    const total = score.printed[0];
    yield {
      at: total ? cellOf(total, "score") : firstHeading(reading, "score"),
      entry: total,
      message,
    };
  },
};
