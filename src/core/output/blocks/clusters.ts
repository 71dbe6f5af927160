/** The clusters as a table, and as Excel's own chart beside it. */
import type { PlainChart, PlainRow } from "../../sheets/sheet";
import { capital, clusterName } from "../../rule/names";
import { judgedClusters } from "../../report/clusters";
import { roundOff } from "../../rounding";
import type { Text } from "../../text";
import { cell, headingRow, numberCell } from "../looks";
import type { Output } from "../terms";
import { chartColumn, columnCount, heading } from "./block";
import type { Block } from "./block";

/** Rows of the block above its first cluster. */
const above = 2;
/** A chart of fewer rows cannot be read. */
const leastRows = 14;

export function clusterBlock(output: Output): Block {
  const { report, language } = output;
  const { claimed, supported, scope } = report;
  const clusters = judgedClusters(report);
  const rows: PlainRow[] = [
    heading(words.title[language]),
    headingRow([words.cluster, words.max, words.claimed, words.low, words.high], language),
    ...clusters.map((one): PlainRow => ({
      cells: [
        cell(capital(clusterName(one.cluster)[language]), "text"),
        numberCell(one.max),
        numberCell(one.claimed),
        numberCell(one.supported?.low ?? null),
        numberCell(one.supported?.high ?? null),
      ],
    })),
    {
      cells: [
        cell(words.all[language], "heading"),
        numberCell(roundOff(scope.max), "sum"),
        numberCell(claimed, "sum"),
        numberCell(supported?.low ?? null, "sum"),
        numberCell(supported?.high ?? null, "sum"),
      ],
    },
  ];
  const missing = Array.from({ length: Math.max(0, leastRows - rows.length) }, (): PlainRow => ({ cells: [] }));
  return { rows: [...rows, ...missing], charts: (top) => [chartOf(output, top, rows.length + missing.length)] };
}

function chartOf({ report, language }: Output, top: number, rows: number): PlainChart {
  const from = top + above;
  const column = (at: number) => ({ top: from, left: at, bottom: from + judgedClusters(report).length - 1, right: at });
  return {
    title: words.chart[language],
    kind: "clustered",
    over: { top, left: chartColumn, bottom: top + rows - 1, right: columnCount - 1 },
    names: column(0),
    series: [
      { name: words.max[language], values: column(1), color: "#D0CECE" },
      { name: words.claimed[language], values: column(2), color: "#2E75B6" },
      { name: words.low[language], values: column(3), color: "#2E7D32" },
    ],
  };
}

const words = {
  title: { id: "Klaster", en: "Clusters" },
  cluster: { id: "Klaster", en: "Cluster" },
  max: { id: "Maksimal", en: "Maximum" },
  claimed: { id: "Klaim", en: "Claimed" },
  low: { id: "Terdukung", en: "Supported" },
  high: { id: "Bila yang ragu diterima", en: "If doubts are accepted" },
  all: { id: "Jumlah", en: "Total" },
  chart: { id: "Klaster: maksimal, klaim, terdukung", en: "Clusters: maximum, claimed, supported" },
} as const satisfies Record<string, Text>;
