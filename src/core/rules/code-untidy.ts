import type { Entry } from "../reading/model/entries";
import { tidyCode } from "../naming/labels";
import type { Repair } from "../rule/finding";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { valueAt } from "../workbook";

export const codeUntidy: Rule = {
  id: "code-untidy",
  level: "hint",
  fault: { id: "Spasi berlebih di kode", en: "Stray spaces in codes" },
  title: { id: "Setiap kode ditulis tanpa spasi yang tersesat", en: "Every code is written without stray spaces" },
  why: {
    id: 'Bagi Excel "Pertanyaan 7 a" dan "Pertanyaan 7a" berbeda, sehingga pencarian dan penyaringan melewatinya.',
    en: 'To Excel "Pertanyaan 7 a" and "Pertanyaan 7a" differ, so look-ups and filters pass it over.',
  },
  fix: { id: "Hapus spasinya.", en: "Remove the spaces." },
  needs: ["score"],
  example: {
    bad: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
      ["25. Kelana", "Pertanyaan 6", 1, 1],
      [null, "Pertanyaan 7 a", 1, 1],
      [null, "Pertanyaan 8 ", 1, 1],
    ],
    flags: ["B3", "B4"],
    good: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"],
      ["25. Kelana", "Pertanyaan 6", 1, 1],
      [null, "Pertanyaan 7a", 1, 1],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      if (!entry.isUntidy || entry.isTotal) continue;
      yield {
        at: entry.at,
        entry,
        repair: repairOf(entry),
        message: {
          id: `Kode "${entry.label}" mengandung spasi yang tidak perlu; dibaca sebagai ${entry.question?.code ?? entry.code}; rapikan.`,
          en: `The code "${entry.label}" has spaces it does not need; read as ${entry.question?.code ?? entry.code}; tidy it.`,
        },
      };
    }
  }),
};

function repairOf({ at, table }: Entry): Repair | undefined {
  const written = valueAt(table.grid.sheet, at.row, at.column);
  const to = typeof written === "string" ? tidyCode(written) : null;
  return to === null ? undefined : { kind: "code", to };
}
