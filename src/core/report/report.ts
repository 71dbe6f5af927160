/** Checks a workbook: reads it, adds it up, runs every rule, and reports what was found, not read and not checked. */
import { cityOf } from "./city";
import { runRules } from "./checking";
import type { Checked } from "./checking";
import { termsOf } from "../evidence/terms";
import type { EvidenceTerms } from "../evidence/terms";
import { Fault, NoTableFault, SeveralFault } from "../fault";
import type { Instrument } from "../instrument/instrument";
import { ownSheetOf } from "../own/sheets";
import type { Entry, Unread } from "../reading/model/entries";
import { readEntries } from "../reading/read";
import type { ReadResult } from "../reading/read";
import type { Choices } from "../reading/user/choices";
import type { Mapping } from "../reading/user/mapping";
import type { Table } from "../reading/model/tables";
import { printedTiers } from "../reading/places/tiers";
import type { Context, Rule } from "../rule/rule";
import { rules as allRules } from "../rules/index";
import type { Score } from "../scoring/scoring";
import type { Range } from "../scoring/supported";
import { clusterReports } from "./clusters";
import type { ClusterReport } from "./clusters";
import { differingTotals, explain } from "./explanation";
import type { PrintedTotal } from "./explanation";
import { indicatorReports } from "./indicators";
import type { IndicatorReport } from "./indicators";
import { noTable, severalAssessments } from "./refusals";
import { chooseVersion, leaveOutSuperseded } from "./superseded";
import type { Text } from "../text";
import { tiersOf, wholeScore } from "../scoring/whole";
import type { ScoreTiers } from "../scoring/whole";
import type { Workbook } from "../workbook";
import { olderRows } from "../reading/doubt/older";
import type { OlderRow } from "../reading/doubt/older";
import { unscored } from "../reading/doubt/unscored";
import { noDoubt } from "../reading/model/tables";
import type { Doubt } from "../reading/model/tables";
import { entriesWithin, scopeOf } from "../scoring/scope";
import { unclaimed } from "../scoring/unclaimed";
import type { Scope, ScopeOptions } from "../scoring/scope";
import { opinionsText } from "../scoring/opinions";
import { placesAmong, versionsOf } from "../scoring/versions";
import type { Version } from "../scoring/versions";

export interface CheckOptions extends ScopeOptions {
  /** The one sheet to read; all when left out. */
  sheet?: string;
  /** Where the tables stand, for sheets where the user says so. */
  mapping?: Mapping;
  /** What the user corrected of the tables that were found. */
  choices?: Choices;
  /** The years that evidence must come from; the instrument's latest cycle when left out. */
  years?: readonly number[];
  /** The rules to run; all when left out. */
  rules?: readonly Rule[];
}

export interface Report extends Checked {
  workbook: Workbook;
  /** Sheets that hold no cells: charts, dialogs, macros. */
  leftOut: Workbook["leftOut"];
  instrument: Instrument;
  tables: readonly Table[];
  entries: readonly Entry[];
  unread: readonly Unread[];
  /** The same sums down to each score that counts. */
  score: Score;
  /** Points; null when the workbook has no score to count. */
  claimed: number | null;
  /** Null, with the reason in `why`, when no column holds evidence. */
  supported: Range | null;
  /** Which numbers were used, and why. */
  why: Text;
  /** Totals that the workbook prints and that are not the claimed score. */
  totals: readonly PrintedTotal[];
  tier: ScoreTiers | null;
  clusters: ClusterReport[];
  indicators: IndicatorReport[];
  terms: EvidenceTerms;
  scope: Scope;
  doubt: Doubt;
  /** Full sets that repeat; empty when there is one. */
  versions: readonly Version[];
  /** Rows of versions that do not count: drafts, last year's, the verifiers'. */
  superseded: readonly Entry[];
  older: readonly OlderRow[] | null;
}

/**
 * Checks a workbook against an instrument.
 * @throws Fault when no table of clusters, indicators or questions is found, or the mapping names what is not there.
 * @throws SeveralFault when the workbook holds the assessments of several cities.
 */
export function check(workbook: Workbook, instrument: Instrument, options: CheckOptions = {}): Report {
  const city = withoutOwnSheets(workbook);
  const reading = readEntries(city, instrument, options);
  const { faults } = reading;
  if (faults.length > 0) throw new Fault(faults);
  const older = olderRows(city);
  if (older) [reading.entries, reading.unknown] = [[], []];
  else if (reading.tables.length === 0) throw new NoTableFault(noTable(city, instrument));
  const places = placesAmong(reading.entries);
  if (places.length > 0) throw new SeveralFault(severalAssessments(places), places);
  const chosen = chooseVersion(reading.entries);
  const { superseded, doubts } = chosen;
  const terms = { ...termsOf(instrument, options.years), city: cityOf({ tables: reading.tables, workbook: city }) };
  const versions = versionsOf(reading.entries, chosen, instrument, terms);
  const left = reading.entries.filter(({ table }) => superseded.has(table));
  leaveOutSuperseded(reading, superseded);
  const scope = older ? noScope(instrument) : scopeOf(reading, instrument, options);
  if (options.only && options.only.length > 0) reading.entries = entriesWithin(reading.entries, scope);
  const score = wholeScore(reading, instrument, terms);
  const tiers = printedTiers(reading, instrument);
  const missing = [unscored(reading), unclaimed(score), opinionsText(score)].filter((text) => text !== null);
  // What is told of the older list as a whole needs no doubt of its rows.
  const doubt = older ? noDoubt : doubtOf(reading, [...doubts, ...missing]);
  const context: Context = {
    ...{ workbook, instrument, reading, entries: reading.entries, score, tiers, terms },
    ...{ scope, doubt, older },
  };
  return { ...summary(context), versions, superseded: left, ...runRules(context, options.rules ?? allRules) };
}

/** Sheets that people fill in for us are none of the city's. */
function withoutOwnSheets(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((sheet) => ownSheetOf(sheet) === null);
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** Points of the older list are none of this instrument's: nothing of it is judged. */
function noScope({ max }: Instrument): Scope {
  const because = { id: "Instrumen lama dengan 31 indikator.", en: "The older instrument of 31 indicators." };
  return { is: "part", indicators: [], max, because };
}

/** The gravest of the tables' doubts, sets of scores among which nothing decides, and scores that were not read at all. */
function doubtOf({ tables }: ReadResult, own: readonly Text[]): Doubt {
  const order = ["sure", "likely", "doubtful"] as const;
  const is =
    own.length > 0 ? "doubtful" : (order.findLast((one) => tables.some(({ doubt }) => doubt.is === one)) ?? "sure");
  const reasons = tables.flatMap(({ doubt }) => (doubt.is === is ? doubt.reasons : []));
  const runnerUp = tables.map(({ doubt }) => doubt.runnerUp).find((one) => one !== null) ?? null;
  const once = new Map([...own, ...reasons].map((reason) => [reason.id, reason]));
  return { is, reasons: [...once.values()], runnerUp };
}

function summary({
  workbook,
  instrument,
  reading,
  score,
  terms,
  scope,
  doubt,
  older,
}: Context): Omit<Report, keyof Checked | "versions" | "superseded"> {
  const { claimed, supported } = score;
  return {
    workbook,
    leftOut: workbook.leftOut,
    instrument,
    tables: reading.tables,
    entries: reading.entries,
    unread: reading.unread,
    claimed,
    supported,
    why: explain(score, reading, older !== null),
    totals: differingTotals(score),
    tier: tiersOf(score, scope, instrument),
    clusters: clusterReports(score, scope, reading.entries),
    indicators: indicatorReports(score),
    terms,
    ...{ score, scope, doubt, older },
  };
}
