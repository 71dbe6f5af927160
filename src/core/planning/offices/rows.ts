/** The rows that offices are asked about: those that should hold a score, or an answer where the workbook has no scores. */
import { headsAmong } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { Report } from "../../report/report";
import { expectedScores } from "../../scoring/expected";

/** Of an indicator the questions where there are any, else its own row; totals never. */
export function askedRows({ score, entries, scope }: Pick<Report, "score" | "entries" | "scope">): Entry[] {
  const judged = new Set(scope.indicators);
  const expected = expectedScores(score);
  const rows = expected.length > 0 ? expected : lowest(entries);
  return rows.filter(({ indicator }) => indicator === null || judged.has(indicator));
}

function lowest(entries: readonly Entry[]): Entry[] {
  const rows = entries.filter(({ isTotal, indicator }) => !isTotal && indicator !== null);
  const questions = rows.filter(({ level }) => level === "question");
  const detailed = new Set(questions.map(({ indicator }) => indicator));
  const heads = headsAmong(questions);
  return rows.filter((entry) => !heads.has(entry) && (entry.level === "question" || !detailed.has(entry.indicator)));
}
