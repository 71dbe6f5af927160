/** Sentences of the summary: how far the next tier is with evidence, and how many points may be lost. */
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { riskOf } from "../../../core/wording/risk";

/** "Menuju Nindya dengan bukti: kurang 16 poin (mulai 700; sumber menulis 701–800)"; null at the top or without a score. */
export function towardsText({ tier, supported }: Report, language: Language): string | null {
  const by = supported === null ? tier?.claimed : tier?.low;
  if (!by?.next || by.toNext === null) return null;
  const points = formatNumber(by.toNext, language);
  const from = formatNumber(by.next.from, language);
  const printed = by.next.printed.map(ranged).join(language === "id" ? " atau " : " or ");
  const { name } = by.next;
  const evidenced = supported !== null;
  if (language === "id")
    return `Menuju ${name}${evidenced ? " dengan bukti" : ""}: kurang ${points} poin (mulai ${from}; sumber menulis ${printed})`;
  return `${points} more points${evidenced ? " with evidence" : ""} to reach ${name} (from ${from}; sources write ${printed})`;
}

function ranged(printed: string): string {
  return printed.replace("-", "–");
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
