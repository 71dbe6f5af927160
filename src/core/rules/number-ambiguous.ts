import { cellOf } from "../reading/entries";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const numberAmbiguous: Rule = {
  id: "number-ambiguous",
  level: "query",
  fault: { id: "Angka dapat dibaca dua cara", en: "Number can be read in two ways" },
  title: { id: "Setiap angka hanya dapat dibaca dengan satu cara", en: "Every number can be read in one way only" },
  why: {
    id: '"597.928" dapat berarti 597,928 atau 597928; yang dipakai adalah yang tidak melebihi maksimal.',
    en: '"597.928" can mean 597.928 or 597,928; the reading within the maximum is used.',
  },
  fix: { id: "Ketik ulang sebagai angka.", en: "Type it again as a number." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, "20.125"],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20.125],
      [19, "Sekolah Ramah Anak", 51, "40,5"],
    ],
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const column of ["score", "maximum"] as const) {
        const amount = entry[column];
        if (amount.kind !== "number" || amount.otherwise === null) continue;
        yield {
          at: cellOf(entry, column),
          entry,
          points: column === "score" && !entry.isTotal ? Math.max(0, amount.value) : 0,
          message: {
            id: `"${amount.text}" dapat berarti ${formatNumber(amount.value, "id", 6)} atau ${formatNumber(amount.otherwise, "id", 6)}; dibaca ${formatNumber(amount.value, "id", 6)}; isi dengan angkanya.`,
            en: `"${amount.text}" can mean ${formatNumber(amount.value, "en", 6)} or ${formatNumber(amount.otherwise, "en", 6)}; read as ${formatNumber(amount.value, "en", 6)}; enter the number itself.`,
          },
        };
      }
    }
  },
};
