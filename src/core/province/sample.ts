/** Draws the questions of a rehearsal, the same for every city of the province: by their share of the points, repeatable by a seed. */
import { indicators, questionsOf } from "../instrument/instrument";
import type { Instrument } from "../instrument/instrument";
import { drawBySize } from "../planning/sample/draw";
import type { Text } from "../text";

/** One question to rehearse. */
export interface SampledQuestion {
  /** "21A.4b", or "7" where an indicator has no questions. */
  readonly code: string;
  readonly name: Text;
  readonly max: number;
}

/** What a rehearsal of half a day can hold: 5 minutes a question. */
const sampleSize = 30;

/** Drawn like the rehearsal of one city, but by the maxima, which all cities share; in the instrument's order. */
export function sampleOf(instrument: Instrument, seed: number, size = sampleSize): SampledQuestion[] {
  return drawBySize(questionsIn(instrument), ({ max }) => max, { size, seed }).map(({ unit }) => unit);
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
