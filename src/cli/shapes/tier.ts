/** A tier as JSON has it, in a check of one workbook and in a province's. */
import type { TierOf } from "../../core/scoring/tier";
import type { ScoreTiers } from "../../core/scoring/whole";
import type { Language } from "../../core/text";

/** `id` is null below the first bound, `toNext` in the top tier. */
export function tierJson({ tier, edge, toNext }: TierOf, language: Language): object {
  const none = language === "id" ? "Belum berpredikat" : "No tier";
  return { id: tier?.id ?? null, name: tier?.name ?? none, edge, toNext };
}

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
