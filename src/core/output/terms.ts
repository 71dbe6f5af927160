/** What a report's sheets are made from beside the report: who made them and when, and what planning found. */
import type { OfficesReport } from "../planning/offices/offices";
import type { Plan } from "../planning/plan";
import type { Settlement } from "../planning/settled";
import type { Verified } from "../planning/verified";
import type { Years } from "../planning/years";
import type { Report } from "../report/report";
import type { Language } from "../text";

export interface Output {
  readonly report: Report;
  readonly language: Language;
  /** The workbook's name, for the heading. */
  readonly file: string;
  /** The day of the check as people write it; core has no clock. */
  readonly day: string;
  /** The program's version: "0.1.0". */
  readonly version: string;
  readonly settlement: Settlement;
  readonly plan: Plan;
  readonly offices: OfficesReport;
  /** Null where no score of verifiers is known. */
  readonly verified: Verified | null;
  /** Null where no other year is known. */
  readonly years: Years | null;
}
