/** Takes from a number as typed what a person reads past: marks around it, signs of copying, wide digits, fractions in one character. */

/** Digits and marks of East Asian width: "１２，５". */
const wide = /[\uff01-\uff5e]/g;
/** What is not seen: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** "'12", "= 12", ": 12", "→ 12", "✓ 12": one sign, then the number. */
const before = /^(?:->|=>|[=:→✓✔√≈"“'’‘`´]) ?(?=[-+]?[\d.,¼-¾⅐-⅞])/;
/** "12;", "12|", "12 ✓", "12!"; "12*" points to a note. */
const behind = / ?[;:|!✓✔√"”'’`´]$/;
/** "12,50,-" and "12,50,=": how a price is closed. */
const closed = /(?<=\d)[.,] ?[-–—=]{1,2}$/;
/** "*12,5*", "_12,5_": how a message makes a text bold or slanted. */
const styled = /^(?:\*{1,2}([^*]+)\*{1,2}|_([^_]+)_)$/;

/** The number with none of the marks that say nothing of it. */
export function withoutSigns(text: string): string {
  const narrow = text
    .replace(unseen, "")
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const plain = narrow.replace(styled, (_, bold?: string, slanted?: string) => bold ?? slanted ?? "");
  return withFraction(plain.replace(before, "").replace(behind, "").replace(closed, "").trim());
}

const fractions: ReadonlyMap<string, string> = new Map(
  "¼25 ½50 ¾75 ⅓33 ⅔67 ⅕20 ⅖40 ⅗60 ⅘80 ⅙17 ⅚83 ⅐14 ⅛12 ⅜38 ⅝63 ⅞88"
    .split(" ")
    .map((one) => [one.charAt(0), one.slice(1)]),
);
/** A whole number, or none, and a fraction in one character or with a slash: "12½", "¾", "12 1/2"; "1/2" alone may be 1 of 2. */
const inOneCharacter = /^([-+(]?\d{0,4}) ?([¼-¾⅐-⅞])/;
const withSlash = /^(\d{1,4}) ([1-7])[/⁄]([2-58])(?![\d.,])/;

/** Scores have two decimals, so that a third is 0,33: nobody claims more than what the form can hold. */
function withFraction(text: string): string {
  return text
    .replace(inOneCharacter, (all, whole: string, fraction: string) => {
      const decimals = fractions.get(fraction);
      return decimals === undefined ? all : `${whole === "" ? "0" : whole},${decimals}`;
    })
    .replace(withSlash, (all, whole: string, up: string, down: string) =>
      Number(up) < Number(down) ? String(Number(whole) + Math.round((100 * Number(up)) / Number(down)) / 100) : all,
    );
}

/** Gaps and apostrophes between digits part thousands, or stand beside a decimal mark; "12 5" may be 12,5 or 125 or two numbers. */
export function areGapsClear(written: string): boolean {
  const beside = written.replace(/ ?([.,]) ?/g, "$1").trim();
  return !/\d[ '](?!\d{3}(?!\d))/.test(beside);
}
