/** What evidence is judged by: its years, how its kinds age, and what is left of a score where a kind is missing. */
import type { Instrument, Need } from "../instrument/instrument";
import type { City } from "../naming/city";
import { kinds } from "./kinds/index";
import type { Ageing, KindId } from "./kinds/kind";

export interface EvidenceTerms {
  /** Whose documents count; null or left out where the workbook does not tell whose it is. */
  city?: City | null;
  /** The years that evidence must come from; none where they are not known. */
  years: readonly number[];
  /** How each kind ages. */
  ages: ReadonlyMap<KindId, Ageing>;
  /** The share of the maximum (0 to 1) that is left at most while evidence of that kind is missing; full where not named. */
  kept: ReadonlyMap<Need, number>;
}

/** The terms of an instrument; `years` in place of those of its latest cycle. */
export function termsOf(instrument: Instrument, years?: readonly number[]): EvidenceTerms {
  const { ageing = [], withoutKind } = instrument;
  const told = new Map(ageing.map(({ kind, ages }) => [kind, ages]));
  return {
    years: years ?? instrument.evidenceYears.at(-1)?.years ?? [],
    ages: new Map(kinds.map(({ id, ages }) => [id, told.get(id) ?? ages])),
    kept: new Map((withoutKind?.shares ?? []).map(({ need, share }) => [need, share])),
  };
}
