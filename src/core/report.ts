/** Checks a workbook: reads it, adds it up, runs every rule, and reports what was found, not read and not checked. */
import type { EvidenceState, EvidenceTerms } from "./evidence";
import { Fault } from "./fault";
import type { Cluster, Indicator, Instrument } from "./instrument";
import { tidy } from "./numbers";
import { readOffices } from "./offices";
import { codeOf } from "./reading/entries";
import type { Entry, Unread } from "./reading/entries";
import { readEntries } from "./reading/read";
import type { ReadResult } from "./reading/read";
import type { Mapping } from "./reading/mapping";
import type { Table } from "./reading/tables";
import { printedTiers } from "./reading/tiers";
import { columnNames } from "./reading/words";
import type { Column } from "./reading/words";
import type { Context, Finding, Problem, Rule } from "./rule";
import { rules as allRules } from "./rules/index";
import type { Score } from "./scoring";
import type { Range } from "./supported";
import { scoreOf } from "./scoring";
import { explain } from "./explaining";
import type { Language, Text } from "./text";
import { supersededTables } from "./sources";
import { tierOf } from "./tier";
import type { TierOf } from "./tier";
import type { CellRef, Workbook } from "./workbook";

export interface CheckOptions {
  /** Where the tables stand, for sheets where the user says so. */
  mapping?: Mapping;
  /** The years that evidence must come from; the instrument's latest cycle when left out. */
  years?: readonly number[];
  /** The rules to run; all when left out. */
  rules?: readonly Rule[];
}

export interface Report {
  instrument: Instrument;
  tables: readonly Table[];
  entries: readonly Entry[];
  unread: readonly Unread[];
  /** Sheets that hold no cells: charts, dialogs, macros. */
  leftOut: Workbook["leftOut"];
  /** Points; null when the workbook has no score to count. */
  claimed: number | null;
  /** Null, with the reason in `why`, when no column holds evidence. */
  supported: Range | null;
  /** Which numbers were used, and why. */
  why: Text;
  tier: { claimed: TierOf; low: TierOf | null; high: TierOf | null } | null;
  clusters: { cluster: Cluster; claimed: number | null; supported: Range | null }[];
  indicators: IndicatorReport[];
  findings: Finding[];
  notChecked: { rule: string; because: Text }[];
  /** Rules that failed: a fault of ours, never of the workbook. */
  crashed: { rule: string; error: string }[];
  terms: EvidenceTerms;
}

export interface IndicatorReport {
  indicator: Indicator;
  cluster: Cluster;
  claimed: number | null;
  evidence: EvidenceState | null;
  /** Where it stands; null when the workbook does not have it. */
  at: CellRef | null;
}

/**
 * Checks a workbook against an instrument.
 * @throws Fault when no table of clusters, indicators or questions is found, or the mapping names what is not there.
 */
export function check(workbook: Workbook, instrument: Instrument, options: CheckOptions = {}): Report {
  const reading = readEntries(workbook, instrument, options.mapping);
  const { faults } = reading;
  if (faults.length > 0) {
    throw new Fault({ id: faults.map(({ id }) => id).join("\n"), en: faults.map(({ en }) => en).join("\n") });
  }
  if (reading.tables.length === 0) throw new Fault(noTable(workbook));
  leaveOutSuperseded(reading);
  const terms = { years: options.years ?? instrument.evidenceYears.at(-1)?.years ?? [] };
  const score = withEvidence(scoreOf(reading, instrument, terms), reading);
  const tiers = printedTiers(reading, instrument);
  const context: Context = { workbook, instrument, reading, entries: reading.entries, score, tiers, terms };
  return { ...summary(context), ...run(context, options.rules ?? allRules), leftOut: workbook.leftOut };
}

function noTable({ sheets, leftOut }: Workbook): Text {
  const names = [...sheets.map(({ name }) => name), ...leftOut.map(({ sheet }) => sheet)].join(", ");
  return {
    id: `Tidak ditemukan tabel KLA: dicari baris judul seperti Indikator atau Pertanyaan dengan Nilai atau Data Dukung, dan baris klaster atau indikator di bawahnya, pada lembar ${names}; periksa apakah ini file yang benar, atau tunjukkan tabelnya dengan --map.`,
    en: `No KLA table was found: looked for a heading row such as Indikator or Pertanyaan with Nilai or Data Dukung, and rows of clusters or indicators below it, on the sheets ${names}; check that this is the right file, or point at the table with --map.`,
  };
}

/** Nothing in a table that another supersedes counts or is checked; it is told among what was not read. */
function leaveOutSuperseded(reading: ReadResult): void {
  const superseded = supersededTables(reading.entries);
  const isCurrent = ({ table }: Entry): boolean => !superseded.has(table);
  reading.tables = reading.tables.filter((table) => !superseded.has(table));
  reading.entries = reading.entries.filter(isCurrent);
  reading.unknown = reading.unknown.filter(isCurrent);
  for (const { grid, top, left } of superseded) {
    const why = {
      id: "Tabel ini mengulang indikator dari lembar lain (tersembunyi, tahun lama, atau hasil verifikasi), jadi tidak dihitung.",
      en: "This table repeats indicators of another sheet (it is hidden, of an earlier year, or the verifiers'), so it does not count.",
    };
    reading.unread.push({ sheet: grid.sheet.name, row: Math.max(0, top), column: left, why });
  }
}

/** Without a column of evidence nothing can be said about support. */
function withEvidence(score: Score, { tables }: ReadResult): Score {
  if (tables.some(({ columns }) => columns.has("evidence"))) return score;
  const clusters = score.clusters.map((cluster) => ({ ...cluster, supported: null }));
  return { ...score, supported: null, clusters };
}

function summary({
  instrument,
  reading,
  score,
  terms,
}: Context): Omit<Report, "findings" | "notChecked" | "crashed" | "leftOut"> {
  const { claimed, supported } = score;
  return {
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
    indicators: score.clusters.flatMap(({ indicators }) =>
      indicators.map((one) => ({
        indicator: one.indicator,
        cluster: one.cluster,
        claimed: one.claimed,
        evidence: one.evidence,
        at: (one.entries.find(({ level }) => level === "indicator") ?? one.entries[0])?.at ?? null,
      })),
    ),
    terms,
  };
}

function run(context: Context, rules: readonly Rule[]): Pick<Report, "findings" | "notChecked" | "crashed"> {
  const result: Pick<Report, "findings" | "notChecked" | "crashed"> = { findings: [], notChecked: [], crashed: [] };
  for (const rule of rules) {
    const because = missingColumns(rule, context.reading.tables);
    if (because) {
      result.notChecked.push({ rule: rule.id, because: because.text });
      if (because.everywhere) continue;
    }
    try {
      for (const problem of rule.check(context)) result.findings.push(findingOf(rule, problem, context));
    } catch (error) {
      result.crashed.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return result;
}

/** Why a rule cannot be checked, on every table or on some sheets; null when it can. */
function missingColumns({ needs }: Rule, tables: readonly Table[]): { text: Text; everywhere: boolean } | null {
  const lacks = ({ columns }: Table, need: Column | readonly Column[]): boolean =>
    ![need].flat().some((column) => columns.has(column));
  const lacking = tables.filter((table) => needs.some((need) => lacks(table, need)));
  if (lacking.length === 0) return null;
  const everywhere = lacking.length === tables.length;
  const missing = needs.filter((need) => lacking.some((table) => lacks(table, need)));
  const names = (language: Language, or: string): string =>
    missing
      .map((need) =>
        [need]
          .flat()
          .map((column) => columnNames[column][language])
          .join(or),
      )
      .join(", ");
  const sheets = [...new Set(lacking.map(({ grid }) => `"${grid.sheet.name}"`))].join(", ");
  const [id, en] = [names("id", " atau "), names("en", " or ")];
  const text = everywhere
    ? { id: `Tidak ada kolom ${id} di buku kerja ini.`, en: `The workbook has no column for ${en}.` }
    : {
        id: `Tidak ada kolom ${id} di lembar ${sheets}; lembar lain diperiksa.`,
        en: `There is no column for ${en} on sheet ${sheets}; other sheets were checked.`,
      };
  return { text, everywhere };
}

function findingOf(rule: Rule, problem: Problem, { instrument }: Context): Finding {
  const { entry, at, message } = problem;
  const named = readOffices(entry?.offices ?? "", instrument.offices).map(({ name, text }) => name ?? text);
  return {
    rule: rule.id,
    level: problem.level ?? rule.level,
    at,
    ...aboutOf(problem),
    points: tidy(problem.points ?? 0),
    offices: [...new Set(problem.offices ?? named)],
    message,
  };
}

function aboutOf({ entry, cluster, indicator }: Problem): Pick<Finding, "cluster" | "indicator" | "question"> {
  if (!entry)
    return { cluster: cluster?.id ?? null, indicator: indicator ? String(indicator.number) : null, question: null };
  return {
    cluster: (entry.cluster ?? entry.under)?.id ?? null,
    indicator: codeOf(entry),
    question: entry.level === "question" ? (entry.question?.code ?? entry.code) : null,
  };
}
