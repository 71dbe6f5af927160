import { indicatorsOf } from "../scoring/scoring";
import { revisionOf } from "../scoring/revisions";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { toA1 } from "../workbook";

const laterText = { id: ", yang menurut catatannya lebih akhir", en: ", which by its remark is the later one" };
const sameText = { id: "", en: "" };

export const indicatorDuplicate: Rule = {
  id: "indicator-duplicate",
  level: "error",
  fault: { id: "Indikator tertulis dua kali", en: "Indicator written twice" },
  title: { id: "Setiap indikator hanya sekali dalam satu tabel", en: "Every indicator stands once in a table" },
  why: {
    id: "Indikator yang tertulis dua kali sering salinan dari baris tetangga; nilainya hanya dihitung sekali.",
    en: "An indicator written twice is often a copy of its neighbour; its score counts once.",
  },
  fix: {
    id: "Hapus salah satu barisnya, atau perbaiki nama dan nomornya.",
    en: "Delete one of the rows, or fix its name and number.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
    flags: ["B3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 20],
    ],
  },
  *check({ score }) {
    for (const { duplicates, entries, leaves } of indicatorsOf(score)) {
      for (const entry of duplicates.filter(({ hidden }) => hidden === null)) {
        const first = entries.find(
          (other) => other !== entry && other.part === entry.part && other.level === entry.level,
        );
        if (!first || (entry.score.kind !== "number" && entry.maximum.kind !== "number")) continue;
        const name = nameOf(entry);
        const cell = toA1(first.at.row, first.at.column);
        const isLater = leaves.some((leaf) => leaf.entry === first) && revisionOf(first) > revisionOf(entry);
        const why = isLater ? laterText : sameText;
        yield {
          at: entry.at,
          entry,
          points: entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
          stake: "difference",
          message: {
            id: `${capital(name.id)} sudah ada di ${cell}${why.id}; nilai di baris ini tidak dihitung; hapus baris ini atau perbaiki namanya.`,
            en: `${capital(name.en)} already stands in ${cell}${why.en}; the score of this row does not count; delete the row or fix its name.`,
          },
        };
      }
    }
  },
};
