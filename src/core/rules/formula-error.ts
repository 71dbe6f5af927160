import { isUncalculated } from "../scoring/expected";
import { isKlaFormula } from "../own/formulas";
import { cellOf, maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formulaAt, valueAt } from "../workbook";

export const formulaError: Rule = {
  id: "formula-error",
  level: "error",
  fault: { id: "Rumus gagal", en: "Formula fails" },
  title: { id: "Tidak ada rumus yang gagal", en: "No formula fails" },
  why: {
    id: "Sel bertanda #REF! atau #DIV/0! tidak bernilai dan merusak setiap jumlah yang memakainya.",
    en: "A cell that shows #REF! or #DIV/0! has no value and spoils every sum that uses it.",
  },
  fix: {
    id: "Perbaiki rumusnya; rumus yang belum dihitung: buka dan simpan di Excel.",
    en: "Fix the formula; one not yet calculated: open and save the file in Excel.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, "#REF!"],
      [19, "Sekolah Ramah Anak", 51, { formula: "=C3*D1", value: null }],
    ],
    flags: ["D2", "D3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      for (const column of ["score", "maximum", "achievement"] as const) {
        const shown = textOf(entry, column);
        if (shown === null) continue;
        const name = nameOf(entry);
        yield {
          at: cellOf(entry, column),
          entry,
          points: column === "score" && !entry.isTotal ? (maximumOf(entry) ?? 0) : 0,
          stake: "unclaimed",
          message:
            shown === ""
              ? {
                  id: `Rumus untuk ${name.id} belum pernah dihitung; buka file ini di Excel, simpan, lalu periksa lagi.`,
                  en: `The formula for ${name.en} was never calculated; open the file in Excel, save it, and check again.`,
                }
              : {
                  id: `Sel untuk ${name.id} menunjukkan ${shown} dan tidak dapat dihitung; perbaiki rumusnya.`,
                  en: `The cell for ${name.en} shows ${shown} and cannot be counted; fix its formula.`,
                },
        };
      }
    }
  }),
};

/** =KLA.SCORE() fails until the check that reads it is done: no fault of the workbook, unless no add-in answers it. */
function isWaiting(entry: Entry, column: "score" | "maximum" | "achievement"): boolean {
  const { row, column: at } = cellOf(entry, column);
  const shown = valueAt(entry.table.grid.sheet, row, at);
  return shown !== "#NAME?" && isKlaFormula(formulaAt(entry.table.grid.sheet, row, at) ?? "");
}

/** The error text that the cell shows, "" for a formula without a result, null when all is well. */
function textOf(entry: Entry, column: "score" | "maximum" | "achievement"): string | null {
  const amount = entry[column];
  if (amount.kind === "error") return isWaiting(entry, column) ? null : amount.text;
  return column === "score" && isUncalculated(entry) ? "" : null;
}
