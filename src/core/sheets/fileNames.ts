/** Names of files that every system takes, made from any text. */

/** Windows takes none of these in a name, and no control characters. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** Windows keeps these names for devices, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Paths may have 260 characters on Windows; a folder needs most of them. */
const longestName = 80;

/** A name with that ending (".xlsx") that no other of `taken` has; names differ by more than case. */
export function fileNameFor(text: string, ending: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const plain = withoutEndMarks(text.replace(forbidden, " ").replace(/\s+/g, " ").trim().slice(0, longestName));
  const stem = plain === "" || devices.test(plain) ? `_${plain}` : plain;
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : ` (${number})`}${ending}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Windows drops full stops and spaces at a name's end; a half of a surrogate pair is no character. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[. \ud800-\udbff]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
