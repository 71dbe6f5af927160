/** What a screen reader says after a check. */
import { formatNumber } from "../../core/text";
import type { Text } from "../../core/text";
import type { Settled } from "./state";

/** How many findings are open, and the claimed score; why there is no table where there is none. */
export function heardOf(step: Settled): Text {
  if (step.is === "tableless") return step.why;
  const { claimed } = step.report;
  const findings = step.settlement.open;
  const score = {
    id: claimed === null ? "" : ` Nilai klaim ${formatNumber(claimed, "id")}.`,
    en: claimed === null ? "" : ` Claimed score ${formatNumber(claimed, "en")}.`,
  };
  return {
    id: `Pemeriksaan selesai: ${formatNumber(findings.length, "id")} temuan.${score.id}`,
    en: `The check is done: ${formatNumber(findings.length, "en")} ${findings.length === 1 ? "finding" : "findings"}.${score.en}`,
  };
}
