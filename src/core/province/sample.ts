/** Draws the questions of a rehearsal, the same for every city of the province: by their share of the points, repeatable by a seed. */
import { indicators, questionsOf } from "../instrument/instrument";
import type { Instrument } from "../instrument/instrument";
import type { Text } from "../text";

/** One question to rehearse. */
export interface SampledQuestion {
  /** "21A.4b", or "7" where an indicator has no questions. */
  readonly code: string;
  readonly name: Text;
  readonly max: number;
}

/** What a rehearsal of half a day can hold: 5 minutes a question. */
export const sampleSize = 30;

/**
 * Systematic sampling with probability proportional to size: the questions lie in a row, each as long as its maximum, and
 * every step of total ÷ size hits one. A question longer than a step is drawn once. `seed` is any whole number.
 */
export function sampleOf(instrument: Instrument, seed: number, size = sampleSize): SampledQuestion[] {
  const all = questionsIn(instrument).filter(({ max }) => max > 0);
  const total = all.reduce((sum, { max }) => sum + max, 0);
  const step = total / Math.max(1, size);
  let next = fraction(seed) * step;
  let end = 0;
  return all.filter(({ max }) => {
    end += max;
    if (next >= end) return false;
    while (next < end) next += step;
    return true;
  });
}

function questionsIn(instrument: Instrument): SampledQuestion[] {
  return indicators(instrument).flatMap(({ indicator }) => {
    const nodes = indicator.parts ?? [indicator];
    return nodes.flatMap((node) => {
      const code = "code" in node ? node.code : String(node.number);
      const own = questionsOf(node);
      if (own.length === 0) return [{ code, name: node.name, max: node.max }];
      return own.map((question) => ({
        code: `${code}.${question.code}`,
        name: question.label ?? node.name,
        max: question.max,
      }));
    });
  });
}

/** 0 to 1, evenly spread over seeds that follow each other: multiples of the golden ratio (Knuth 6.4). */
function fraction(seed: number): number {
  const turned = Math.abs(seed) * 0.618033988749895 + 0.5;
  return turned - Math.floor(turned);
}
