/** Tells rows of scores that nobody knows where the instrument has indicators that are not found: they may be these. */
import { toNumber } from "../../numbers";
import type { Indicator } from "../../instrument/instrument";
import type { Step } from "../alignment/align";
import { amountAt } from "../cells/rowValues";
import type { Evidence, Reason } from "./doubt";
import { doubtful } from "./plausible";

/** Rows whose score is not counted and the indicators that they stand in the place of. */
export function inGaps({ steps }: Evidence): Reason | null {
  const placed = new Set(steps.flatMap((step) => indicatorAt(step) ?? []));
  const found = steps.flatMap((step, at) => {
    const missing = isUnknown(step) ? missingAt(steps, at, placed) : [];
    return missing.length > 0 ? [missing] : [];
  });
  if (found.length === 0) return null;
  const numbers = [...new Set(found.flat())].sort((a, b) => a - b).join(", ");
  return doubtful({
    id: `${found.length} baris bernilai tidak dikenal dan tidak dihitung, padahal di tempatnya tidak ditemukan indikator ${numbers}; mungkin baris itu indikator tersebut: tulis nomor atau nama resminya.`,
    en: `${found.length} rows with scores are not known and were not counted, while indicators ${numbers} were not found where they stand; they may be those: write their numbers or official names.`,
  });
}

function isUnknown({ row, option: { kind } }: Step): boolean {
  return kind === "unknown" && row.isFilled && toNumber(amountAt(row, "score", null)) !== null;
}

function indicatorAt({ option: { kind, place } }: Step): Indicator | null {
  return kind === "place" || kind === "question" ? (place?.indicator ?? null) : null;
}

/** The numbers of the indicators between the last one known above and the first one below; none at either end of a list, where other things stand too. */
function missingAt(steps: readonly Step[], at: number, placed: ReadonlySet<Indicator>): number[] {
  const [above, below] = [steps.slice(0, at).findLast(indicatorAt), steps.slice(at).find(indicatorAt)];
  const [from, to] = [above && indicatorAt(above), below && indicatorAt(below)];
  if (!from || !to) return [];
  const clusters = new Set([above, below].flatMap((step) => step?.option.place?.cluster ?? []));
  return [...clusters]
    .flatMap(({ indicators }) => indicators)
    .filter((one) => !placed.has(one) && one.number > from.number && one.number < to.number)
    .map(({ number }) => number);
}
