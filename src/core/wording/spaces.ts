/** Makes spaces seen that nobody sees: where two texts differ in nothing else, they would look the same. */

/** What stands for a space too many. */
const spaceSign = "␣";

const blank = /[\s\p{Cf}]/u;

/** "Pertanyaan  4 " → "Pertanyaan ␣4␣", where the other text has the same letters; else the text as it is. */
export function withSpaces(text: string, other: string): string {
  if (text === other || lettersOf(text) !== lettersOf(other)) return text;
  const signs = [...text];
  const isBlank = signs.map((sign) => blank.test(sign));
  const [first, last] = [isBlank.indexOf(false), isBlank.lastIndexOf(false)];
  return signs
    .map((sign, at) => {
      const isUsual = sign === " " && at > first && at < last && isBlank[at - 1] === false;
      return isBlank[at] && !isUsual ? spaceSign : sign;
    })
    .join("");
}

function lettersOf(text: string): string {
  return [...text].filter((sign) => !blank.test(sign)).join("");
}
