import { maximumOf } from "../expected";
import { tidy, toNumber } from "../numbers";
import { cellOf } from "../reading/entries";
import type { Entry } from "../reading/entries";
import { nameOf } from "../rule";
import type { Rule } from "../rule";
import { formatNumber } from "../text";

export const maximumDiffers: Rule = {
  id: "maximum-differs",
  level: "error",
  title: { id: "Setiap nilai maksimal sama dengan instrumen", en: "Every maximum is the instrument's" },
  why: {
    id: "Maksimal yang salah membuat nilai tampak mungkin padahal tidak diakui.",
    en: "A wrong maximum makes a score look possible that will not be granted.",
  },
  fix: {
    id: "Ganti dengan maksimal dari instrumen, atau beri instrumen tahun yang benar dengan --instrument.",
    en: "Use the instrument's maximum, or give the right year's instrument with --instrument.",
  },
  needs: ["maximum"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 27, 20],
    ],
    flags: ["C2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  *check({ entries, instrument }) {
    for (const entry of entries) {
      const right = entry.level === "whole" ? instrument.max : maximumOf(entry);
      const { maximum } = entry;
      const written = toNumber(maximum);
      if (right === null || written === null || written === 0 || Math.abs(written - right) < 0.005) continue;
      if (isOnlyTheSum(entry, written, entries)) continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "maximum"),
        entry,
        points: tidy(Math.abs(written - right)),
        message: {
          id: `Nilai maksimal ${name.id} tertulis ${formatNumber(written, "id")}, sedangkan di instrumen ${formatNumber(right, "id")}; periksa kembali.`,
          en: `The maximum of ${name.en} is written as ${formatNumber(written, "en")}, but the instrument says ${formatNumber(right, "en")}; check it.`,
        },
      };
    }
  },
};

/** A total that faithfully adds up the maxima of its rows is not told again. */
function isOnlyTheSum(total: Entry, written: number, entries: readonly Entry[]): boolean {
  const below = entries.filter(
    (entry) => entry.table === total.table && entry !== total && !entry.isTotal && isWithin(entry, total),
  );
  return ["question", "part", "indicator", "cluster"].some((level) => {
    const rows = below.filter((entry) => entry.level === level);
    const sum = rows.reduce((total_, { maximum }) => total_ + (maximum.kind === "number" ? maximum.value : 0), 0);
    const isOff = rows.some(
      (entry) =>
        entry.maximum.kind === "number" &&
        Math.abs(entry.maximum.value - (maximumOf(entry) ?? entry.maximum.value)) > 0.005,
    );
    const isPartial = total.isTotal;
    return rows.length > 0 && (isOff || isPartial) && Math.abs(tidy(sum) - written) < 0.01;
  });
}

function isWithin(entry: Entry, total: Entry): boolean {
  if (total.level === "whole") return true;
  if (total.level === "cluster") return entry.cluster === total.cluster && entry.level !== "cluster";
  if (entry.indicator !== total.indicator || entry.level === total.level) return false;
  return total.part === null || entry.part === total.part;
}
