import { firstHeading } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { formatPoints } from "../text";
import type { CellValue } from "../workbook";

const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const rows: readonly (readonly CellValue[])[] = [
  [1, "Perda KLA", 96, 80],
  [2, "Gugus Tugas KLA", 36, 30],
  [3, "Peran Lembaga Masyarakat, Dunia Usaha, dan Media", 32, 25],
  [4, "Akta Kelahiran", 15, 12],
  [5, "Informasi Layak Anak", 45, 40],
  [6, "Partisipasi Anak", 55, 40],
  [7, "Pencegahan Perkawinan Anak", 36, 30],
  [8, "Puspaga", 45, 40],
  [9, "PAUD-HI", 13, 10],
  [10, "Lembaga Pengasuhan Alternatif", 27, 20],
  [11, "Infrastruktur Ramah Anak", 35, 25],
  [12, "Persalinan di Faskes", 23, 20],
  [13, "Status Gizi Balita", 20, 15],
  [14, "PMBA", 32, 25],
  [15, "Puskesmas Ramah Anak", 20, 15],
  [16, "Air Minum dan Sanitasi", 25, 20],
  [17, "Kawasan Tanpa Rokok", 30, 25],
  [18, "Wajib Belajar 12 Tahun", 24, 20],
  [19, "Sekolah Ramah Anak", 51, 40],
  [20, "Pusat Kreativitas Anak", 35, 30],
  [25, "Kecamatan Layak Anak", 21, 15],
  [26, "Desa/Kelurahan Layak Anak", 79, 60],
];

export const indicatorMissing: Rule = {
  id: "indicator-missing",
  level: "error",
  fault: { id: "Indikator tidak ada", en: "Indicator missing" },
  title: {
    id: "Setiap indikator dari klaster yang diisi ada di buku kerja",
    en: "Every indicator of a cluster in use is in the workbook",
  },
  why: { id: "Indikator yang hilang bernilai nol.", en: "An indicator that is left out scores nothing." },
  fix: { id: "Tambahkan baris indikator itu.", en: "Add a row for that indicator." },
  needs: ["score"],
  example: {
    bad: [heading, ...rows.filter(([number]) => number !== 19)],
    flags: ["B20"],
    good: [heading, ...rows],
  },
  *check(context) {
    const { entries, instrument, reading, scope } = context;
    const judged = new Set(scope.indicators);
    const present = new Set(indicatorsIn(context));
    const withIndicators = new Set(clustersIn(context));
    for (const cluster of instrument.clusters.filter((one) => withIndicators.has(one))) {
      const last = entries.findLast((entry) => entry.cluster === cluster && !entry.isTotal && entry.indicator !== null);
      for (const indicator of cluster.indicators.filter((one) => !present.has(one) && judged.has(one))) {
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

const indicatorsIn = perTable((entries) => new Set(entries.map(({ indicator }) => indicator)));

/** The clusters of whose indicators there are rows. */
const clustersIn = perTable(
  (entries) => new Set(entries.filter(({ indicator }) => indicator !== null).map(({ cluster }) => cluster)),
);
