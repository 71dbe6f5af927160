/** Names that Excel takes for sheets, made from any text. */

const maxLength = 31;
const forbidden = /[\\/?*[\]:\p{Cc}]+/gu;

/** A name like the text that no sheet has yet; `taken` are the workbook's names, which differ by more than case. */
export function sheetNameFor(text: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  // Excel keeps "History" for itself.
  known.add("history");
  const plain = trimmed(text.replace(forbidden, " ").replace(/\s+/g, " ")) || "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = trimmed(cut(plain, maxLength - ending.length)) + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** Apostrophes stand around a name in formulas, so none may stand at its ends. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /['\s]/.test(text.charAt(from))) from++;
  while (to > from && /['\s]/.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
