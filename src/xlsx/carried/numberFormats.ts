/** What a number format makes of a number where that changes what it means: a date, a time or a percentage. */
import type { NumberKind } from "../../core/workbook";

/** Formats that every workbook has without listing them (ECMA-376 part 1, 18.8.30), East Asian dates included. */
export function kindOfBuiltIn(id: number): NumberKind | null {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return "time";
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? "date" : null;
}

/** Quoted texts, characters taken as they are, colours, conditions and languages: none of them says what the number is. */
const literal = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[(?![hms]+\])[^\]]*\]?|general/gi;

/** The kind that a format code gives to positive numbers; null for a plain number, a fraction or a text. */
export function kindOfFormat(code: string): NumberKind | null {
  const [first = ""] = code.replace(literal, "").split(";");
  if (first.includes("%")) return "percent";
  // The "E" of "0.00E+00" is an exponent.
  const letters = first
    .toLowerCase()
    .replace(/e[+-]/g, "")
    .replace(/am\/pm|a\/p/g, "h");
  if (/[ydeb]/.test(letters)) return "date";
  if (/[hs]/.test(letters)) return "time";
  // Only minutes stand beside hours or seconds; a lone "[m]" is elapsed time.
  if (letters.includes("m")) return letters.includes("[") ? "time" : "date";
  return null;
}
