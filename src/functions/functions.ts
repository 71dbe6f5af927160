/** The formulas that Excel shows as =KLA.…; each is one line into the core. Names and ids never change: workbooks hold them. */
import { documentedShare, evidenceStates } from "../core/formulas/evidence";
import { numberOf } from "../core/formulas/number";
import { gapTo, sumOfScores, tierText } from "../core/formulas/score";
import { statuses } from "../core/formulas/status";
import { clusterOfWhat, maximumOfWhat, nameOfWhat } from "../core/formulas/what";
import { answer, spill } from "./answer";
import { setting } from "./setting";

/**
 * Adds up the scores of a range; numbers typed as text count too.
 * @customfunction SCORE
 * @param what Range of scores.
 */
export function SCORE(what: any[][]): number {
  return answer(sumOfScores(what, setting().instrument));
}

/**
 * Tells the tier of a score; near a bound it names both tiers.
 * @customfunction TIER
 * @param score Score in points.
 */
export function TIER(score: any): string {
  return answer(tierText(score, setting().instrument, setting().language));
}

/**
 * Tells how many points are missing to the next tier, or to the one named.
 * @customfunction GAP
 * @param score Score in points.
 * @param [tier] Tier to reach, for example "Nindya"; without it the next one.
 */
export function GAP(score: any, tier?: any): number {
  return answer(gapTo(score, tier, setting().instrument));
}

/**
 * Tells the maximum of a cluster, an indicator or a part of one.
 * @customfunction MAX
 * @param what Cluster ("III"), indicator (7, "21B") or name.
 */
export function MAX(what: any): number {
  return answer(maximumOfWhat(what, setting().instrument));
}

/**
 * Tells the full name of a cluster, an indicator or a part of one.
 * @customfunction NAME
 * @param what Cluster ("III"), indicator (7, "21B") or name.
 * @param [lang] Language, "id" or "en".
 */
export function NAME(what: any, lang?: any): string {
  return answer(nameOfWhat(what, lang, setting().instrument, setting().language));
}

/**
 * Tells in which cluster an indicator stands.
 * @customfunction CLUSTER
 * @param what Indicator (7, "21B"), cluster or name.
 */
export function CLUSTER(what: any): string {
  return answer(clusterOfWhat(what, setting().instrument));
}

/**
 * Flags a row or whole columns: BELUM DIISI, TANPA DATA DUKUNG, BUKTI DIRAGUKAN, LEMAH or OK.
 * @customfunction STATUS
 * @param score Score, or a column of scores.
 * @param max Maximum, or a column of maxima.
 * @param [evidence] Evidence, or a column of it.
 */
export function STATUS(score: any[][], max: any[][], evidence?: any[][]): any[][] {
  return spill(statuses(score, max, evidence, setting().instrument, setting().years));
}

/**
 * Judges each cell of evidence, or with share TRUE tells the documented share of them all.
 * @customfunction EVIDENCE
 * @param cells Cells of evidence.
 * @param [years] Years that evidence must come from, for example "2024, 2025".
 * @param [share] TRUE for the documented share instead of the states.
 */
export function EVIDENCE(cells: any[][], years?: any[][], share?: any): any[][] {
  return share
    ? [[answer(documentedShare(cells, years, setting().years))]]
    : spill(evidenceStates(cells, years, setting().years));
}

/**
 * Reads a number written the Indonesian way, such as "1.234,5" or "85 %".
 * @customfunction NUMBER
 * @param text Text with a number.
 */
export function NUMBER(text: any): number {
  return answer(numberOf(text));
}
