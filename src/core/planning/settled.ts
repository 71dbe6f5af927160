/** Settled findings: acknowledged with a reason, counted apart, and open again once the value or the evidence has changed. */
import { groupBy } from "../grouping";
import { readAmount, toNumber } from "../numbers";
import type { Finding } from "../rule/finding";
import { identitiesOf } from "./notes/identity";
import type { Identified, Identity } from "./notes/identity";
import type { ReasonId } from "./notes/reasons";

/** What somebody wrote down about a finding. */
export interface SettledNote {
  /** The finding's id. */
  id: string;
  /** The value then; null where nobody noted it: then it is not compared. */
  value: string | null;
  /** What stood for the evidence then; null where nobody noted it. */
  evidence: string | null;
  reason: ReasonId;
  /** In the writer's own words; "" for none. */
  note: string;
  who: string;
  /** As written, "2026-03-11" where Excel holds a date; "" for none. */
  when: string;
}

export interface Settlement {
  /** Findings without a valid note, in the report's order; those that opened again are among them. */
  open: readonly Finding[];
  settled: readonly { finding: Finding; note: SettledNote }[];
  reopened: readonly { finding: Finding; note: SettledNote; changed: "value" | "evidence" }[];
  /** Notes about what is no longer found. */
  gone: readonly SettledNote[];
}

/** Points stay at risk: a note answers a finding, it proves nothing. */
export function settle(report: Identified, notes: readonly SettledNote[]): Settlement {
  if (notes.length === 0) return { open: report.findings, settled: [], reopened: [], gone: [] };
  const identities = identitiesOf(report);
  const answers = answersTo(identities, notes);
  const found = report.findings.flatMap((finding, at) => {
    const answer = answers[at];
    return answer ? [{ finding, ...answer }] : [];
  });
  const settled = found.filter(({ changed }) => changed === null).map(({ finding, note }) => ({ finding, note }));
  const reopened = found.flatMap(({ finding, note, changed }) => (changed ? [{ finding, note, changed }] : []));
  const [closed, used] = [new Set(settled.map(({ finding }) => finding)), new Set(found.map(({ note }) => note))];
  const open = report.findings.filter((finding) => !closed.has(finding));
  return { open, settled, reopened, gone: notes.filter((note) => !used.has(note)) };
}

interface Answer {
  note: SettledNote;
  changed: "value" | "evidence" | null;
}

/** For each finding the last note about it that still holds, else the last; a note that names another finding is left to that one. */
function answersTo(identities: readonly Identity[], notes: readonly SettledNote[]): (Answer | null)[] {
  const ids = new Set(identities.map(({ id }) => id));
  const byId = groupBy(notes, ({ id }) => id);
  const byPlace = groupBy(
    notes.filter(({ id }) => !ids.has(id)),
    ({ id }) => placeIn(id),
  );
  return identities.map((identity) => {
    const own = byId.get(identity.id) ?? byPlace.get(identity.place) ?? [];
    const answers = own.map((note) => ({ note, changed: changeOf(note, identity) }));
    return answers.findLast(({ changed }) => changed === null) ?? answers.at(-1) ?? null;
  });
}

/** "evidence-reused/12.4" of "evidence-reused/12.4/dpjkcbml". */
function placeIn(id: string): string {
  return id.replace(/\/[a-p]{8}$/, "");
}

function changeOf(note: SettledNote, { id, value, evidence }: Identity): Answer["changed"] {
  if (note.id !== id) return id.startsWith("evidence-") ? "evidence" : "value";
  if (note.value !== null && !isSameValue(note.value, value)) return "value";
  return note.evidence !== null && note.evidence !== evidence ? "evidence" : null;
}

/** "36,5" typed over 36.5 by a colleague is the same. */
function isSameValue(then: string, now: string): boolean {
  const [a, b] = [toNumber(readAmount(then)), toNumber(readAmount(now))];
  return a !== null && b !== null ? Math.abs(a - b) < 1e-6 : then.trim().toLowerCase() === now.trim().toLowerCase();
}
