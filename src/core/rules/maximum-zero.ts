import { cellOf, maximumOf } from "../reading/model/entries";
import { capital, nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";

export const maximumZero: Rule = {
  id: "maximum-zero",
  level: "query",
  fault: { id: "Nilai maksimal 0", en: "Maximum of 0" },
  title: { id: "Tidak ada nilai maksimal 0", en: "No maximum is 0" },
  why: {
    id: "Baris dengan maksimal 0 tidak dapat memberi poin; sering bobotnya lupa diisi.",
    en: "A row with a maximum of 0 cannot bring points; often its weight was forgotten.",
  },
  fix: {
    id: "Isi maksimalnya menurut instrumen, atau jelaskan.",
    en: "Fill in the maximum from the instrument, or explain.",
  },
  needs: ["maximum"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 0, 20],
    ],
    flags: ["C2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      if (entry.maximum.kind !== "number" || entry.maximum.value !== 0) continue;
      const name = nameOf(entry);
      const isRight = maximumOf(entry) === 0;
      yield {
        at: cellOf(entry, "maximum"),
        entry,
        ...(isRight ? { level: "hint" } : {}),
        points: entry.score.kind === "number" ? Math.max(0, entry.score.value) : 0,
        message: isRight
          ? {
              id: `${capital(name.id)} bernilai maksimal 0, juga dalam instrumen; isian ini tidak memberi poin.`,
              en: `${capital(name.en)} has a maximum of 0, in the instrument too; it brings no points.`,
            }
          : {
              id: `${capital(name.id)} bernilai maksimal 0, sehingga tidak dapat memberi poin; periksa maksimalnya menurut instrumen.`,
              en: `${capital(name.en)} has a maximum of 0 and can bring no points; check it against the instrument.`,
            },
      };
    }
  }),
};
