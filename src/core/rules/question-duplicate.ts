import { indicatorsOf } from "../scoring/scoring";
import type { Rule } from "../rule/rule";
import { capital, nameOf } from "../rule/names";
import { toA1 } from "../workbook";
import type { Entry } from "../reading/model/entries";

export const questionDuplicate: Rule = {
  id: "question-duplicate",
  level: "error",
  fault: { id: "Pertanyaan tertulis dua kali", en: "Question written twice" },
  title: {
    id: "Setiap pertanyaan hanya sekali dalam satu indikator",
    en: "Every question stands once in an indicator",
  },
  why: {
    id: "Kode pertanyaan yang tertulis dua kali berarti satu pertanyaan terhitung ganda atau pertanyaan lain hilang.",
    en: "A question code written twice means that one question counts double or another one is lost.",
  },
  fix: {
    id: "Perbaiki kode pertanyaannya, atau hapus baris gandanya.",
    en: "Fix the question's code, or delete the second row.",
  },
  needs: ["question"],
  example: {
    bad: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
      ["18. Wajib Belajar 12 Tahun", "Pertanyaan 1", 6, 5],
      [null, "Pertanyaan 2", 6, 5],
      [null, "Pertanyaan 2", 6, 5],
    ],
    flags: ["B4"],
    good: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
      ["18. Wajib Belajar 12 Tahun", "Pertanyaan 1", 6, 5],
      [null, "Pertanyaan 2", 6, 5],
      [null, "Pertanyaan 3", 6, 5],
    ],
  },
  *check({ score }) {
    for (const { entries, leaves } of indicatorsOf(score)) {
      const counted = new Set(leaves.map(({ entry }) => entry));
      for (const [entry, first] of doubled(entries)) {
        const name = nameOf(entry);
        const cell = toA1(first.at.row, first.at.column);
        const isCounted = counted.has(entry);
        yield {
          at: entry.at,
          entry,
          points: entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
          message: {
            id: `${capital(name.id)} sudah ada di ${cell}; ${isCounted ? "mungkin pertanyaan lain yang dimaksud; perbaiki kodenya" : "nilai di baris ini tidak dihitung; hapus baris ini atau perbaiki kodenya"}.`,
            en: `${capital(name.en)} already stands in ${cell}; ${isCounted ? "another question may be meant; fix its code" : "the score of this row does not count; delete the row or fix its code"}.`,
          },
        };
      }
    }
  },
};

/** Each row whose part and code an earlier row has already, with that row. */
function doubled(entries: readonly Entry[]): [Entry, Entry][] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): [Entry, Entry][] => {
    if (entry.level !== "question" || entry.code === null) return [];
    const key = `${entry.part?.code ?? ""} ${entry.code.toLowerCase()}`;
    const first = firsts.get(key);
    if (first) return [[entry, first]];
    firsts.set(key, entry);
    return [];
  });
}
