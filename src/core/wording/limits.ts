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

/** Said wherever a score is shown. */
export const noPredicate: Text = {
  id: "nilai evaluasi mandiri (EM) bukan predikat. Pada verifikasi administrasi (VA) nilai biasanya turun 100 sampai 300 poin.",
  en: "a self-assessment (EM) score is no tier (predikat). Administrative verification (VA) typically takes off 100 to 300 points.",
};
