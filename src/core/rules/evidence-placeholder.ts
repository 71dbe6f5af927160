import { commentOf } from "../rule/comments";
import { problemsOf } from "../rule/evidenceProblems";
import { capital } from "../rule/names";
import type { Cause } from "../evidence/judge";
import { say } from "../text";
import type { Rule } from "../rule/rule";

export const evidencePlaceholder: Rule = {
  id: "evidence-placeholder",
  level: "error",
  fault: { id: 'Hanya "ada" atau "terlampir"', en: 'Only "ada" or "terlampir"' },
  title: { id: "Data dukung menyebut dokumennya", en: "Evidence names the document" },
  why: {
    id: '"Ada", "terlampir", "belum ada", atau "menyusul" bukan data dukung: verifikator tidak dapat membukanya.',
    en: '"Ada", "terlampir", "belum ada" or "menyusul" is no evidence: a verifier cannot open it.',
  },
  fix: {
    id: "Ganti dengan tautan, nama file, atau judul dokumen dengan nomor dan tanggalnya.",
    en: "Replace it by a link, a file name, or the document's title with its number and date.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Ada"],
      [19, "Sekolah Ramah Anak", 51, 40, "menyusul"],
      [20, "Pusat Kreativitas Anak", 35, 30, false],
    ],
    flags: ["E2", "E3", "E4"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Perda No. 3 Tahun 2024 tentang Wajib Belajar"],
      [19, "Sekolah Ramah Anak", 51, 0, "-"],
    ],
  },
  check: (context) =>
    problemsOf(context, ["tick", "nothing", "promise", "negation"], ({ claim, reason, name, cited }) => {
      const aside = commentOf(claim.entry, context.terms);
      return say((language) =>
        language === "id"
          ? `Data dukung ${name.id} hanya tertulis "${cited}"${isPending(reason.cause) ? ", belum ada dokumennya" : ""}. ${capital(aside?.id ?? "tulis tautan, nama file, atau judul dokumennya")}.`
          : `The evidence of ${name.en} only says "${cited}"${isPending(reason.cause) ? ", with no document yet" : ""}. ${capital(aside?.en ?? "write a link, a file name or the document's title")}.`,
      );
    }),
};

function isPending(cause: Cause): boolean {
  return cause === "promise" || cause === "negation";
}
