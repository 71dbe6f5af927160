/** Finds the year in a document's number: "77/PKS/III/2025", "01/MoU/24", "123/Pdt.P/2025/PA.Skm". */
import { yearOf } from "./dates";
import { isDigit, isLetter } from "./letters";

/** The year in which the number ends; null for none. */
export function yearInNumber(number: string): number | null {
  return yearOf(number.slice(-4)) ?? shortYear(number.split("/"));
}

/** The year that one of the parts between its strokes tells; null for none. */
export function yearOfParts(parts: readonly string[]): number | null {
  return yearOf(parts.at(-1)?.split("-").at(-1) ?? "") ?? courtYear(parts) ?? shortYear(parts);
}

/** "123/Pdt.P/2025/PA.Skm": courts write their own name behind the year; between digits it is a serial number. */
function courtYear(segments: readonly string[]): number | null {
  const [before = "", year = "", behind = ""] = segments.slice(-3);
  return segments.length > 3 && !hasDigit(before) && !hasDigit(behind) ? yearOf(year) : null;
}

/** "01/MoU/24": behind a part in letters the last one is the year; between digits alone it may be a serial number. */
function shortYear(segments: readonly string[]): number | null {
  const [before = "", last = ""] = segments.slice(-2);
  const isYear = segments.length > 2 && last.length === 2 && last >= firstShort && last < lastShort;
  return isYear && hasLetters(before) ? yearOf(`20${last}`) : null;
}

/** No office hands in documents of the nineties, and no plan goes on so far. */
const [firstShort, lastShort] = ["10", "46"];

/** Two at least: "12A" is still a serial number. */
function hasLetters(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at))) return true;
  }
  return false;
}

export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
