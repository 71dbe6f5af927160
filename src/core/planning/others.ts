/** Two workbooks held against each other: refuses a second that does not belong to the first, and says what the two tell together. */
import { Fault } from "../fault";
import { cityName, isSameCity } from "../naming/city";
import type { City } from "../naming/city";
import type { Report } from "../report/report";
import { indicatorsOf } from "../scoring/scoring";
import type { Text } from "../text";
import type { Sheet } from "../workbook";
import { cityOf } from "../report/city";
import { verifiedSet } from "./sets/find";
import { onlyPredicted, predictedBy, verifiedFrom, verifiedIn } from "./verified";
import type { Verified } from "./verified";
import { yearsFrom, yearsIn } from "./years";
import type { Years } from "./years";

/** Another workbook, checked by itself. */
export interface OtherBook {
  readonly name: string;
  readonly report: Report;
}

/** What was given beside the workbook: last year's, and one with the verifiers' scores; null for what was not. */
export interface OtherBooks {
  readonly last: OtherBook | null;
  readonly verified: OtherBook | null;
}

/** Last year's scores from the workbook given for it, else from the first itself; null where neither has any. */
export function yearsWith(report: Report, { last }: OtherBooks): Years | null {
  return last ? yearsFrom(report, last.report, { id: last.name, en: last.name }) : yearsIn(report);
}

/** A workbook given for it comes first, then what the first itself holds, then what last year's alone foretells. */
export function verifiedWith(report: Report, { last, verified }: OtherBooks): Verified | null {
  const predicted = last && last.report.older === null ? predictedBy(report, last.report, last.name) : null;
  if (verified) {
    const { name, report: other } = verified;
    const set = verifiedSet(other);
    const source = set ? { id: `${name}, ${set.source.id}`, en: `${name}, ${set.source.en}` } : { id: name, en: name };
    return verifiedFrom(report, { score: (set ?? other).score, source }, predicted ?? predictedBy(report, other, name));
  }
  const found = verifiedIn(report);
  if (found) return predicted ? { ...found, predicted } : found;
  return predicted && onlyPredicted(report, predicted);
}

/**
 * The 31 indicators before 2022 are taken only where `takesOlder`.
 * @throws Fault when the other is the same workbook, another city's, or has nothing in common with the first.
 */
export function assertPaired(report: Report, { name, report: other }: OtherBook, takesOlder: boolean): void {
  if (isSameWorkbook(report, other)) throw sameFile(name);
  const [own, its] = [cityOf(report), cityOf(other)];
  if (own && its && !isSameCity(own, its)) throw otherCity(name, own, its);
  if (other.older !== null && !takesOlder) throw otherInstrument(name);
  if (other.older === null && !haveCommon(report, other)) throw nothingCommon(name);
}

/** The fault with the file's name, as there are two files that it could be about. */
export function naming(name: string, fault: Fault): Fault {
  const withName = (sentence: string): string => (sentence.includes(name) ? sentence : `${name}: ${sentence}`);
  const named = fault.sentences.map(({ id, en }) => ({ id: withName(id), en: withName(en) }));
  return new Fault(named, { cause: fault });
}

/** The same cells, as in a copy that was saved again: no two years and no two stages agree in every one. */
function isSameWorkbook({ workbook: { sheets } }: Report, { workbook: others }: Report): boolean {
  return sheets.length === others.sheets.length && sheets.every((sheet, at) => hasSameCells(sheet, others.sheets[at]));
}

function hasSameCells({ rows }: Sheet, other: Sheet | undefined): boolean {
  if (rows.length !== other?.rows.length) return false;
  return rows.every((cells, row) => {
    const its = other.rows[row] ?? [];
    return cells.length === its.length && cells.every((cell, column) => cell === its[column]);
  });
}

function haveCommon({ score }: Report, other: Report): boolean {
  const known = new Set(indicatorsOf(other.score).flatMap((one) => (one.claimed === null ? [] : one.indicator.number)));
  const clusters = new Set(other.score.clusters.flatMap((one) => (one.claimed === null ? [] : one.cluster.id)));
  return (
    indicatorsOf(score).some(({ claimed, indicator }) => claimed !== null && known.has(indicator.number)) ||
    score.clusters.some(({ claimed, cluster }) => claimed !== null && clusters.has(cluster.id))
  );
}

/** What is said of a file that is held against itself. */
export function sameFile(name: string): Fault {
  return new Fault({
    id: `${name} sama dengan buku kerja yang diperiksa; sebutkan file yang lain.`,
    en: `${name} is the same as the workbook being checked; name another file.`,
  });
}

function otherCity(name: string, own: City, its: City): Fault {
  return new Fault({
    id: `${name} milik ${placeName(its, "id")}, sedangkan buku kerja yang diperiksa milik ${placeName(own, "id")}; sebutkan file dari daerah yang sama.`,
    en: `${name} is of ${placeName(its, "en")}, but the workbook being checked is of ${placeName(own, "en")}; name a file of the same place.`,
  });
}

function placeName(city: City, language: keyof Text): string {
  return city.kind || language === "en" ? cityName(city) : `daerah ${cityName(city)}`;
}

function otherInstrument(name: string): Fault {
  return new Fault({
    id: `${name} memakai 31 indikator sebelum 2022, jadi poinnya tidak dapat dibandingkan; sebutkan file dengan instrumen yang sama.`,
    en: `${name} is of the 31 indicators before 2022, so its points cannot be compared; name a file of the same instrument.`,
  });
}

function nothingCommon(name: string): Fault {
  return new Fault({
    id: `${name} dan buku kerja yang diperiksa tidak punya indikator bernilai yang sama; periksa apakah keduanya berpasangan.`,
    en: `${name} and the workbook being checked share no indicator with a score; check that the two belong together.`,
  });
}
