/** Numbers and days as a narrow column shows them: fewer decimals where nothing else is asked for, or "####". */
import type { Language } from "../../core/text";
import { textOf } from "./text";

/** A number under its format, as long as `fits` allows; a text too long to be read right is none. */
export function fittedText(
  value: number,
  format: string | undefined,
  language: Language,
  fits: (text: string) => boolean,
): string {
  const whole = textOf(value, format, language);
  if (fits(whole)) return whole;
  const found = isGeneral(format) ? shorter(value, language).find(fits) : undefined;
  if (found !== undefined) return found;
  let hashes = "#";
  while (hashes.length < mostHashes && fits(`${hashes}#`)) hashes += "#";
  return hashes;
}

/** As many as the widest column of Excel holds letters. */
const mostHashes = 255;

const isGeneral = (format = "General"): boolean => format.toLowerCase() === "general";

/** With ever fewer decimals, then as a power of ten; what would be rounded to 0 is only the latter. */
function shorter(value: number, language: Language): string[] {
  const places = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const isPlain = Math.abs(value) < 1e11;
  const rounded = (isPlain ? places : []).map((count) => Number(value.toFixed(count))).filter((one) => one !== 0);
  const powers = places.slice(4).map((count) => textOf(value, `0.${"#".repeat(count)}E+00`, language));
  return [
    ...rounded.map((one) => textOf(one, "General", language)),
    ...powers.map((text) => text.replace(/[.,]E/, "E")),
  ];
}
