import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { comparisons } from "../scoring/sums";
import { formulaAt } from "../workbook";

export const totalTypedOver: Rule = {
  id: "total-typed-over",
  level: "query",
  fault: { id: "Jumlah diketik, bukan rumus", en: "Total typed over" },
  title: {
    id: "Setiap jumlah adalah rumus bila jumlah lain rumus",
    en: "Every total is a formula where the others are",
  },
  why: {
    id: "Jumlah yang diketik tidak ikut berubah ketika rinciannya diperbaiki.",
    en: "A typed total does not follow when the scores below it are fixed.",
  },
  fix: { id: "Ganti angkanya dengan rumus SUM.", en: "Replace the number by a SUM formula." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [null, "KLASTER IV PENDIDIKAN"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
      [null, "Jumlah Klaster IV", 110, { formula: "=SUM(D3:D4)", value: 60 }],
      [null, "KLASTER III KESEHATAN"],
      [17, "Kawasan Tanpa Rokok", 30, 20],
      [null, "Jumlah Klaster III", 150, 20],
    ],
    flags: ["D8"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [null, "Jumlah Klaster IV", 110, { formula: "=SUM(D2:D2)", value: 20 }],
    ],
  },
  *check({ score }) {
    const totals = comparisons(score);
    const calculated = new Set(totals.filter(({ entry }) => isFormula(entry)).map(({ entry }) => entry.table));
    for (const { entry, agrees } of totals) {
      if (!agrees || isFormula(entry) || !calculated.has(entry.table)) continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "score"),
        entry,
        message: {
          id: `Nilai ${name.id} diketik sebagai angka, sedangkan jumlah lain dihitung dengan rumus; ganti dengan rumus agar ikut berubah.`,
          en: `The score of ${name.en} is a typed number while other totals are formulas; make it a formula so that it follows.`,
        },
      };
    }
  },
};

function isFormula(entry: Entry): boolean {
  const { row, column } = cellOf(entry, "score");
  return formulaAt(entry.table.grid.sheet, row, column) !== null;
}
