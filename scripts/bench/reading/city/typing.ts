/** The habits of typing: casing, stray spaces, slips of a letter, and numbers typed as text. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Content } from "../grid/canvas";
import type { Speech } from "./labels";

const hardSpace = "\u00a0";

/** A label as this keeper types it. */
export function typeText(text: string, { choices, dice }: Speech): string {
  const cased = casings[choices.casing](text);
  const slipped = choices.typos === "few" && dice.chance(0.12) ? slip(cased, dice) : cased;
  return dice.chance(0.4) ? spacings[choices.spaces](slipped) : slipped;
}

const casings: Readonly<Record<Choices["casing"], (text: string) => string>> = {
  printed: (text) => text,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
};

const spacings: Readonly<Record<Choices["spaces"], (text: string) => string>> = {
  none: (text) => text,
  trailing: (text) => `${text} `,
  hard: (text) => text.replace(" ", hardSpace),
  double: (text) => text.replace(" ", "  "),
  breaks: (text) => text.replace(/ (?=\S+$)/, "\n"),
};

/** One letter of a long word lost, doubled or swapped; a text without long words stays. */
function slip(text: string, dice: Dice): string {
  const words = text.split(" ");
  const long = words.flatMap((word, at) => (/^[a-z]{8,}$/i.test(word) ? [at] : []));
  if (long.length === 0) return text;
  const at = dice.pick(long);
  return words.map((word, place) => (place === at ? slipWord(word, dice) : word)).join(" ");
}

function slipWord(word: string, dice: Dice): string {
  const at = dice.between(2, word.length - 3);
  const [before, one, other, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return dice.pick([before + other + after, before + one + one + other + after, before + other + one + after]);
}

/** Hundredths as a cell: a number, or text as somebody types it. */
export function typeNumber(points: number, { choices, dice }: Speech): Content {
  const plain = String(points / 100);
  const comma = plain.replace(".", ",");
  switch (choices.numbers) {
    case "comma text":
      return { value: comma };
    case "point text":
      return { value: (points / 100).toFixed(2) };
    case "some text":
      return { value: dice.chance(0.25) ? comma : points / 100 };
    case "spaces":
      return { value: dice.chance(0.5) ? `${comma} ` : hardSpace + comma };
    case "unit":
      return { value: `${comma} poin` };
    default:
      return { value: points / 100 };
  }
}

/** True where maxima are typed as text like the scores. */
export function typesMaxima({ numbers, decimals }: Choices): boolean {
  return (numbers === "comma text" || numbers === "point text") && decimals === "two";
}

/** True where Excel's SUM would add every number up. */
export function areNumbers({ numbers }: Choices): boolean {
  return numbers === "number";
}
