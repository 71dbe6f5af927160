/** =KLA.SCORE, =KLA.TIER and =KLA.GAP with their arguments given: sums, tiers, and points to go. */
import type { Instrument, Tier } from "../instrument/instrument";
import { roundOff } from "../rounding";
import { normalise } from "../naming/names";
import type { Language } from "../text";
import { formatNumber, say } from "../text";
import { clearFrom, tierOf } from "../scoring/tier";
import { tierName } from "../scoring/tierText";
import { toCells, toSingle } from "./inputs";
import { isPercent, readCell } from "./number";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";

/** The scores of a range added up; blanks and "belum diisi" count nothing, anything that is no number is refused. */
export function sumOfScores(input: unknown, instrument: Instrument): number | Refusal {
  const cells = (toCells(input) ?? []).flat();
  const numbers = cells.map((cell) => readScore(cell, instrument)).filter((found) => found !== null);
  const wrong = numbers.find(isRefusal);
  if (wrong) return wrong;
  const known = numbers.filter((found): found is number => !isRefusal(found));
  if (known.length === 0)
    return refuse("#N/A", {
      id: "Tidak ada nilai di rentang ini; tulis nilainya, atau pilih rentang yang berisi nilai.",
      en: "The range holds no score; write the scores, or choose the range that holds them.",
    });
  return withinMaximum(roundOff(known.reduce((sum, value) => sum + value, 0)), instrument);
}

/** The tier's name in the words of the report; where sources leave it open it names both. */
export function tierText(input: unknown, instrument: Instrument, language: Language): string | Refusal {
  const score = oneScore(input, instrument);
  if (isRefusal(score)) return score;
  const at = tierOf(score, instrument);
  const name = at.tier === null ? noTier[language] : tierName(at, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Workbooks count by this word, so it stays short and the same. */
const noTier: Record<Language, string> = { id: "Belum berpredikat", en: "No tier" };

/** Points to where every source calls it the named tier (0 when it is reached), or the next one. */
export function gapTo(input: unknown, wanted: unknown, instrument: Instrument): number | Refusal {
  const score = oneScore(input, instrument);
  if (isRefusal(score)) return score;
  const name = toSingle(wanted);
  if (isRefusal(name)) return name;
  if (name === null || name === 0 || name === "") return toNext(score, instrument);
  const tier = findTier(String(name), instrument);
  return isRefusal(tier) ? tier : roundOff(Math.max(0, clearFrom(tier, instrument) - score));
}

function toNext(score: number, instrument: Instrument): number | Refusal {
  const { tier, toNext: points } = tierOf(score, instrument);
  if (points !== null) return points;
  return refuse("#N/A", {
    id: `Nilai ini sudah di predikat tertinggi, ${tier?.name ?? ""}; tidak ada predikat berikutnya.`,
    en: `This score is in the highest tier already, ${tier?.name ?? ""}; there is no next one.`,
  });
}

function findTier(name: string, { tiers }: Instrument): Tier | Refusal {
  const plain = normalise(name);
  const found = tiers.find((tier) => [tier.id, tier.name].map(normalise).includes(plain));
  const names = tiers.map((tier) => tier.name).join(", ");
  return (
    found ??
    refuse("#N/A", {
      id: `Tidak ada predikat "${name}"; yang ada: ${names}.`,
      en: `There is no tier "${name}"; the tiers are ${names}.`,
    })
  );
}

function oneScore(input: unknown, instrument: Instrument): number | Refusal {
  const cell = toSingle(input);
  if (isRefusal(cell)) return cell;
  const score = readScore(cell, instrument);
  if (score === null)
    return refuse("#VALUE!", { id: "Nilainya kosong; tulis nilainya.", en: "The score is blank; write the score." });
  return isRefusal(score) ? score : withinMaximum(score, instrument);
}

function readScore(cell: ReturnType<typeof toSingle>, { max }: Instrument): number | Refusal | null {
  if (isRefusal(cell)) return cell;
  if (isPercent(cell))
    return refuse("#VALUE!", {
      id: `"${String(cell)}" adalah persentase; tulis nilainya dalam poin.`,
      en: `"${String(cell)}" is a percentage; write the score in points.`,
    });
  return readCell(cell, max);
}

const tooLarge = refuse("#VALUE!", {
  id: "Nilai di rentang ini terlalu besar untuk dijumlahkan; periksa kembali.",
  en: "The scores of the range are too large to be added up; check them.",
});

function withinMaximum(score: number, { max }: Instrument): number | Refusal {
  if (score >= 0 && score <= max + 1e-6) return score;
  if (!Number.isFinite(score)) return tooLarge;
  return refuse(
    "#VALUE!",
    say((language) =>
      language === "id"
        ? `Nilai ${formatNumber(score, "id")} di luar 0 sampai ${formatNumber(max, "id")}; periksa kembali.`
        : `A score of ${formatNumber(score, "en")} is outside 0 to ${formatNumber(max, "en")}; check it.`,
    ),
  );
}
