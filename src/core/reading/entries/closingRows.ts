/** Takes the row that closes an indicator's questions as the indicator's own where it holds the only score: "Nilai Indikator 4 | 9,5". */
import type { EvidenceCell } from "../../evidence/citations/cells";
import type { Indicator, Part } from "../../instrument/instrument";
import type { Entry } from "../model/entries";

type Node = Indicator | Part;

/** What the rows so far say of the indicators and parts in them. */
export interface Open {
  asked: Set<Node>;
  /** Those that have a score, of their own or of a question or part in them. */
  scored: Set<Node>;
  heads: Map<Node, Entry>;
  /** What their questions cite. */
  cited: Map<Node, EvidenceCell[]>;
}

/** Nothing has been met yet. */
export function nothingOpen(): Open {
  return { asked: new Set(), scored: new Set(), heads: new Map(), cited: new Map() };
}

/** Takes one more row that is no total. */
export function meet(entry: Entry, { asked, scored, heads, cited }: Open): void {
  const { level, part, indicator, score, evidence } = entry;
  for (const node of [part, indicator].filter((one) => one !== null)) {
    if (level === "question") asked.add(node);
    if (score.kind === "number") scored.add(node);
    const known = cited.get(node) ?? [];
    known.push(...evidence);
    cited.set(node, known);
  }
  const own = part ?? indicator;
  if (own && (level === "part" || level === "indicator") && !heads.has(own)) heads.set(own, entry);
}

/**
 * Makes a total of questions without any score the row of what they ask of, in place of the one that heads them, which is given
 * back; undefined where the total adds up scores.
 */
export function close(total: Entry, open: Open): { head: Entry | null } | undefined {
  const { level, indicator, score } = total;
  if ((level !== "part" && level !== "indicator") || !indicator || score.kind !== "number") return undefined;
  if (total.totalOf !== "named" && closesAll(total, open)) total.part = null;
  const node = total.part ?? indicator;
  if (!open.asked.has(node) || open.scored.has(node)) return undefined;
  total.level = total.part ? "part" : "indicator";
  total.isTotal = false;
  total.totalOf = null;
  const head = open.heads.get(node) ?? null;
  if (total.evidence.length === 0) total.evidence = [...(open.cited.get(node) ?? [])];
  if (head) takeFrom(total, head);
  meet(total, open);
  return { head };
}

/** The first total below several parts is their indicator's. */
function closesAll({ indicator }: Entry, { asked, scored }: Open): boolean {
  const parts = (indicator?.parts ?? []).filter((part) => asked.has(part));
  return parts.length > 1 && !parts.some((part) => scored.has(part));
}

/** What the heading row says besides the score is the closing row's. */
function takeFrom(closing: Entry, head: Entry): void {
  closing.label = head.label;
  closing.code = head.code;
  closing.otherNumber = head.otherNumber;
  closing.under = head.under;
  if (closing.maximum.kind === "blank") closing.maximum = head.maximum;
  if (closing.offices === "") closing.offices = head.offices;
}
