/** The check, fetched when it is first needed: reader, rules and evidence are more than half of what the pane weighs. */
import type { check as Check } from "../../core/report/report";
import type { Report } from "../../core/report/report";

const fetched: { check: typeof Check | null } = { check: null };

/** To be awaited before the first check; rejects where the code cannot be fetched. */
export async function fetchCheck(): Promise<void> {
  fetched.check ??= (await import("../../core/report/report")).check;
}

/** @throws Fault as the check does. */
export function checkNow(...given: Parameters<typeof Check>): Report {
  if (!fetched.check) throw new Error("The check was asked for before it was fetched.");
  return fetched.check(...given);
}
