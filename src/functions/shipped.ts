/** The setting in force, with the instrument that comes with the add-in; apart, as it is a seventh of all that the pane weighs. */
import shipped from "../../assets/instruments/kla-2024.json";
import { chosenLanguage, chosenSetting } from "./setting";
import type { Setting } from "./setting";

/** The shipped instrument and its latest years, Indonesian, until something else is chosen. */
export function setting(): Setting {
  const chosen = chosenSetting();
  const instrument = chosen.instrument ?? shipped;
  const years = instrument.evidenceYears.at(-1)?.years ?? [];
  return { years, ...chosen, language: chosenLanguage(), instrument };
}
