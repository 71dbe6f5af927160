/** Outcomes as plain data, for what stands above reading. */
import type { CityReport, Unreadable } from "../../../src/core/province/cityReport";
import { tierOf } from "../../../src/core/scoring/tier";
import { kla } from "../../instrument";

type Changes = Partial<Omit<CityReport, "is">> & { city: string | null };

/** A city with sound evidence for what it claims, unless told. */
export function city({ claimed = 750, supported, ...changes }: Changes): CityReport {
  const range = supported === undefined ? { low: claimed ?? 0, high: claimed ?? 0 } : supported;
  const at = (points: number | null | undefined) => (typeof points === "number" ? tierOf(points, kla()) : null);
  const claimedTier = at(claimed);
  return {
    ...{ is: "read", file: `${changes.city}.xlsx`, sheet: null, claimed, supported: range },
    ...{ verified: null, verifiedTier: at(changes.verified), doubt: "sure", scope: "whole", max: 1000, crashed: [] },
    tier: claimedTier && { claimed: claimedTier, low: at(range?.low), high: at(range?.high) },
    ...{ findings: { error: 0, query: 0, hint: 0 }, settled: 0, indicators: [], missing: [], first: [] },
    ...changes,
  };
}

export function locked(name: string): Unreadable {
  const why = [{ id: `File "${name}" dilindungi kata sandi.`, en: `The file "${name}" is protected.` }];
  return { is: "unreadable", file: name, sheet: null, city: null, why };
}
