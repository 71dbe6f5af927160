/** Checks a workbook: reads it, adds it up, runs every rule, and reports what was found, not read and not checked. */
import { runRules } from "./checking";
import type { Checked } from "./checking";
import type { EvidenceState } from "../evidence/judge";
import { whyOf } from "../evidence/reasons";
import { termsOf } from "../evidence/terms";
import type { EvidenceTerms } from "../evidence/terms";
import { Fault, SeveralFault } from "../fault";
import type { Cluster, Indicator, Instrument, Part } from "../instrument/instrument";
import { roundOff } from "../numbers";
import { ownSheetOf } from "../own/sheets";
import { cellOf } from "../reading/entries";
import type { Entry, Unread } from "../reading/entries";
import { readEntries } from "../reading/read";
import type { ReadResult } from "../reading/read";
import type { Choices } from "../reading/choices";
import type { Mapping } from "../reading/mapping";
import type { Table } from "../reading/tables";
import { printedTiers } from "../reading/tiers";
import { nameOf } from "../rule/names";
import type { Context, Rule } from "../rule/rule";
import { rules as allRules } from "../rules/index";
import { partScores } from "../scoring/scoring";
import type { Leaf } from "../scoring/leaves";
import type { IndicatorScore, Score } from "../scoring/scoring";
import type { Range } from "../scoring/supported";
import { differingTotals, explain } from "./explanation";
import type { PrintedTotal } from "./explanation";
import type { Text } from "../text";
import { supersededTables } from "../scoring/sources";
import { tiersOf, wholeScore } from "../scoring/whole";
import type { ScoreTiers } from "../scoring/whole";
import { isBlank } from "../workbook";
import type { CellRef, CellValue, Workbook } from "../workbook";
import { readLabel } from "../naming/labels";
import { matcherOf } from "../naming/names";
import { olderRows } from "../reading/older";
import type { OlderRow } from "../reading/older";
import { namedBy } from "../reading/places";
import type { Doubt } from "../reading/tables";
import { scopeOf } from "../scoring/scope";
import type { Scope, ScopeOptions } from "../scoring/scope";
import { placesAmong, rivalsAmong, versionsOf } from "../scoring/versions";
import type { Rivals, Version } from "../scoring/versions";

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
  clusters: { cluster: Cluster; claimed: number | null; supported: Range | null }[];
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

export interface IndicatorReport {
  indicator: Indicator;
  cluster: Cluster;
  claimed: number | null;
  supported: Range | null;
  /** Its parts (21A, 21B) that have a score. */
  parts: { part: Part; claimed: number; supported: Range | null }[];
  evidence: EvidenceState | null;
  /** What supports each of its scores, question by question; empty where no evidence is asked for. */
  support: ScoreSupport[];
  /** Where it stands; null when the workbook does not have it. */
  at: CellRef | null;
}

/** How far the evidence of one score carries. */
export interface ScoreSupport {
  /** "pertanyaan 12.4 (jumlah kematian bayi)" */
  name: Text;
  /** "2a"; null for a score of the whole indicator or part. */
  question: string | null;
  /** The cell of evidence that decides, or the one that should hold it. */
  at: CellRef;
  points: number;
  /** Points that sound evidence supports. */
  low: number;
  state: EvidenceState;
  /** Why not all of it is supported; null when it is. */
  why: Text | null;
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
  else if (reading.tables.length === 0) throw new Fault(noTable(city, instrument));
  const places = placesAmong(reading.entries);
  if (places.length > 0) throw new SeveralFault(severalAssessments(places), places);
  const superseded = supersededTables(reading.entries);
  const terms = termsOf(instrument, options.years);
  const versions = versionsOf(reading.entries, superseded, instrument, terms);
  const left = reading.entries.filter(({ table }) => superseded.has(table));
  leaveOutSuperseded(reading, superseded);
  const rivals = rivalsAmong(reading.entries);
  if (rivals?.areMany) throw new SeveralFault(severalAssessments(rivals.sheets), rivals.sheets);
  const score = wholeScore(reading, instrument, terms);
  const tiers = printedTiers(reading, instrument);
  const scope = older ? noScope : scopeOf(reading, instrument, options);
  const doubt = doubtOf(reading, rivals);
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
const noScope: Scope = {
  is: "part",
  indicators: [],
  because: { id: "Instrumen lama dengan 31 indikator.", en: "The older instrument of 31 indicators." },
};

/** The gravest of the tables' doubts, and sets of scores among which nothing decides. */
function doubtOf({ tables }: ReadResult, rivals: Rivals | null): Doubt {
  const order = ["sure", "likely", "doubtful"] as const;
  const is = rivals ? "doubtful" : (order.findLast((one) => tables.some(({ doubt }) => doubt.is === one)) ?? "sure");
  const reasons = tables.flatMap(({ doubt }) => (doubt.is === is ? doubt.reasons : []));
  const runnerUp = tables.map(({ doubt }) => doubt.runnerUp).find((one) => one !== null) ?? null;
  const own: Text[] = rivals ? [rivalsText(rivals.sheets)] : [];
  return { is, reasons: [...own, ...reasons], runnerUp };
}

function rivalsText(sheets: readonly string[]): Text {
  const names = sheets.map((name) => `"${name}"`).join(", ");
  return {
    id: `Lembar ${names} memuat indikator yang sama dengan nilai yang berbeda; tidak ada yang menunjukkan mana yang berlaku.`,
    en: `The sheets ${names} hold the same indicators with different scores; nothing says which one counts.`,
  };
}

function severalAssessments(sheets: readonly string[]): Text {
  const names = sheets.map((name) => `"${name}"`).join(", ");
  return {
    id: `Buku kerja ini memuat ${sheets.length} penilaian lengkap, bukan satu: lembar ${names}; periksa satu per satu dengan --sheet NAMA, atau semuanya dengan --board FILE.html.`,
    en: `This workbook holds ${sheets.length} complete assessments, not one: the sheets ${names}; check one at a time with --sheet NAME, or all of them with --board FILE.html.`,
  };
}

function noTable({ sheets, leftOut }: Workbook, instrument: Instrument): Text {
  const { known, rows } = knownRows(sheets, instrument);
  const names = [...sheets.map(({ name }) => name), ...leftOut.map(({ sheet }) => sheet)].join(", ");
  return {
    id: `Tidak ditemukan tabel KLA: dicari baris judul seperti Indikator atau Pertanyaan dengan Nilai atau Data Dukung, dan baris klaster atau indikator di bawahnya, pada lembar ${names}; nama indikator yang dikenal ${known} dari ${rows} baris; periksa apakah ini file yang benar, atau tunjukkan sendiri tempat tabelnya.`,
    en: `No KLA table was found: looked for a heading row such as Indikator or Pertanyaan with Nilai or Data Dukung, and rows of clusters or indicators below it, on the sheets ${names}; ${known} of ${rows} rows hold a known name of an indicator; check that this is the right file, or point at the table yourself.`,
  };
}

/** A table that is none of ours is seen by its first rows. */
const mostRows = 1_000;

function knownRows(sheets: Workbook["sheets"], instrument: Instrument): { known: number; rows: number } {
  const tools = { instrument, matcher: matcherOf(instrument) };
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, mostRows).filter((cells) => !cells.every(isBlank)));
  const isKnown = (cell: CellValue): boolean =>
    typeof cell === "string" && cell.length < 300 && namedBy(readLabel(cell), null, tools).place !== null;
  return { known: rows.filter((cells) => cells.some(isKnown)).length, rows: rows.length };
}

/** Nothing in a table that another supersedes counts or is checked; it is told among what was not read. */
function leaveOutSuperseded(reading: ReadResult, superseded: ReadonlySet<Table>): void {
  const isCurrent = ({ table }: Entry): boolean => !superseded.has(table);
  reading.tables = reading.tables.filter((table) => !superseded.has(table));
  reading.entries = reading.entries.filter(isCurrent);
  reading.unknown = reading.unknown.filter(isCurrent);
  reading.unread = reading.unread.filter((unread) => ![...superseded].some((table) => isWithin(unread, table)));
  for (const { grid, top, left } of superseded) {
    const why = {
      id: "Tabel ini mengulang indikator dari lembar lain (tersembunyi, tahun lama, atau hasil verifikasi), jadi tidak dihitung.",
      en: "This table repeats indicators of another sheet (it is hidden, of an earlier year, or the verifiers'), so it does not count.",
    };
    reading.unread.push({ sheet: grid.sheet.name, row: Math.max(0, top), column: left, why });
  }
}

function isWithin({ sheet, row, column }: Unread, { grid, top, end, left, right }: Table): boolean {
  return sheet === grid.sheet.name && row >= top && row <= end && column >= left && column <= right;
}

function indicatorReport(one: IndicatorScore, cluster: Cluster, hasEvidence: boolean): IndicatorReport {
  const own = one.entries.find(({ level }) => level === "indicator") ?? one.entries[0];
  const supported = (range: Range | null): Range | null => (hasEvidence ? range : null);
  return {
    indicator: one.indicator,
    cluster,
    claimed: one.claimed,
    supported: supported(one.supported),
    parts: partScores(one).map((part) => ({ ...part, supported: supported(part.supported) })),
    evidence: one.evidence,
    support: one.leaves.flatMap(supportOf),
    at: own?.at ?? null,
  };
}

function supportOf({ entry, points, low, assessment }: Leaf): ScoreSupport[] {
  if (!assessment) return [];
  const { state, doubt, citations } = assessment;
  const at = doubt?.citation.at ?? citations[0]?.citation.at ?? cellOf(entry, "evidence");
  const question = entry.level === "question" ? (entry.question?.code ?? entry.code) : null;
  return [{ name: nameOf(entry), question, at, points, low: roundOff(low), state, why: whyOf(assessment) }];
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
    why: explain(score, reading),
    totals: differingTotals(score),
    tier: tiersOf(score, instrument),
    clusters: score.clusters.map((one) => ({ cluster: one.cluster, claimed: one.claimed, supported: one.supported })),
    indicators: score.clusters.flatMap(({ cluster, indicators }) =>
      indicators.map((one) => indicatorReport(one, cluster, supported !== null)),
    ),
    terms,
    ...{ score, scope, doubt, older },
  };
}
