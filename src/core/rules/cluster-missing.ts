import { perTable } from "../rule/perTable";
import type { Rule } from "../rule/rule";
import { clusterName, firstHeading } from "../rule/names";
import { formatPoints } from "../text";

export const clusterMissing: Rule = {
  id: "cluster-missing",
  level: "error",
  fault: { id: "Klaster tidak ada", en: "Cluster missing" },
  title: { id: "Setiap klaster ada di buku kerja", en: "Every cluster is in the workbook" },
  why: {
    id: "Klaster yang tidak diisi bernilai nol; banyak buku kerja berhenti di klaster IV.",
    en: "A cluster that is not filled in scores nothing; many workbooks stop at cluster IV.",
  },
  fix: { id: "Tambahkan indikator klaster itu.", en: "Add the indicators of that cluster." },
  needs: ["score"],
  example: {
    bad: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 150],
      ["Klaster I", 115, 100],
      ["Klaster II", 156, 120],
      ["Klaster III", 150, 120],
      ["Klaster IV", 110, 90],
      ["Kecamatan dan Desa/Kelurahan", 100, 80],
    ],
    flags: ["A1"],
    good: [
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Kelembagaan", 164, 150],
      ["Klaster I", 115, 100],
      ["Klaster II", 156, 120],
      ["Klaster III", 150, 120],
      ["Klaster IV", 110, 90],
      ["Klaster V", 205, 150],
      ["Kecamatan dan Desa/Kelurahan", 100, 80],
    ],
  },
  *check(context) {
    const { instrument, reading, scope } = context;
    const present = new Set(clustersIn(context));
    const judged = new Set(scope.indicators);
    for (const cluster of instrument.clusters) {
      if (present.has(cluster) || !cluster.indicators.some((one) => judged.has(one))) continue;
      const name = clusterName(cluster);
      yield {
        at: firstHeading(reading),
        cluster,
        points: cluster.max,
        stake: "unclaimed",
        message: {
          id: `Buku kerja tidak memuat ${name.id}: ${formatPoints(cluster.max, "id")} belum diisi; tambahkan indikatornya.`,
          en: `The workbook lacks ${name.en}: ${formatPoints(cluster.max, "en")} are not filled in; add its indicators.`,
        },
      };
    }
  },
};

const clustersIn = perTable((entries) => new Set(entries.map(({ cluster }) => cluster)));
