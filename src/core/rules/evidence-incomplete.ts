import { kindName, listed, markNames } from "../evidence/names";
import { problemsOf } from "../rule/evidenceProblems";
import { capital } from "../rule/names";
import type { Rule } from "../rule/rule";

export const evidenceIncomplete: Rule = {
  id: "evidence-incomplete",
  level: "query",
  fault: { id: "Dokumen belum disebut lengkap", en: "Document not named in full" },
  title: { id: "Setiap dokumen disebut dengan lengkap", en: "Every document is named in full" },
  why: {
    id: "Tanpa nomor, tanggal, atau perihal, verifikator tidak tahu dokumen mana yang dimaksud.",
    en: "Without its number, date or subject a verifier does not know which document is meant.",
  },
  fix: { id: "Lengkapi yang kurang, atau beri tautannya.", en: "Add what is lacking, or give its link." },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Bupati No 5 Tahun 2025"],
      [19, "Sekolah Ramah Anak", 51, 40, "Perda tentang SRA"],
      [20, "Pusat Kreativitas Anak", 35, 30, "Laporan kegiatan"],
    ],
    flags: ["E2", "E3", "E4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "SK Bupati No 5 Tahun 2025 tentang Satgas ATS"],
      [19, "Sekolah Ramah Anak", 51, 40, "Perda No. 3 Tahun 2019 tentang SRA"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["incomplete"], ({ reason, name, cited }) => {
      if (reason.kind === "photo") return null;
      const lacks = listed(reason.lacks.map((mark) => markNames[mark]));
      const kind = kindName(reason.kind);
      return {
        id: `Data dukung ${name.id}, "${cited}", belum lengkap: ${kind.id} ini tanpa ${lacks.id}; lengkapi, atau beri tautannya.`,
        en: `${capital(`the evidence of ${name.en}`)}, "${cited}", is incomplete: the ${kind.en} has no ${lacks.en}; add it, or give its link.`,
      };
    }),
};
