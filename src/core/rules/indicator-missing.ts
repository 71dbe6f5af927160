import { firstHeading } from "../rule";
import type { Rule } from "../rule";
import { formatPoints } from "../text";

export const indicatorMissing: Rule = {
  id: "indicator-missing",
  level: "error",
  title: {
    id: "Setiap indikator dari klaster yang diisi ada di buku kerja",
    en: "Every indicator of a cluster in use is in the workbook",
  },
  why: { id: "Indikator yang hilang bernilai nol.", en: "An indicator that is left out scores nothing." },
  fix: { id: "Tambahkan baris indikator itu.", en: "Add a row for that indicator." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [20, "Pusat Kreativitas Anak", 35, 30],
    ],
    flags: ["B3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
      [20, "Pusat Kreativitas Anak", 35, 30],
    ],
  },
  *check({ entries, instrument, reading }) {
    const withIndicators = new Set(entries.filter(({ indicator }) => indicator !== null).map(({ cluster }) => cluster));
    const present = new Set(entries.map(({ indicator }) => indicator));
    for (const cluster of instrument.clusters.filter((one) => withIndicators.has(one))) {
      const last = entries.findLast((entry) => entry.cluster === cluster && !entry.isTotal && entry.indicator !== null);
      for (const indicator of cluster.indicators.filter((one) => !present.has(one))) {
        yield {
          at: last?.at ?? firstHeading(reading),
          cluster,
          indicator,
          points: indicator.max,
          stake: "unclaimed",
          message: {
            id: `Indikator ${indicator.number} (${indicator.name.id}) tidak ditemukan: ${formatPoints(indicator.max, "id")}; tambahkan barisnya.`,
            en: `Indicator ${indicator.number} (${indicator.name.en}) was not found: ${formatPoints(indicator.max, "en")}; add its row.`,
          },
        };
      }
    }
  },
};
