/** Provila, by both readings: whether every city of the province holds a tier, or at least Madya; open while that cannot be told. */
import type { Instrument, Tier } from "../instrument/instrument";
import { roundOff } from "../rounding";
import type { Range } from "../scoring/supported";
import { clearFrom, printedBounds } from "../scoring/tier";
import { formatNumber, say } from "../text";
import type { Language, Text } from "../text";
import { rangeText } from "../wording/score";
import type { CityReport, Outcome } from "./cityReport";

export type Answer = "yes" | "no" | "open";

export interface Provila {
  /** Every city holds any tier. */
  readonly any: Answer;
  /** Every city holds at least Madya. */
  readonly madya: Answer;
  /** A sentence for each city that keeps the province from one of the readings, the gravest first. */
  readonly keepsItBack: readonly Text[];
}

/** The tiers that the two readings ask of every city; the second is the first again where an instrument has one tier. */
export function boundsOf({ tiers }: Pick<Instrument, "tiers">): { any: Tier | null; madya: Tier | null } {
  const [lowest = null, second = lowest] = tiers;
  return { any: lowest, madya: tiers.find(({ id }) => id === "madya") ?? second };
}

/**
 * One city named by several files counts once: as what they agree on, else open.
 * A province without a city is open.
 */
export function provilaOf(outcomes: readonly Outcome[], instrument: Instrument): Provila {
  const { any, madya } = boundsOf(instrument);
  return {
    any: any === null ? "open" : answerOfAll(outcomes, any, instrument),
    madya: madya === null ? "open" : answerOfAll(outcomes, madya, instrument),
    keepsItBack: inOrderOfNeed(outcomes, instrument).flatMap((outcome) => obstacleOf(outcome, instrument) ?? []),
  };
}

function answerOfAll(outcomes: readonly Outcome[], tier: Tier, instrument: Instrument): Answer {
  const answers = byCity(outcomes).map((own) => {
    const all = new Set(own.map((outcome) => reaches(outcome, tier, instrument)));
    const [first = "open"] = all;
    return all.size === 1 ? first : "open";
  });
  if (answers.includes("no")) return "no";
  return answers.length > 0 && answers.every((answer) => answer === "yes") ? "yes" : "open";
}

/** Assessments of one city together; one whose city is not known stands alone. */
export function byCity(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const groups = new Map<string, Outcome[]>();
  for (const [at, outcome] of outcomes.entries()) {
    const key = outcome.city?.toLowerCase() ?? `?${at}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()];
}

/**
 * Whether the city's score reaches the tier. Verified points decide where they are known, else what evidence supports; open
 * where both ends of the range differ, below a bound that a source prints, and where the reading is not sure.
 */
export function reaches(outcome: Outcome, tier: Tier, instrument: Instrument): Answer {
  if (outcome.is === "unreadable" || openBecause(outcome) !== null) return "open";
  const { low, high } = rangeOfCity(outcome, instrument);
  if (high < tier.from) return "no";
  return low >= clearFrom(tier, instrument) ? "yes" : "open";
}

/** Verified points, else supported ones; else anything up to what is claimed. */
function rangeOfCity({ verified, supported, claimed }: CityReport, { max }: Pick<Instrument, "max">): Range {
  if (verified !== null) return { low: verified, high: verified };
  return supported ?? { low: 0, high: claimed ?? max };
}

/** Why nothing can be told of a city whose file was read; null when it can. */
function openBecause({ claimed, scope, doubt, crashed }: CityReport): Text | null {
  if (crashed.length > 0)
    return {
      id: "pemeriksaannya tidak lengkap karena kesalahan program",
      en: "the check failed in part by a fault of the program",
    };
  if (claimed === null) return { id: "nilainya tidak ditemukan", en: "no score was found" };
  if (scope === "part") return { id: "isinya hanya sebagian penilaian", en: "it holds only a part of an assessment" };
  return doubt === "doubtful" ? { id: "pembacaannya masih diragukan", en: "how it is read is in doubt" } : null;
}

/** First who surely has no tier, then what is open and cannot be read, then all others; the lowest score first. */
export function inOrderOfNeed(outcomes: readonly Outcome[], instrument: Instrument): Outcome[] {
  const { any } = boundsOf(instrument);
  const rank = (outcome: Outcome): number =>
    any === null ? 0 : ["no", "open", "yes"].indexOf(reaches(outcome, any, instrument));
  const low = (outcome: Outcome): number => (outcome.is === "read" ? rangeOfCity(outcome, instrument).low : -1);
  return outcomes.toSorted((a, b) => rank(a) - rank(b) || low(a) - low(b));
}

/** Why a city keeps the province from one of the readings; null when it does not. */
function obstacleOf(outcome: Outcome, instrument: Instrument): Text | null {
  const name = outcome.city ?? outcome.file;
  if (outcome.is === "unreadable") {
    const { id, en } = outcome.why[0] ?? { id: "tidak terbaca.", en: "cannot be read." };
    return { id: `${name}: tidak dapat diperiksa. ${id}`, en: `${name}: cannot be checked. ${en}` };
  }
  const open = openBecause(outcome);
  if (open) return { id: `${name}: belum pasti, karena ${open.id}.`, en: `${name}: open, because ${open.en}.` };
  const { any, madya } = boundsOf(instrument);
  const tier = [any, madya].find((one) => one !== null && reaches(outcome, one, instrument) !== "yes");
  return tier ? shortOf(name, outcome, tier, instrument) : null;
}

function shortOf(name: string, outcome: CityReport, tier: Tier, instrument: Instrument): Text {
  const range = rangeOfCity(outcome, instrument);
  const isKnown = outcome.verified !== null || outcome.supported !== null;
  return say((language, number) => {
    const isIndonesian = language === "id";
    const at = `${tier.name} (${number(tier.from)})`;
    if (range.high < tier.from) {
      const points = isKnown ? rangeText(range, language) : number(range.high);
      const gap = gapText(isKnown ? range.low : range.high, tier, instrument, language);
      return `${name}: ${basisOf(outcome)[language]} ${points}, ${isIndonesian ? "belum" : "below"} ${at}; ${gap}.`;
    }
    if (!isKnown) return unknownText(name, number(range.high), language);
    const gap = gapText(range.low, tier, instrument, language);
    const lead = `${name}: ${basisOf(outcome)[language]} ${rangeText(range, language)}`;
    return isIndonesian
      ? `${lead}, belum pasti mencapai ${at}; pada nilai terendahnya ${gap}.`
      : `${lead}, not sure to reach ${at}; at its low end it is ${gap}.`;
  });
}

function unknownText(name: string, claimed: string, language: Language): string {
  return language === "id"
    ? `${name}: belum pasti, karena nilai terdukungnya tidak diketahui; klaimnya ${claimed}. Tambahkan kolom data dukung.`
    : `${name}: open, because its supported score is not known; ${claimed} is claimed. Add a column for evidence.`;
}

function basisOf({ verified, supported }: CityReport): Text {
  if (verified !== null) return { id: "nilai terverifikasi", en: "verified score" };
  if (supported !== null) return { id: "nilai terdukung", en: "supported score" };
  return { id: "nilai klaim", en: "claimed score" };
}

/** "kurang 0,01 poin (1,01 ke 501 yang tercetak)"; where only the printed bound is above the score, that alone. */
function gapText(low: number, tier: Tier, { edge }: Instrument, language: Language): string {
  const isIndonesian = language === "id";
  const number = (value: number): string => formatNumber(value, language);
  const printed = printedBounds(tier)
    .filter((bound) => bound > tier.from && bound > low)
    .map((bound) => `${number(roundOff(bound - low))} ${isIndonesian ? "ke" : "to the printed"} ${number(bound)}`)
    .join(isIndonesian ? " atau " : " or ");
  const named = isIndonesian && printed !== "" ? `${printed} yang tercetak` : printed;
  const short = roundOff(tier.from - low);
  if (short > 0) {
    const brackets = named === "" ? "" : ` (${named})`;
    return isIndonesian ? `kurang ${number(short)} poin${brackets}` : `${number(short)} points short${brackets}`;
  }
  if (named !== "") return isIndonesian ? `kurang ${named}` : `short by ${named}`;
  return isIndonesian
    ? `kurang dari ${number(edge)} poin di atas batas`
    : `less than ${number(edge)} point above the bound`;
}
