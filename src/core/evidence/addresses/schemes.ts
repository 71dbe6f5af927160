/** Knows "https://" at the start of an address, also as it is mistyped. */

/** Letters doubled or left out, and a colon or stroke missing. */
const web = /^h{1,2}t{1,3}p{1,2}s?(?:[:;]\/{1,3}|\/{2,3})/;
const mostLetters = 12;

/** How many letters the scheme of a web address takes, in small letters; 0 where the text begins with none. */
export function schemeLength(lower: string): number {
  return web.exec(lower.slice(0, mostLetters))?.[0].length ?? 0;
}
