/** The setting in force, with the instrument that comes with the add-in; apart, as it is a seventh of all that the pane weighs. */
import shipped from "../../assets/instruments/kla-2024.json";
import type { Instrument } from "../core/instrument/instrument";
import { parseInstrument } from "../core/instrument/instrument";
import { changeSetting, chosenLanguage, chosenSetting } from "./setting";
import type { Setting } from "./setting";

/** The shipped instrument and its latest years, Indonesian, until something else is chosen. */
export function setting(): Setting {
  const chosen = chosenSetting();
  const instrument = chosen.instrument ?? shippedInstrument();
  changeSetting({ instrument });
  const years = instrument.evidenceYears.at(-1)?.years ?? [];
  return { years, ...chosen, language: chosenLanguage(), instrument };
}

/** The instrument that comes with the add-in. @throws Error when it is not valid, which its tests rule out. */
export function shippedInstrument(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument is not valid.");
  return parsed.instrument;
}
