/** The note to send back to a city: its scores, and the first things to do, as a text to paste. */
import { stakeText } from "../wording/stakes";
import { tierName } from "../scoring/tierText";
import { rangeText } from "../wording/score";
import { formatNumber, shortened } from "../text";
import type { Language } from "../text";
import { sourceName } from "./board";
import type { CityReport, FirstThing, Outcome } from "./cityReport";

/** Characters; WhatsApp shortens longer messages behind "read more". */
const longestNote = 4_000;

/** Lines parted by "\n", shorter than WhatsApp's bound; a file that could not be read gets the reason. */
export function noteTo(outcome: Outcome, language: Language): string {
  const head = language === "id" ? "Pemeriksaan KLA" : "KLA check";
  const title = [`*${head}: ${outcome.city ?? outcome.file}*`, sourceName(outcome)];
  if (outcome.is === "unreadable") return within([...title, "", ...outcome.why.map((text) => text[language])], []);
  const items = outcome.first.map((thing, at) => `${at + 1}. ${itemText(thing, language)}`);
  return within([...title, "", ...scoreLines(outcome, language), ""], [...thingsHead(items, language), ...items]);
}

function thingsHead(items: readonly string[], language: Language): string[] {
  if (items.length > 0) return [language === "id" ? "Yang perlu dikerjakan lebih dulu:" : "What to do first:"];
  return [language === "id" ? "Tidak ada yang perlu diperbaiki lebih dulu." : "Nothing needs to be done first."];
}

function scoreLines(outcome: CityReport, language: Language): string[] {
  const isIndonesian = language === "id";
  const { claimed, max, supported, verified, tier, verifiedTier, findings } = outcome;
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const named = (at: Parameters<typeof tierName>[0] | null | undefined): string =>
    at ? ` (${tierName(at, language)})` : "";
  const low =
    tier?.low && tier.high && tierName(tier.low, language) !== tierName(tier.high, language)
      ? ` – ${tierName(tier.high, language)}`
      : "";
  const supportedTier = tier?.low ? ` (${tierName(tier.low, language)}${low})` : "";
  return [
    `${isIndonesian ? "Klaim" : "Claimed"}: ${number(claimed)} ${isIndonesian ? "dari" : "of"} ${number(max)}${named(tier?.claimed)}`,
    `${isIndonesian ? "Terdukung bukti" : "Supported by evidence"}: ${rangeText(supported, language)}${supportedTier}`,
    ...(verified === null
      ? []
      : [`${isIndonesian ? "Terverifikasi" : "Verified"}: ${number(verified)}${named(verifiedTier)}`]),
    `${isIndonesian ? `Temuan: ${findings.error} kesalahan, ${findings.query} perlu penjelasan, ${findings.hint} saran` : `Findings: ${findings.error} errors, ${findings.query} queries, ${findings.hint} hints`}${settledText(outcome, language)}.`,
    isIndonesian ? "Semuanya perkiraan, bukan predikat." : "All of this is an estimate, not a tier.",
  ];
}

/** Counted apart, never silently gone. */
function settledText({ settled }: CityReport, language: Language): string {
  if (settled === 0) return "";
  return language === "id" ? `; ${settled} lagi sudah diberi alasan` : `; ${settled} more have a reason`;
}

function itemText({ cell, message, points, stake }: FirstThing, language: Language): string {
  const at = stakeText({ points, stake }, language);
  return `${shortened(cell, 80)}${at === "" ? "" : ` (${at})`}: ${message[language]}`;
}

/** Whole lines only: those that no longer fit are left out, the last first. */
function within(always: readonly string[], lines: readonly string[]): string {
  const plain = [...always, ...lines].map((line) => line.replace(/\s+/g, " ").trim());
  let length = 0;
  const kept = plain.filter((line, at) => (length += line.length + 1) <= longestNote || at < always.length);
  return shortened(kept.join("\n"), longestNote);
}
