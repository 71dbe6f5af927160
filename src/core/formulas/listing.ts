/** =KLA.SUMMARY and =KLA.FINDINGS: the last report as tables that spill, headings first. */
import { roundOff } from "../rounding";
import { inOrder, riskByEntry, sharesOf } from "../report/findings";
import type { Instrument } from "../instrument/instrument";
import type { Place } from "../naming/names";
import { capital, clusterName } from "../rule/names";
import type { Finding, FindingLevel } from "../rule/finding";
import { reference } from "../reference";
import type { Language } from "../text";
import type { CellValue } from "../workbook";
import { pointsOn, readBasis } from "./basis";
import { toSingle } from "./inputs";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import { findPlace } from "./what";
import { isLeftOut } from "./whole";
import type { Answer, Ask } from "./whole";
import { headings, lineLevels, none, total } from "../own/words";

export type Lines = CellValue[][];

/** A line a cluster with its maximum, what is claimed and what is supported, then their sum; with a basis only that score. */
export function summaryNow(basis: unknown, language: Language, ask: Ask): Answer<Lines> {
  const wanted = readBasis(basis);
  if (isRefusal(wanted)) return wanted;
  const report = ask();
  if (report === null || isRefusal(report)) return report;
  const columns = wanted === null ? (["claimed", "supported"] as const) : ([wanted] as const);
  const lines = [
    ...report.clusters.map((one) => ({
      ...one,
      name: capital(clusterName(one.cluster)[language]),
      max: one.cluster.max,
    })),
    { ...report, name: total[language], max: report.instrument.max },
  ];
  return [
    [headings.cluster, headings.max, ...columns.map((column) => headings[column])].map((text) => text[language]),
    ...lines.map((line) => [line.name, line.max, ...columns.map((column) => pointsOn(column, line))]),
  ];
}

/** A line a finding with its level, cell, message, points and offices, the gravest first. */
export function findingsNow(
  level: unknown,
  what: unknown,
  instrument: Instrument,
  language: Language,
  ask: Ask,
): Answer<Lines> {
  const wanted = readLevels(level);
  if (isRefusal(wanted)) return wanted;
  const place = isLeftOut(what) || what === "" || what === 0 ? null : findPlace(what, instrument);
  if (isRefusal(place)) return place;
  const report = ask();
  if (report === null || isRefusal(report)) return report;
  const found = inOrder(report).filter((finding) => wanted.has(finding.level) && isAbout(finding, place));
  const texts = [headings.level, headings.cell, headings.message, headings.points, headings.offices];
  return [
    texts.map((text) => text[language]),
    ...(found.length > 0 ? linesOf(found, language) : [["", "", none[language], "", ""]]),
  ];
}

/** An entry's points at risk stand beside its first finding alone, so that the column adds up to what is at risk. */
function linesOf(found: readonly Finding[], language: Language): CellValue[][] {
  const untold = new Map(riskByEntry(found));
  return found.map((finding) => {
    const keys = finding.stake === "risk" ? sharesOf(finding).map(({ key }) => key) : [];
    const points = keys.reduce((sum, key) => sum + (untold.get(key) ?? 0), 0);
    for (const key of keys) untold.delete(key);
    return lineOf(finding, roundOff(points), language);
  });
}

function lineOf({ level, at, message, offices }: Finding, points: number, language: Language): CellValue[] {
  return [lineLevels[level][language], reference(at), message[language], points, offices.join(", ")];
}

function isAbout({ cluster, indicator }: Finding, place: Place | null): boolean {
  if (!place) return true;
  if (place.part) return indicator === place.part.code;
  if (!place.indicator) return cluster === place.cluster.id;
  const { number, parts = [] } = place.indicator;
  return indicator === String(number) || parts.some(({ code }) => code === indicator);
}

const levelWords: Record<string, FindingLevel> = {
  kesalahan: "error",
  error: "error",
  errors: "error",
  "perlu penjelasan": "query",
  query: "query",
  queries: "query",
  saran: "hint",
  hint: "hint",
  hints: "hint",
};

/** "kesalahan, saran": the levels named; all of them when the argument is left out. */
function readLevels(input: unknown): ReadonlySet<FindingLevel> | Refusal {
  const cell = toSingle(input);
  if (isRefusal(cell)) return cell;
  if (cell === null || cell === "" || cell === 0) return new Set(Object.values(levelWords));
  const words = String(cell).toLowerCase().split(/[,;]/);
  const levels = words.map((word) => levelWords[word.trim()]);
  const unknown = words.find((_word, at) => levels[at] === undefined);
  if (unknown === undefined) return new Set(levels.filter((level) => level !== undefined));
  return refuse("#VALUE!", {
    id: `Tingkat "${unknown.trim()}" tidak dikenal; tulis "kesalahan", "perlu penjelasan", atau "saran".`,
    en: `The level "${unknown.trim()}" is not known; write "error", "query" or "hint".`,
  });
}
