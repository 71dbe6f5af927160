import { cellOf } from "../reading/entries";
import { firstHeading } from "../rule/names";
import type { Rule } from "../rule/rule";
import { formatNumber, formatPoints } from "../text";
import { tierOf } from "../scoring/tier";

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
  *check({ score, instrument, reading }) {
    if (score.claimed === null) return;
    const { tier, below, edge } = tierOf(score.claimed, instrument);
    if (!tier || edge === null) return;
    const total = score.printed[0];
    const [id, en] = [formatNumber(score.claimed, "id"), formatNumber(score.claimed, "en")];
    const upper = `${tier.name} (${tier.printed.join(", ")})`;
    const lower = below
      ? { id: `${below.name} (${below.printed.join(", ")})`, en: `${below.name} (${below.printed.join(", ")})` }
      : { id: "belum berpredikat", en: "no tier" };
    yield {
      at: total ? cellOf(total, "score") : firstHeading(reading, "score"),
      entry: total,
      message:
        edge === "on"
          ? {
              id: `Nilai ${id} tepat di batas: sumber tidak sepakat apakah ini ${lower.id} atau ${upper}, jadi predikatnya tidak dapat dipastikan.`,
              en: `A score of ${en} stands exactly on a bound: sources disagree whether it is ${lower.en} or ${upper}, so the tier cannot be told.`,
            }
          : {
              id: `Nilai ${id} di ambang: kurang dari ${formatPoints(instrument.edge, "id")} di atas batas; dapat dibaca ${upper} atau ${lower.id}.`,
              en: `A score of ${en} is on the edge: less than ${formatPoints(instrument.edge, "en")} above the bound; it may be read as ${upper} or ${lower.en}.`,
            },
    };
  },
};
