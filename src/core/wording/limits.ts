/** Says what a check leaves to people: what documents hold, their years, and the award itself. */
import type { EvidenceTerms } from "../evidence/terms";
import type { Text } from "../text";

export function limitTexts({ years }: EvidenceTerms): Text[] {
  const all = years.join(", ");
  return [
    {
      id: "Isi dokumen dan apakah tautannya dapat dibuka: periksa sendiri sebelum mengirim.",
      en: "What the documents say and whether links open: look yourself before you submit.",
    },
    {
      id: `Tahun dokumen dinilai dari yang tertulis di sel (seharusnya ${all}), bukan dari isi dokumennya.`,
      en: `The years of documents are judged by what the cells say (they should be ${all}), not by what the documents say.`,
    },
    {
      id: `Predikat: ${noPredicate.id}`,
      en: `The award: ${noPredicate.en}`,
    },
  ];
}

/**
 * How many points scores fell by from self-assessment to verification, the least and the most that were seen: Kab. Magelang
 * 2022, 955 to 885.4; Kab. Bangkalan, 913 to 602, because evidence was not uploaded.
 */
export const seenFalls = { least: 70, most: 311 };

/** Said wherever a score is shown. */
export const noPredicate: Text = {
  id: `nilai evaluasi mandiri (EM) bukan predikat. Pada verifikasi nilai pernah turun ${seenFalls.least} sampai ${seenFalls.most} poin, terbanyak karena bukti tidak diunggah.`,
  en: `a self-assessment (EM) score is not a tier (predikat). In verification scores have fallen by ${seenFalls.least} to ${seenFalls.most} points, the most where evidence was not uploaded.`,
};
