/** Why a finding is settled: a short list to choose from; the free text beside it says the rest. */
import type { Text } from "../../text";

export type ReasonId = "correct" | "elsewhere" | "awaited" | "not-applicable" | "other";

/** In the order of the list. */
export const reasons: Readonly<Record<ReasonId, Text>> = {
  correct: { id: "Sudah benar seperti tertulis", en: "Right as it stands" },
  elsewhere: { id: "Bukti ada di tempat lain", en: "The evidence is kept elsewhere" },
  awaited: { id: "Sedang dilengkapi", en: "Being completed" },
  "not-applicable": { id: "Tidak berlaku di daerah kami", en: "Does not apply to us" },
  other: { id: "Alasan lain", en: "Another reason" },
};

/** The reason that was chosen or typed, by its id or words; null for none. */
export function reasonOf(text: string): ReasonId | null {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  for (const id of reasonIds) {
    const { id: indonesian, en } = reasons[id];
    if ([id, indonesian.toLowerCase(), en.toLowerCase()].includes(plain)) return id;
  }
  return null;
}

export const reasonIds = [
  "correct",
  "elsewhere",
  "awaited",
  "not-applicable",
  "other",
] as const satisfies readonly ReasonId[];
