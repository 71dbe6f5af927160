/** Says why numbers that lie under the maxima may all the same be no points: marks out of 100, ranks, counts, a percentage of something else. */
import { toNumber } from "../numbers";
import type { Text } from "../text";
import type { Evidence, Reason } from "./doubt";
import type { Entry } from "./entries";
import { maximumOf } from "./entries";
import { areEqual } from "./pairs";
import { plausibleBounds } from "./weights";

/** One reason at most: the first that holds; `isSaid`: the heading calls the column a score. */
export function otherMeasure(evidence: Evidence, isSaid: boolean): Reason | null {
  if (evidence.table.scale !== "points") return isSaid || arePrinted(evidence) ? null : doubtful(percentText);
  const scored = scoredIn(evidence);
  if (scored.length < plausibleBounds.rows) return null;
  if (scored.every(({ level }) => level === "cluster")) return outOfHundred(evidence, scored);
  return arePrinted(evidence) && isSaid ? null : counted(scored);
}

interface Scored {
  level: Entry["level"];
  value: number;
  max: number;
}

function scoredIn({ reading }: Evidence): Scored[] {
  return reading.entries.flatMap((entry) => {
    const value = entry.isTotal ? null : toNumber(entry.score);
    const max = maximumOf(entry);
    return value === null || max === null ? [] : [{ level: entry.level, value, max }];
  });
}

/** Whether the sheet prints the instrument's own maxima, so that everyone who filled it in saw how much each row can bring. */
function arePrinted({ reading }: Evidence): boolean {
  const printed = reading.entries.flatMap((entry) => {
    const own = (entry.question ?? entry.part ?? entry.indicator ?? entry.cluster)?.max;
    const max = entry.isTotal ? null : toNumber(entry.maximum);
    return own === undefined || max === null ? [] : [areEqual(own, max)];
  });
  return printed.length > 0 && printed.filter(Boolean).length * 2 > printed.length;
}

/** Seven clusters with a mark each; marks come whole or in halves, points to the hundredth. */
function outOfHundred(evidence: Evidence, scored: readonly Scored[]): Reason | null {
  const isMark = !arePrinted(evidence) && scored.every(({ value }) => value <= 100 && (2 * value) % 1 === 0);
  return isMark ? doubtful(markText) : null;
}

/** Whole numbers far below what indicators can bring: a scale of 1 to 5, a rank, days, documents; questions bring as little as that. */
function counted(scored: readonly Scored[]): Reason | null {
  if (scored.some(({ level }) => level === "question")) return null;
  const sum = scored.reduce((all, { value }) => all + value, 0);
  const most = scored.reduce((all, { max }) => all + max, 0);
  const isCounted = sum > 0 && sum < plausibleBounds.share * most && scored.every(({ value }) => value % 1 === 0);
  return isCounted ? doubtful(countText) : null;
}

/** Headings of what was aimed at, must be reached, or others have: alone they are the only numbers there are, and still not claimed. */
const otherwise =
  /\b(target|ditargetkan|sasaran|rencana|proyeksi|harapan|diharapkan|minimal|minimum|nasional|tetangga|risiko|kematangan)\b/i;

/** "Target Nilai 2027" as the only column of points. */
export function isOtherwise(path: readonly string[]): boolean {
  return otherwise.test(path.at(-1) ?? "");
}

/** The reason that such a column is in doubt. */
export const otherwiseReason: Reason = doubtful({
  id: "Judul kolom yang dibaca sebagai nilai menyebut hal lain, misalnya target, batas minimal, atau angka daerah lain; mungkin bukan nilai yang diklaim.",
  en: "The heading of the column read as the score speaks of something else, such as a target, a minimum or another place's figures; it may not be what is claimed.",
});

export function doubtful(text: Text): Reason {
  return { is: "doubtful", text };
}

/** A reason that leaves doubt as soon as there is one of what is counted. */
export function likely(count: number, text: Text): Reason | null {
  return count === 0 ? null : { is: "likely", text };
}

const percentText: Text = {
  id: "Kolom yang dibaca sebagai nilai berisi persentase, judulnya tidak menyebut nilai, dan nilai maksimal tidak tercetak; mungkin persentase hal lain.",
  en: "The column read as the score holds percentages, its heading does not speak of scores, and no maxima are printed; they may be of something else.",
};

const markText: Text = {
  id: "Angka tiap klaster tidak ada yang melebihi 100 dan nilai maksimalnya tidak tercetak; mungkin nilai dari 100, bukan poin.",
  en: "No cluster's number is above 100 and no maxima are printed; they may be marks out of 100, not points.",
};

const countText: Text = {
  id: "Angka yang dibaca sebagai nilai semuanya bilangan bulat kecil dibanding nilai maksimal instrumen; mungkin skala, peringkat, atau jumlah, bukan poin.",
  en: "All numbers read as scores are whole and small beside the instrument's maxima; they may be a scale, ranks or counts, not points.",
};
