/** How well a reading agrees with the instrument: the one function that decides between two readings. */
import { groupBy } from "../../grouping";
import type { Question } from "../../instrument/instrument";
import { activitiesIn, isOwnSum } from "../alignment/activities";
import { isOwnMaximum } from "../alignment/align";
import type { Alignment, Step } from "../alignment/align";
import { nodeOf } from "../alignment/claims";
import type { Heading } from "../headings/columns";
import { labelColumns } from "../model/words";
import { usedColumns } from "../model/tables";
import type { Roles } from "../model/tables";
import { fitWeights, recognitionBounds, vouching } from "../model/weights";

/** What speaks for and against a reading, counted. */
export interface Features {
  /** What vouches for the rows, added up. */
  rows: number;
  /** Rows that have no place, and questions by a number alone of which each is the only one of its indicator: those rather count the indicators. */
  unknown: number;
  duplicates: number;
  headings: number;
  idle: number;
  /** Rows whose number only counts on, where the reading says that it does. */
  counted: number;
  score: number;
}

export interface Fit extends Features {
  worth: number;
}

/** The worth of one reading of a block's rows, with the best score column's worth where it is known. */
export function fit(
  alignment: Pick<Alignment, "steps" | "worth">,
  roles: Pick<Roles, "columns" | "also" | "numberOf">,
  headings: readonly Heading[],
  score: number,
): Fit {
  const features: Features = {
    rows: alignment.worth,
    unknown: unknownAmong(alignment.steps) + loneAmong(alignment.steps),
    duplicates: duplicatesAmong(alignment.steps),
    headings: agreeing(roles, headings),
    idle: idleAmong(roles, headings),
    counted: roles.numberOf === "running" ? countedAmong(alignment.steps) : 0,
    score,
  };
  return weighed(features);
}

/** The same reading where the score column's numbers have changed. */
export function withScore(features: Features, score: number): Fit {
  return weighed({ ...features, score });
}

function weighed(features: Features): Fit {
  return { ...features, worth: keys.reduce((sum, key) => sum + fitWeights[key] * features[key], 0) };
}

const keys = ["rows", "unknown", "duplicates", "headings", "idle", "counted", "score"] as const;

/** A number that runs on does so from 1 without a gap: those of questions begin anew, those of a cluster's indicators elsewhere. */
function countedAmong(steps: readonly Step[]): number {
  const tables = [...groupBy(steps, ({ row }) => row.table).values()];
  return tables.reduce((sum, own) => {
    const numbers = own.flatMap(({ row }) => (row.number ? [Number(row.number.code ?? NaN)] : []));
    const isRunning = numbers.every((number, at) => number === at + 1);
    return isRunning ? sum + numbers.length : sum;
  }, 0);
}

function unknownAmong(steps: readonly Step[]): number {
  return steps.filter(({ row, option }) => option.kind === "unknown" && row.isFilled).length;
}

/** Questions of an indicator stand together; where most stand alone their numbers begin anew in each cluster or run on. */
function loneAmong(steps: readonly Step[]): number {
  const asked = steps.filter(({ option: { kind } }) => kind === "question");
  const sets = [...groupBy(asked, ({ option: { place } }) => place && nodeOf(place)).values()];
  const lone = sets.filter((own) => own.length === 1 && own.every(isBare)).length;
  return 2 * lone > sets.length ? lone : 0;
}

/** A number alone beside the indicator's name. */
function isBare({ row, option: { label } }: Step): boolean {
  return row.indicator !== null && label?.name === "";
}

/** Rows with values that name a node which another such row has named; without values they are its further documents. */
function duplicatesAmong(steps: readonly Step[]): number {
  const seen = new Set<object | Question>();
  let count = 0;
  for (const { row, option } of steps) {
    if (!named.has(option.kind) || !row.isFilled) continue;
    const node = option.question ?? (option.kind !== "question" && option.place ? nodeOf(option.place) : null);
    if (!node) continue;
    if (seen.has(node)) count++;
    seen.add(node);
  }
  return count;
}

const named: ReadonlySet<Step["option"]["kind"]> = new Set(["question", "place", "cluster"]);

/** Headings that say what their columns are read as, each by how sure it is. */
function agreeing({ columns }: Pick<Roles, "columns">, headings: readonly Heading[]): number {
  return headings.reduce(
    (sum, { column, role }) => sum + (role && columns.get(role.column) === column ? role.strength : 0),
    0,
  );
}

/** Headings of labels whose columns are read as nothing. */
function idleAmong(roles: Pick<Roles, "columns" | "also">, headings: readonly Heading[]): number {
  const used = usedColumns(roles);
  const idle = headings.filter(({ column, role }) => role && labelColumns.includes(role.column) && !used.has(column));
  return idle.reduce((sum, { role }) => sum + (role?.strength ?? 0), 0);
}

/** How many of a table's rows the instrument knows, and how many could be such rows. */
export interface Recognition {
  known: number;
  rows: number;
  /** Whether nothing below the clusters is known. */
  isOfClusters: boolean;
  /** Maxima that are printed beside placed rows, and how many of them are the instrument's. */
  printed: number;
  own: number;
  /** Whether no more than a number beside a text of anything places most rows. */
  isByNumber: boolean;
}

/** `isTitled`: a title or the sheet's name says the indicator, so its questions need no names of their own. */
export function recognitionOf(steps: readonly Step[], isTitled: boolean): Recognition {
  const asked = steps.filter(({ row, option: { kind } }) => isAsked[kind] ?? row.isFilled);
  const vouched = asked.map(({ option }) => option.vouched);
  // A question's code proves nothing unless something else, or all codes together, show that the list is the instrument's.
  const isShown = isTitled || vouched.some((one) => one >= recognitionBounds.least) || areCodes(asked);
  const known = isShown ? vouched.reduce((sum, one) => sum + one, isTitled ? 1 : 0) : 0;
  const isOfClusters = !isTitled && !asked.some(({ option }) => option.kind !== "cluster" && option.vouched > 0);
  const byNumber = vouched.filter((one) => one === vouching.text).length;
  const isByNumber = !isTitled && 2 * byNumber > asked.length;
  return { known, rows: asked.length, isOfClusters, isByNumber, ...maximaOf(asked) };
}

/** So many codes alone that each name a question, some of a part or with a letter, are of no other outline. */
function areCodes(asked: readonly Step[]): boolean {
  const alone = asked.flatMap(({ row: { number, lead }, option: { question } }) => {
    const { code, name } = lead ?? number ?? { code: null, name: "" };
    return question && name === "" && wholeCode.test(code ?? "") ? [{ question, code }] : [];
  });
  const { leastCodes, codes, lettered } = recognitionBounds;
  const own = new Set(alone.map(({ question }) => question)).size;
  const told = alone.filter(({ code }) => /[a-z]/i.test(code ?? "")).length;
  return own >= leastCodes && own >= codes * asked.length && told >= lettered * asked.length;
}

/** "4-1", "21A.4a": indicator and question. */
const wholeCode = /^\d{1,2}[a-c]?[.-]\d{1,2}[a-z]{0,2}$/i;

function maximaOf(steps: readonly Step[]): Pick<Recognition, "printed" | "own"> {
  const told = new Set(activitiesIn(steps).flatMap((own) => (isOwnSum(own) === true ? own : [])));
  const isOwn = (step: Step): boolean | null => {
    const isUnknown = step.option.kind === "question" && !step.option.question;
    return isUnknown && step.row.maximum !== null ? told.has(step) : isOwnMaximum(step);
  };
  const printed = steps.flatMap((step) => isOwn(step) ?? []);
  return { printed: printed.length, own: printed.filter(Boolean).length };
}

/** Which kinds of rows could be the instrument's; an unknown one only where it is filled in. */
const isAsked: Partial<Record<Step["option"]["kind"], boolean>> = {
  ...{ total: false, aside: false, evidence: false },
  ...{ place: true, cluster: true, question: true },
};

/** A table is of the instrument when at least one of its rows surely is, and more than a few by chance: "Perlindungan Khusus Anak" is a programme as well. */
export function isRecognised(recognition: Recognition): boolean {
  const { known, rows, printed, isByNumber } = recognition;
  if (isByNumber && printed === 0) return false;
  return known >= recognitionBounds.least && known >= shareFor(recognition) * rows;
}

/** Names that other forms share ("Kawasan Tanpa Rokok") prove less where the printed maxima are another form's. */
function shareFor({ rows, isOfClusters, printed, own }: Recognition): number {
  if (isOfClusters) return recognitionBounds.clusters;
  const { leastRows, leastPrinted } = recognitionBounds;
  const isContradicted = rows >= leastRows && printed >= leastPrinted && own < recognitionBounds.own * printed;
  return isContradicted ? recognitionBounds.contradicted : recognitionBounds.share;
}
