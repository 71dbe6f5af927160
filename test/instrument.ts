/** The shipped instrument, read once for all suites of a thread: what is found out under it is remembered with it. */
import shipped from "../assets/instruments/kla-2024.json";
import { parseInstrument } from "../src/core/instrument/instrument";
import type { Instrument } from "../src/core/instrument/instrument";

/** The same object each time; frozen, so that no test changes it for another. @throws Error when it does not pass its own door. */
export function kla(): Instrument {
  parsedShipped ??= frozen(read());
  return parsedShipped;
}

let parsedShipped: Instrument | undefined;

function read(): Instrument {
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
  return Object.freeze(value);
}
