import { leavesOf } from "../scoring/leaves";
import { indicatorsOf } from "../scoring/scoring";
import { toNumber } from "../numbers";
import { cellOf } from "../reading/model/entries";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const hiddenScore: Rule = {
  id: "hidden-score",
  level: "query",
  fault: { id: "Nilai tersembunyi terhitung", en: "Hidden score counts" },
  title: { id: "Tidak ada nilai terhitung yang tersembunyi", en: "No score that counts is hidden" },
  why: {
    id: "Nilai yang tersembunyi, atau tidak tampak karena format atau warnanya, ikut terhitung; sering sisa lama.",
    en: "A score that is hidden, or unseen for its format or colour, counts; often it is left over.",
  },
  fix: { id: "Tampilkan barisnya dan periksa, atau hapus.", en: "Show the row and check it, or delete it." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    hiddenRows: [3],
    flags: ["D3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  *check({ score }) {
    const indicators = indicatorsOf(score);
    const leaves = leavesOf(score);
    const counted = leaves.map(({ entry, points }) => ({ entry, points, counts: true }));
    const left = indicators.flatMap(({ duplicates }) =>
      duplicates.map((entry) => ({ entry, points: toNumber(entry.score), counts: false })),
    );
    for (const { entry, points, counts } of [...counted, ...left]) {
      if (entry.hidden === null || points === null) continue;
      const name = nameOf(entry);
      const where = unseen[entry.hidden];
      yield {
        at: cellOf(entry, "score"),
        entry,
        points,
        stake: counts ? undefined : "difference",
        message: {
          id: `${capital(name.id)} bernilai ${formatNumber(points, "id")} ${where.id} dan ${counts ? "ikut" : "tidak"} dihitung; tampilkan dan periksa.`,
          en: `${capital(name.en)} scores ${formatNumber(points, "en")} ${where.en} and ${counts ? "counts" : "does not count"}; show and check it.`,
        },
      };
    }
  },
};

const unseen = {
  row: { id: "di baris tersembunyi", en: "in a hidden row" },
  column: { id: "di kolom tersembunyi", en: "in a hidden column" },
  sheet: { id: "di lembar tersembunyi", en: "in a hidden sheet" },
  format: { id: "yang tidak tampak karena format angkanya", en: "unseen for its number format" },
  colour: { id: "yang tidak tampak karena hurufnya putih", en: "unseen as its letters are white" },
};
