/** Rounds sums of points; by itself, as tiers need it before anything has been read. */

/** Rounds away what binary fractions leave behind (0.1 + 0.2), to 6 decimals; a number too large to have any is left. */
export function roundOff(value: number): number {
  const scaled = Math.round(value * 1e6);
  return Number.isSafeInteger(scaled) ? scaled / 1e6 : value;
}
