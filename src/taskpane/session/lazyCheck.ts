/** The check, fetched when it is first needed: reader, rules and evidence are more than half of what the pane weighs. */
import type { filterFindings } from "../../core/report/findings";
import type { Settlement } from "../../core/planning/settled";
import type { check as Check } from "../../core/report/report";
import type { Report } from "../../core/report/report";
import type { Finding } from "../../core/rule/finding";

interface Fetched {
  check: typeof Check;
  settle: (report: Report) => Settlement;
  filterFindings: typeof filterFindings;
}

const fetched: { now: Fetched | null } = { now: null };

/** To be awaited before the first check; rejects where the code cannot be fetched. */
export async function fetchCheck(): Promise<void> {
  if (fetched.now) return;
  const [{ check }, findings, { settle }, { readNotes }] = await Promise.all([
    import("../../core/report/report"),
    import(/* webpackExports: ["filterFindings"] */ "../../core/report/findings"),
    import("../../core/planning/settled"),
    import(/* webpackExports: ["readNotes"] */ "../../core/planning/notes/sheet"),
  ]);
  fetched.now = {
    ...{ check, filterFindings: findings.filterFindings },
    settle: (report) => settle(report, readNotes(report.workbook).notes),
  };
}

/** @throws Fault as the check does. */
export function checkNow(...given: Parameters<typeof Check>): Report {
  return needed().check(...given);
}

/** Which findings are settled by the notes that the workbook itself holds. */
export function settleNow(report: Report): Settlement {
  return needed().settle(report);
}

/** The findings that fit, as the list shows them. */
export function filterNow(...given: Parameters<typeof filterFindings>): Finding[] {
  return needed().filterFindings(...given);
}

/** @throws Error before the check has been fetched, which every check awaits. */
function needed(): Fetched {
  if (!fetched.now) throw new Error("The check was asked for before it was fetched.");
  return fetched.now;
}
