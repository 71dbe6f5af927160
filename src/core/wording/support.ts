/** Says for each indicator which of its scores evidence does not support in full, where, and why. */
import type { IndicatorReport, ScoreSupport } from "../report/indicators";
import type { Report } from "../report/report";
import { groupBy } from "../grouping";
import { roundOff } from "../rounding";
import { formatNumber } from "../text";
import type { Language } from "../text";
import { reference } from "../reference";

/** One line an indicator that loses points: how many, then each reason with its questions and their cells. */
export function supportTexts({ indicators }: Report, language: Language): string[] {
  return indicators.flatMap((one) => {
    const lost = one.support.filter(({ points, low }) => points - low > 1e-6);
    return lost.length === 0 ? [] : [lineOf(one, lost, language)];
  });
}

function lineOf({ indicator }: IndicatorReport, lost: readonly ScoreSupport[], language: Language): string {
  const all = roundOff(lost.reduce((sum, { points, low }) => sum + points - low, 0));
  const reasons = [...groupBy(lost, ({ why }) => why?.[language] ?? "")].map(([why, own]) => {
    const places = own.slice(0, mostReasons).map(placeOf);
    const rest =
      own.length > mostReasons
        ? [language === "id" ? `${own.length - mostReasons} lagi` : `${own.length - mostReasons} more`]
        : [];
    return `${why} (${[...places, ...rest].join(", ")})`;
  });
  const points = formatNumber(all, language);
  return language === "id"
    ? `Indikator ${indicator.number}, ${points} poin belum terdukung: ${reasons.join("; ")}.`
    : `Indicator ${indicator.number}, ${points} points not supported: ${reasons.join("; ")}.`;
}

/** Of one reason so many places are named; all of them are among the findings. */
const mostReasons = 5;

function placeOf({ question, at }: ScoreSupport): string {
  return question === null ? reference(at) : `${question}: ${reference(at)}`;
}
