import { leavesOf } from "../scoring/leaves";
import { indicatorsOf } from "../scoring/scoring";
import { toNumber } from "../numbers";
import { cellOf } from "../reading/entries";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const hiddenScore: Rule = {
  id: "hidden-score",
  level: "query",
  fault: { id: "Nilai tersembunyi terhitung", en: "Hidden score counts" },
  title: { id: "Tidak ada nilai terhitung yang tersembunyi", en: "No score that counts is hidden" },
  why: {
    id: "Nilai di baris, kolom, atau lembar tersembunyi ikut terhitung tanpa terlihat; sering sisa lama.",
    en: "A score in a hidden row, column or sheet counts unseen; often it is left over.",
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
      const where = places[entry.hidden];
      yield {
        at: cellOf(entry, "score"),
        entry,
        points,
        stake: counts ? undefined : "difference",
        message: {
          id: `${capital(name.id)} bernilai ${formatNumber(points, "id")} di ${where.id} tersembunyi dan ${counts ? "ikut" : "tidak"} dihitung; tampilkan dan periksa.`,
          en: `${capital(name.en)} scores ${formatNumber(points, "en")} in a hidden ${where.en} and ${counts ? "counts" : "does not count"}; show and check it.`,
        },
      };
    }
  },
};

const places = {
  row: { id: "baris", en: "row" },
  column: { id: "kolom", en: "column" },
  sheet: { id: "lembar", en: "sheet" },
};
