/** What somebody noted about a finding: it is settled by it, or open again because something has changed since. */
import type { SettledNote, Settlement } from "../../../core/planning/settled";
import type { Finding } from "../../../core/rule/finding";

export interface Answer {
  note: SettledNote;
  /** What has changed since; null while the note holds. */
  changed: "value" | "evidence" | null;
}

export function notesByFinding({ settled, reopened }: Settlement): ReadonlyMap<Finding, Answer> {
  return new Map([
    ...settled.map(({ finding, note }): [Finding, Answer] => [finding, { note, changed: null }]),
    ...reopened.map(({ finding, note, changed }): [Finding, Answer] => [finding, { note, changed }]),
  ]);
}
