/** Says why numbers that lie under the maxima may all the same be no points: marks out of 100, ranks, counts, a percentage of something else. */
import { toNumber } from "../../numbers";
import type { Text } from "../../text";
import type { Evidence, Reason } from "./doubt";
import type { Doubt } from "../model/tables";
import type { Entry } from "../model/entries";
import { maximumOf } from "../model/entries";
import { areTied, pointWords } from "../columns/measures";
import { areEqual } from "../model/points";
import { plausibleBounds } from "../model/weights";

/** One reason at most: the first that holds; `isSaid`: the heading calls the column a score. */
export function otherMeasure(evidence: Evidence, isSaid: boolean): Reason | null {
  const scored = scoredIn(evidence);
  if (evidence.table.scale !== "points" || isMostlyPercent(evidence))
    return arePrinted(evidence) || (isSaid && !areMarks(evidence)) ? null : doubtful(percentText);
  if (scored.length < plausibleBounds.rows) return isSaid ? null : amongFew(evidence, scored);
  if (scored.every(({ level }) => level === "cluster")) return outOfHundred(evidence, scored);
  if (isSaid || isTitled(evidence)) return arePrinted(evidence) ? null : counted(scored);
  return isLittle(scored) || areTied(scored) === false ? doubtful(unsaidText) : null;
}

/** Two documents, five meetings: under a heading of something else even a few numbers far below the maxima are rather no points. */
function amongFew(evidence: Evidence, scored: readonly Scored[]): Reason | null {
  const own = scored.filter(({ level }) => level !== "question");
  const isHeaded = evidence.table.headings.size > 0 && !arePrinted(evidence);
  return isHeaded && own.length >= plausibleBounds.few && isLittle(own) ? doubtful(unsaidText) : null;
}

/** Without headings the name of the sheet and the texts above can say that scores stand there. */
function isTitled({ table: { headings, titles, grid } }: Evidence): boolean {
  return headings.size === 0 && [grid.sheet.name, ...titles].some((text) => pointWords.test(text));
}

interface Scored {
  level: Entry["level"];
  value: number;
  max: number;
}

function scoredIn({ reading }: Evidence): Scored[] {
  return reading.entries.flatMap((entry) => {
    const value = entry.isTotal || isPercent(entry) ? null : toNumber(entry.score);
    const max = maximumOf(entry);
    return value === null || max === null ? [] : [{ level: entry.level, value, max }];
  });
}

/** Numbers up to 100 under "Skor": percent only where the heading says so. */
function areMarks({ table: { scale, headings, columns } }: Evidence): boolean {
  const path = headings.get(columns.get("score") ?? -1) ?? [];
  return scale === "percent" && !path.some((text) => /%|persen|percent|100/i.test(text));
}

/** Whether most scores carry a percent sign. */
export function isMostlyPercent({ reading: { entries } }: Evidence): boolean {
  const scored = entries.filter(({ isTotal, score }) => !isTotal && score.kind === "number");
  return 2 * scored.filter(isPercent).length > scored.length;
}

function isPercent({ score }: Entry): boolean {
  return score.kind === "number" && score.percent;
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

/** Numbers far below what indicators can bring, whole or not growing with it: a scale of 1 to 5, a rank, days, a mean. */
function counted(scored: readonly Scored[]): Reason | null {
  if (!isLittle(scored)) return null;
  return scored.every(({ value }) => value % 1 === 0) || areTied(scored) === false ? doubtful(countText) : null;
}

/** Questions bring as little as that. */
function isLittle(scored: readonly Scored[]): boolean {
  if (scored.some(({ level }) => level === "question")) return false;
  const sum = scored.reduce((all, { value }) => all + value, 0);
  return sum > 0 && sum < plausibleBounds.share * scored.reduce((all, { max }) => all + max, 0);
}

/** Numbers that are the maxima themselves: certain never, and rather a list of weights where nothing else says that they were reached. */
export function onlyMaxima(evidence: Evidence): Reason {
  return { is: arePrinted(evidence) || isFilledIn(evidence) ? "likely" : "doubtful", text: maximaText };
}

/** "Perolehan" was reached, and who has evidence or offices beside the numbers has filled them in; "Nilai" may be a weight. */
function isFilledIn({ table: { headings, columns } }: Evidence): boolean {
  const heading = headings.get(columns.get("score") ?? -1)?.at(-1) ?? "";
  const isBare = /^\W*(nilai|skor|score|poin|points?|bobot|total|jumlah)(\s+(indikator|kla|indicator))?\W*$/i.test(
    heading,
  );
  return !isBare || (["evidence", "office", "answer", "yes"] as const).some((column) => columns.has(column));
}

/** The reason that a column of what was aimed at, or of another measure, is in doubt. */
export const otherwiseReason: Reason = doubtful({
  id: "Judul kolom yang dibaca sebagai nilai menyebut hal lain, misalnya target, batas minimal, atau angka daerah lain; mungkin bukan nilai yang diklaim.",
  en: "The heading of the column read as the score speaks of something else, such as a target, a minimum or another place's figures; it may not be what is claimed.",
});

/** The reason where the heading of the scores has a word that may make them another programme's. */
export function strayReason(word: string): Reason {
  return {
    is: "likely",
    text: {
      id: `Judul kolom yang dibaca sebagai nilai memuat kata yang tidak dikenal, "${word}"; pastikan kolom itu nilai mandiri kota sendiri.`,
      en: `The heading of the column read as the score has a word that is not known, "${word}"; make sure that the column is the city's own self-assessed score.`,
    },
  };
}

/** The reason where weights of another scale stand beside the scores. */
export const weightedReason: Reason = doubtful({
  id: "Bobot di samping nilai bukan nilai maksimal instrumen melainkan sebagian darinya, misalnya berjumlah 1 atau 100; mungkin nilainya juga berskala lain, bukan dari 1.000 poin.",
  en: "The weights beside the scores are not the instrument's maxima but a share of them, adding up to 1 or 100 for example; the scores may be on another scale than 1,000 points too.",
});

/** Whether a table is in doubt because its numbers may be no points at all: beside one whose are, it is another list. */
export function mayBeNoPoints({ is, reasons }: Doubt): boolean {
  return is === "doubtful" && reasons.some((text) => measureTexts.has(text));
}

/** The reason where next to nothing of everything would be claimed. */
export const littleReason: Reason = doubtful({
  id: "Angka yang terbaca sebagai nilai sangat kecil dibanding nilai maksimalnya; mungkin bukan poin.",
  en: "The numbers read as scores are very small beside their maxima; they may be no points.",
});

export function doubtful(text: Text): Reason {
  return { is: "doubtful", text };
}

/** A reason that leaves doubt as soon as there is one of what is counted. */
export function likely(count: number, text: Text): Reason | null {
  return count === 0 ? null : { is: "likely", text };
}

const percentText: Text = {
  id: "Kolom yang dibaca sebagai nilai berisi persentase, judulnya tidak menyebut nilai dalam persen, dan nilai maksimal tidak tercetak; mungkin persentase hal lain.",
  en: "The column read as the score holds percentages, its heading does not say that scores are in percent, and no maxima are printed; they may be of something else.",
};

const markText: Text = {
  id: "Angka tiap klaster tidak ada yang melebihi 100 dan nilai maksimalnya tidak tercetak; mungkin nilai dari 100, bukan poin.",
  en: "No cluster's number is above 100 and no maxima are printed; they may be marks out of 100, not points.",
};

const countText: Text = {
  id: "Angka yang dibaca sebagai nilai kecil dibanding nilai maksimal instrumen dan tidak mengikutinya; mungkin skala, peringkat, atau jumlah, bukan poin.",
  en: "The numbers read as scores are small beside the instrument's maxima and do not follow them; they may be a scale, ranks or counts, not points.",
};

const unsaidText: Text = {
  id: "Judul kolom yang dibaca sebagai nilai tidak menyebut nilai, dan angkanya tidak mengikuti nilai maksimal; mungkin ukuran lain, bukan poin.",
  en: "The heading of the column read as the score does not speak of scores, and its numbers do not follow the maxima; they may measure something else.",
};

const maximaText: Text = {
  id: "Hampir semua angka yang dibaca sebagai nilai sama dengan nilai maksimalnya; mungkin daftar nilai maksimal, bukan nilai yang diklaim.",
  en: "Nearly all numbers read as scores are the maxima themselves; they may be the list of maxima, not what is claimed.",
};

const measureTexts: ReadonlySet<Text> = new Set([
  ...[otherwiseReason.text, littleReason.text],
  ...[percentText, markText, countText, unsaidText, maximaText],
]);
