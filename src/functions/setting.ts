/** Which instrument and language the formulas answer by; the pane changes them when the user does. */
import shipped from "../../assets/instruments/kla-2024.json";
import type { Instrument } from "../core/instrument/instrument";
import { parseInstrument } from "../core/instrument/instrument";
import type { Language } from "../core/text";

export interface Setting {
  instrument: Instrument;
  language: Language;
  /** The years that evidence must come from when a formula names none. */
  years: readonly number[];
}

const current: { value: Setting | null } = { value: null };

/** The setting in force: the shipped instrument, Indonesian, until something else is chosen. */
export function setting(): Setting {
  current.value ??= usual();
  return current.value;
}

/** Changes what is named and keeps the rest. */
export function changeSetting(changes: Partial<Setting>): void {
  current.value = { ...setting(), ...changes };
}

function usual(): Setting {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument is not valid.");
  const { instrument } = parsed;
  return { instrument, language: "id", years: instrument.evidenceYears.at(-1)?.years ?? [] };
}
