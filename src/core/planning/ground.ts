/** What plans start from: a report, or the same as it would be under a what-if. */
import type { Report } from "../report/report";

export type Ground = Pick<Report, "score" | "claimed" | "supported" | "instrument" | "scope" | "terms">;
