/** Full sets that repeat: which of them counts and why, and when they are several cities' or nobody can tell. */
import { groupBy } from "../grouping";
import type { EvidenceTerms } from "../evidence/terms";
import type { Instrument } from "../instrument/instrument";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { subjectOf } from "../reading/headings/titleVersions";
import type { Text } from "../text";
import { differing, isSameSet, leastScores, mostDiffer, sameShare, setsAmong } from "./scoreSets";
import type { ScoreSet } from "./scoreSets";
import { scoreOf } from "./scoring";
import { kindOf, rankingOf } from "./tableKind";
import type { TableKind } from "./tableKind";

export type Stage = "self" | "draft" | "final" | "verified" | "last-year";

/** One full set of scores. */
export interface Version {
  sheet: string;
  /** The sheet's name, with the stage or column that tells it from others of the sheet. */
  name: string;
  stage: Stage;
  year: number | null;
  /** What its own rows add up to, in points; null when it has no score. */
  claimed: number | null;
  counts: boolean;
  because: Text;
}

/** So many equal sets are no versions of one city's assessment. */
const manyAssessments = 4;

export interface Rivals {
  sheets: string[];
  /** Each set's own name: of one sheet there may be several. */
  names: string[];
  /** True when they are several cities' rather than versions of one. */
  areMany: boolean;
  /** Those that do not count, where so much differs that they are no copies with a few slips. */
  others: Table[];
}

/** Sets of equal rank with different numbers, where nothing says which counts; null when there are none. */
export function rivalsAmong(entries: readonly Entry[]): Rivals | null {
  const sets = setsAmong(entries, entries).filter(({ tables }) =>
    tables.every(({ grid }) => grid.sheet.visibility === "visible"),
  );
  const [best] = sets.toSorted((a, b) => b.rank - a.rank || b.scores.size - a.scores.size);
  if (!best) return null;
  const others = sets.filter(
    (one) => one !== best && one.rank === best.rank && isSameSet(one, best) && differing(one, best) > 0,
  );
  const sheets = [...new Set([best, ...others].map(({ sheet }) => sheet))];
  const names = [...new Set([best, ...others].map(({ name }) => name))];
  if (names.length < 2) return null;
  return {
    ...{ sheets, names },
    areMany: sheets.length >= manyAssessments || (sheets.length > 1 && areOfPlaces(sheets)),
    others: others.filter((one) => differing(one, best) >= mostDiffer).flatMap(({ tables }) => tables),
  };
}

/** Sheets of a later version in which no score stands yet, so that an earlier one counts. */
export function unfilledAmong(entries: readonly Entry[]): string[] {
  const sets = [...groupBy(entries, ({ table }) => table)];
  const rank = rankingOf(sets.map(([table]) => table));
  const isFilled = (own: readonly Entry[]): boolean => own.some(({ score }) => score.kind === "number");
  const counted = Math.max(0, ...sets.flatMap(([table, own]) => (isFilled(own) ? [rank(table)] : [])));
  if (counted === 0) return [];
  const unfilled = sets.filter(([table, own]) => rank(table) > counted && own.length >= leastScores);
  return [...new Set(unfilled.map(([table]) => table.grid.sheet.name))];
}

/**
 * The sheets of several cities' assessments, each named after its place; empty when the workbook holds one city's.
 * Whether one is newer than another does not matter: they are no versions of each other.
 */
export function placesAmong(entries: readonly Entry[]): string[] {
  const sets = setsAmong(entries, entries).filter(
    ({ sheet, tables }) => place.test(sheet) && tables.every(({ grid }) => grid.sheet.visibility === "visible"),
  );
  const [largest] = sets.toSorted((a, b) => b.scores.size - a.scores.size);
  if (!largest) return [];
  const isOther = (one: ScoreSet): boolean =>
    differing(one, largest) > 0 || placeIn(one.sheet) !== placeIn(largest.sheet);
  const alike = sets.filter((one) => one === largest || (isSameSet(one, largest) && isOther(one)));
  const sheets = [...new Set(alike.map(({ sheet }) => sheet))];
  return sheets.length < 2 || !areOfPlaces(sheets) ? [] : sheets;
}

/** "Rekap Kota" and "Rekap Kota - konsep", "EM Kota Palu" and "EM Kota Palu (1)" are one place's. */
function areOfPlaces(sheets: readonly string[]): boolean {
  return sheets.every((name) => place.test(name)) && new Set(sheets.map(subjectOf)).size > 1;
}

const place = /\b(kab(upaten)?|kota|kec(amatan)?|provinsi|prov)\b/i;

/** The first word of the place's name: two cities may both have reached every point. */
function placeIn(sheet: string): string {
  return new RegExp(`${place.source}\\.?\\s*([a-z]*)`, "i").exec(sheet)?.at(-1)?.toLowerCase() ?? "";
}

/** Every version of the assessment; empty when there is only one. `rivals` are those of which nothing says which counts. */
export function versionsOf(
  all: readonly Entry[],
  { superseded, rivals }: { superseded: ReadonlySet<Table>; rivals: readonly string[] },
  instrument: Instrument,
  terms: EvidenceTerms,
): Version[] {
  const sets = setsAmong(all, all);
  const repeated = sets.filter((one) =>
    sets.some((other) => other !== one && (isSameSet(one, other) || areOfTwoHands(one, other))),
  );
  return repeated.map(({ sheet, name, tables, entries }): Version => {
    const [table] = tables;
    const counts = !tables.every((one) => superseded.has(one));
    const kind = table ? kindOf(table) : null;
    const stage = kind ? stageOf(kind) : "self";
    const { claimed } = scoreOf({ entries }, instrument, terms);
    const because = rivals.includes(name) ? undecided : becauseOf(counts, stage);
    return { sheet, name, stage, year: kind?.year ?? null, claimed, counts, because };
  });
}

/** The city's and the verifiers' scores of the same indicators, few or in questions on one side. */
function areOfTwoHands(a: ScoreSet, b: ScoreSet): boolean {
  const [one, other] = [a, b].map(({ tables: [table] }) => table && kindOf(table).isVerified);
  const [small, large] = [indicatorsIn(a), indicatorsIn(b)].toSorted((x, y) => x.size - y.size);
  if (one === other || !small || !large || small.size < leastOfTwo) return false;
  return [...small].filter((indicator) => large.has(indicator)).length >= sameShare * large.size;
}

/** Fewer are a correction. */
const leastOfTwo = 3;

function indicatorsIn({ entries }: ScoreSet): ReadonlySet<object | null> {
  return new Set(entries.flatMap(({ indicator, score }) => (score.kind === "number" ? [indicator] : [])));
}

function stageOf({ isVerified, isPast, version }: TableKind): Stage {
  if (isVerified) return "verified";
  if (isPast) return "last-year";
  if (version < 0) return "draft";
  return version > 0 ? "final" : "self";
}

const undecided: Text = {
  id: "Tidak ada yang menunjukkan mana yang berlaku; periksa sendiri.",
  en: "Nothing says which one counts; see for yourself.",
};

/** Why a version counts, or does not. */
export function becauseOf(counts: boolean, stage: Stage): Text {
  if (counts)
    return {
      id: "Versi ini yang paling akhir dan milik daerah sendiri.",
      en: "This version is the latest of the city's own.",
    };
  if (stage === "verified")
    return {
      id: "Ini nilai verifikator, bukan nilai mandiri.",
      en: "These are the verifiers' scores, not the city's own.",
    };
  if (stage === "last-year") return { id: "Ini nilai tahun sebelumnya.", en: "These are scores of an earlier year." };
  if (stage === "draft")
    return {
      id: "Ini draf atau contoh; ada versi yang lebih akhir.",
      en: "This is a draft or an example; a later version exists.",
    };
  return {
    id: "Ada versi lain yang lebih baru, final, atau tampak.",
    en: "Another version is newer, final, or visible.",
  };
}
