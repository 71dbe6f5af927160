/** Tells where a line goes on to another year than the one that it has something of. */
import { yearOf } from "../text/dates";
import { noToken } from "../text/tokens";
import type { Token } from "../text/tokens";
import { joins, negations, ongoing, promises, stillWords, strongTicks, yearWords } from "../text/words";

/** "Laporan 2024 sudah ada, yang 2025 menyusul": what is there of one year, and what is said of the next. */
export function tellsOtherYear(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] ?? noToken;
  if (!joins.has(word) && !",&+".includes(word || " ")) return false;
  const year = yearBehind(tokens, at + 1);
  if (year === null) return false;
  const next = tokens
    .slice(year + 1, year + 1 + longestSaying)
    .find(({ word }) => isPresent(word) || isUnfinished(word));
  return next !== undefined && isUnfinished(next.word);
}

/** True for a word or mark that says that something is there. */
export function isPresent(word: string): boolean {
  return strongTicks.has(word) || "✓√✔☑".includes(word);
}

const longestSaying = 3;

function isUnfinished(word: string): boolean {
  return [negations, promises, ongoing, stillWords].some((words) => words.has(word));
}

/** Where a year stands from `at` on, behind few words that lead to it: "yang tahun 2025". */
function yearBehind(tokens: readonly Token[], at: number): number | null {
  let index = at;
  while (index < at + longestSaying && beforeYears.has(tokens[index]?.word ?? "")) index++;
  return yearOf(tokens[index]?.text ?? "") === null ? null : index;
}

const beforeYears: ReadonlySet<string> = new Set([...yearWords, ..."yang yg untuk utk".split(" ")]);
