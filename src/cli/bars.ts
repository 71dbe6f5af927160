/** Draws one bar a cluster: what evidence supports, what is doubtful, what is only claimed, and what is left. */
import { judgedClusters } from "../core/report/clusters";
import type { ClusterReport } from "../core/report/clusters";
import type { Report } from "../core/report/report";
import type { Cluster } from "../core/instrument/instrument";
import { rangeText } from "../core/wording/score";
import { formatNumber } from "../core/text";
import type { Language } from "../core/text";
import { wrapPieces } from "./terminal/wrap";

const shade = { supported: "█", doubtful: "▓", claimed: "▒", left: "·" };
const widest = 80;
/** Of what the numbers leave free. */
const namesShare = 0.6;

const words = {
  id: { claimed: "klaim / maks", supported: "terdukung" },
  en: { claimed: "claimed / max", supported: "supported" },
};

/** The bars, aligned under their column names, and what the shades mean; fits 80 columns and reads without colour. */
export function barLines(report: Report, language: Language, width: number): string[] {
  const { supported } = report;
  const clusters = judgedClusters(report);
  const rows = clusters.map((cluster) => ({
    name: nameOf(cluster.cluster, language),
    claimed: `${numberOr(cluster.claimed, language)} / ${formatNumber(cluster.max, language)}`,
    supported: supported === null ? "" : rangeText(cluster.supported, language),
    cluster,
  }));
  const titles = { ...words[language], supported: supported === null ? "" : words[language].supported };
  const claims = longest([titles.claimed, ...rows.map(({ claimed }) => claimed)]);
  const supports = longest([titles.supported, ...rows.map((row) => row.supported)]);
  const free = Math.max(20, Math.min(width, widest) - claims - supports - 8);
  const names = Math.min(longest(rows.map(({ name }) => name)), Math.floor(free * namesShare));
  const room = free - names;
  const line = (name: string, bar: string, claimed: string, support: string): string =>
    `  ${cut(name, names).padEnd(names)}  ${bar}  ${claimed.padStart(claims)}  ${support.padStart(supports)}`.trimEnd();
  return [
    line("", " ".repeat(room), titles.claimed, titles.supported),
    ...rows.map((row) => line(row.name, bar(row.cluster, room), row.claimed, row.supported)),
    ...wrapPieces(legend(clusters, language), width, { first: "  ", rest: "  " }),
  ];
}

function bar({ max, claimed, supported }: ClusterReport, room: number): string {
  const cells = (points: number): number => {
    const share = max > 0 ? points / max : 0;
    return Math.round(Math.min(1, Math.max(0, share)) * room);
  };
  const all = cells(claimed ?? 0);
  const [low, high] = supported ? [cells(supported.low), cells(supported.high)] : [0, 0];
  return (
    shade.supported.repeat(low) +
    shade.doubtful.repeat(high - low) +
    shade.claimed.repeat(Math.max(0, all - high)) +
    shade.left.repeat(room - Math.max(all, high))
  );
}

/** Only the shades that can occur: without a column of evidence every claim looks the same. */
function legend(clusters: readonly ClusterReport[], language: Language): string[] {
  const isKnown = clusters.some(({ supported }) => supported !== null);
  const isDoubtful = clusters.some(({ supported }) => supported !== null && supported.low < supported.high);
  const isIndonesian = language === "id";
  const parts = [
    ...(isKnown ? [`${shade.supported} ${isIndonesian ? "ada data dukung" : "has evidence"}`] : []),
    ...(isDoubtful ? [`${shade.doubtful} ${isIndonesian ? "data dukung meragukan" : "doubtful evidence"}`] : []),
    ...(clusters.some(({ claimed }) => claimed !== null) ? [claimedLegend(isKnown, isIndonesian)] : []),
    `${shade.left} ${isIndonesian ? "sisa sampai maksimal" : "left to the maximum"}`,
  ];
  return parts.map((part, at) => (at < parts.length - 1 ? `${part}  ` : part));
}

function claimedLegend(isKnown: boolean, isIndonesian: boolean): string {
  if (isKnown) return `${shade.claimed} ${isIndonesian ? "tanpa data dukung" : "without evidence"}`;
  return `${shade.claimed} ${isIndonesian ? "diklaim, data dukung tidak diketahui" : "claimed, evidence not known"}`;
}

function nameOf({ roman, name }: Cluster, language: Language): string {
  return roman ? `${roman} ${name[language]}` : name[language];
}

function numberOr(value: number | null, language: Language): string {
  return value === null ? "–" : formatNumber(value, language);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
