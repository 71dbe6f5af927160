/** Sentences of the summary: how far the next tier is with evidence, and how many points may be lost. */
import type { Plan } from "../../../core/planning/plan";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { riskOf } from "../../../core/wording/risk";

/** A dash at which a line does not break. */
const unbroken = "\u2060–\u2060";

/** "Menuju Nindya dengan bukti: +16 poin, 3 langkah (mulai 700; sumber menulis 701–800)"; null when nothing is missing. */
export function towardsText({ basis, tier, need, actions }: Plan, language: Language): string | null {
  if (need === null || need === 0) return null;
  const [points, count] = [formatNumber(need, language), formatNumber(actions.length, language)];
  const from = formatNumber(tier.from, language);
  const printed = tier.printed.map((range) => range.replace("-", unbroken)).join(language === "id" ? " atau " : " or ");
  const isEvidenced = basis === "supported";
  if (language === "id")
    return `Menuju ${tier.name}${isEvidenced ? " dengan bukti" : ""}: +${points} poin, ${count} langkah (mulai ${from}; sumber menulis ${printed})`;
  const steps = `${count} ${actions.length === 1 ? "action" : "actions"}`;
  return `To ${tier.name}${isEvidenced ? " with evidence" : ""}: +${points} points, ${steps} (from ${from}; sources write ${printed})`;
}

/** What could be lost when verifiers look; null when nothing. */
export function riskText(report: Report, language: Language): string | null {
  const { points, by } = riskOf(report);
  if (points <= 0) return null;
  const count = formatNumber(points, language);
  if (language === "id")
    return by === "evidence"
      ? `${count} poin bisa hilang saat verifikasi: buktinya belum ada atau meragukan`
      : `${count} poin bisa hilang: ada temuan di selnya`;
  return by === "evidence"
    ? `${count} points may be lost in verification: their evidence is missing or doubtful`
    : `${count} points may be lost: there are findings in their cells`;
}
