/** Formulas as people write them in their language, and as files and the API have them: "=SUM(E5;1,5)" is "=SUM(E5,1.5)". */
import type { Language } from "../../core/text";

/** Texts, quoted names of sheets and brackets first, so that nothing within them is taken for a mark of the formula. */
const skipped = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]`;
const words = String.raw`[\p{L}_$][\p{L}\p{N}_.$?]*`;
/** A comma behind these begins no number. */
const noOperand = String.raw`(?<![\p{L}\p{N}_.$)\]}"'])`;
const indonesianMarks = new RegExp(
  String.raw`(${skipped}|${words})|(\d+(?:,\d*)?(?:E[+-]?\d+)?|${noOperand},\d+(?:E[+-]?\d+)?)|([{};,.\\])`,
  "giu",
);
const englishMarks = new RegExp(
  String.raw`(${skipped}|${words})|(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)|([{};,\\])`,
  "giu",
);

/**
 * What a person has typed behind "=", as the book takes it; null where a mark stands that the language has no use for: in
 * Indonesian a comma belongs to a number, and ";" parts the arguments.
 */
export function globalFormula(text: string, language: Language): string | null {
  const [pattern, meant] = language === "id" ? [indonesianMarks, inIndonesian] : [englishMarks, inEnglish];
  let depth = 0;
  let isWrong = false;
  const found = text.replace(pattern, (whole: string, kept?: string, number?: string, mark?: string) => {
    if (kept !== undefined || mark === undefined) return number?.replace(",", ".") ?? whole;
    depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    const read = meant(mark, depth > 0);
    isWrong ||= read === null;
    return read ?? mark;
  });
  return isWrong ? null : found;
}

/** A name may begin with "\"; null for what is no mark there. */
function inEnglish(mark: string, isInArray: boolean): string | null {
  return (mark === ";" && !isInArray) || (mark === "\\" && isInArray) ? null : mark;
}

/** Columns of an array are parted by "\", or by points. */
function inIndonesian(mark: string, isInArray: boolean): string | null {
  if (mark === ",") return null;
  if (isInArray) return mark === "\\" || mark === "." ? "," : mark;
  return mark === "." ? null : mark === ";" ? "," : mark;
}

/** The formula as it is shown to be edited. */
export function localFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  let depth = 0;
  return formula.replace(englishMarks, (whole: string, kept?: string, number?: string, mark?: string) => {
    if (kept !== undefined || number !== undefined) return number?.replace(".", ",") ?? whole;
    depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    return mark === "," ? (depth > 0 ? "\\" : ";") : whole;
  });
}
