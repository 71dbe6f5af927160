/** Makes the entries of a table from what each of its rows was placed as. */
import { isBlank } from "../../workbook";
import { groupBy } from "../../grouping";
import type { Instrument, Question } from "../../instrument/instrument";
import type { Step } from "../alignment/align";
import { entryOf, totalScore } from "./entryOfRow";
import { citationsAt } from "../cells/citing";
import { listedAt } from "../cells/listed";
import type { Address } from "./entryOfRow";
import type { Entry, Level, Reading, Unread } from "../model/entries";
import { addFurther } from "./unnumberedScores";
import { agrees } from "../places/places";
import type { Numbering } from "../places/places";
import { joinMergedParts } from "./mergedParts";
import { reasons } from "../model/reasons";
import type { Row } from "../cells/rows";
import { settleTotals } from "./totals";
import type { TotalsCheck } from "./totals";
import { takeUnnamedTotals } from "./unnamedTotals";
import type { Text } from "../../text";
import type { Option } from "../alignment/option";

/** What rows yield, and which of them name an indicator. */
export interface Placed {
  reading: Reading;
  named: readonly (readonly [Entry, Option])[];
  /** Rows without any number or code. */
  uncoded: ReadonlySet<Entry>;
  /** All entries before any is left out, each with the step it comes from, and what found no place until then. */
  all: readonly Entry[];
  from: readonly number[];
  unplaced: readonly Unread[];
}

/** What the rows of one table yield, before `settle`; `further` are rows whose scores belong to the row above. */
export function entriesFrom(
  steps: readonly Step[],
  scoresClusters: boolean,
  further: ReadonlySet<Step> = new Set(),
): Placed {
  const out: Reading = { tables: [], entries: [], unknown: [], unread: [] };
  const named: [Entry, Option][] = [];
  const uncoded = new Set<Entry>();
  const from: number[] = [];
  let last: Entry | null = null;
  for (const [at, step] of steps.entries()) {
    const { row, option } = step;
    if (last && further.has(step)) {
      addFurther(row, last);
      continue;
    }
    if (option.cluster) out.entries.push(clusterEntry(row, option));
    const added = addRow(row, option, last, out);
    while (from.length < out.entries.length) from.push(at);
    if (option.why === reasons.unknown) last = null;
    if (!added || added.isTotal || added.level === "cluster") continue;
    if (scoresClusters) added.score = added.maximum = { kind: "blank" };
    if (option.kind === "place") named.push([added, option]);
    if (![row.number, row.code, option.label].some((label) => label?.code)) uncoded.add(added);
    last = added;
  }
  return { reading: out, named, uncoded, all: out.entries, from, unplaced: [...out.unread] };
}

/** What only all rows of a list together tell, however many pages it has: how numbers run, what totals add up, whose offices answer. */
export function settle(pages: readonly Placed[], instrument: Instrument): TotalsCheck {
  leaveOutUncoded(pages);
  takeUnnamedTotals(
    pages.map(({ reading }) => reading),
    instrument,
  );
  const entries = pages.flatMap(({ reading }) => reading.entries);
  settleNumbers(pages.flatMap(({ named }) => named));
  joinMergedParts(entries);
  const totals = settleTotals(entries, instrument.max);
  for (const { reading } of pages) reading.entries = reading.entries.filter((entry) => !totals.heads.has(entry));
  placeByOrder(entries);
  inheritOffices(entries);
  return totals;
}

/** The entry of a row, added to what was read so far; null where it makes none of its own. */
export function addRow(row: Row, option: Option, last: Entry | null, out: Reading): Entry | null {
  if (option.kind === "aside" || option.kind === "unknown") {
    if (option.why === reasons.unknown)
      out.unknown.push(entryOf(row, "indicator", addressOf(option, null), option.label));
    if (option.why) leaveOut(row, out, option.why);
    return null;
  }
  if (option.kind === "evidence") {
    addEvidence(row, last, out);
    return null;
  }
  const entry = entryOf(row, levelOf(option), addressOf(option, option.after.stated), option.label);
  if (option.kind === "total") {
    entry.isTotal = true;
    entry.score = totalScore(row, entry.score);
    entry.totalOf = option.totalOf;
    entry.code = null;
    entry.under = null;
  }
  if (option.kind === "question") entry.code = option.code ?? option.question?.code ?? null;
  out.entries.push(entry);
  return entry;
}

function levelOf({ kind, place }: Option): Level {
  if (kind === "question") return "question";
  if (kind === "total" && place === null) return "whole";
  return place?.part ? "part" : place?.indicator ? "indicator" : "cluster";
}

function addressOf({ kind, place, question, after }: Option, under: Address["under"]): Address {
  if (kind === "unknown") return { cluster: null, indicator: null, part: null, question: null, under: after.stated };
  if (kind === "total" && place === null)
    return {
      cluster: after.stated ?? after.home?.cluster ?? null,
      indicator: after.home?.indicator ?? null,
      part: after.home?.part ?? null,
      question: null,
      under: null,
    };
  const { cluster = null, indicator = null, part = null } = place ?? {};
  return { cluster, indicator, part, question, under };
}

/** The cluster of the row's own column, where it has a score of its own. */
export function clusterEntry(row: Row, { cluster, after }: Option): Entry {
  const address = { cluster: after.stated, indicator: null, part: null, question: null, under: after.stated };
  return entryOf(row, "cluster", address, cluster);
}

/** Further documents of the row above. */
export function addEvidence(row: Row, last: Entry | null, out: Reading): void {
  if (last === null) return leaveOut(row, out, reasons.noLabel);
  const own = citationsAt(row);
  if (!row.table.columns.has("evidence")) leaveOut(row, out, reasons.listed);
  const citations = (own.length > 0 ? own : listedAt(row)).filter(
    ({ at }) => !last.evidence.some((one) => one.at.row === at.row && one.at.column === at.column),
  );
  last.evidence.push(...citations);
}

/** Notes a row that found no place, at its first cell with content. */
function leaveOut({ table, row }: Pick<Row, "table" | "row">, out: Reading, why: Text): void {
  let column = table.left;
  while (column < table.right && isBlank(table.grid.own(row, column))) column++;
  out.unread.push({ ...table.grid.refOf(row, column), why });
}

/** Where the questions of an indicator have codes, a score beside a text that is none of theirs is no question: a sum up to there, a note. */
function leaveOutUncoded(pages: readonly Placed[]): void {
  const asked = pages.flatMap(({ reading, uncoded }) =>
    reading.entries.flatMap((entry) => (entry.level === "question" ? [{ entry, isCoded: !uncoded.has(entry) }] : [])),
  );
  const sets = groupBy(asked, ({ entry: { part, indicator } }) => part ?? indicator);
  const loose = [...sets.values()].flatMap((own) => (own.some(isKnown) ? own.filter(isLoose) : []));
  if (loose.length === 0) return;
  const sums = new Set(loose.filter(({ entry }) => !isScoredAbove(entry, asked)).map(({ entry }) => entry));
  for (const entry of sums) makeTotal(entry);
  const left = new Set(loose.flatMap(({ entry }) => (sums.has(entry) ? [] : [entry])));
  for (const { reading } of pages) {
    for (const entry of reading.entries) if (left.has(entry)) leaveOut(entry, reading, reasons.noCode);
    reading.entries = reading.entries.filter((entry) => !left.has(entry));
  }
}

/** Whether a question of the indicator has a score, so that the row is not what its questions come to. */
function isScoredAbove({ indicator }: Entry, asked: readonly Coded[]): boolean {
  return asked.some((one) => one.entry.indicator === indicator && one.entry.score.kind === "number" && !isLoose(one));
}

function makeTotal(entry: Entry): void {
  entry.isTotal = true;
  entry.totalOf = "indicator";
  entry.code = null;
}

interface Coded {
  entry: Entry;
  isCoded: boolean;
}

function isKnown({ entry, isCoded }: Coded): boolean {
  return isCoded && entry.question !== null;
}

function isLoose({ entry: { question, score }, isCoded }: Coded): boolean {
  return !isCoded && question === null && score.kind === "number";
}

/** Tells where the number beside a name is another's, in the way in which the numbers of this table run. */
function settleNumbers(named: readonly (readonly [Entry, Option])[]): void {
  const numbering = numberingOf(named);
  for (const [entry, { place, code, label }] of named) {
    const isNamed = (label?.name.length ?? 0) > 3;
    if (place && code !== null && isNamed && !agrees(code, place, numbering)) entry.otherNumber = code;
  }
}

/** More than half of the named rows agree with one way, and more with it than with the other. */
const clearShare = 0.6;

function numberingOf(named: readonly (readonly [Entry, Option])[]): Numbering {
  const agreeing = (numbering: Numbering): number =>
    named.filter(([, { place, code }]) => place && code !== null && agrees(code, place, numbering)).length;
  const [throughout, restarting] = [agreeing("throughout"), agreeing("restarting")];
  if (throughout === restarting || Math.max(throughout, restarting) < clearShare * named.length) return "unclear";
  return throughout > restarting ? "throughout" : "restarting";
}

/** Questions without codes take the instrument's codes in order, when their number is the instrument's. */
function placeByOrder(entries: readonly Entry[]): void {
  const asked = entries.filter(({ level, indicator }) => level === "question" && indicator !== null);
  const groups = [...groupBy(asked, ({ part, indicator }) => part ?? indicator).values()];
  const ordered = groups.filter((group) => group.length === questionsFor(group).length);
  // Three activities under each indicator are three questions of one by chance.
  if (2 * ordered.length < groups.length) return;
  for (const group of ordered.filter((own) => own.every(({ question }) => question === null))) {
    const questions = questionsFor(group);
    group.forEach((entry, at) => {
      entry.question = questions[at] ?? null;
    });
  }
}

function questionsFor([first]: readonly Entry[]): readonly Question[] {
  return (first?.part ?? first?.indicator)?.questions ?? [];
}

/** Questions without an office of their own are their part's or indicator's office's. */
function inheritOffices(entries: readonly Entry[]): void {
  const heads = new Map<object, string>();
  for (const { level, part, indicator, offices } of entries) {
    const node = part ?? indicator;
    if (level !== "question" && node && offices !== "") heads.set(node, offices);
  }
  for (const entry of entries.filter(({ offices, isTotal }) => offices === "" && !isTotal)) {
    const node = entry.level === "question" ? entry.part : null;
    const inherited = (node && heads.get(node)) ?? (entry.indicator && heads.get(entry.indicator));
    if (inherited) entry.offices = inherited;
  }
}
