/** Changes to a part's bytes, each at its place: what no edit names stays as it is written. */

/** Puts a text in place of the bytes from `from` up to `to`, or between two bytes where both are the same. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes with every edit made; those at one place in the order of the list. The same bytes when there are none.
 * @throws RangeError when two edits overlap, which is a fault of ours.
 */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new RangeError(`Two edits overlap at byte ${from}.`);
    pieces.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  return concat([...pieces, bytes.subarray(at)]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A copy with a buffer of its own: Node's `slice` of a file's bytes is no copy, but the same bytes again. */
export function copyOf(bytes: Uint8Array, from = 0, to = bytes.length): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}
