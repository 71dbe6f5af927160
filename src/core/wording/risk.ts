/** How many of the claimed points may be lost. */
import { pointsOf } from "../report/findings";
import { roundOff } from "../rounding";
import type { Report } from "../report/report";

export interface Risk {
  points: number;
  /** "evidence": claimed without sound evidence · "findings": at risk in the findings, where no evidence can be seen. */
  by: "evidence" | "findings";
}

/** Never more than is claimed; what is missing, could be gained or differs is no part of it. */
export function riskOf({ claimed, supported, findings }: Report): Risk {
  if (claimed === null || supported === null)
    return { points: Math.min(pointsOf(findings), claimed ?? Infinity), by: "findings" };
  return { points: roundOff(claimed - supported.low), by: "evidence" };
}
