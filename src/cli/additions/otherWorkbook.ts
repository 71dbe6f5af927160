/** Checks a second workbook for an addition, and refuses one that does not belong to the first. */
import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import { Fault, isFault } from "../../core/fault";
import { cityName, isSameCity } from "../../core/naming/city";
import type { City } from "../../core/naming/city";
import { cityOf } from "../../core/planning/sets/city";
import type { Report } from "../../core/report/report";
import { indicatorsOf } from "../../core/scoring/scoring";
import type { Text } from "../../core/text";
import type { Sheet } from "../../core/workbook";
import type { Request } from "./addition";

/**
 * The report on the workbook at `path`; of the 31 indicators before 2022 only where `takesOlder`.
 * @throws Fault when it cannot be read, is the same file, another city's, or has nothing in common with the first.
 */
export async function otherReport(path: string, request: Request, takesOlder: boolean): Promise<Report> {
  const name = basename(path);
  const other = await checked(path, request);
  if ((await isSameFile(request.file, path)) || isSameWorkbook(request.report, other)) throw sameFile(name);
  const [own, its] = [cityOf(request.report), cityOf(other)];
  if (own && its && !isSameCity(own, its)) throw otherCity(name, own, its);
  if (other.older !== null && !takesOlder) throw otherInstrument(name);
  if (other.older === null && !haveCommon(request.report, other)) throw nothingCommon(name);
  return other;
}

/** The same place on the disk, by whatever name. */
async function isSameFile(file: string, path: string): Promise<boolean> {
  return (await realpath(file)) === (await realpath(path));
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

/** @throws Fault with the file's name, as there are two files that it could be about. */
async function checked(path: string, { checkOther }: Request): Promise<Report> {
  const name = basename(path);
  try {
    return await checkOther(path);
  } catch (cause) {
    if (!isFault(cause)) throw cause;
    const named = cause.sentences.map(({ id, en }) => ({ id: withName(id, name), en: withName(en, name) }));
    throw new Fault(named, { cause });
  }
}

function withName(sentence: string, name: string): string {
  return sentence.includes(name) ? sentence : `${name}: ${sentence}`;
}

function haveCommon({ score }: Report, other: Report): boolean {
  const known = new Set(indicatorsOf(other.score).flatMap((one) => (one.claimed === null ? [] : one.indicator.number)));
  const clusters = new Set(other.score.clusters.flatMap((one) => (one.claimed === null ? [] : one.cluster.id)));
  return (
    indicatorsOf(score).some(({ claimed, indicator }) => claimed !== null && known.has(indicator.number)) ||
    score.clusters.some(({ claimed, cluster }) => claimed !== null && clusters.has(cluster.id))
  );
}

function sameFile(name: string): Fault {
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
