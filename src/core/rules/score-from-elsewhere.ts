import { cellOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formulaAt } from "../workbook";

export const scoreFromElsewhere: Rule = {
  id: "score-from-elsewhere",
  level: "hint",
  fault: { id: "Nilai dari file lain", en: "Score from another file" },
  title: { id: "Tidak ada nilai yang diambil dari buku kerja lain", en: "No score is taken from another workbook" },
  why: {
    id: "Rumus ke buku kerja lain tidak ikut terkirim; nilainya bisa usang atau hilang di komputer verifikator.",
    en: "A formula into another workbook does not travel along; its value may be stale or lost on the verifier's computer.",
  },
  fix: { id: "Ganti rumusnya dengan nilainya.", en: "Replace the formula by its value." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, { formula: "='[Dinas.xlsx]Rekap'!D2", value: 20 }],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, { formula: "=10+10", value: 20 }],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      const { grid, columns } = entry.table;
      if (grid.sheet.formulas.size === 0 || !columns.has("score")) continue;
      const at = cellOf(entry, "score");
      if (!elsewhere.test(formulaAt(grid.sheet, at.row, at.column) ?? "")) continue;
      const name = nameOf(entry);
      yield {
        at,
        entry,
        message: {
          id: `Nilai ${name.id} diambil dari buku kerja lain; ganti rumusnya dengan nilainya sebelum dikirim.`,
          en: `The score of ${name.en} is taken from another workbook; replace the formula by its value before it is sent.`,
        },
      };
    }
  }),
};

/** A sheet of another workbook: "[Dinas.xlsx]Rekap!D2", or in a file "[1]Rekap!D2". */
const elsewhere = /\[[^\[\]]+\][^\[\]!]*!/;
