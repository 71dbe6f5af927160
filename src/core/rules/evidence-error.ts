import { problemsOf } from "../rule/evidenceProblems";
import type { Rule } from "../rule/rule";

export const evidenceError: Rule = {
  id: "evidence-error",
  level: "error",
  fault: { id: "Data dukung berisi galat", en: "Evidence holds an error" },
  title: { id: "Tidak ada sel data dukung yang berisi galat", en: "No cell of evidence holds an error" },
  why: {
    id: "Sel dengan #N/A atau #REF! tidak menyebut dokumen apa pun.",
    en: "A cell with #N/A or #REF! names no document at all.",
  },
  fix: {
    id: "Perbaiki rumusnya, atau tulis tautan, nama file, atau judul dokumennya.",
    en: "Fix its formula, or write a link, a file name or the document's title.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "#N/A"],
    ],
    flags: ["E2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "SK ATS.pdf"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["error"], ({ name, cited }) => ({
      id: `Data dukung ${name.id} berisi galat ${cited}, bukan dokumen; perbaiki rumusnya, atau tulis tautan, nama file, atau judul dokumennya.`,
      en: `The evidence of ${name.en} is the error ${cited}, not a document; fix its formula, or write a link, a file name or the document's title.`,
    })),
};
