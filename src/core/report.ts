/** Checks a workbook: reads it, adds it up, runs every rule, and reports what was found, not read and not checked. */
import { runRules } from "./checking";
import type { Checked } from "./checking";
import type { EvidenceState, EvidenceTerms } from "./evidence/evidence";
import { Fault } from "./fault";
import type { Cluster, Indicator, Instrument, Part } from "./instrument/instrument";
import type { Entry, Unread } from "./reading/entries";
import { readEntries } from "./reading/read";
import type { ReadResult } from "./reading/read";
import type { Choices } from "./reading/choices";
import type { Mapping } from "./reading/mapping";
import type { Table } from "./reading/tables";
import { printedTiers } from "./reading/tiers";
import type { Context, Rule } from "./rule";
import { rules as allRules } from "./rules/index";
import { partScores, scoreOf } from "./scoring/scoring";
import type { IndicatorScore, Score } from "./scoring/scoring";
import type { Range } from "./scoring/supported";
import { explain } from "./wording/explanation";
import type { Text } from "./text";
import { supersededTables } from "./scoring/sources";
import { tierOf } from "./scoring/tier";
import type { TierOf } from "./scoring/tier";
import type { CellRef, Workbook } from "./workbook";

export interface CheckOptions {
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
  /** Points; null when the workbook has no score to count. */
  claimed: number | null;
  /** Null, with the reason in `why`, when no column holds evidence. */
  supported: Range | null;
  /** Which numbers were used, and why. */
  why: Text;
  tier: { claimed: TierOf; low: TierOf | null; high: TierOf | null } | null;
  clusters: { cluster: Cluster; claimed: number | null; supported: Range | null }[];
  indicators: IndicatorReport[];
  terms: EvidenceTerms;
}

export interface IndicatorReport {
  indicator: Indicator;
  cluster: Cluster;
  claimed: number | null;
  supported: Range | null;
  /** Its parts (21A, 21B) that have a score. */
  parts: { part: Part; claimed: number; supported: Range | null }[];
  evidence: EvidenceState | null;
  /** Where it stands; null when the workbook does not have it. */
  at: CellRef | null;
}

/**
 * Checks a workbook against an instrument.
 * @throws Fault when no table of clusters, indicators or questions is found, or the mapping names what is not there.
 */
export function check(workbook: Workbook, instrument: Instrument, options: CheckOptions = {}): Report {
  const reading = readEntries(workbook, instrument, options);
  const { faults } = reading;
  if (faults.length > 0) throw new Fault(faults);
  if (reading.tables.length === 0) throw new Fault(noTable(workbook));
  leaveOutSuperseded(reading);
  const terms = { years: options.years ?? instrument.evidenceYears.at(-1)?.years ?? [] };
  const score = withEvidence(scoreOf(reading, instrument, terms), reading);
  const tiers = printedTiers(reading, instrument);
  const context: Context = { workbook, instrument, reading, entries: reading.entries, score, tiers, terms };
  return { ...summary(context), ...runRules(context, options.rules ?? allRules) };
}

function noTable({ sheets, leftOut }: Workbook): Text {
  const names = [...sheets.map(({ name }) => name), ...leftOut.map(({ sheet }) => sheet)].join(", ");
  return {
    id: `Tidak ditemukan tabel KLA: dicari baris judul seperti Indikator atau Pertanyaan dengan Nilai atau Data Dukung, dan baris klaster atau indikator di bawahnya, pada lembar ${names}; periksa apakah ini file yang benar, atau tunjukkan sendiri tempat tabelnya.`,
    en: `No KLA table was found: looked for a heading row such as Indikator or Pertanyaan with Nilai or Data Dukung, and rows of clusters or indicators below it, on the sheets ${names}; check that this is the right file, or point at the table yourself.`,
  };
}

/** Nothing in a table that another supersedes counts or is checked; it is told among what was not read. */
function leaveOutSuperseded(reading: ReadResult): void {
  const superseded = supersededTables(reading.entries);
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

/** Without a column of evidence nothing can be said about support. */
function withEvidence(score: Score, { tables }: ReadResult): Score {
  if (tables.some(({ columns }) => columns.has("evidence"))) return score;
  const clusters = score.clusters.map((cluster) => ({ ...cluster, supported: null }));
  return { ...score, supported: null, clusters };
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
    at: own?.at ?? null,
  };
}

function summary({ workbook, instrument, reading, score, terms }: Context): Omit<Report, keyof Checked> {
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
    tier:
      claimed === null
        ? null
        : {
            claimed: tierOf(claimed, instrument),
            low: supported && tierOf(supported.low, instrument),
            high: supported && tierOf(supported.high, instrument),
          },
    clusters: score.clusters.map((one) => ({ cluster: one.cluster, claimed: one.claimed, supported: one.supported })),
    indicators: score.clusters.flatMap(({ cluster, indicators }) =>
      indicators.map((one) => indicatorReport(one, cluster, supported !== null)),
    ),
    terms,
  };
}
