import { cellOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formatNumber } from "../text";

export const percentageOutOfRange: Rule = {
  id: "percentage-out-of-range",
  level: "query",
  fault: { id: "Persentase di luar 0–100", en: "Percentage outside 0–100" },
  title: { id: "Setiap persentase antara 0 dan 100", en: "Every percentage lies between 0 and 100" },
  why: {
    id: "Persentase di atas 100 atau di bawah 0 biasanya salah ketik atau salah bagi; bila benar, jelaskan.",
    en: "A percentage above 100 or below 0 is usually a slip or a wrong division; explain it when it is right.",
  },
  fix: { id: "Periksa pembilang dan penyebutnya.", en: "Check what is divided by what." },
  needs: [["achievement", "answer"]],
  example: {
    bad: [
      ["No", "Indikator", "Capaian", "Nilai Maks", "Nilai Mandiri"],
      [4, "Akta Kelahiran", "985 %", 15, 14],
      [18, "Wajib Belajar 12 Tahun", "-3%", 24, 20],
    ],
    flags: ["C2", "C3"],
    good: [
      ["No", "Indikator", "Capaian", "Nilai Maks", "Nilai Mandiri"],
      [4, "Akta Kelahiran", "98,5 %", 15, 14],
      [18, "Wajib Belajar 12 Tahun", 100, 24, 20],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      for (const column of ["achievement", "answer"] as const) {
        const amount = entry[column];
        if (amount.kind !== "number" || !isPercentage(entry, amount.percent)) continue;
        if (amount.value >= 0 && amount.value <= 100) continue;
        const name = nameOf(entry);
        yield {
          at: cellOf(entry, column),
          entry,
          message: {
            id: `Capaian ${name.id} adalah ${formatNumber(amount.value, "id")} %, di luar 0 sampai 100; periksa kembali, atau jelaskan bila benar.`,
            en: `The achievement of ${name.en} is ${formatNumber(amount.value, "en")} %, outside 0 to 100; check it, or explain it when it is right.`,
          },
        };
      }
    }
  }),
};

/** Written with a percent sign, or the answer to a question that asks for a percentage. */
function isPercentage({ question }: Entry, hasSign: boolean): boolean {
  return hasSign || question?.answer === "percentage";
}
