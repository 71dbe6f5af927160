/** Who owes what: each office with its questions, what is there, what to send, and how much of it is documented. */
import { assess } from "../../evidence/assess";
import type { Assessment } from "../../evidence/assess";
import type { EvidenceState } from "../../evidence/judge";
import { roundOff } from "../../rounding";
import { cellOf, has } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { Report } from "../../report/report";
import { leavesOf } from "../../scoring/leaves";
import type { Leaf } from "../../scoring/leaves";
import type { Text } from "../../text";
import type { CellRef } from "../../workbook";
import { toPoints } from "../actions/action";
import { fullCode, labelOf, needsOf, officeFinder } from "../questions";
import { risksOf } from "../risks";
import { askedRows } from "./rows";
import { foundText, sendAll, sendText } from "./send";

/** A question for which an office has something to send. */
export interface OfficeItem {
  /** "17.3a" */
  question: string;
  label: Text;
  /** Where the evidence stands that decides, or should stand. */
  at: CellRef;
  /** Points at risk; null where the workbook shows no evidence. */
  points: number | null;
  /** Points that are claimed for it. */
  claimed: number;
  state: EvidenceState | null;
  /** `baru "foto"` */
  found: Text;
  send: Text;
  /** The other offices that it is shared with. */
  sharedWith: readonly string[];
}

export interface OfficeTasks {
  name: string;
  /** Points at risk of all its items; null where the workbook shows no evidence. */
  points: number | null;
  /** How many of its `of` questions are documented; null where the workbook shows no evidence. */
  documented: number | null;
  of: number;
  /** True when it has cited anything that is more than a promise; null where the workbook shows no evidence. */
  hasSent: boolean | null;
  /** The most points first. */
  items: readonly OfficeItem[];
}

export interface OfficesReport {
  /** The most points first. */
  offices: readonly OfficeTasks[];
  /** How many offices have sent something; null where the workbook shows no evidence. */
  sent: number | null;
  /** Items of rows that name no office. */
  unowned: readonly OfficeItem[];
}

/** A row that is asked for, how its evidence is judged, and whose it is. */
interface Row {
  entry: Entry;
  leaf: Leaf | null;
  assessment: Assessment | null;
  offices: readonly string[];
  item: OfficeItem | null;
}

/** Every office that a row names. */
export function officesOf(report: Report): OfficesReport {
  const rows = rowsOf(report);
  const names = [...new Set(rows.flatMap(({ offices }) => offices))];
  const offices = names.map((name) => tasksOf(name, rows)).toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const isKnown = rows.some(({ assessment }) => assessment !== null);
  return {
    offices,
    sent: isKnown ? offices.filter(({ hasSent }) => hasSent).length : null,
    unowned: rows.flatMap((row) => (row.item && row.offices.length === 0 ? [row.item] : [])),
  };
}

function rowsOf(report: Report): Row[] {
  const { score, instrument, terms } = report;
  const leaves = new Map(leavesOf(score).map((leaf) => [leaf.entry, leaf]));
  const officesOfRow = officeFinder(score, instrument);
  const risks = risksOf(score);
  return askedRows(report).map((entry) => {
    const leaf = leaves.get(entry) ?? null;
    const isShown = has(entry, "evidence");
    const assessment = leaf?.assessment ?? (isShown ? assess(entry.evidence, needsOf(entry), terms) : null);
    const row = { entry, leaf, assessment, offices: officesOfRow(entry) };
    return { ...row, item: itemOf(row, risks, report) };
  });
}

/** What there is to send for a row; null when nothing is. */
function itemOf(row: Omit<Row, "item">, risks: ReadonlyMap<Entry, number>, { terms }: Report): OfficeItem | null {
  const { entry, leaf, assessment, offices } = row;
  const needs = needsOf(entry);
  const send = assessment ? sendText(assessment, needs, terms, entry.question?.signedBy) : sendAll(needs);
  if (send === null || !isClaimed(entry, leaf)) return null;
  const risk = risks.get(entry);
  return {
    question: fullCode(entry),
    label: labelOf(entry),
    at: decidingCell(entry, assessment),
    points: assessment ? toPoints(risk ?? 0) : null,
    claimed: roundOff(leaf?.points ?? 0),
    state: assessment?.state ?? null,
    found: assessment ? foundOf(entry, assessment) : { id: "bukti tidak terlihat", en: "no column shows evidence" },
    send,
    sharedWith: offices,
  };
}

function foundOf(entry: Entry, assessment: Assessment): Text {
  const isEmpty = has(entry, "score") && entry.score.kind === "blank" && assessment.citations.length === 0;
  return isEmpty ? { id: "belum diisi", en: "not filled in" } : foundText(assessment);
}

/** A score above zero, an "Ada", or nothing yet; who says "no" has nothing to send. */
function isClaimed(entry: Entry, leaf: Leaf | null): boolean {
  const { score, ticked } = entry;
  if (leaf) return leaf.points > 0;
  if (has(entry, "score")) return score.kind !== "number" && score.kind !== "no";
  return ticked !== "no";
}

function decidingCell(entry: Entry, assessment: Assessment | null): CellRef {
  return (assessment?.doubt ?? assessment?.citations[0])?.citation.at ?? cellOf(entry, "evidence");
}

function tasksOf(name: string, rows: readonly Row[]): OfficeTasks {
  const own = rows.filter(({ offices }) => offices.includes(name));
  const judged = own.flatMap(({ assessment }) => (assessment ? [assessment.state] : []));
  const isKnown = judged.length > 0;
  const items = own.flatMap(({ item }) => (item ? [withOthers(item, name)] : []));
  const hundredths = items.reduce((sum, { points }) => sum + Math.round((points ?? 0) * 100), 0);
  return {
    name,
    points: isKnown ? toPoints(hundredths) : null,
    documented: isKnown ? judged.filter((state) => state === "documented").length : null,
    of: own.length,
    hasSent: isKnown ? judged.some((state) => state !== "undocumented") : null,
    items: items.toSorted((a, b) => (b.points ?? b.claimed) - (a.points ?? a.claimed)),
  };
}

function withOthers(item: OfficeItem, name: string): OfficeItem {
  return { ...item, sharedWith: item.sharedWith.filter((other) => other !== name) };
}
