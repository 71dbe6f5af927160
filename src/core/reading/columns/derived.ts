/** What the columns of numbers are to each other: gaps to the maximum, shares and their points, sums and means. */
import type { Heading } from "../headings/columns";
import { equalWithin } from "../model/points";
import { namesCount } from "./measures";
import type { Ground, Pair } from "./pairs";
import type { ScoreChoice } from "./scores";
import { scoreWeights, shareBounds } from "../model/weights";

/** The choices without those that are derived from one which is rather the score, and in favour of what others come to. */
export function withDerived(choices: readonly ScoreChoice[], ground: Ground): ScoreChoice[] {
  return withoutRepeats(withoutGaps(withSums(withProducts(choices, ground), ground), ground), ground);
}

/** "Nilai (huruf)" beside "Nilai (angka)", and "Jan" beside "Feb" where no score falls: what another one repeats or grows from is no rival. */
function withoutRepeats(choices: readonly ScoreChoice[], { headings, pairs }: Ground): ScoreChoice[] {
  const isOfPeriod = (at: number): boolean => headings.some(({ column, period }) => column === at && period !== null);
  const isRepeated = (one: ScoreChoice, { column, worth }: ScoreChoice): boolean => {
    const [own, others, isStep] = [pairs(one.column), pairs(column), isOfPeriod(one.column)];
    const isWithin = (a: Pair, b: Pair): boolean => (isStep ? a.value <= b.value : a.value === b.value);
    const isLonger = own.length > others.length;
    return worth > one.worth && !isLonger && areBoth(own, others, isWithin, isStep ? shareBounds.gaps : 1);
  };
  return choices.map((one) => (choices.some((other) => isRepeated(one, other)) ? { ...one, isExplained: true } : one));
}

/**
 * "Selisih": what a column that is rather the score lacks to the maximum is derived from it, and no score itself. Where no
 * heading of the two is known as a score's, as "Tabungan" beside "Tagihan", either may be.
 */
function withoutGaps(choices: readonly ScoreChoice[], { headings, pairs }: Ground): ScoreChoice[] {
  const isKnown = ({ column }: ScoreChoice): boolean => {
    const role = headings.find((heading) => heading.column === column)?.role;
    return role?.column === "score" && role.stray === undefined;
  };
  return choices.flatMap((one): ScoreChoice[] => {
    const other = choices.find(
      ({ column, worth }) => worth > one.worth && areBoth(pairs(one.column), pairs(column), isGap, shareBounds.gaps),
    );
    if (!other) return [one];
    return isKnown(other) || other.isSaid !== one.isSaid ? [] : [{ ...one, worth: other.worth, isExplained: false }];
  });
}

/** Points beside their shares: a column that is another one times the maximum holds the points. */
function withProducts(choices: readonly ScoreChoice[], { headings, pairs, facts }: Ground): ScoreChoice[] {
  const numeric = headings.filter(({ column }) => facts(column).numbers > shareBounds.numbers);
  return choices.map((choice) => {
    if (choice.scale !== "points") return choice;
    const isProduct = numeric.some(
      ({ column }) => column !== choice.column && isProductOf(pairs(choice.column), pairs(column)),
    );
    return isProduct ? { ...choice, worth: choice.worth + scoreWeights.hint } : choice;
  });
}

/** Two assessors and their mean, questions and their sum: what the columns beside it come to is the score, and they are not. */
function withSums(choices: readonly ScoreChoice[], { headings, pairs }: Ground): ScoreChoice[] {
  // "Tidak" is no score itself, and may be one of what a total counts.
  const answers = headings.filter(isAnswer).map(({ column }) => column);
  const columns = [...new Set([...choices.map(({ column }) => column), ...answers])].sort((a, b) => a - b);
  const addends = new Map(columns.map((column, at) => [column, addendsOf(column, columns.slice(0, at), pairs)]));
  const explained = new Set([...addends.values()].flatMap((own) => own.columns));
  const counts = [...addends].flatMap(([column, own]) => (areCounts(own, headings) ? [column, ...own.columns] : []));
  return choices
    .filter(({ column }) => !counts.includes(column))
    .map((choice) => {
      if (explained.has(choice.column)) return { ...choice, isExplained: true };
      const own = addends.get(choice.column) ?? noAddends;
      if (choice.scale !== "points" || own.columns.length === 0) return choice;
      // "Rata-rata" of two assessors is of their scores.
      const worth = choice.worth + scoreWeights.hint * (choice.isMeasure ? 2 : 1);
      return { ...choice, worth, isMeasure: false, meanOf: areAssessors(own, headings) ? [] : own.columns };
    });
}

/** "L | P | Jumlah", "Ada | Tidak | Total": so many people, villages or answers, and no points. */
function areCounts({ columns, isMean }: Addends, headings: Ground["headings"]): boolean {
  const isCount = (heading: Heading): boolean => isAnswer(heading) || namesCount(heading.path);
  return !isMean && columns.length > 0 && headings.filter(({ column }) => columns.includes(column)).every(isCount);
}

/** Assessors agree on their mean; that of two years or of anything else is a choice that somebody made. What is a sum is no choice. */
function areAssessors({ columns, isMean }: Addends, headings: Ground["headings"]): boolean {
  return (
    !isMean || headings.filter(({ column }) => columns.includes(column)).every(({ path }) => path.some(saysAssessor))
  );
}

function saysAssessor(text: string): boolean {
  return /\b(penilai|asesor|assessor|evaluator|reviewer|juri|pemeriksa|rater|scorer|tim)\b/i.test(text);
}

function isAnswer({ role }: Heading): boolean {
  return role?.column === "yes" || role?.column === "no";
}

/** No indicator has more questions than part 21A and indicator 1 together. */
const mostAddends = 80;

interface Addends {
  columns: readonly number[];
  /** The mean of those columns and not their sum. */
  isMean: boolean;
}

const noAddends: Addends = { columns: [], isMean: false };

/** The columns right before it whose sum or mean it is, row by row; none when it is no such. */
function addendsOf(column: number, before: readonly number[], pairs: Ground["pairs"]): Addends {
  const own = pairs(column);
  const rows = new Map<number, number[]>();
  for (let from = before.length - 1; from >= Math.max(0, before.length - mostAddends); from--) {
    for (const { row, value } of pairs(before[from] ?? 0)) rows.set(row, [...(rows.get(row) ?? []), value]);
    const columns = before.slice(from);
    if (comesTo(own, rows, 1)) return { columns, isMean: false };
    if (comesTo(own, rows, columns.length)) return { columns, isMean: true };
  }
  return noAddends;
}

/**
 * Whether each number is what those of its row come to. It says nothing where all of a row are the same, nor where every row
 * grows in the same steps, as the months of a year do: then the third month is the first and second together.
 */
function comesTo(own: readonly Pair[], rows: ReadonlyMap<number, readonly number[]>, parts: number): boolean {
  const isSum = ({ row, value }: Pair): boolean => {
    const sum = (rows.get(row) ?? []).reduce((all, one) => all + one, 0);
    return Math.abs(sum / parts - value) <= 2 * equalWithin;
  };
  const isTold = ({ row, value }: Pair): boolean =>
    (rows.get(row) ?? []).filter((one) => one !== 0 && one !== value).length > 1;
  const steps = new Set(own.flatMap(({ row }) => stepOf(rows.get(row) ?? [])));
  return own.length > 1 && own.some(isTold) && own.every(isSum) && (steps.size !== 1 || parts > 1);
}

/** What the last of a row is to the one before it, in thousandths; none where that cannot be told, or nothing grows. */
function stepOf(values: readonly number[]): readonly number[] {
  const [last = 0, before = 0] = values;
  return before === 0 || last === before ? [] : [Math.round((1000 * last) / before)];
}

function isGap(pair: Pair, other: Pair): boolean {
  return Math.abs(pair.value + other.value - pair.max) <= equalWithin;
}

/** Rounding leaves a share up to half a hundredth off, which is that much of the maximum. */
function isProductOf(points: readonly Pair[], shares: readonly Pair[]): boolean {
  const isTold = points.some(({ value }) => value !== 0) && shares.some(({ value }) => value !== 0);
  return (
    isTold &&
    [1, 100].some((whole) =>
      areBoth(
        points,
        shares,
        (pair, share) => {
          const isFit = Math.abs((share.value / whole) * pair.max - pair.value) <= equalWithin + equalWithin * pair.max;
          return share.value <= whole && isFit && (pair.value === 0 || share.value !== pair.value);
        },
        1,
      ),
    )
  );
}

/** Whether the numbers of two columns, row by row, pass a test; a mistyped one here and there leaves the others right. */
function areBoth(
  ones: readonly Pair[],
  others: readonly Pair[],
  test: (one: Pair, other: Pair) => boolean,
  least: number,
): boolean {
  let [both, fitting, at] = [0, 0, 0];
  for (const one of ones) {
    while ((others[at]?.row ?? one.row) < one.row) at++;
    const other = others[at];
    if (other?.row !== one.row) continue;
    both++;
    if (test(one, other)) fitting++;
    else if (least === 1) return false;
  }
  return both > 1 && fitting >= least * both;
}
