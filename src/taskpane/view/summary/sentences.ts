/** Sentences of the summary: how far the next tier is with evidence, and how many points may be lost. */
import type { Instrument } from "../../../core/instrument/instrument";
import type { Plan } from "../../../core/planning/plan";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { riskOf } from "../../../core/wording/risk";
import { aimText } from "../../../core/wording/score";

/** A dash at which a line does not break. */
const unbroken = "\u2060–\u2060";

/**
 * "Menuju Nindya dengan bukti: +17 poin, 3 langkah (sampai 701; sumber menulis 701–800)", with what is still missing
 * after all steps; null when nothing is missing. A part has no tier: "Sampai nilai penuh isian ini: +40,32 poin, 4 langkah".
 */
export function towardsText(
  { basis, tier, need, actions, short }: Plan,
  instrument: Instrument,
  language: Language,
): string | null {
  if (need === null || need === 0) return null;
  if (tier === null) return partText(need, actions.length, language);
  const missing = short === null || short <= 0 ? null : formatNumber(short, language);
  const [points, count] = [formatNumber(need, language), formatNumber(actions.length, language)];
  const reason = aimText(tier, instrument, language).replaceAll("–", unbroken);
  const isEvidenced = basis === "supported";
  if (actions.length === 0) return noActionText(tier.name, points, reason, language);
  if (language === "id") {
    const steps = missing === null ? `${count} langkah` : `${count} langkah, sesudahnya masih kurang ${missing}`;
    return `Menuju ${tier.name}${isEvidenced ? " dengan bukti" : ""}: +${points} poin, ${steps} (${reason})`;
  }
  const known = `${count} ${actions.length === 1 ? "action" : "actions"}`;
  const steps = missing === null ? known : `${known}, still short by ${missing} after them`;
  return `To ${tier.name}${isEvidenced ? " with evidence" : ""}: +${points} points, ${steps} (${reason})`;
}

function partText(need: number, steps: number, language: Language): string | null {
  if (steps === 0) return null;
  const [points, count] = [formatNumber(need, language), formatNumber(steps, language)];
  return language === "id"
    ? `Sampai nilai penuh isian ini: +${points} poin, ${count} langkah`
    : `To all points of this part: +${points} points, ${count} ${steps === 1 ? "action" : "actions"}`;
}

function noActionText(tier: string, points: string, reason: string, language: Language): string {
  return language === "id"
    ? `Menuju ${tier}: kurang ${points} poin; buku kerja ini belum menunjukkan langkahnya (${reason})`
    : `To ${tier}: ${points} points short; the workbook shows no action for them (${reason})`;
}

/** What could be lost when verifiers look; null when nothing. */
export function riskText(report: Report, language: Language): string | null {
  const { points, by } = riskOf(report);
  if (points <= 0) return null;
  const count = formatNumber(points, language);
  if (language === "id")
    return by === "evidence"
      ? `${count} poin bisa hilang saat verifikasi: buktinya belum ada atau meragukan`
      : `${count} poin bisa hilang karena ada temuan di selnya`;
  return by === "evidence"
    ? `${count} points may be lost in verification: their evidence is missing or doubtful`
    : `${count} points may be lost: there are findings in their cells`;
}
