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

const chosen: { changes: Partial<Setting> } = { changes: {} };

/** The setting in force: the shipped instrument and its latest years, Indonesian, until something else is chosen. */
export function setting(): Setting {
  const instrument = chosen.changes.instrument ?? shippedInstrument();
  changeSetting({ instrument });
  return { language: "id", years: instrument.evidenceYears.at(-1)?.years ?? [], ...chosen.changes, instrument };
}

/** Changes what is named and keeps the rest. */
export function changeSetting(changes: Partial<Setting>): void {
  chosen.changes = { ...chosen.changes, ...changes };
}

/** The instrument that comes with the add-in. @throws Error when it is not valid, which its tests rule out. */
export function shippedInstrument(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument is not valid.");
  return parsed.instrument;
}
