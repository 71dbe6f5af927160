/** Says how many workbooks are done, and how long the rest will take. */
import { progressText } from "../../core/province/progress";
import type { Language } from "../../core/text";

/** Milliseconds between two sentences: a line in a log now and then, not one for every file. */
const pause = 5_000;

/** Gives a sentence when there is something new to say, else null; `now` and the times are in milliseconds. */
export function progressOf(
  count: number,
  start: number,
  language: Language,
): (done: number, now: number) => string | null {
  let said = start;
  return (done, now) => {
    if (now - said < pause || done >= count) return null;
    said = now;
    const left = done === 0 ? null : ((now - start) / done) * (count - done);
    return progressText(done, count, left, language);
  };
}
