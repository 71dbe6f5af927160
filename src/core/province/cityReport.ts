/** What a province keeps of one checked workbook: figures, weak places and the first things to do, small enough to hold hundreds. */
import type { Assessment } from "../evidence/assess";
import type { Need } from "../instrument/instrument";
import { roundOff } from "../rounding";
import { lackingOf } from "../planning/actions/lacking";
import { readNotes } from "../planning/notes/sheet";
import { settle } from "../planning/settled";
import { verifiedSet } from "../planning/sets/find";
import { firstThings } from "../report/findings";
import type { Report } from "../report/report";
import { reference } from "../reference";
import type { Finding, FindingLevel, Stake } from "../rule/finding";
import { indicatorsOf } from "../scoring/scoring";
import { tierOf } from "../scoring/tier";
import type { Range } from "../scoring/supported";
import type { TierOf } from "../scoring/tier";
import type { Text } from "../text";
import { cityOf, cityOfPath } from "./city";

/** One of the files, or one of the sheets of a file that holds several cities. */
export interface Source {
  /** As it is called in the board. */
  readonly file: string;
  /** Null where the workbook holds one assessment. */
  readonly sheet: string | null;
}

/** A checked assessment. All of it is plain data: it travels between threads. */
export interface CityReport extends Source {
  readonly is: "read";
  readonly city: string | null;
  /** Points; null when no score was found. */
  readonly claimed: number | null;
  readonly supported: Range | null;
  /** Points that verifiers gave, where the workbook holds them. */
  readonly verified: number | null;
  readonly tier: { readonly claimed: TierOf; readonly low: TierOf | null; readonly high: TierOf | null } | null;
  readonly verifiedTier: TierOf | null;
  /** Those that are open; what has a reason on the workbook's own sheet of notes is counted apart. */
  readonly findings: Readonly<Record<FindingLevel, number>>;
  readonly settled: number;
  readonly doubt: Report["doubt"]["is"];
  /** "part": an office's or a cluster's rows only. */
  readonly scope: Report["scope"]["is"];
  /** Points that what is judged can bring. */
  readonly max: number;
  /** Rules that failed by a fault of the program. */
  readonly crashed: readonly string[];
  readonly indicators: readonly IndicatorPoints[];
  readonly missing: readonly MissingKind[];
  readonly first: readonly FirstThing[];
}

/** A file or sheet that could not be checked, and why. */
export interface Unreadable extends Source {
  readonly is: "unreadable";
  readonly city: string | null;
  readonly why: readonly Text[];
}

export type Outcome = CityReport | Unreadable;

export interface IndicatorPoints {
  /** "7". */
  readonly code: string;
  readonly claimed: number | null;
  readonly supported: Range | null;
}

/** A kind of evidence that scores ask for and do not have. */
export interface MissingKind {
  readonly need: Need;
  readonly questions: number;
  /** What these questions claim. */
  readonly points: number;
}

export interface FirstThing {
  readonly cell: string;
  readonly points: number;
  readonly stake: Stake;
  readonly message: Text;
}

/** So many go into the note to a city: what an office can do in a day. */
const mostFirstThings = 10;

/** `path` is where the file lies, for the names in it. With `isFinal` nothing is counted apart. */
export function cityReportOf(report: Report, path: string, { file, sheet }: Source, isFinal: boolean): CityReport {
  const open = isFinal || sheet !== null ? report.findings : openIn(report);
  const shown = { ...report, findings: [...open] };
  const verified = verifiedSet(report)?.score.claimed ?? null;
  return {
    ...{ is: "read", file, sheet },
    city: cityOf(report, path, sheet),
    claimed: report.claimed,
    supported: report.supported,
    verified,
    tier: report.tier,
    verifiedTier: verified === null || report.tier === null ? null : tierOf(verified, report.instrument),
    findings: countsOf(shown),
    settled: report.findings.length - open.length,
    doubt: report.doubt.is,
    scope: report.scope.is,
    max: report.scope.max,
    crashed: report.crashed.map(({ rule }) => rule),
    indicators: report.indicators
      .filter(({ claimed }) => claimed !== null)
      .map(({ indicator, claimed, supported }) => ({ code: String(indicator.number), claimed, supported })),
    missing: missingIn(report),
    first: firstThings(shown)
      .filter(({ level, points }) => level !== "hint" || points > 0)
      .slice(0, mostFirstThings)
      .map(({ at, points, stake, message }) => ({ cell: reference(at), points, stake, message })),
  };
}

/** A sheet of notes is of one assessment; where a workbook holds several, nobody knows of which. */
function openIn(report: Report): readonly Finding[] {
  return settle(report, readNotes(report.workbook).notes).open;
}

export function unreadable(path: string, { file, sheet }: Source, why: readonly Text[]): Unreadable {
  return { is: "unreadable", file, sheet, city: cityOfPath(path), why };
}

function countsOf({ findings }: Pick<Report, "findings">): Record<FindingLevel, number> {
  const counts = { error: 0, query: 0, hint: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** Of every score above zero the kinds that its question asks for and that are not there. */
function missingIn({ score, terms }: Report): MissingKind[] {
  const found = new Map<Need, { questions: number; points: number }>();
  for (const { entry, points, assessment } of indicatorsOf(score).flatMap(({ leaves }) => leaves)) {
    if (assessment === null || points <= 0) continue;
    for (const need of missingOf(assessment, entry.question?.needs ?? [], terms)) {
      const known = found.get(need) ?? { questions: 0, points: 0 };
      found.set(need, { questions: known.questions + 1, points: roundOff(known.points + points) });
    }
  }
  return [...found].map(([need, sums]) => ({ need, ...sums }));
}

/** Where a document counts, all that is missing beside it; else what would have to be sent. */
function missingOf(assessment: Assessment, needs: readonly Need[], terms: Report["terms"]): readonly Need[] {
  if (assessment.state === "documented") return assessment.missing;
  const lacking = lackingOf(assessment, needs, terms);
  return lacking.is === "documents" ? lacking.needs : [];
}
