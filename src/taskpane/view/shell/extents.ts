/** Parts that stand one after another along an axis, as the rows of a list do: where each begins, and which are in sight. */

/** Pixels from the beginning of the first part to that of each, and to the end of the last. */
export type Starts = readonly number[];

/** The first part, and the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** @param sizeAt pixels of one part */
export function startsOf(count: number, sizeAt: (index: number) => number): Starts {
  const starts = [0];
  for (let index = 0; index < count; index += 1) starts.push((starts[index] ?? 0) + sizeAt(index));
  return starts;
}

/** The parts of which something lies between two places, and so many more on either side. */
export function partsBetween(starts: Starts, [begin, end]: readonly [number, number], more: number): Span {
  const count = starts.length - 1;
  return {
    from: Math.max(0, partAt(starts, begin) - more),
    to: Math.min(count, partAt(starts, end) + 1 + more),
  };
}

/** The last part that begins at that place or before it; the first when all begin after it. */
function partAt(starts: Starts, place: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
