import { claimsOf, stakeOf } from "../rule/evidenceProblems";
import { cellOf } from "../reading/model/entries";
import { commentOf } from "../rule/comments";
import { capital, nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import { formatPoints } from "../text";

export const evidenceMissing: Rule = {
  id: "evidence-missing",
  level: "error",
  fault: { id: "Tanpa data dukung", en: "Without evidence" },
  title: { id: "Setiap nilai yang diklaim punya data dukung", en: "Every claimed score has evidence" },
  why: {
    id: "Verifikator mencoret nilai tanpa data dukung; inilah sebab terbesar nilai turun.",
    en: "Verifiers strike out scores without evidence; it is the main reason why scores fall.",
  },
  fix: {
    id: "Tulis tautan, nama file, atau judul dokumen dengan nomor dan tanggalnya.",
    en: "Write a link, a file name, or the document's title with its number and date.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, null],
      [19, "Sekolah Ramah Anak", 51, 40, "SK Wali Kota No. 12 Tahun 2024 tentang SRA.pdf"],
      [20, "Pusat Kreativitas Anak", 35, 0, null],
    ],
    flags: ["E2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://drive.google.com/drive/folders/contoh"],
    ],
  },
  *check(context) {
    for (const claim of claimsOf(context)) {
      const { entry, points, assessment } = claim;
      if (assessment.citations.length > 0) continue;
      const name = nameOf(entry);
      const stake =
        points === null
          ? { id: "", en: "" }
          : { id: ` ${formatPoints(points, "id")}`, en: ` ${formatPoints(points, "en")}` };
      const aside = commentOf(entry, context.terms);
      yield {
        at: cellOf(entry, "evidence"),
        entry,
        ...stakeOf(claim),
        message: {
          id: `${capital(name.id)} diklaim${stake.id} tanpa data dukung; ${aside?.id ?? "tulis tautan, nama file, atau judul dokumennya"}.`,
          en: `${capital(name.en)} claims${stake.en} without evidence; ${aside?.en ?? "write a link, a file name or the document's title"}.`,
        },
      };
    }
  },
};
