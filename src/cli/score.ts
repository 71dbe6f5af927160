/** The score as lines: what is claimed, what evidence supports of it, and what stands at a bound. */
import type { Report } from "../core/report/report";
import { claimedText, edgeTexts, supportedText } from "../core/wording/score";
import { unfilledBook } from "../core/wording/unfilled";
import type { Language } from "../core/text";
import { paragraph } from "./terminal/wrap";

export function scoreLines(report: Report, language: Language, width: number): string[] {
  const unfilled = unfilledBook(report)?.[language];
  const texts = [
    ...(unfilled === undefined ? [] : [unfilled]),
    ...[claimedText(report, language), supportedText(report, language), ...edgeTexts(report, language)],
  ];
  return texts.flatMap((text) => paragraph(text, width));
}
