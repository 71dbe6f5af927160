import { listed, markNames } from "../evidence/names";
import { problemsOf } from "../rule/evidenceProblems";
import type { Rule } from "../rule/rule";

export const evidencePhotoBare: Rule = {
  id: "evidence-photo-bare",
  level: "query",
  fault: { id: "Foto tanpa keterangan", en: "Photo without a caption" },
  title: { id: "Setiap foto menyebut apa, di mana, dan kapan", en: "Every photo says what, where and when" },
  why: {
    id: "Foto tanpa keterangan tidak membuktikan kegiatan yang mana.",
    en: "A photo without a caption does not show which activity it proves.",
  },
  fix: {
    id: "Beri nama file atau keterangan yang menyebut kegiatan, tempat, dan tanggalnya.",
    en: "Give the file a name, or the photo a caption, with the activity, the place and the date.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "foto kegiatan"],
      [19, "Sekolah Ramah Anak", 51, 40, "IMG-20250214-WA0003.jpg"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Foto gerakan kembali sekolah di Desa Sisir, 14 Februari 2025"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["camera", "incomplete"], ({ reason, name, cited }) => {
      if (reason.cause === "incomplete" && reason.kind !== "photo") return null;
      const marks = reason.cause === "incomplete" ? reason.lacks : (["subject", "place", "when"] as const);
      const lacks = listed(marks.map((mark) => (mark === "subject" ? activity : markNames[mark])));
      return {
        id: `Foto untuk ${name.id}, "${cited}", tidak menyebut ${lacks.id}; beri nama atau keterangan yang menyebutnya.`,
        en: `The photo for ${name.en}, "${cited}", does not tell the ${lacks.en}; give it a name or caption that does.`,
      };
    }),
};

const activity = { id: "kegiatan", en: "activity" };
