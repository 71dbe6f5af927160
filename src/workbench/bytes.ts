/** How large messages are, and how large they may be. */

/** Excel takes and gives no more at once, in batches as in calls of custom functions (OfficeDev/office-js#4654). */
export const payloadLimit = 5 * 1024 * 1024;

/** Bytes in UTF-8; most texts are as long as they have characters. */
export function sizeOf(text: string): number {
  let size = text.length;
  for (const [run] of text.matchAll(/[^\0-\x7f]+/g))
    for (let index = 0; index < run.length; index++) {
      const code = run.charCodeAt(index);
      size += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    }
  return size;
}
