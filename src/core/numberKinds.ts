/** What a number format makes of a number where that changes what it means: a date, a time, a percentage, or nothing to be seen. */
import type { NumberKind } from "./workbook";

/** What the list of cell formats makes of numbers, by place; empty lists when no format changes anything. */
export interface NumberFormats {
  kinds: readonly (NumberKind | null)[];
  /** The codes of formats that do not show a number's plain digits. */
  codes: readonly (string | null)[];
}

/** Formats that every workbook has without listing them (ECMA-376 part 1, 18.8.30), East Asian dates included. */
export function kindOfBuiltIn(id: number): NumberKind | null {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return "time";
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? "date" : null;
}

/** The codes of those that show a number otherwise than in plain digits, as Excel in Indonesia has them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  ...[9, 10].map((id): [number, string] => [id, id === 9 ? "0%" : "0.00%"]),
  ...[3, 5, 6, 37, 38, 41, 42].map((id): [number, string] => [id, "#,##0"]),
  ...[4, 7, 8, 39, 40, 43, 44].map((id): [number, string] => [id, "#,##0.00"]),
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss"],
]);

/** The code of a format that no workbook lists; null for plain digits, and where the language of Excel decides. */
export function codeOfBuiltIn(id: number): string | null {
  return builtIn.get(id) ?? null;
}

/** True for formats that show a number's own digits: "General", "0.00". */
export function isPlainFormat(code: string): boolean {
  return /^(?:general|[0#?.]*|@)$/i.test(code);
}

/** Quoted texts, characters taken as they are, colours, conditions and languages: none of them says what the number is. */
const literal = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[(?![hms]+\])[^\]]*\]?|general/gi;

/** `;;;`, `""` and `" "` show nothing of a positive number; "0;0;" hides zeros alone, and a condition decides for itself. */
function isBlankFormat(code: string): boolean {
  if (code === "" || /\[[<>=]/.test(code)) return false;
  const [first = ""] = code.replace(/"\s*"|\\\s|[_*][\s\S]|\[(?![hms]+\])[^\]]*\]/gi, "").split(";");
  return first.trim() === "" && code.trim() !== "";
}

/** The kind that a format code gives to positive numbers; null for a plain number, a fraction or a text. */
export function kindOfFormat(code: string): NumberKind | null {
  if (isBlankFormat(code)) return "hidden";
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
