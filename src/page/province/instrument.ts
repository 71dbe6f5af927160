/** The instrument that comes with the page. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { parseInstrument } from "../../core/instrument/instrument";
import type { Instrument } from "../../core/instrument/instrument";

/** @throws Error when it is not valid, which its tests rule out. */
export function shippedInstrument(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument is not valid.");
  return parsed.instrument;
}
