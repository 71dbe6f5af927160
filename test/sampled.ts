/** Long lists of cases: all of them in `npm test`, one in so many in the fast loop of `npm run test:fast`. */

declare global {
  // Set by quick.ts.
  var klaSampled: boolean | undefined;
}

/** Every `nth` in the fast loop, the first always among them; the whole list otherwise. */
export function sampled<Case>(all: readonly Case[], nth = 5): readonly Case[] {
  return globalThis.klaSampled === true ? all.filter((_, at) => at % nth === 0) : all;
}
