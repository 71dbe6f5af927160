/** Says which tier a score could mean, in the same words wherever it is said: reports, rules, formulas and plans. */
import type { Instrument, Tier } from "../instrument/instrument";
import { say } from "../text";
import type { Language, Text } from "../text";
import { clearFrom } from "./tier";
import type { TierOf } from "./tier";

/** "Nindya", or both tiers where sources leave it open: "Nindya atau Utama (di ambang)". */
export function tierName({ tier, below, edge, next }: TierOf, language: Language): string {
  if (tier === null || edge === null) return tier?.name ?? belowText(next, language);
  const [or, open] = language === "id" ? ["atau", "di ambang"] : ["or", "on the edge"];
  return `${below?.name ?? belowText(tier, language)} ${or} ${tier.name} (${open})`;
}

/** Below the first tier: "di bawah Pratama (belum berpredikat)". */
function belowText(first: Tier | null, language: Language): string {
  const [below, none] = language === "id" ? ["di bawah", "belum berpredikat"] : ["below", "no tier yet"];
  return first ? `${below} ${first.name} (${none})` : none;
}

/** Why a score leaves the tier open, with both printed ranges; null where it does not. */
export function openText(points: number, at: TierOf, instrument: Instrument): Text | null {
  const { tier, below, edge } = at;
  if (tier === null || edge === null) return null;
  return say((language, number) => {
    const score = number(points);
    const [lower, name] = [below?.name ?? belowText(tier, language), tierName(at, language)];
    const ranges = [...(below ? [below] : []), tier].map((one) => rangesOf(one, language)).join(", ");
    const [from, to] = [number(tier.from), number(clearFrom(tier, instrument))];
    if (language === "id")
      return edge === "on"
        ? `Di ambang: ${score} tepat di batas ${lower} dan ${tier.name} (tercetak: ${ranges}). Sumber tidak sepakat, jadi predikatnya tidak dapat dipastikan: ${name}.`
        : `Di ambang: ${score} berada di antara ${from} dan ${to}, dan sumber tidak sepakat di situ (tercetak: ${ranges}). Nilai ini dapat dibaca sebagai ${name}.`;
    return edge === "on"
      ? `On the edge: ${score} is exactly the bound between ${lower} and ${tier.name} (printed: ${ranges}). Sources disagree, so the tier cannot be told: ${name}.`
      : `On the edge: ${score} lies between ${from} and ${to}, where sources disagree (printed: ${ranges}). It may be read as ${name}.`;
  });
}

/** "KLA 901-1000 atau 910-1000" */
function rangesOf({ name, printed }: Tier, language: Language): string {
  return `${name} ${printed.join(language === "id" ? " atau " : " or ")}`;
}
