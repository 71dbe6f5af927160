/** Says how sure a reading of a table is, and why: what a person should look at before trusting it. */
import { groupBy } from "../../grouping";
import { maximumOf } from "../model/entries";
import { toNumber } from "../../numbers";
import type { Text } from "../../text";
import { activitiesIn, isOwnSum, unprovenIn } from "../alignment/activities";
import { isOwnMaximum } from "../alignment/align";
import type { Step } from "../alignment/align";
import { holdsPoints } from "../cells/percentCells";
import { amountAt } from "../cells/rowValues";
import { isOtherwise, namesMeasure } from "../columns/measures";
import { inGaps } from "./gaps";
import { meanText, rivalOf, rivalText } from "./rivals";
import { beside, illegible, nameless, shifted, spread, versioned } from "./unreadNumbers";
import {
  doubtful,
  isMostlyPercent,
  likely,
  littleReason,
  onlyMaxima,
  otherMeasure,
  otherwiseReason,
  strayReason,
  weightedReason,
} from "./plausible";
import { reasons } from "../model/reasons";
import { namedBelow } from "../alignment/tableEnd";
import type { TotalsCheck } from "../entries/totals";
import type { Reading } from "../model/entries";
import type { Decision } from "../columns/decision";
import type { Heading } from "../headings/columns";
import type { Doubt, Sureness, Table } from "../model/tables";
import { doubtBounds, recognitionBounds, repeatBounds } from "../model/weights";

/** What the rows of a table as placed say, whatever else its columns could have been. */
export interface Evidence {
  table: Table;
  steps: readonly Step[];
  reading: Reading;
  duplicates: number;
  totals: TotalsCheck;
}

export interface Reason {
  is: Exclude<Sureness, "sure">;
  text: Text;
}

/** What the numbers of the score column and of its rivals say, for every table of a family alike. */
export interface ScoreDoubt {
  /** The columns, counted from a block's left, of the score and of another that is nearly as good a one. */
  near: readonly [number, number] | null;
  /** The columns of the score and of the same claim of an earlier day or version. */
  later: readonly [number, number] | null;
  /** The columns whose mean the score is, where each of them could be it as well. */
  meanOf: readonly number[];
  /** Whether weights stand beside it that do not add up to the instrument's maxima. */
  isWeighted: boolean;
  /** How many numbers lie under 0 or above their maxima, and whether those are too many for points. */
  over: number;
  areMany: boolean;
  /** Whether its heading calls it a score; whether it calls it one that nobody claims. */
  isSaid: boolean;
  isOtherwise: boolean;
  /** Whether nearly all of them are the maximum itself. */
  areMaxima: boolean;
  /** A word of its heading that may make it another score than the city's own. */
  stray: string | null;
}

const noScore: ScoreDoubt = {
  ...{ near: null, later: null, meanOf: [], isWeighted: false, over: 0, areMany: false },
  ...{ isSaid: false, isOtherwise: false, areMaxima: false, stray: null },
};

/** Whether another column is nearly as good a score, and how many numbers break their maxima. */
export function scoreDoubt({ choices, score, headings }: Pick<Decision, "choices" | "score" | "headings">): ScoreDoubt {
  if (!score) return noScore;
  const heading = headings.find(({ column }) => column === score.column);
  return {
    ...rivalOf(score, choices, heading),
    meanOf: score.meanOf,
    isWeighted: score.isWeighted,
    over: Math.round((1 - score.under) * score.numbers),
    areMany: score.numbers >= 5 && score.under < doubtBounds.under,
    isSaid: score.isSaid,
    isOtherwise: score.isMeasure || isOtherwise(heading?.path ?? []),
    areMaxima: score.numbers >= repeatBounds.numbers && score.repeats >= repeatBounds.share,
    stray: heading && score.also.length === 0 ? strayIn(heading, choices.length === 1) : null,
  };
}

/** Of a heading that names nothing known all words are, unless the column is the likeliest of several. */
function strayIn({ role, path, year }: Heading, isAlone: boolean): string | null {
  return role === null && year === null && isAlone ? (path.at(-1) ?? null) : (role?.stray ?? null);
}

/** The gravest of the reasons decides. */
export function doubtOf(evidence: Evidence, score: ScoreDoubt): Doubt {
  const { table } = evidence;
  const { near, isSaid } = score;
  const reasons = [
    rivalText(table, score),
    meanText(table, score.meanOf),
    score.isWeighted ? weightedReason : null,
    // The graver of the two is enough.
    unplaced(evidence) ?? nameless(evidence) ?? inGaps(evidence) ?? someUnplaced(evidence),
    someOver(score),
    doubled(evidence),
    left(evidence),
    score.isOtherwise || isMeasured(table) ? otherwiseReason : null,
    score.areMaxima ? onlyMaxima(evidence) : null,
    score.stray === null ? null : strayReason(score.stray),
    tooLittle(evidence),
    otherMeasure(evidence, isSaid),
    ...[asShares(evidence, isSaid), asPoints(evidence)],
    ...[
      addedUp(evidence),
      beside(evidence),
      spread(evidence),
      versioned(evidence),
      illegible(evidence),
      shifted(evidence),
    ],
    ...[someHalved(evidence), otherMaxima(evidence), otherTotals(evidence)],
  ].filter((one) => one !== null);
  const is = reasons.some((one) => one.is === "doubtful") ? "doubtful" : reasons.length > 0 ? "likely" : "sure";
  const other = near?.[1] ?? score.meanOf.at(-1);
  const runnerUp =
    other === undefined ? null : { column: "score" as const, at: table.grid.refOf(0, table.left + other).column };
  return { is, reasons: reasons.map(({ text }) => text), runnerUp };
}

/** A table whose headings were not known as such may have them all the same: "Kehadiran Rapat". */
function isMeasured({ headings, grid, columns, bottom }: Table): boolean {
  const column = columns.get("score");
  const above = headings.size > 0 || column === undefined || bottom < 0 ? null : grid.own(bottom, column);
  return typeof above === "string" && (namesMeasure([above]) || isOtherwise([above]));
}

/** Most rows with numbers are none of the instrument's; where the table has no column of points, most that it numbers. */
function unplaced({ table, steps }: Evidence): Reason | null {
  const hasPoints = table.columns.has("score") || table.columns.has("maximum");
  const counted = steps.filter(
    ({ row, option: { kind } }) =>
      (row.isFilled || (!hasPoints && row.number !== null)) && kind !== "total" && kind !== "aside",
  );
  const lost = counted.filter(({ option }) => option.kind === "unknown").length;
  if (counted.length === 0 || 1 - lost / counted.length >= doubtBounds.placed) return null;
  return doubtful({
    id: `${lost} dari ${counted.length} baris yang berangka tidak dikenal dalam instrumen.`,
    en: `${lost} of ${counted.length} rows with numbers are not known to the instrument.`,
  });
}

function doubled({ duplicates, steps }: Evidence): Reason | null {
  const placed = steps.filter(({ option: { kind, question } }) => isNode.has(kind) || question !== null).length;
  const text = {
    id: `${duplicates} dari ${placed} baris menyebut indikator atau pertanyaan yang sudah ada.`,
    en: `${duplicates} of ${placed} rows name an indicator or question that is there already.`,
  };
  return placed >= 3 && duplicates > doubtBounds.duplicates * placed ? doubtful(text) : likely(duplicates, text);
}

/** More rows that name something of the instrument were left out below than were read: the reading cannot be sure. */
function left({ steps }: Evidence): Reason | null {
  const below = namedBelow(steps);
  const read = steps.filter(({ option: { kind, question } }) => isNode.has(kind) || question !== null).length;
  if (below <= read) return null;
  return doubtful({
    id: `${below} baris di bawah tabel menyebut indikator atau pertanyaan, tetapi tidak terbaca sebagai bagian tabel; yang terbaca hanya ${read} baris.`,
    en: `${below} rows below the table name indicators or questions but were not read as part of it; only ${read} rows were read.`,
  });
}

const isNode: ReadonlySet<Step["option"]["kind"]> = new Set(["place", "cluster"]);

/** No city claims next to nothing of everything. */
function tooLittle({ reading }: Evidence): Reason | null {
  const scored = reading.entries.filter(({ isTotal, score }) => !isTotal && score.kind === "number" && !score.percent);
  const claimed = scored.reduce((sum, { score }) => sum + (toNumber(score) ?? 0), 0);
  const most = scored.reduce((sum, entry) => sum + (maximumOf(entry) ?? 0), 0);
  const isWorth = claimed > 0 && claimed < doubtBounds.claimed * most;
  if (!isWorth) return null;
  return scored.length > 4 ? littleReason : { ...littleReason, is: "likely" };
}

/** "85 %" under "Capaian" may be of the maximum, or of anything else that is reached. */
function asShares(evidence: Evidence, isSaid: boolean): Reason | null {
  const areShares = evidence.table.scale !== "points" || (!isSaid && isMostlyPercent(evidence));
  return likely(areShares ? 1 : 0, {
    id: "Kolom nilai berisi bagian dari nilai maksimal, jadi dikalikan dengan maksimalnya.",
    en: "The score column holds shares of the maximum, so each was multiplied by its maximum.",
  });
}

/** Points in cells whose format makes percents of them. */
function asPoints({ table: { grid, columns } }: Evidence): Reason | null {
  const column = columns.get("score");
  return likely(column !== undefined && holdsPoints(grid, column) ? 1 : 0, {
    id: "Sel nilai berformat persen, sehingga 65,45 poin tampil sebagai 6545 %; isinya dibaca sebagai poin. Ubah format selnya menjadi angka.",
    en: "The cells of scores are formatted as percent, so that 65.45 points show as 6545 %; they were read as points. Change their format to number.",
  });
}

/** What a reading that is right may show as well, and a wrong one shows nearly always: none of it leaves a reading sure. */
function someUnplaced({ steps, reading: { entries } }: Evidence): Reason | null {
  const told = new Set(activitiesIn(steps).flatMap((own) => (isOwnSum(own) === true ? own : [])));
  const closing = new Set(entries.flatMap(({ level, row }) => (level === "question" ? [] : [row])));
  const lost = steps.filter((step) => isLost(step) && !told.has(step) && !closing.has(step.row.row)).length;
  return likely(lost, {
    id: `${lost} baris yang berangka tidak mendapat tempat dalam instrumen.`,
    en: `${lost} rows with numbers have no place in the instrument.`,
  });
}

/** The same rows under several indicators, added up, where no printed total says that they are parts of one score. */
function addedUp({ steps, totals: { right, wrong } }: Evidence): Reason | null {
  const count = right > 0 && wrong === 0 ? 0 : unprovenIn(steps).length;
  if (count === 0) return null;
  return doubtful({
    id: `${count} indikator bernilai di beberapa baris dengan kata yang sama; nilainya dijumlahkan, tetapi tidak ada jumlah atau nilai maksimal tiap baris yang menunjukkannya.`,
    en: `${count} indicators have scores in several rows with the same words; they were added up, but no printed total or maximum of each row shows that they are parts.`,
  });
}

function isLost({ row, option }: Step): boolean {
  if (!row.isFilled || toNumber(amountAt(row, "score", null)) === null) return false;
  return option.kind === "unknown" || option.why === reasons.noName || (option.kind === "question" && !option.question);
}

function someOver({ over, areMany }: ScoreDoubt): Reason | null {
  const text = {
    id: `${over} angka di kolom nilai tidak berada di antara 0 dan nilai maksimalnya.`,
    en: `${over} numbers of the score column do not lie between 0 and their maxima.`,
  };
  return areMany ? doubtful(text) : likely(over, text);
}

/** An indicator with a score of its own beside a part of it that has one: the row may be the other part. */
function someHalved({ reading: { entries } }: Evidence): Reason | null {
  const scored = entries.filter(({ isTotal, score }) => !isTotal && score.kind === "number");
  const partsOf = groupBy(scored, ({ part, indicator }) => (part ? indicator : null));
  const halved = scored.filter(({ level, indicator }) => {
    const found = indicator && level === "indicator" ? (partsOf.get(indicator) ?? []) : [];
    return found.length > 0 && new Set(found.map(({ part }) => part)).size < (indicator?.parts?.length ?? 0);
  });
  return likely(halved.length, {
    id: `${halved.length} indikator bernilai sendiri di samping nilai salah satu bagiannya.`,
    en: `${halved.length} indicators have a score of their own beside that of one of their parts.`,
  });
}

function otherMaxima({ steps }: Evidence): Reason | null {
  const ofRows = steps.map((step) => (step.option.kind === "total" ? null : isOwnMaximum(step)));
  const printed = [...ofRows, ...activitiesIn(steps).map(isOwnSum)].filter((own) => own !== null);
  const others = printed.filter((own) => !own).length;
  const text = {
    id: `${others} nilai maksimal yang tercetak berbeda dari instrumen.`,
    en: `${others} printed maxima differ from the instrument's.`,
  };
  const isForeign = others >= doubtBounds.otherMaxima && others > (1 - recognitionBounds.own) * printed.length;
  return isForeign ? doubtful(text) : likely(others, text);
}

function otherTotals({ totals: { wrong } }: Evidence): Reason | null {
  return likely(wrong, {
    id: `${wrong} jumlah yang tercetak berbeda dari jumlah baris di atasnya.`,
    en: `${wrong} printed totals differ from the sum of the rows above them.`,
  });
}
