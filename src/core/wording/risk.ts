/** How many of the claimed points may be lost. */
import { pointsOf } from "../findings";
import { roundOff } from "../numbers";
import type { Report } from "../report";

export interface Risk {
  points: number;
  /** "evidence": claimed without sound evidence · "findings": at stake in the findings, where no evidence can be seen. */
  by: "evidence" | "findings";
}

export function riskOf({ claimed, supported, findings }: Report): Risk {
  if (claimed === null || supported === null) return { points: pointsOf(findings), by: "findings" };
  return { points: roundOff(claimed - supported.low), by: "evidence" };
}
