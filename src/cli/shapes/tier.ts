/** A tier as JSON has it, in a check of one workbook and in a province's. */
import type { TierOf } from "../../core/scoring/tier";
import type { ScoreTiers } from "../../core/scoring/whole";
import type { Language, Text } from "../../core/text";

/** `id` is null below the first bound, `toNext` in the top tier. */
export function tierJson({ tier, edge, toNext }: TierOf, language: Language): object {
  const none = language === "id" ? "Belum berpredikat" : "No tier";
  return { id: tier?.id ?? null, name: tier?.name ?? none, edge, toNext };
}

interface Tiered {
  tier: ScoreTiers | null;
  claimed: number | null;
}

/** Says why there is none without a score and for a part of an assessment; null for support where nothing is said about it. */
export function tiersJson({ tier, claimed }: Tiered, language: Language): object {
  if (tier === null) {
    const name = (claimed === null ? notKnown : ofPart)[language];
    return { claimed: { id: null, name, edge: null, toNext: null }, supported: null };
  }
  const { low, high } = tier;
  return {
    claimed: tierJson(tier.claimed, language),
    supported: low && high ? { low: tierJson(low, language), high: tierJson(high, language) } : null,
  };
}

const notKnown: Text = { id: "Tidak diketahui", en: "Not known" };
const ofPart: Text = { id: "Tidak ada untuk isian sebagian", en: "None for part of an assessment" };
