/** Compares what was read with the truth, workbook by workbook. */
import type { ReadOutcome } from "../adapter";
import type { Truth } from "../book/truth";

export interface Judged {
  readonly seed: number;
  readonly kind: readonly string[];
  readonly exact: boolean;
  readonly total: boolean;
  readonly verdict: boolean;
  /** Rules of the error-level findings that nothing explains. */
  readonly falseFindings: readonly string[];
  /** A wrong total, or a wrong verdict, that nothing warns of. */
  readonly falseClean: boolean;
  readonly doubt: ReadOutcome["doubt"];
  readonly silent: number | null;
  readonly crashed: boolean;
  /** What went wrong, in words. */
  readonly why: readonly string[];
}

/** Totals agree to half a hundredth. */
const tolerance = 0.005 + 1e-9;

export function judge(seed: number, truth: Truth, outcome: ReadOutcome): Judged {
  const isCounted = !truth.ambiguous && (truth.verdict === "assessment" || truth.verdict === "part");
  const verdict = isVerdictRight(truth, outcome);
  const total = isCounted ? same(truth.claimed, outcome.claimed) : verdict;
  const points = isCounted ? wrongPoints(truth, outcome) : [];
  const falseFindings = isCounted ? unexplained(truth, outcome) : [];
  const why = [
    ...(outcome.crashed === null ? [] : [`crashed: ${outcome.crashed}`]),
    ...(verdict ? [] : [`verdict: ${truth.ambiguous ? "ambiguous" : truth.verdict} was not told`]),
    ...(total ? [] : [`total: ${truth.claimed} was read as ${outcome.claimed}`]),
    ...points,
    ...falseFindings.map((rule) => `false finding: ${rule}`),
  ];
  return {
    seed,
    kind: truth.kind,
    exact: why.length === 0,
    total,
    verdict,
    falseFindings,
    falseClean: !(total && verdict) && !isWarned(outcome),
    doubt: outcome.doubt,
    silent: outcome.silent,
    crashed: outcome.crashed !== null,
    why,
  };
}

function isWarned({ refused, errors, doubt, older }: ReadOutcome): boolean {
  return refused !== null || errors.length > 0 || doubt === "doubtful" || older;
}

function isVerdictRight(
  { verdict, ambiguous, eitherScope }: Truth,
  { refused, doubt, scope, older }: ReadOutcome,
): boolean {
  const asks = refused !== null || doubt === "doubtful";
  if (ambiguous) return asks;
  switch (verdict) {
    case "foreign":
      return refused !== null;
    case "many":
      return asks;
    case "older":
      return older;
    case "part":
      return refused === null && scope !== "whole" && !older;
    default:
      return refused === null && (scope !== "part" || eitherScope) && !older;
  }
}

function same(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= tolerance;
}

/** Unanswered or absent is no score: a reader may give nothing or 0 for it. */
function wrongPoints({ perIndicator }: Truth, { indicators }: ReadOutcome): string[] {
  const found = new Map(indicators.map(({ code, points }) => [code, points]));
  const wanted = new Map(perIndicator.map(({ code, points }) => [code, points]));
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((code) => {
    const [own, got] = [wanted.get(code) ?? null, found.get(code) ?? null];
    return same(own ?? 0, got ?? 0) ? [] : [`${code}: ${own} was read as ${got}`];
  });
}

function unexplained({ expectedFindings }: Truth, { errors }: ReadOutcome): string[] {
  const codes = new Set(expectedFindings.flatMap((expected) => expected.codes));
  const cells = new Set(expectedFindings.flatMap((expected) => expected.cells));
  return errors
    .filter(({ cell, about }) => !cells.has(cell) && !about.some((code) => codes.has(code)))
    .map(({ rule, cell }) => `${rule} at ${cell}`);
}
