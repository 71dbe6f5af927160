/** Says what is claimed, what evidence supports of it, and which tiers that could mean; it never promises one. */
import type { Report } from "../report/report";
import type { Instrument } from "../instrument/instrument";
import { formatNumber } from "../text";
import type { Language } from "../text";
import type { Range } from "../scoring/supported";
import type { TierOf } from "../scoring/tier";

/** The claimed score, its tier if all were verified, and how far the next tier is. */
export function claimedText({ claimed, tier, instrument }: Report, language: Language): string {
  const isIndonesian = language === "id";
  if (claimed === null || tier === null) {
    return isIndonesian
      ? "Nilai klaim: tidak dapat dihitung, karena tidak ada kolom nilai yang berisi angka."
      : "Claimed score: cannot be given, because no score column holds numbers.";
  }
  const [points, max] = [formatNumber(claimed, language), formatNumber(instrument.max, language)];
  const name = tierWithRange(tier.claimed, language);
  const next = nextTierText(tier.claimed, language);
  return isIndonesian
    ? `Nilai klaim: ${points} dari ${max} – perkiraan bila terverifikasi penuh: ${name}. ${next}`
    : `Claimed score: ${points} of ${max} – estimate if fully verified: ${name}. ${next}`;
}

/** The supported score with its tiers, or why it is not known. */
export function supportedText(report: Report, language: Language): string {
  const { supported, tier } = report;
  const isIndonesian = language === "id";
  const tiers = { low: tier?.low ?? null, high: tier?.high ?? null };
  if (supported === null || tiers.low === null || tiers.high === null) {
    return `${isIndonesian ? "Nilai terdukung" : "Supported score"}: ${unsupported(report, language)}`;
  }
  const [low, high] = [formatNumber(supported.low, language), formatNumber(supported.high, language)];
  const [lowTier, highTier] = [tierWithRange(tiers.low, language), tierWithRange(tiers.high, language)];
  if (low === high) {
    return isIndonesian
      ? `Nilai terdukung: ${low} – perkiraan bila hanya nilai yang punya data dukung diterima: ${lowTier}.`
      : `Supported score: ${low} – estimate if only scores with evidence are accepted: ${lowTier}.`;
  }
  return isIndonesian
    ? `Nilai terdukung: antara ${low} (perkiraan ${lowTier}) dan ${high} (perkiraan ${highTier}); yang rendah bila data dukung yang meragukan ditolak, yang tinggi bila diterima.`
    : `Supported score: between ${low} (estimate ${lowTier}) and ${high} (estimate ${highTier}); the lower if doubtful evidence is rejected, the higher if it is accepted.`;
}

/** "tidak diketahui, karena …": why no supported score is known. */
export function unsupported({ claimed, tables }: Report, language: Language): string {
  const isIndonesian = language === "id";
  const lead = isIndonesian ? "tidak diketahui, karena" : "not known, because";
  if (!tables.some(({ columns }) => columns.has("evidence"))) {
    return `${lead} ${isIndonesian ? "buku kerja ini tidak punya kolom data dukung" : "the workbook has no column for evidence"}.`;
  }
  if (claimed === null) return `${lead} ${isIndonesian ? "belum ada nilai klaim" : "no score is claimed"}.`;
  return `${lead} ${isIndonesian ? "data dukungnya tidak berada di baris yang bernilai" : "the evidence does not stand beside scores"}.`;
}

/** "Nindya", or both tiers where sources leave it open: "Nindya atau Utama (di ambang)". */
export function tierName({ tier, below, edge }: TierOf, language: Language): string {
  const isIndonesian = language === "id";
  const none = isIndonesian ? "belum berpredikat" : "no tier";
  if (tier === null || edge === null) return tier?.name ?? none;
  const open = `${below?.name ?? none} ${isIndonesian ? "atau" : "or"} ${tier.name}`;
  return `${open} (${isIndonesian ? "di ambang" : "on the edge"})`;
}

/** "Nindya (tercetak 701-800)" */
function tierWithRange(at: TierOf, language: Language): string {
  const name = tierName(at, language);
  if (at.tier === null || at.edge !== null) return name;
  return `${name} (${language === "id" ? "tercetak" : "printed as"} ${printed(at.tier.printed, language)})`;
}

/** How many points are missing to the lower bound of the next tier. */
export function nextTierText({ tier, next, toNext }: TierOf, language: Language): string {
  const isIndonesian = language === "id";
  if (next === null || toNext === null) {
    const top = tier?.name ?? "";
    return isIndonesian ? `${top} adalah predikat tertinggi.` : `${top} is the highest tier.`;
  }
  const [points, from] = [formatNumber(toNext, language), formatNumber(next.from, language)];
  const range = printed(next.printed, language);
  return isIndonesian
    ? `Kurang ${points} poin lagi ke batas bawah ${next.name} (${from}; tercetak ${range}).`
    : `It is ${points} points short of the lower bound of ${next.name} (${from}; printed as ${range}).`;
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
    points === undefined || !at ? null : edge(points, at, instrument, language),
  );
  return [...new Set(lines.filter((line) => line !== null))];
}

function edge(points: number, at: TierOf, instrument: Instrument, language: Language): string | null {
  const { tier, below } = at;
  if (tier === null || at.edge === null) return null;
  const isIndonesian = language === "id";
  const [score, bound] = [formatNumber(points, language), formatNumber(tier.from, language)];
  const both = [...(below ? [below] : []), tier];
  const ranges = both.map(({ name, printed: texts }) => `${name} ${printed(texts, language)}`).join(", ");
  const lower = below?.name ?? (isIndonesian ? "belum berpredikat" : "no tier");
  const within = formatNumber(instrument.edge, language);
  if (isIndonesian) {
    return at.edge === "on"
      ? `Di ambang: ${score} tepat di batas ${lower} dan ${tier.name} (tercetak: ${ranges}). Sumber resmi tidak sepakat, jadi predikatnya tidak dapat dipastikan.`
      : `Di ambang: ${score} kurang dari ${within} poin di atas batas ${tier.name}, yaitu ${bound} (tercetak: ${ranges}). Nilai ini dapat dibaca sebagai ${lower} atau ${tier.name}.`;
  }
  return at.edge === "on"
    ? `On the edge: ${score} is exactly the bound between ${lower} and ${tier.name} (printed: ${ranges}). Sources disagree, so the tier cannot be told.`
    : `On the edge: ${score} is less than ${within} point above the bound of ${tier.name}, which is ${bound} (printed: ${ranges}). It may be read as ${lower} or ${tier.name}.`;
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
