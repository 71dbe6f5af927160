/** What is to become of changes that no copy holds, asked before another file takes their place: the same wherever a workbook is open. */
import type { Text } from "../text";

export const leaveChoices = ["save", "discard", "stay"] as const;

export type LeaveChoice = (typeof leaveChoices)[number];

export const leaveTexts: Readonly<Record<LeaveChoice | "what", Text>> = {
  what: {
    id: "Perubahan Anda belum disimpan ke salinan, dan akan hilang.",
    en: "Your changes are not saved to a copy yet, and would be lost.",
  },
  save: { id: "Simpan salinan, lalu lanjut", en: "Save a copy, then go on" },
  discard: { id: "Lanjut tanpa menyimpan", en: "Go on without saving" },
  stay: { id: "Batal", en: "Cancel" },
};
