import { roundOff } from "../rounding";
import { cellOf } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { comparisons } from "../scoring/sums";
import { formatNumber } from "../text";

export const totalDiffers: Rule = {
  id: "total-differs",
  level: "error",
  fault: { id: "Jumlah tidak sesuai", en: "Total differs" },
  title: { id: "Setiap jumlah sama dengan rinciannya", en: "Every total equals its parts" },
  why: {
    id: "Jumlah yang tidak sesuai berarti ada nilai yang hilang atau terhitung ganda; yang dipakai di sini adalah rinciannya.",
    en: "A total that differs means a score lost or counted twice; here the parts are used.",
  },
  fix: { id: "Perbaiki rumus jumlahnya atau nilai rinciannya.", en: "Fix the sum's formula or the scores below it." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [null, "KLASTER IV PENDIDIKAN"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
      [20, "Pusat Kreativitas Anak", 35, 30],
      [null, "Jumlah Klaster IV", 110, 93],
    ],
    flags: ["D6"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [null, "KLASTER IV PENDIDIKAN"],
      [18, "Wajib Belajar 12 Tahun", 24, 20.333],
      [19, "Sekolah Ramah Anak", 51, 40.333],
      [20, "Pusat Kreativitas Anak", 35, 30.333],
      [null, "Jumlah Klaster IV", 110, 91],
    ],
  },
  *check({ score }) {
    for (const { entry, printed, used, agrees } of comparisons(score)) {
      if (agrees) continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "score"),
        entry,
        points: roundOff(Math.abs(printed - used)),
        stake: "difference",
        message: {
          id: `Nilai ${name.id} tertulis ${formatNumber(printed, "id")}, tetapi rinciannya berjumlah ${formatNumber(used, "id")}; yang dipakai ${formatNumber(used, "id")}; periksa kembali.`,
          en: `The score of ${name.en} is written as ${formatNumber(printed, "en")}, but its parts add up to ${formatNumber(used, "en")}; ${formatNumber(used, "en")} is used; check it.`,
        },
      };
    }
  },
};
