/** The shipped instrument, read once for all suites of a thread: what is found out under it is remembered with it. */
import shipped from "../assets/instruments/kla-2024.json";
import type { Instrument } from "../src/core/instrument/instrument";

/** The same object each time; frozen, so that no test changes it for another. */
export function kla(): Instrument {
  frozenShipped ??= frozen(structuredClone(shipped));
  return frozenShipped;
}

let frozenShipped: Instrument | undefined;

function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
  return Object.freeze(value);
}
