/** Says what changed from last year to this year, what needs a word of explanation, and what rests on last year's documents. */
import type { IndicatorChange, Years } from "../planning/years";
import { tierName } from "../scoring/tierText";
import { formatNumber, formatPoints, say } from "../text";
import type { Language, Text } from "../text";

/** The totals and the tiers then and now. */
export function yearsTexts(years: Years): Text[] {
  const { isOlder, indicators } = years;
  const counts = {
    risen: indicators.filter(({ change }) => (change ?? 0) > 0).length,
    fallen: indicators.filter(({ change }) => (change ?? 0) < 0).length,
  };
  return [
    ...(isOlder ? [olderText(years)] : totalTexts(years)),
    ...(counts.risen + counts.fallen > 0 ? [countText(counts)] : []),
  ];
}

function olderText({ source }: Years): Text {
  return {
    id: `Pembanding (${source.id}) memakai 31 indikator sebelum 2022: poin dan predikatnya tidak dibandingkan, hanya bagian dari nilai maksimalnya.`,
    en: `Last year's scores (${source.en}) are of the 31 indicators before 2022: points and tiers are not compared, only shares of the maxima.`,
  };
}

function totalTexts({ last, this: now, change, tier, source }: Years): Text[] {
  if (last === null || now === null || change === null) return [];
  const total = say((language, number) =>
    language === "id"
      ? `Dari ${number(last)} (${source.id}) menjadi ${number(now)}: ${movedText(change, language)}.`
      : `From ${number(last)} (${source.en}) to ${number(now)}: ${movedText(change, language)}.`,
  );
  return [total, ...tierTexts(tier, change)];
}

/** "turun 12 poin", "naik 0,5 poin", "tetap". */
export function movedText(change: number, language: Language): string {
  if (change === 0) return language === "id" ? "tetap" : "unchanged";
  const [down, up] = language === "id" ? ["turun", "naik"] : ["down", "up"];
  return `${change < 0 ? down : up} ${formatPoints(Math.abs(change), language)}`;
}

function tierTexts({ last, this: now }: Years["tier"], change: number): Text[] {
  if (last === null || now === null) return [];
  return [
    say((language) => {
      const [before, after] = [tierName(last, language), tierName(now, language)];
      if (before === after)
        return language === "id"
          ? `Perkiraan bila terverifikasi penuh tetap ${after}.`
          : `The estimate if fully verified stays ${after}.`;
      const verb = language === "id" ? (change < 0 ? "turun" : "naik") : change < 0 ? "falls" : "rises";
      return language === "id"
        ? `Perkiraan bila terverifikasi penuh ${verb} dari ${before} ke ${after}.`
        : `The estimate if fully verified ${verb} from ${before} to ${after}.`;
    }),
  ];
}

function countText({ risen, fallen }: { risen: number; fallen: number }): Text {
  return say((language, number) =>
    language === "id"
      ? `${number(risen)} indikator naik, ${number(fallen)} turun.`
      : `${number(risen)} indicators rose, ${number(fallen)} fell.`,
  );
}

/** What an indicator's line says; empty for one that neither jumped nor rests on last year's documents. */
export function changeTexts(change: IndicatorChange): Text[] {
  return [...(change.jump ? [jumpText(change)] : []), ...(change.carriedOver ? [carriedText(change)] : [])];
}

function jumpText({ indicator, last, this: now, shareLast, shareThis, lastNumber }: IndicatorChange): Text {
  return say((language, number) => {
    const percent = (share: number | null): string => `${formatNumber((share ?? 0) * 100, language, 1)} %`;
    const isKnown = last !== null && now !== null;
    const [before, after] = isKnown ? [number(last), number(now)] : [percent(shareLast), percent(shareThis)];
    const isRise = (shareThis ?? 0) > (shareLast ?? 0);
    const of = isKnown ? (language === "id" ? ` dari ${number(indicator.max)}` : ` of ${number(indicator.max)}`) : "";
    const then =
      lastNumber === null ? "" : language === "id" ? ` (dulu nomor ${lastNumber})` : ` (then number ${lastNumber})`;
    return language === "id"
      ? `Indikator ${indicator.number}${then} ${isRise ? "naik" : "turun"} tajam, ${before} → ${after}${of}: siapkan penjelasannya.`
      : `Indicator ${indicator.number}${then} ${isRise ? "rose" : "fell"} sharply, ${before} → ${after}${of}: have the reason ready.`;
  });
}

function carriedText({ indicator, change, documents }: IndicatorChange): Text {
  const same = documents?.same ?? 0;
  return say((language, number) => {
    const changed = change === 0 ? (language === "id" ? "nilainya tetap dan " : "has the same score and ") : "";
    return language === "id"
      ? `Indikator ${indicator.number}: ${changed}buktinya sama dengan tahun lalu (${number(same)} dokumen); lampirkan bukti tahun ini.`
      : `Indicator ${indicator.number} ${changed}cites last year's evidence (${number(same)} ${same === 1 ? "document" : "documents"}); attach this year's.`;
  });
}

/** "K1: 86,25 → 74,75 (−11,5)" for every cluster that both years have. */
export function clusterChangeTexts({ clusters }: Years, language: Language): string[] {
  return clusters.flatMap(({ cluster, last, this: now, change }) => {
    if (last === null || now === null || change === null) return [];
    const sign = change < 0 ? "−" : "+";
    const moved = change === 0 ? "=" : `${sign}${formatNumber(Math.abs(change), language)}`;
    return [`${cluster.name[language]}: ${formatNumber(last, language)} → ${formatNumber(now, language)} (${moved})`];
  });
}
