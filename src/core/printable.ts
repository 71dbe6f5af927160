/** Makes a text safe to print, on a terminal or a page: what steers it, turns its line around or cannot be seen is shown as its number. */

/**
 * Control characters (C0, DEL, C1), marks that turn the direction of writing, and everything else that has no looks of its
 * own: zero-width marks, line and paragraph separators, halves of surrogate pairs, characters that are none.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** One line, whatever the text holds: ESC becomes \u001B. A text that is printable already stays as it is. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => shortEscapes[character] ?? escaped(character));
}

/** The same for JSON, whose own line breaks stay: programs that parse it find the same texts. */
export function printableJson(json: string): string {
  return json.replace(unseen, (character) => (character === "\n" ? character : escaped(character)));
}

/** "\u202E"; two of them for a character beyond the first 65,536, as JSON has it. */
function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join("");
}

/** Longer pieces are nobody's sheet names or words; all of them is in the JSON. */
const mostCharacters = 300;

/** Without the middle of what is too long to be read. */
export function shortened(text: string, most = mostCharacters): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  // A half of a surrogate pair at the cut is shown as its number by `printable`.
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
