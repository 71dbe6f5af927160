/**
 * Lends browsers from before 2023 the methods of lists that the code uses: Chrome 109 is the last one for Windows 7 and
 * 8.1, which offices still have. Must come before all other code.
 */

/** ES2023, of Chrome 110. */
const methods = {
  toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
    return [...this].sort(compare);
  },
  toReversed(this: readonly unknown[]): unknown[] {
    return [...this].reverse();
  },
  with(this: readonly unknown[], at: number, value: unknown): unknown[] {
    return this.map((own, index) => (index === (at < 0 ? this.length + at : at) ? value : own));
  },
};

for (const [name, value] of Object.entries(methods))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
