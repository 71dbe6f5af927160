/** Tells contents apart while they are read part by part, so that no file has to stand in memory as a whole. */

export interface ContentHash {
  add: (part: Uint8Array) => void;
  /** 16 hexadecimal digits: the same for the same bytes, however they were parted. */
  digits: () => string;
}

/**
 * Two multiplicative hashes of 32 bits, side by side. Not meant against anybody who looks for collisions: among files of
 * one size, which alone are compared, two of a million differ in content and agree in 64 bits less than once in 10⁷ folders.
 */
export function contentHash(): ContentHash {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  return {
    add: (part) => {
      for (let at = 0; at < part.length; at++) {
        const byte = part[at] ?? 0;
        one = turned(Math.imul(one ^ byte, 0x9e3779b1));
        other = turned(Math.imul(other ^ byte, 0x5f356495));
      }
    },
    digits: () => hexOf(one) + hexOf(other),
  };
}

/** A product spreads a difference to higher bits alone; turning brings it to the lower ones too. */
function turned(value: number): number {
  return (value << 13) | (value >>> 19);
}

function hexOf(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
