/** The board of a province: its cities in the order of need, Provila, and what the cities have in common. */
import type { Instrument } from "../instrument/instrument";
import type { Text } from "../text";
import { missingAcross, weakIndicators } from "./across";
import type { MissingAcross, WeakIndicator } from "./across";
import type { CityReport, Outcome } from "./cityReport";
import { boundsOf, byCity, inOrderOfNeed, provilaOf } from "./provila";
import type { Provila } from "./provila";
import { sampleOf } from "./sample";
import type { SampledQuestion } from "./sample";

export interface Board {
  readonly instrument: Instrument;
  /** What keeps the province back first. */
  readonly rows: readonly Outcome[];
  readonly provila: Provila;
  readonly counts: BoardCounts;
  /** Cities that several files or sheets name. */
  readonly doubled: readonly { readonly city: string; readonly sources: readonly string[] }[];
  readonly weak: readonly WeakIndicator[];
  readonly missing: readonly MissingAcross[];
  readonly sample: readonly SampledQuestion[];
}

export interface BoardCounts {
  readonly cities: number;
  /** Files that could not be read and whose names tell no city: they are none that could be counted. */
  readonly nameless: number;
  /** Assessments that could be read, and those of them that reach each bound by what they claim. */
  readonly read: number;
  readonly any: number;
  readonly madya: number;
}

/** Which questions the rehearsal draws; the same for every province and every day. */
const rehearsalSeed = 1;

/** `seed` decides which questions the rehearsal draws. */
export function boardOf(outcomes: readonly Outcome[], instrument: Instrument, seed = rehearsalSeed): Board {
  const read = outcomes.filter(isRead);
  return {
    instrument,
    rows: inOrderOfNeed(outcomes, instrument),
    provila: provilaOf(outcomes, instrument),
    counts: countsOf(outcomes, read, instrument),
    doubled: byCity(outcomes)
      .filter(({ length }) => length > 1)
      .map((own) => ({ city: own[0]?.city ?? "", sources: own.map(sourceName) })),
    weak: weakIndicators(read, instrument),
    missing: missingAcross(read),
    sample: sampleOf(instrument, seed),
  };
}

/** Of a run that was cut short: what was not looked at may decide either way. */
export function withoutVerdict(board: Board): Board {
  const open = (answer: Board["provila"]["any"]): Board["provila"]["any"] => (answer === "yes" ? "open" : answer);
  const { any, madya, keepsItBack } = board.provila;
  return { ...board, provila: { any: open(any), madya: open(madya), keepsItBack } };
}

export function isRead(outcome: Outcome): outcome is CityReport {
  return outcome.is === "read";
}

/** "provinsi.xlsx, lembar Kota A" where a file holds several. */
export function sourceName({ file, sheet }: Pick<Outcome, "file" | "sheet">): string {
  return sheet === null ? file : `${file} (${sheet})`;
}

function countsOf(outcomes: readonly Outcome[], read: readonly CityReport[], instrument: Instrument): BoardCounts {
  const { any, madya } = boundsOf(instrument);
  const known = outcomes.filter((outcome) => isRead(outcome) || outcome.city !== null);
  const claiming = (from: number | undefined): number =>
    read.filter(({ claimed }) => from !== undefined && claimed !== null && claimed >= from).length;
  return {
    cities: byCity(known).length,
    nameless: outcomes.length - known.length,
    ...{ read: read.length, any: claiming(any?.from), madya: claiming(madya?.from) },
  };
}

export const answerNames: Readonly<Record<Provila["any"], Text>> = {
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  open: { id: "belum pasti", en: "open" },
};
