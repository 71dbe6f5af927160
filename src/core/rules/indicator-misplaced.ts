import { indicatorsOf } from "../scoring/scoring";
import { clusterName, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";

export const indicatorMisplaced: Rule = {
  id: "indicator-misplaced",
  level: "query",
  fault: { id: "Indikator di klaster lain", en: "Indicator in another cluster" },
  title: { id: "Setiap indikator berada di bawah klasternya", en: "Every indicator stands under its own cluster" },
  why: {
    id: "Indikator di bawah klaster lain membuat jumlah kedua klaster salah.",
    en: "An indicator under another cluster makes the sums of both clusters wrong.",
  },
  fix: {
    id: "Pindahkan barisnya, atau perbaiki nama klaster atau lembarnya.",
    en: "Move the row, or fix the name of the cluster or sheet.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [null, "KLASTER IV PENDIDIKAN"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [17, "Kawasan Tanpa Rokok", 30, 20],
    ],
    flags: ["B4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [null, "KLASTER III KESEHATAN DASAR DAN KESEJAHTERAAN"],
      [17, "Kawasan Tanpa Rokok", 30, 20],
      [null, "KLASTER IV PENDIDIKAN"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  *check({ score }) {
    for (const { entries, cluster } of indicatorsOf(score)) {
      const entry = entries.find(({ under }) => under !== null && under !== cluster);
      if (!entry?.under) continue;
      const name = nameOf({ ...entry, level: "indicator", part: null });
      const [here, home] = [clusterName(entry.under), clusterName(cluster)];
      yield {
        at: entry.at,
        entry,
        message: {
          id: `Baris ini berada di bawah ${here.id}, padahal ${name.id} termasuk ${home.id}; periksa kembali letaknya.`,
          en: `This row stands under ${here.en}, but ${name.en} belongs to ${home.en}; check where it stands.`,
        },
      };
    }
  },
};
