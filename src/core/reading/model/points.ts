/** When two numbers of points are the same: they are written to two decimals. */

/** Points and maxima agree to half a hundredth. */
export const equalWithin = 0.005;

export function areEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < equalWithin;
}
