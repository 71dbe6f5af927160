/** Which instrument and language the formulas answer by, as far as something was chosen; the pane changes them when the user does. */
import type { Instrument } from "../core/instrument/instrument";
import type { Language } from "../core/text";

export interface Setting {
  instrument: Instrument;
  language: Language;
  /** The years that evidence must come from when a formula names none. */
  years: readonly number[];
}

const chosen: { changes: Partial<Setting> } = { changes: {} };

/** Changes what is named and keeps the rest. */
export function changeSetting(changes: Partial<Setting>): void {
  chosen.changes = { ...chosen.changes, ...changes };
}

export function chosenSetting(): Partial<Setting> {
  return chosen.changes;
}

/** Indonesian until another is chosen. */
export function chosenLanguage(): Language {
  return chosen.changes.language ?? "id";
}
