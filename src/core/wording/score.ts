/** Says what is claimed, what evidence supports of it, and which tiers that could mean; it never promises one. */
import type { Instrument, Tier } from "../instrument/instrument";
import { whyNoScore } from "../report/noScore";
import type { Report } from "../report/report";
import { formatNumber } from "../text";
import type { Language, Text } from "../text";
import type { Range } from "../scoring/supported";
import { clearFrom } from "../scoring/tier";
import type { TierOf } from "../scoring/tier";
import { openText, tierName } from "../scoring/tierText";

/** The claimed score, its tier if all were verified, and how far the next tier is. */
export function claimedText({ claimed, tier, scope, instrument, older }: Report, language: Language): string {
  const isIndonesian = language === "id";
  if (claimed === null) {
    const why = whyNoScore(older !== null)[language];
    return isIndonesian
      ? `Nilai klaim: tidak dapat dihitung, karena ${why}.`
      : `Claimed score: cannot be given, because ${why}.`;
  }
  const [points, max] = [formatNumber(claimed, language), formatNumber(scope.max, language)];
  if (tier === null) {
    return isIndonesian
      ? `Nilai klaim: ${points} dari ${max}. ${noTierOfPart.id}`
      : `Claimed score: ${points} of ${max}. ${noTierOfPart.en}`;
  }
  const name = tierWithRange(tier.claimed, language);
  const next = nextTierText(tier.claimed, instrument, language);
  return isIndonesian
    ? `Nilai klaim: ${points} dari ${max} – perkiraan bila terverifikasi penuh: ${name}. ${next}`
    : `Claimed score: ${points} of ${max} – estimate if fully verified: ${name}. ${next}`;
}

/** Said wherever a whole city's report names a tier. */
export const noTierOfPart: Text = {
  id: "Ini isian sebagian; predikat hanya ada untuk isian seluruh kota atau kabupaten.",
  en: "This is part of an assessment; a tier is of a whole city's only.",
};

/** The supported score with its tiers, or why it is not known. */
export function supportedText(report: Report, language: Language): string {
  const { claimed, supported, tier } = report;
  if (claimed === null || supported === null)
    return `${language === "id" ? "Nilai terdukung" : "Supported score"}: ${unsupported(report, language)}`;
  return rangeSentence(supported, tier, language);
}

function rangeSentence(supported: Range, tier: Report["tier"], language: Language): string {
  const isIndonesian = language === "id";
  const [low, high] = [formatNumber(supported.low, language), formatNumber(supported.high, language)];
  const estimate = isIndonesian ? "perkiraan" : "estimate";
  if (low === high) {
    const [before, end] = tier?.low ? [`${estimate} `, `: ${tierWithRange(tier.low, language)}.`] : ["", "."];
    return isIndonesian
      ? `Nilai terdukung: ${low} – ${before}bila hanya nilai yang punya data dukung diterima${end}`
      : `Supported score: ${low} – ${before}if only scores with evidence are accepted${end}`;
  }
  const named = (at: TierOf | null | undefined): string => (at ? ` (${estimate} ${tierWithRange(at, language)})` : "");
  return isIndonesian
    ? `Nilai terdukung: antara ${low}${named(tier?.low)} dan ${high}${named(tier?.high)}; yang rendah bila data dukung yang meragukan ditolak, yang tinggi bila diterima.`
    : `Supported score: between ${low}${named(tier?.low)} and ${high}${named(tier?.high)}; the lower if doubtful evidence is rejected, the higher if it is accepted.`;
}

/** "tidak diketahui, karena …": why no supported score is known. */
function unsupported({ claimed, tables }: Report, language: Language): string {
  const isIndonesian = language === "id";
  const lead = isIndonesian ? "tidak diketahui, karena" : "not known, because";
  if (!tables.some(({ columns }) => columns.has("evidence"))) {
    return `${lead} ${isIndonesian ? "buku kerja ini tidak punya kolom data dukung" : "the workbook has no column for evidence"}.`;
  }
  if (claimed === null) return `${lead} ${isIndonesian ? "belum ada nilai klaim" : "no score is claimed"}.`;
  return `${lead} ${isIndonesian ? "data dukungnya tidak berada di baris yang bernilai" : "the evidence does not stand beside scores"}.`;
}

/** "Nindya (tercetak 701-800)" */
function tierWithRange(at: TierOf, language: Language): string {
  const name = tierName(at, language);
  if (at.tier === null || at.edge !== null) return name;
  return `${name} (${language === "id" ? "tercetak" : "printed as"} ${printed(at.tier.printed, language)})`;
}

/** How many points are missing to where every source calls it the next tier: the number that plans aim at, too. */
export function nextTierText({ tier, next, toNext }: TierOf, instrument: Instrument, language: Language): string {
  const isIndonesian = language === "id";
  if (next === null || toNext === null) {
    const top = tier?.name ?? "";
    return isIndonesian ? `${top} adalah predikat tertinggi.` : `${top} is the highest tier.`;
  }
  const points = formatNumber(toNext, language);
  const reason = aimText(next, instrument, language);
  return isIndonesian
    ? `Menuju ${next.name}: kurang ${points} poin (${reason}).`
    : `It needs ${points} more points to reach ${next.name} (${reason}).`;
}

/** "sampai 701; sumber menulis 701–800": what a tier is aimed at, and why. */
export function aimText(tier: Tier, instrument: Instrument, language: Language): string {
  const aim = formatNumber(clearFrom(tier, instrument), language);
  const range = printed(tier.printed, language).replaceAll("-", "–");
  return language === "id" ? `sampai ${aim}; sumber menulis ${range}` : `up to ${aim}; sources write ${range}`;
}

/** One warning for each different score that stands at a bound. */
export function edgeTexts({ claimed, supported, tier, instrument }: Report, language: Language): string[] {
  if (claimed === null || tier === null) return [];
  const scores: [number | undefined, TierOf | null][] = [
    [claimed, tier.claimed],
    [supported?.high, tier.high],
    [supported?.low, tier.low],
  ];
  const lines = scores.map(([points, at]) =>
    points === undefined || !at ? null : (openText(points, at, instrument)?.[language] ?? null),
  );
  return [...new Set(lines.filter((line) => line !== null))];
}

function printed(ranges: readonly string[], language: Language): string {
  return ranges.join(language === "id" ? " atau " : " or ");
}

/** "684–729", one number where both ends agree, a dash where nothing is known. */
export function rangeText(range: Range | null, language: Language): string {
  if (range === null) return "–";
  const [low, high] = [formatNumber(range.low, language), formatNumber(range.high, language)];
  return low === high ? low : `${low}–${high}`;
}
