/** Says which indicators two offices have scored as a whole, each on its own sheet: nobody can know which counts, or whether both do. */
import type { Entry } from "../reading/model/entries";
import { toNumber } from "../numbers";
import { reference } from "../reference";
import { cellOf } from "../reading/model/entries";
import { formatNumber } from "../text";
import type { Text } from "../text";
import { indicatorsOf } from "./scoring";
import type { Score } from "./scoring";

/** What is asked of such indicators; null where there are none. */
export function opinionsText(score: Score): Text | null {
  const said = indicatorsOf(score).flatMap(({ indicator, leaves, opinions }) => {
    const own = leaves.map(({ entry }) => entry);
    const others = opinions.filter((entry) => own.some((one) => one.part === entry.part && differs(one, entry)));
    return others.length > 0 ? [{ number: indicator.number, cells: [...own, ...others] }] : [];
  });
  if (said.length === 0) return null;
  const listed = (language: "id" | "en"): string =>
    said.map(({ number, cells }) => `${number} (${cells.map((one) => cellText(one, language)).join(", ")})`).join("; ");
  return {
    id: `Dua lembar atau lebih menilai indikator yang sama dengan angka yang berbeda: ${listed("id")}; yang dihitung yang pertama; tentukan mana yang berlaku, atau jumlahkan bila masing-masing hanya sebagian.`,
    en: `Two or more sheets score the same indicator with different numbers: ${listed("en")}; the first one counts; decide which holds, or add them up if each is only a part.`,
  };
}

function differs(one: Entry, other: Entry): boolean {
  return Math.abs((toNumber(one.score) ?? 0) - (toNumber(other.score) ?? 0)) > 0.005;
}

function cellText(entry: Entry, language: "id" | "en"): string {
  return `${reference(cellOf(entry, "score"))}: ${formatNumber(toNumber(entry.score) ?? 0, language)}`;
}
