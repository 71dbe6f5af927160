import { problemsOf } from "../rule/evidenceProblems";
import type { Rule } from "../rule/rule";

export const evidenceCarriedOver: Rule = {
  id: "evidence-carried-over",
  level: "query",
  fault: { id: "Lampiran dari evaluasi lama", en: "Old evaluation's attachment" },
  title: { id: "Tidak ada lampiran dari evaluasi lama", en: "No attachment comes from an earlier evaluation" },
  why: {
    id: "Lampiran evaluasi yang lalu sudah dinilai untuk tahun itu, dan tautannya dapat mati.",
    en: "Attachments of an earlier evaluation were judged for that year, and their links may end.",
  },
  fix: {
    id: "Unggah dokumen tahun bukti, lalu tulis tautan barunya.",
    en: "Upload a document of the evidence years, then write its new link.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://ev2023.evaluasikla.id/lampiran/1198/download"],
    ],
    flags: ["E2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://ev2026.evaluasikla.id/lampiran/1198/download"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["carried-over"], ({ reason, name }) => ({
      id: `Data dukung ${name.id} adalah lampiran evaluasi ${reason.year}; unggah dokumen tahun bukti dan tulis tautan barunya.`,
      en: `The evidence of ${name.en} is an attachment of the evaluation of ${reason.year}; upload a document of the evidence years and write its new link.`,
    })),
};
