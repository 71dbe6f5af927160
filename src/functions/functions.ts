/** The formulas that Excel shows as =KLA.…; each is one line into the core. Names and ids never change: workbooks hold them. */
import { documentedShare, evidenceStates } from "../core/formulas/evidence";
import { numberOf } from "../core/formulas/number";
import { findingsNow, summaryNow } from "../core/formulas/listing";
import { statuses } from "../core/formulas/status";
import { clusterOfWhat, maximumOfWhat, nameOfWhat } from "../core/formulas/what";
import { gapNow, scoreNow, tierNow } from "../core/formulas/whole";
import { answer, spill } from "./answer";
import { live } from "./live";
import { setting } from "./shipped";

/**
 * Tells the workbook's score, whole or of a cluster or indicator, as last checked; or adds up a range of scores.
 * @customfunction SCORE
 * @param [what] Cluster ("III"), indicator (7, "21B"), or a range of scores; without it the whole workbook.
 * @param [basis] "klaim" (default) or "terdukung".
 * @param invocation Takes each new answer.
 * @streaming
 * @requiresStreamParameterAddresses
 */
export function SCORE(what: any[][], basis: any, invocation: CustomFunctions.StreamingInvocation<any>): void {
  live(invocation, (ask, [isReference]) => scoreNow(what, basis, isReference, setting().instrument, ask));
}

/**
 * Tells the tier of a score, or of the workbook as last checked; near a bound it names both tiers.
 * @customfunction TIER
 * @param [score] Score in points; without it the workbook's claimed score.
 * @param invocation Takes each new answer.
 * @streaming
 * @requiresStreamParameterAddresses
 */
export function TIER(score: any, invocation: CustomFunctions.StreamingInvocation<any>): void {
  live(invocation, (ask, [isReference]) => tierNow(score, isReference, setting().instrument, setting().language, ask));
}

/**
 * Tells how many points are missing until every source calls it the next tier, or the one named.
 * @customfunction GAP
 * @param [score] Score in points; without it the workbook's claimed score.
 * @param [tier] Tier to reach, for example "Nindya"; without it the next one.
 * @param invocation Takes each new answer.
 * @streaming
 * @requiresStreamParameterAddresses
 */
export function GAP(score: any, tier: any, invocation: CustomFunctions.StreamingInvocation<any>): void {
  live(invocation, (ask, [isReference]) => gapNow(score, tier, isReference, setting().instrument, ask));
}

/**
 * Lists the clusters with their maximum, claimed and supported score, as last checked.
 * @customfunction SUMMARY
 * @param [basis] "klaim" or "terdukung" for one of the scores; without it both.
 * @param invocation Takes each new answer.
 * @streaming
 */
export function SUMMARY(basis: any, invocation: CustomFunctions.StreamingInvocation<any>): void {
  live(invocation, (ask) => summaryNow(basis, setting().language, ask));
}

/**
 * Lists the findings of the last check with cell, message, points and offices, the gravest first.
 * @customfunction FINDINGS
 * @param [level] "kesalahan", "perlu penjelasan" or "saran"; several with commas; without it all.
 * @param [what] Cluster ("III") or indicator (7, "21B"); without it the whole workbook.
 * @param invocation Takes each new answer.
 * @streaming
 */
export function FINDINGS(level: any, what: any, invocation: CustomFunctions.StreamingInvocation<any>): void {
  live(invocation, (ask) => findingsNow(level, what, setting().instrument, setting().language, ask));
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
 * @param [question] Code of the question ("4.1"), or a column of codes; what it asks for counts then.
 */
export function STATUS(score: any[][], max: any[][], evidence?: any[][], question?: any[][]): any[][] {
  return spill(statuses(score, max, evidence, question, setting()));
}

/**
 * Judges each cell of evidence, or with share TRUE tells the documented share of them all.
 * @customfunction EVIDENCE
 * @param cells Cells of evidence.
 * @param [years] Years that evidence must come from, for example "2024, 2025".
 * @param [share] TRUE for the documented share instead of the states.
 * @param [question] Code of the question ("4.1"), or a column of codes; what it asks for counts then.
 */
export function EVIDENCE(cells: any[][], years?: any[][], share?: any, question?: any[][]): any[][] {
  return share
    ? [[answer(documentedShare(cells, years, question, setting()))]]
    : spill(evidenceStates(cells, years, question, setting()));
}

/**
 * Reads a number written the Indonesian way, such as "1.234,5" or "85 %".
 * @customfunction NUMBER
 * @param text Text with a number.
 */
export function NUMBER(text: any): number {
  return answer(numberOf(text));
}
