/** What the score would be if some answers were others: the whole is added up again, and no cell is touched. */
import type { EvidenceState } from "../../evidence/judge";
import { Fault } from "../../fault";
import { findNode, findQuestion } from "../../instrument/instrument";
import type { Instrument } from "../../instrument/instrument";
import { maximumOf } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { Report } from "../../report/report";
import { leavesOf } from "../../scoring/leaves";
import { tiersOf, wholeScore } from "../../scoring/whole";
import type { ScoreTiers } from "../../scoring/whole";
import { say, shortened } from "../../text";
import type { Assumption } from "./assumptions";
import type { Ground } from "../ground";
import { fullCode } from "../questions";
import { askedRows } from "../offices/rows";

/** The same report, as far as scores go, under the assumptions. */
export interface WhatIf extends Ground {
  tier: ScoreTiers | null;
}

/** @throws Fault when a question does not exist, has no row of its own, or would get more points than it can have. */
export function whatIf(report: Report, assumptions: readonly Assumption[]): WhatIf {
  const { instrument, terms, scope, tables } = report;
  const changed = new Map<Entry, Entry>();
  const states = new Map<Entry, EvidenceState>();
  for (const { code, is } of assumptions) {
    const row = rowOf(code, report);
    if ("evidence" in is) states.set(row, evidenceFor(is.evidence, code, report));
    else changed.set(row, withPoints(row, is.points));
  }
  const entries = report.entries.map((entry) => changed.get(entry) ?? entry);
  const assumed = new Map([...states].map(([row, state]) => [changed.get(row) ?? row, state]));
  const score = wholeScore({ entries, tables: [...tables] }, instrument, terms, assumed);
  const { claimed, supported } = score;
  return { score, claimed, supported, instrument, terms, scope, tier: tiersOf(score, scope, instrument) };
}

/**
 * The row that counts for a code.
 * @throws Fault when there is none.
 */
function rowOf(code: string, report: Report): Entry {
  const wanted = code.toUpperCase();
  const isWanted = (entry: Entry): boolean => fullCode(entry).toUpperCase() === wanted;
  const counted = leavesOf(report.score).map(({ entry }) => entry);
  const row = counted.find(isWanted) ?? askedRows(report).find(isWanted);
  if (row && !isOverruled(row, counted)) return row;
  throw isKnown(code, report.instrument) ? noRow(code) : unknownCode(code);
}

/** A question below an indicator whose own row counts: its points would leave that out. */
function isOverruled(row: Entry, counted: readonly Entry[]): boolean {
  if (counted.includes(row) || row.level !== "question") return false;
  return counted.some((one) => one.indicator === row.indicator && one.level !== "question" && one.part === row.part);
}

function isKnown(code: string, instrument: Instrument): boolean {
  return findNode(instrument, code) !== null || findQuestion(instrument, code) !== null;
}

/** @throws Fault when the row cannot have so many points. */
function withPoints(entry: Entry, points: number): Entry {
  const max = maximumOf(entry);
  if (max !== null && points > max) throw tooMany(fullCode(entry), points, max);
  const score = { kind: "number", value: points, text: null, percent: false, otherwise: null, of: null } as const;
  return { ...entry, score, isMoment: false };
}

/** @throws Fault when the workbook has no column for evidence. */
function evidenceFor(state: EvidenceState, code: string, { tables }: Report): EvidenceState {
  if (tables.some(({ columns }) => columns.has("evidence"))) return state;
  throw new Fault({
    id: `Buku kerja ini tidak punya kolom data dukung, jadi bukti untuk ${code} tidak dapat diandaikan; andaikan nilainya, misalnya ${code}=3.`,
    en: `The workbook has no column for evidence, so none can be assumed for ${code}; assume its points, as in ${code}=3.`,
  });
}

function unknownCode(code: string): Fault {
  const name = shortened(code);
  return new Fault({
    id: `Tidak ada pertanyaan "${name}" dalam instrumen; tulis indikator, titik, lalu pertanyaannya, misalnya 12.4 atau 21B.2.`,
    en: `The instrument has no question "${name}"; write the indicator, a point and the question, such as 12.4 or 21B.2.`,
  });
}

function noRow(code: string): Fault {
  return new Fault({
    id: `Tidak ada baris yang menilai ${code} di buku kerja ini; andaikan baris yang ada: pertanyaannya (12.4) bila dinilai per pertanyaan, indikatornya (12) bila dinilai utuh.`,
    en: `No row of the workbook scores ${code}; assume one that is there: the question (12.4) where questions are scored, the indicator (12) where it is scored as a whole.`,
  });
}

function tooMany(code: string, points: number, max: number): Fault {
  return new Fault(
    say((language, number) =>
      language === "id"
        ? `Nilai ${number(points)} untuk ${code} melebihi maksimalnya; paling banyak ${number(max)}.`
        : `${number(points)} points for ${code} are above its maximum; it can have ${number(max)} at most.`,
    ),
  );
}
