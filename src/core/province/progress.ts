/** How far a run over many workbooks is, in words. */
import { formatNumber } from "../text";
import type { Language } from "../text";

/** `left`: milliseconds; null where nothing tells them yet. */
export function progressText(done: number, count: number, left: number | null, language: Language): string {
  const [first, all] = [formatNumber(done, language), formatNumber(count, language)];
  const isIndonesian = language === "id";
  const lead = isIndonesian ? `${first} dari ${all} buku kerja selesai` : `${first} of ${all} workbooks done`;
  if (left === null) return `${lead}.`;
  return isIndonesian
    ? `${lead}; kira-kira ${timeText(left, language)} lagi.`
    : `${lead}; about ${timeText(left, language)} left.`;
}

/** "40 detik", "3 menit": rounded up, in the unit that people wait in. */
function timeText(milliseconds: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const [value, unit] = seconds < 90 ? [seconds, "second" as const] : [Math.ceil(seconds / 60), "minute" as const];
  const names = { second: { id: "detik", en: "second" }, minute: { id: "menit", en: "minute" } };
  const plural = language === "en" && value > 1 ? "s" : "";
  return `${formatNumber(value, language)} ${names[unit][language]}${plural}`;
}
