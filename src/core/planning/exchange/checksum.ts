/** A short checksum of texts and values: enough to see that something has changed, none against forgery. */
import { isBlank } from "../../workbook";
import type { CellValue } from "../../workbook";

/**
 * 53 bits in base 36, by the mixing of cyrb53 (public domain): of 10,000 different texts two share one with a chance of
 * one to a hundred million.
 */
export function checksum(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

/** Of a cell's value; "" for a blank one. Spaces around and between words do not count, nor how a program ends its lines. */
export function valueSum(value: CellValue): string {
  if (isBlank(value)) return "";
  return checksum(typeof value === "string" ? `s${value.replace(/\s+/g, " ").trim()}` : `${typeof value}${value}`);
}
