/** What a report is compared with: verified scores and last year's, in the workbook itself or in others beside it. */
import { verifiedIn } from "../../core/planning/verified";
import type { Verified } from "../../core/planning/verified";
import { yearsIn } from "../../core/planning/years";
import type { Years } from "../../core/planning/years";
import type { Report } from "../../core/report/report";

/** Where whoever holds the workbook knows of other workbooks too; null where nobody does. */
export interface Comparison {
  verified: (report: Report) => Verified | null;
  years: (report: Report) => Years | null;
}

export interface Compared {
  verified: Verified | null;
  years: Years | null;
}

const ownComparison: Comparison = { verified: verifiedIn, years: yearsIn };

export function comparedOf(report: Report, comparison: Comparison | null): Compared {
  const { verified, years } = comparison ?? ownComparison;
  return { verified: verified(report), years: years(report) };
}
