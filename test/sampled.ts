/** Long lists of cases: all of them in `npm test`, one in so many in `npm run test:fast`. */

/** Set by scripts/test.ts. */
const isSampled = process.env.KLA_SAMPLED === "1";

/** Every `nth` in the fast loop, the first always among them; the whole list otherwise. */
export function sampled<Case>(all: readonly Case[], nth = 5): readonly Case[] {
  return isSampled ? all.filter((_, at) => at % nth === 0) : all;
}
