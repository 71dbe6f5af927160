/** 20,000 evidence cells for the benchmark, each with a text of its own, so that nothing can be remembered. */
import phrases from "../../test/core/evidence/phrases.json";

const count = 20_000;

/** Texts as offices write them, numbered through; each round has texts of its own. */
export function evidenceTexts(round: number): string[] {
  return Array.from({ length: count }, (_, at) => `${phrases[at % phrases.length]?.[0] ?? ""} ${at + round * count}`);
}
