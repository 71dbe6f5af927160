/** Published scores of real districts and cities, as printed by themselves or the press; what they show is tested in tier.test.ts. */

/** EM: self-assessment · VA: desk verification · reported: as announced · final: after final verification. */
export type Stage = "EM" | "VA" | "reported" | "reported before final" | "final" | "unclear";

export interface Published {
  area: string;
  cycle: string;
  stage: Stage;
  score: number;
  /** The tier printed beside the score; null when none is. */
  tierPrinted: string | null;
  /** The tier awarded in the end; null when not known. */
  award: string | null;
}

const cases: readonly [string, string, Stage, number, string | null, string | null][] = [
  ["Kota Kediri", "2019", "reported", 600, "Madya", "Madya"],
  ["Kota Kediri", "2022", "reported", 623.5, "Madya", "Madya"],
  ["Kota Kediri", "2023", "reported", 600.36, "Madya", "Madya"],
  ["Kota Kediri", "2024-2025", "EM", 934.2, null, "Madya"],
  ["Kab. Way Kanan", "2022", "EM", 927.1, null, "Nindya"],
  ["Kab. Kotawaringin Timur", "2023", "EM", 721, null, "Pratama"],
  ["Kab. Kotawaringin Timur", "2023", "VA", 588.4, null, "Pratama"],
  ["Kab. Lombok Tengah", "2023", "VA", 597.928, "Pratama (target)", null],
  ["Kab. Penajam Paser Utara", "2023", "reported", 622, "Madya", "Madya"],
  ["Kota Surakarta", "2023", "reported", 851, "Utama", "Utama"],
  ["Kota Sawahlunto", "2022", "EM", 991.7, "KLA", "Nindya"],
  ["Kab. Magelang", "2022", "EM", 955, null, null],
  ["Kab. Magelang", "2022", "VA", 885.4, "Utama", null],
  ["Kab. Sragen", "2022", "VA", 735.7, "Nindya", null],
  ["Kab. Demak", "2022", "EM", 973.9, null, null],
  ["Kab. Wonogiri", "2022", "EM", 933.95, null, null],
  ["Kab. Wonogiri", "2022", "VA", 686.95, "Madya", null],
  ["Kab. Batang", "2022", "VA", 663.3, "Madya", null],
  ["Kab. Karanganyar", "2022", "EM", 903.35, null, null],
  ["Kab. Sleman", "2018", "EM", 963.04, null, null],
  ["Jakarta Pusat", "2021", "EM", 997, null, "Madya"],
  ["Jakarta Barat", "2021", "EM", 998, null, "Madya"],
  ["Jakarta Selatan", "2021", "EM", 985.3, null, "Nindya"],
  ["Kepulauan Seribu", "2021", "EM", 986.3, null, "Madya"],
  ["Jakarta Barat", "2019", "EM", 935, null, null],
  ["Kab. Lumajang", "2021", "EM", 992.5, null, null],
  ["Kota Bogor", "2019", "unclear", 913.88, "Madya", "Madya"],
  ["Kab. Lampung Selatan", "2023", "VA", 763.37, "Nindya", "Nindya"],
  ["Kab. Lampung Selatan", "2024-2025", "VA", 764.92, "Nindya", "Nindya"],
  ["Kab. Serang", "2024-2025", "reported before final", 700, null, "Madya"],
  ["Kab. Situbondo", "2017", "EM", 621, null, null],
  ["Kab. Malinau", "2023", "final", 467, "none", null],
  ["Kab. Malinau", "2024", "EM", 687, null, null],
];

export const published: readonly Published[] = cases.map(([area, cycle, stage, score, tierPrinted, award]) => ({
  area,
  cycle,
  stage,
  score,
  tierPrinted,
  award,
}));

/** Kab. Lombok Tengah, 2023, desk verification: cluster id → points, and the total printed below them. */
export const lombokTengah: { clusters: readonly [string, number][]; printedTotal: number } = {
  clusters: [
    ["KEL", 99.01],
    ["K1", 64.67],
    ["K2", 103.8],
    ["K3", 114],
    ["K4", 58],
    ["K5", 87.15],
    ["KD", 71.3],
  ],
  printedTotal: 597.928,
};
