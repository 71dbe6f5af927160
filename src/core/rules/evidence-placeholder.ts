import { claims } from "../evidence/claims";
import { judge } from "../evidence/evidence";
import { nameOf } from "../rule";
import type { Rule } from "../rule";

export const evidencePlaceholder: Rule = {
  id: "evidence-placeholder",
  level: "error",
  title: { id: "Data dukung menyebut dokumennya", en: "Evidence names the document" },
  why: {
    id: '"Ada", "terlampir", atau "menyusul" bukan data dukung: verifikator tidak dapat membukanya.',
    en: '"Ada", "terlampir" or "menyusul" is no evidence: a verifier cannot open it.',
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
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "Perda No. 3 Tahun 2024 tentang Wajib Belajar"],
      [19, "Sekolah Ramah Anak", 51, 0, "-"],
    ],
  },
  *check({ score, entries, terms }) {
    for (const { entry, points, citations } of claims(score, entries)) {
      const judged = citations.map((citation) => ({ citation, ...judge(citation, terms) }));
      const [first] = judged;
      if (!first || judged.some(({ state }) => state !== "undocumented")) continue;
      const name = nameOf(entry);
      const isPromise = first.kind === "promise";
      yield {
        at: first.citation.at,
        entry,
        points: points ?? 0,
        message: {
          id: `Data dukung ${name.id} baru "${first.citation.text}", ${isPromise ? "belum ada dokumennya" : "bukan dokumen"}; tulis tautan, nama file, atau judul dokumennya.`,
          en: `The evidence of ${name.en} is only "${first.citation.text}", ${isPromise ? "with no document yet" : "not a document"}; write a link, a file name or the document's title.`,
        },
      };
    }
  },
};
