/** REGEXTEST and REGEXREPLACE: their patterns are those of PCRE2, of which JavaScript knows what people write. */
import type { CellValue } from "../../core/workbook";
import { plainText } from "../model/values";
import type { Scalar } from "./lifting";
import { numberOf } from "./lifting";

export const patterns: Readonly<Record<string, Scalar>> = {
  REGEXTEST: (text, pattern, isAnyCase = 0) => {
    const found = patternOf(pattern, isAnyCase);
    return found ? found.test(plainText(text)) : "#VALUE!";
  },
  REGEXREPLACE: (text, pattern, replacement, occurrence = 0, isAnyCase = 0) => {
    const [found, wanted] = [patternOf(pattern, isAnyCase, "g"), numberOf(occurrence)];
    if (!found || wanted === null) return "#VALUE!";
    const words = plainText(text);
    if (Math.trunc(wanted) === 0) return words.replace(found, plainText(replacement));
    const all = [...words.matchAll(found)];
    const one = all.at(wanted > 0 ? Math.trunc(wanted) - 1 : Math.trunc(wanted));
    if (!one) return words;
    const alone = new RegExp(found.source, found.flags.replace("g", "y"));
    alone.lastIndex = one.index;
    return words.replace(alone, plainText(replacement));
  },
};

/** Null for what is no pattern. */
function patternOf(pattern: CellValue | undefined, isAnyCase: CellValue, flags = ""): RegExp | null {
  const [, inline, source = ""] = /^(\(\?i\))?([^]*)$/.exec(plainText(pattern)) ?? [];
  try {
    return new RegExp(source, `u${flags}${inline !== undefined || numberOf(isAnyCase) === 1 ? "i" : ""}`);
  } catch {
    return null;
  }
}
