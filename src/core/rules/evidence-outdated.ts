import type { Doubt } from "../rule/evidenceProblems";
import { problemsOf } from "../rule/evidenceProblems";
import type { Reason } from "../evidence/judge";
import type { Text } from "../text";
import type { Rule } from "../rule/rule";

export const evidenceOutdated: Rule = {
  id: "evidence-outdated",
  level: "query",
  fault: { id: "Data dukung dari tahun lain", en: "Evidence of other years" },
  title: { id: "Setiap data dukung berasal dari tahun yang diminta", en: "Evidence is of the years asked for" },
  why: {
    id: "Verifikator menolak dokumen dari luar tahun bukti, kecuali peraturan yang masih berlaku.",
    en: "Verifiers reject documents of other years, except regulations in force.",
  },
  fix: {
    id: "Ganti dengan dokumen dari tahun bukti, atau sebutkan masa berlakunya.",
    en: "Replace it by a document of the evidence years, or state its term.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Bupati No 5 Tahun 2019 tentang Satgas ATS"],
      [19, "Sekolah Ramah Anak", 51, 40, "Laporan monev SRA tahun 2022"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Bupati No 5 Tahun 2025 tentang Satgas ATS"],
      [19, "Sekolah Ramah Anak", 51, 40, "Perda No. 3 Tahun 2012 tentang SRA"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["outdated", "years-missing"], (doubt) => textOf(doubt, context.terms.years.join(", "))),
};

type YearsReason = Extract<Reason, { cause: "outdated" | "years-missing" }>;

function textOf({ reason, name, cited }: Doubt<YearsReason>, asked: string): Text {
  const years = reason.years.join(", ");
  if (reason.cause === "years-missing") {
    return {
      id: `Data dukung ${name.id}, "${cited}", belum mencakup tahun ${years}, padahal diminta tahun ${asked}; tambahkan tahun yang kurang.`,
      en: `The evidence of ${name.en}, "${cited}", does not cover ${years}, while ${asked} are asked for; add what is missing.`,
    };
  }
  return {
    id: `Data dukung ${name.id}, "${cited}", dari tahun ${years}, di luar tahun bukti ${asked}; ganti dengan yang sesuai, atau sebutkan masa berlakunya.`,
    en: `The evidence of ${name.en}, "${cited}", is of ${years}, outside the evidence years ${asked}; replace it, or state its term.`,
  };
}
