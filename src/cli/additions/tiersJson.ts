/** Tiers as JSON, the same wherever scores are told. */
import type { Language } from "../../core/text";
import type { TierOf } from "../../core/scoring/tier";
import type { ScoreTiers } from "../../core/scoring/whole";

/** "Not known" without a score, and null for support where nothing is said about it. */
export function tiersJson(tier: ScoreTiers | null, language: Language): object {
  if (tier === null) {
    const name = language === "id" ? "Tidak diketahui" : "Not known";
    return { claimed: { id: null, name, edge: null, toNext: null }, supported: null };
  }
  const { claimed, low, high } = tier;
  return {
    claimed: tierJson(claimed, language),
    supported: low && high ? { low: tierJson(low, language), high: tierJson(high, language) } : null,
  };
}

function tierJson({ tier, edge, toNext }: TierOf, language: Language): object {
  const none = language === "id" ? "Belum berpredikat" : "No tier";
  return { id: tier?.id ?? null, name: tier?.name ?? none, edge, toNext };
}
