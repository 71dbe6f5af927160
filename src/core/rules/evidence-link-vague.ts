import { claimsOf } from "../rule/evidenceProblems";
import { quoted } from "../evidence/names";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";

export const evidenceLinkVague: Rule = {
  id: "evidence-link-vague",
  level: "hint",
  fault: { id: "Tautan bukan ke dokumen", en: "Link not to a document" },
  title: { id: "Setiap tautan menuju satu dokumen", en: "Every link leads to one document" },
  why: {
    id: "Di folder, verifikator harus mencari sendiri; alamat pendek tidak menunjukkan tujuannya dan dapat mati.",
    en: "In a folder a verifier has to search; a short address does not show where it leads and may end.",
  },
  fix: { id: "Beri tautan ke dokumennya sendiri.", en: "Give the link of the document itself." },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://drive.google.com/drive/folders/1contoh"],
      [19, "Sekolah Ramah Anak", 51, 40, "bit.ly/sra-kota"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://drive.google.com/file/d/1AbC_dEf/view"],
    ],
  },
  *check(context) {
    const told = new Set<string>();
    for (const { entry, assessment } of claimsOf(context)) {
      const found = assessment.citations.find(
        ({ citation: { target } }) => target?.type === "link" && (target.isFolder || target.isShort),
      );
      const target = found?.citation.target;
      if (!found || !target || told.has(target.key)) continue;
      told.add(target.key);
      const [name, cited] = [nameOf(entry), quoted(target.address)];
      yield {
        at: found.citation.at,
        entry,
        points: 0,
        message: target.isFolder
          ? {
              id: `Data dukung ${name.id} adalah folder (${cited}); lebih baik beri tautan ke dokumennya sendiri.`,
              en: `The evidence of ${name.en} is a folder (${cited}); better give the link of the document itself.`,
            }
          : {
              id: `Data dukung ${name.id} memakai alamat pendek (${cited}); pastikan masih terbuka, atau beri alamat lengkapnya.`,
              en: `The evidence of ${name.en} uses a short address (${cited}); make sure that it still opens, or give the full one.`,
            },
      };
    }
  },
};
