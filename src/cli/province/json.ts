/** A province as JSON lines: one for each city, and a last one for Provila; their shape is a promise to other programs. */
import type { Board } from "../../core/province/board";
import { sourceName } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import type { Language } from "../../core/text";
import { tierJson } from "../shapes/tier";

/** All points are numbers; `null` is "not known". */
export function cityJson(outcome: Outcome, language: Language): object {
  const { city } = outcome;
  const file = sourceName(outcome);
  if (outcome.is === "unreadable") {
    const unreadable = outcome.why.map((text) => text[language]).join(" ");
    const unknown = { claimed: null, supported: null, verified: null, tier: null, findings: null, doubt: null };
    return { file, city, ...unknown, unreadable, settled: null };
  }
  const { claimed, supported, verified, findings, settled, doubt } = outcome;
  return {
    file,
    city,
    claimed,
    supported,
    verified,
    tier: tiersJson(outcome, language),
    findings,
    doubt,
    unreadable: null,
    settled,
  };
}

export function provilaJson({ provila: { any, madya, keepsItBack } }: Board, language: Language): object {
  return { provila: { any, madya, keepsItBack: keepsItBack.map((text) => text[language]) } };
}

function tiersJson({ tier, verifiedTier }: Extract<Outcome, { is: "read" }>, language: Language): object {
  const [low, high] = [tier?.low ?? null, tier?.high ?? null];
  return {
    claimed: tier && tierJson(tier.claimed, language),
    supported: low && high && { low: tierJson(low, language), high: tierJson(high, language) },
    verified: verifiedTier && tierJson(verifiedTier, language),
  };
}
