/** Says what is claimed, what evidence supports of it, and which tiers that could mean; it never promises one. */
import type { Report } from "../core/report";
import type { Instrument } from "../core/instrument";
import { formatNumber } from "../core/text";
import type { Language } from "../core/text";
import type { TierOf } from "../core/tier";
import { paragraph } from "./wrap";

export function scoreLines(report: Report, language: Language, width: number): string[] {
  return [claimedLine(report, language), supportedLine(report, language), ...edgeLines(report, language)].flatMap(
    (text) => paragraph(text, width),
  );
}

function claimedLine({ claimed, tier, instrument }: Report, language: Language): string {
  const isIndonesian = language === "id";
  if (claimed === null || tier === null) {
    return isIndonesian
      ? "Nilai klaim: tidak dapat dihitung, karena tidak ada kolom nilai yang berisi angka."
      : "Claimed score: cannot be given, because no score column holds numbers.";
  }
  const [points, max] = [formatNumber(claimed, language), formatNumber(instrument.max, language)];
  const name = tierName(tier.claimed, language);
  const next = nextTier(tier.claimed, language);
  return isIndonesian
    ? `Nilai klaim: ${points} dari ${max} – perkiraan bila terverifikasi penuh: ${name}. ${next}`
    : `Claimed score: ${points} of ${max} – estimate if fully verified: ${name}. ${next}`;
}

function supportedLine({ claimed, supported, tier, tables }: Report, language: Language): string {
  const isIndonesian = language === "id";
  const tiers = { low: tier?.low ?? null, high: tier?.high ?? null };
  if (supported === null || tiers.low === null || tiers.high === null) {
    return unsupported(claimed, tables, language);
  }
  const [low, high] = [formatNumber(supported.low, language), formatNumber(supported.high, language)];
  const [lowTier, highTier] = [tierName(tiers.low, language), tierName(tiers.high, language)];
  if (low === high) {
    return isIndonesian
      ? `Nilai terdukung: ${low} – perkiraan bila hanya nilai yang punya data dukung diterima: ${lowTier}.`
      : `Supported score: ${low} – estimate if only scores with evidence are accepted: ${lowTier}.`;
  }
  return isIndonesian
    ? `Nilai terdukung: antara ${low} (perkiraan ${lowTier}) dan ${high} (perkiraan ${highTier}); yang rendah bila data dukung yang meragukan ditolak, yang tinggi bila diterima.`
    : `Supported score: between ${low} (estimate ${lowTier}) and ${high} (estimate ${highTier}); the lower if doubtful evidence is rejected, the higher if it is accepted.`;
}

function unsupported(claimed: number | null, tables: Report["tables"], language: Language): string {
  const hasEvidence = tables.some(({ columns }) => columns.has("evidence"));
  const isIndonesian = language === "id";
  const lead = isIndonesian ? "Nilai terdukung: tidak diketahui, karena" : "Supported score: not known, because";
  if (!hasEvidence) {
    return `${lead} ${isIndonesian ? "buku kerja ini tidak punya kolom data dukung" : "the workbook has no column for evidence"}.`;
  }
  if (claimed === null) return `${lead} ${isIndonesian ? "belum ada nilai klaim" : "no score is claimed"}.`;
  return `${lead} ${isIndonesian ? "data dukungnya tidak berada di baris yang bernilai" : "the evidence does not stand beside scores"}.`;
}

/** "Nindya (tercetak 701-800)", or both tiers where sources leave it open. */
function tierName({ tier, below, edge }: TierOf, language: Language): string {
  const isIndonesian = language === "id";
  const none = isIndonesian ? "belum berpredikat" : "no tier";
  if (tier === null) return none;
  const open = `${below?.name ?? none} ${isIndonesian ? "atau" : "or"} ${tier.name}`;
  if (edge !== null) return `${open} (${isIndonesian ? "di ambang" : "on the edge"})`;
  return `${tier.name} (${isIndonesian ? "tercetak" : "printed as"} ${printed(tier.printed, language)})`;
}

function nextTier({ tier, next, toNext }: TierOf, language: Language): string {
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
function edgeLines({ claimed, supported, tier, instrument }: Report, language: Language): string[] {
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
