import { problemsOf } from "../rule/evidenceProblems";
import type { Rule } from "../rule/rule";

export const evidenceUnreachable: Rule = {
  id: "evidence-unreachable",
  level: "query",
  fault: { id: "Tidak terjangkau verifikator", en: "Out of a verifier's reach" },
  title: { id: "Setiap data dukung terjangkau verifikator", en: "Evidence is within reach of a verifier" },
  why: {
    id: "Alamat di komputer, jaringan kantor, atau kotak surat sendiri tidak dapat dibuka orang lain.",
    en: "An address on one's own computer, office network or mailbox cannot be opened by others.",
  },
  fix: {
    id: "Unggah dokumennya, lalu tulis tautan atau nama filenya.",
    en: "Upload the document, then write its link or file name.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "D:\\KLA 2026\\Klaster 4\\18.pdf"],
      [19, "Sekolah Ramah Anak", 51, 40, "file:///C:/KLA/SK.pdf"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Klaster 4\\18\\SK ATS.pdf"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["unreachable"], ({ name, cited }) => ({
      id: `Data dukung ${name.id}, "${cited}", berada di komputer atau jaringan sendiri, di luar jangkauan verifikator; unggah, lalu tulis tautan atau nama filenya.`,
      en: `The evidence of ${name.en}, "${cited}", is on somebody's own computer or network, out of a verifier's reach; upload it, then write its link or file name.`,
    })),
};
