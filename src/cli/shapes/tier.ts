/** A tier as JSON has it, in a check of one workbook and in a province's. */
import type { TierOf } from "../../core/scoring/tier";
import type { Language } from "../../core/text";

/** `id` is null below the first bound, `toNext` in the top tier. */
export function tierJson({ tier, edge, toNext }: TierOf, language: Language): object {
  const none = language === "id" ? "Belum berpredikat" : "No tier";
  return { id: tier?.id ?? null, name: tier?.name ?? none, edge, toNext };
}
