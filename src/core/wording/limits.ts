/** Says what a check leaves to people: what documents hold, their years, and the award itself. */
import type { EvidenceTerms } from "../evidence/terms";
import { ownSheetOf } from "../own/sheets";
import { sexColumns } from "../rule/matrices";
import type { Text } from "../text";
import type { Workbook } from "../workbook";

/** The limits of a check with these terms over this workbook. */
export function limitTexts({ years }: EvidenceTerms, { sheets }: Pick<Workbook, "sheets">): Text[] {
  const all = years.join(", ");
  const hasMatrices = sheets.some((sheet) => ownSheetOf(sheet) === null && sexColumns(sheet, sheet).length > 0);
  return [
    {
      id: "Isi dokumen dan apakah tautannya dapat dibuka: periksa sendiri sebelum mengirim.",
      en: "What the documents say and whether links open: look yourself before you submit.",
    },
    {
      id: `Tahun dokumen dinilai dari yang tertulis di sel (seharusnya ${all}), bukan dari isi dokumennya.`,
      en: `The years of documents are judged by what the cells say (they should be ${all}), not by what the documents say.`,
    },
    ...(hasMatrices ? [matrices] : []),
    {
      id: `Predikat: ${noPredicate.id}`,
      en: `The award: ${noPredicate.en}`,
    },
  ];
}

/** No instrument that is known says how the rows of villages make the points of its last two indicators. */
const matrices: Text = {
  id: "Matriks (L, P, umur, persentase) diperiksa hitungannya saja: baris desa, kelurahan, dan kecamatan tidak dijumlahkan menjadi nilai indikator 25 dan 26, karena instrumen tidak menyebut caranya.",
  en: "Matrices (boys, girls, ages, percentages) are checked for their arithmetic only: the rows of villages and sub-districts are not added up to scores of indicators 25 and 26, as the instrument does not say how.",
};

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
