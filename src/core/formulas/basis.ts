/** Which of the two scores a formula means: what is claimed, or what sound evidence supports of it. */
import type { Range } from "../scoring/supported";
import type { Text } from "../text";
import { toSingle } from "./inputs";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";

export type Basis = "claimed" | "supported";

const words: Record<string, Basis> = {
  klaim: "claimed",
  claim: "claimed",
  claimed: "claimed",
  terdukung: "supported",
  supported: "supported",
};

/** The basis as written in a cell; null when the argument is blank or left out. */
export function readBasis(input: unknown): Basis | null | Refusal {
  const cell = toSingle(input);
  if (isRefusal(cell)) return cell;
  if (cell === null || cell === 0 || cell === "") return null;
  return (
    words[String(cell).trim().toLowerCase()] ??
    refuse("#VALUE!", {
      id: `Dasar "${String(cell)}" tidak dikenal; tulis "klaim" atau "terdukung".`,
      en: `The basis "${String(cell)}" is not known; write "klaim" or "terdukung".`,
    })
  );
}

/** Points on that basis; of a range the lower end, which doubtful evidence does not raise. Null when not known. */
export function pointsOn(basis: Basis, { claimed, supported }: Scored): number | null {
  return basis === "claimed" ? claimed : (supported?.low ?? null);
}

export interface Scored {
  claimed: number | null;
  supported: Range | null;
}

/** Why a score on that basis is not known. */
export function unknownScore(basis: Basis, { claimed }: Scored, what: Text): Refusal {
  if (basis === "claimed" || claimed === null)
    return refuse("#N/A", {
      id: `Belum ada nilai untuk ${what.id} di buku kerja ini.`,
      en: `The workbook has no score for ${what.en} yet.`,
    });
  return refuse("#N/A", {
    id: `Nilai terdukung untuk ${what.id} tidak diketahui: buku kerja ini tidak punya data dukung di baris bernilai.`,
    en: `The supported score of ${what.en} is not known: the workbook has no evidence beside its scores.`,
  });
}
