import { cellOf } from "../reading/entries";
import { capital, nameOf } from "../rule";
import type { Rule } from "../rule";
import { formatNumber } from "../text";

export const hiddenScore: Rule = {
  id: "hidden-score",
  level: "query",
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
    const leaves = score.clusters.flatMap(({ indicators, leaf }) => [
      ...(leaf ? [leaf] : []),
      ...indicators.flatMap((one) => one.leaves),
    ]);
    for (const { entry, points } of leaves) {
      if (entry.hidden === null) continue;
      const name = nameOf(entry);
      const where = places[entry.hidden];
      yield {
        at: cellOf(entry, "score"),
        entry,
        points,
        message: {
          id: `${capital(name.id)} bernilai ${formatNumber(points, "id")} di ${where.id} tersembunyi dan ikut dihitung; tampilkan dan periksa.`,
          en: `${capital(name.en)} scores ${formatNumber(points, "en")} in a hidden ${where.en} and counts; show and check it.`,
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
