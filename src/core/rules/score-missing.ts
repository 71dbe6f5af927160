import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { expectedScores, isUncalculated } from "../scoring/expected";
import { capital, nameOf } from "../rule/names";
import { mergedGroups } from "../scoring/shared";
import type { Rule } from "../rule/rule";
import { formatPoints } from "../text";
import type { Text } from "../text";

export const scoreMissing: Rule = {
  id: "score-missing",
  level: "error",
  fault: { id: "Nilai belum diisi", en: "Score not filled in" },
  title: { id: "Setiap nilai sudah diisi", en: "Every score is filled in" },
  why: {
    id: "Nilai yang kosong tidak dihitung; belum diisi tidak sama dengan nol.",
    en: "A blank score does not count; not filled in is not the same as zero.",
  },
  fix: { id: "Isi nilainya, atau isi 0 bila memang tidak ada.", en: "Fill in the score, or 0 when there is none." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, null],
      [20, "Pusat Kreativitas Anak", 35, "-"],
    ],
    flags: ["D3", "D4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 0],
    ],
  },
  *check({ score, entries }) {
    // A score merged over several rows is told once, by the rule of its own.
    const merged = new Set(mergedGroups(entries).flatMap((group) => group.map(({ entry }) => entry)));
    for (const entry of expectedScores(score)) {
      if (merged.has(entry)) continue;
      if ((entry.score.kind !== "blank" && entry.score.kind !== "placeholder") || isUncalculated(entry)) continue;
      const points = entry.question?.max ?? entry.part?.max ?? entry.indicator?.max ?? entry.cluster?.max ?? 0;
      yield {
        at: cellOf(entry, "score"),
        entry,
        points,
        stake: "unclaimed",
        message: messageOf(entry, points),
      };
    }
  },
};

function messageOf(entry: Entry, points: number): Text {
  const name = nameOf(entry);
  const written = entry.score.kind === "placeholder" ? ` ("${entry.score.text}")` : "";
  return {
    id: `Nilai ${name.id} belum diisi${written}: ${formatPoints(points, "id")}; isi nilainya, atau 0 bila memang tidak ada.`,
    en: `${capital(name.en)} has no score yet${written}: ${formatPoints(points, "en")}; fill it in, or 0 when there is none.`,
  };
}
