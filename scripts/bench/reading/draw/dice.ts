/** Chance for the generated workbooks: the same seed gives the same throws. */

export interface Dice {
  /** True with this probability (0 to 1). */
  chance(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<Item>(from: readonly Item[]): Item;
  shuffle<Item>(from: readonly Item[]): Item[];
}

export function diceOf(seed: number): Dice {
  const random = sequence(seed);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <Item>(from: readonly Item[]): Item => {
    const found = from.slice(between(0, from.length - 1))[0];
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found;
  };
  const shuffle = <Item>(from: readonly Item[]): Item[] =>
    from
      .map((item) => ({ item, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  return { chance: (probability) => random() < probability, between, pick, shuffle };
}

/** Numbers from 0 to 1 by a 32-bit xorshift, well stirred so that neighbouring seeds differ from the first throw. */
function sequence(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x2545f491) >>> 0) / 4294967296;
  };
  for (let stir = 0; stir < 8; stir++) next();
  return next;
}
