import { plainHeading } from "../rule/matrices";
import type { Rule } from "../rule/rule";
import type { Sheet } from "../workbook";
import { toCellRef, valueAt } from "../workbook";

/** A product of two cells over 100: "=F5*I5/100", with or without brackets and signs of fixing. */
const product = /^=\(?\$?([A-Z]{1,3})\$?(\d{1,7})\*\$?([A-Z]{1,3})\$?(\d{1,7})\)?\/100$/i;

/** Headings stand within so many rows above a cell; matrices have two or three of them. */
const highestHeading = 60;

export const percentageFormula: Rule = {
  id: "percentage-formula",
  level: "query",
  fault: { id: "Rumus persentase mengalikan", en: "A percentage is multiplied" },
  title: { id: "Persentase dihitung dengan membagi", en: "Percentages are worked out by a division" },
  why: {
    id: "A*B/100 menghitung bagian dari B, bukan berapa persen A terhadap B; yang dimaksud biasanya A/B*100.",
    en: "A*B/100 is a share of B, not how many percent A is of B; A/B*100 is usually meant.",
  },
  fix: {
    id: "Ganti rumusnya menjadi A/B*100 bila itu yang dimaksud.",
    en: "Change the formula to A/B*100 if that is meant.",
  },
  needs: [],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Anak sekolah", "Jumlah anak", "Persentase"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 90, 120, { formula: "=E2*F2/100", value: 108 }],
      [19, "Sekolah Ramah Anak", 51, 40, 30, 60, { formula: "=E3/F3*100", value: 50 }],
    ],
    flags: ["G2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Persen", "Jumlah anak", "Anak sekolah"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 75, 120, { formula: "=E2*F2/100", value: 90 }],
    ],
  },
  *check({ workbook }) {
    for (const sheet of workbook.sheets)
      for (const [address, formula] of sheet.formulas) {
        const at = toCellRef(sheet.name, address);
        const [, one = "", oneRow, other = "", otherRow] = product.exec(formula.replace(/\s+/g, "")) ?? [];
        if (!at || one === "" || Number(oneRow) !== at.row + 1 || Number(otherRow) !== at.row + 1) continue;
        const columns = [one, other].map((letters) => toCellRef(sheet.name, `${letters}1`)?.column ?? 0);
        if (!isShare(sheet, at.row, at.column) || columns.some((column) => isShare(sheet, at.row, column))) continue;
        const [a, b] = [one.toUpperCase() + oneRow, other.toUpperCase() + otherRow];
        yield {
          at,
          message: {
            id: `Kolom ini persentase, tetapi rumusnya ${a}*${b}/100 mengalikan; bila ${a} bagian dari ${b}, tulis ${a}/${b}*100.`,
            en: `This column is a percentage, but its formula ${a}*${b}/100 multiplies; if ${a} is a part of ${b}, write ${a}/${b}*100.`,
          },
        };
      }
  },
};

/** True where the nearest text above says percent. */
function isShare(sheet: Sheet, row: number, column: number): boolean {
  for (let at = row - 1; at >= Math.max(0, row - highestHeading); at--) {
    const text = plainHeading(valueAt(sheet, at, column));
    if (text !== "") return /%|\bpersen|\bprosen|\bpercent/.test(text);
  }
  return false;
}
