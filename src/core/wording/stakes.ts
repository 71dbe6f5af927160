/** Says what a finding's points are: at risk, still to gain, not claimed, or a difference. */
import type { Finding, Stake } from "../rule/finding";
import { formatNumber } from "../text";
import type { Language } from "../text";

const words: Record<Stake, { id: string; en: [string, string] }> = {
  risk: { id: "poin berisiko", en: ["point at risk", "points at risk"] },
  headroom: { id: "poin masih dapat diraih", en: ["point still to gain", "points still to gain"] },
  unclaimed: { id: "poin belum diklaim", en: ["point not claimed", "points not claimed"] },
  difference: { id: "poin selisih", en: ["point of difference", "points of difference"] },
};

/** "3 poin berisiko"; empty where no points are at stake. */
export function stakeText({ points, stake }: Pick<Finding, "points" | "stake">, language: Language): string {
  if (points === 0) return "";
  const [one, many] = words[stake].en;
  return `${formatNumber(points, language)} ${language === "id" ? words[stake].id : points === 1 ? one : many}`;
}
