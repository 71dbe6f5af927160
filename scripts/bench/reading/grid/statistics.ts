/** Rows below the grand total that add nothing: a percentage, an average, the tier. */
import type { Node } from "../city/nodes";
import type { Content } from "./canvas";
import type { Column } from "./column";
import { noRow } from "./rows";
import type { Row } from "./rows";
import type { Group, Work } from "./work";

export function statisticRows(groups: readonly Group[], withTotal: boolean, { choices }: Work): Row[] {
  if (!withTotal || choices.statistics === "none" || choices.grandTotal === "above") return [];
  const labels = { percent: "Persentase", average: "Rata-rata", tier: "Predikat" };
  const clusters = groups.map(({ cluster }) => cluster);
  return [{ ...noRow, kind: "statistic", label: labels[choices.statistics], of: clusters }];
}

export function statistic(of: readonly Node[], { adds }: Column, { choices, facts }: Work): Content | null {
  if (adds === null || adds === "maximum") return null;
  const sum = of.reduce((all, node) => all + (facts.points(adds, node) ?? 0), 0);
  const maximum = of.reduce((all, node) => all + node.maximum, 0);
  const leaves = [...facts.leaves].length;
  if (choices.statistics === "percent") return { value: Math.round((sum / maximum) * 1000) / 1000, kind: "percent" };
  if (choices.statistics === "average") return { value: Math.round(sum / leaves) / 100 };
  return adds === "em" ? { value: tierName(sum / 100) } : null;
}

function tierName(points: number): string {
  const tiers = ["KLA", "Utama", "Nindya", "Madya", "Pratama"];
  return tiers.find((_, at) => points > 900 - at * 100) ?? "Belum KLA";
}
