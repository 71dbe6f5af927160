/** The instrument that comes with the page. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { parseInstrument } from "../../core/instrument/instrument";
import type { Instrument } from "../../core/instrument/instrument";

/** One object for all that ask: what is found out under an instrument is remembered with it. @throws Error when it is not valid. */
export function shippedInstrument(): Instrument {
  parsedShipped ??= read();
  return parsedShipped;
}

let parsedShipped: Instrument | undefined;

/** @throws Error when it is not valid, which its tests rule out. */
function read(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument is not valid.");
  return parsed.instrument;
}
