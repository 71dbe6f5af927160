/** What a report is compared with, wherever the pane tells of it. */
import { useMemo } from "react";
import type { Report } from "../../../core/report/report";
import { comparedOf } from "../../session/comparing";
import type { Compared } from "../../session/comparing";
import { useSessionState } from "./pane";

/** Verified scores and last year's beside the report's. */
export function useCompared(report: Report): Compared {
  const { comparison } = useSessionState();
  return useMemo(() => comparedOf(report, comparison), [report, comparison]);
}
