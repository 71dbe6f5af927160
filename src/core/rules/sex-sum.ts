import { sexColumns } from "../rule/matrices";
import type { SexColumns } from "../rule/matrices";
import type { Rule } from "../rule/rule";
import { say } from "../text";
import { toA1, valueAt } from "../workbook";

/** Shares may be rounded to hundredths, one for each of the two and their sum. */
const rounding = 0.015;

export const sexSum: Rule = {
  id: "sex-sum",
  level: "query",
  fault: { id: "L + P bukan jumlahnya", en: "L + P is not their total" },
  title: { id: "Laki-laki dan perempuan berjumlah seperti tertulis", en: "Boys and girls add up to what is written" },
  why: {
    id: "Data terpilah yang tidak berjumlah ditolak verifikator, biasanya karena salah ketik.",
    en: "Verifiers reject data by sex that do not add up; it is usually a slip.",
  },
  fix: {
    id: "Periksa ketiga angkanya, atau hitung jumlahnya dengan rumus.",
    en: "Check all three numbers, or add them up by a formula.",
  },
  needs: [],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "L", "P", "Jumlah"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 8, 216, 225],
      [19, "Sekolah Ramah Anak", 51, 40, 10, 12, 22],
    ],
    flags: ["G2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "P", "L", "L + P"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 216, 8, 224],
      [19, "Sekolah Ramah Anak", 51, 40, null, 12, 12],
    ],
  },
  *check({ workbook }) {
    for (const columns of workbook.sheets.flatMap((sheet) => sexColumns(sheet, sheet)))
      for (const { row, m, f, all } of wrongSums(columns))
        yield {
          at: { sheet: columns.sheet.name, row, column: columns.total },
          message: say((language, number) =>
            language === "id"
              ? `L ${number(m)} dan P ${number(f)} berjumlah ${number(m + f)}, tetapi ${toA1(row, columns.total)} berisi ${number(all)}; periksa ketiganya.`
              : `L ${number(m)} and P ${number(f)} add up to ${number(m + f)}, but ${toA1(row, columns.total)} holds ${number(all)}; check all three.`,
          ),
        };
  },
};

function* wrongSums({ sheet, row: top, end, male, female, total }: SexColumns) {
  for (let row = top + 1; row <= end; row++) {
    const [m, f, all] = [male, female, total].map((column) => valueAt(sheet, row, column));
    if (typeof m !== "number" || typeof f !== "number" || typeof all !== "number") continue;
    if (Math.abs(m + f - all) > rounding) yield { row, m, f, all };
  }
}
