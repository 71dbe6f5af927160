import { listed, needNames } from "../evidence/names";
import { claimsOf, problemsOf, stakeOf } from "../rule/evidenceProblems";
import { quoted } from "../evidence/names";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";

export const evidenceKindMissing: Rule = {
  id: "evidence-kind-missing",
  level: "query",
  fault: { id: "Jenis bukti belum lengkap", en: "Kind of evidence missing" },
  title: { id: "Setiap jenis bukti yang diminta ada", en: "Every kind of evidence asked for is there" },
  why: {
    id: "Banyak pertanyaan meminta beberapa jenis bukti; yang kurang mengurangi nilai.",
    en: "Many questions ask for several kinds of evidence; what is missing takes points off.",
  },
  fix: { id: "Kirim juga jenis bukti yang disebut.", en: "Send the kinds named as well." },
  needs: ["evidence"],
  example: {
    bad: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [
        "Dukungan Lembaga Konsultasi Penyedia Layanan Pengasuhan Anak bagi Orang Tua/Keluarga",
        "8.4",
        5,
        5,
        "Foto sosialisasi Puspaga Kel. Sisir, 14 Februari 2025.jpg",
      ],
    ],
    flags: ["E2"],
    good: [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [
        "Dukungan Lembaga Konsultasi Penyedia Layanan Pengasuhan Anak bagi Orang Tua/Keluarga",
        "8.4",
        5,
        5,
        "https://drive.google.com/file/d/1puspaga/view",
      ],
    ],
  },
  *check(context) {
    yield* problemsOf(context, ["unsigned"], ({ claim, name, cited }) => {
      const signer = claim.entry.question?.signedBy;
      return {
        id: `Anggaran untuk ${name.id}, "${cited}", tidak disebut sudah ditandatangani${signer ? ` ${signer}` : ""}; kirim yang bertanda tangan dan sebutkan itu.`,
        en: `The budget for ${name.en}, "${cited}", is not said to be signed${signer ? ` by ${signer}` : ""}; send the signed one and say so.`,
      };
    });
    for (const claim of claimsOf(context)) {
      const { state, missing, citations } = claim.assessment;
      const [first] = citations;
      if (state !== "documented" || missing.length === 0 || !first) continue;
      const [name, lacks] = [nameOf(claim.entry), listed(missing.map((need) => needNames[need]))];
      const cited = quoted(first.citation.text);
      yield {
        at: first.citation.at,
        entry: claim.entry,
        ...stakeOf(claim),
        message: {
          id: `Data dukung ${name.id}, "${cited}", belum memuat ${lacks.id} yang diminta; kirim juga.`,
          en: `The evidence of ${name.en}, "${cited}", lacks what is also asked for: ${lacks.en}; send it too.`,
        },
      };
    }
  },
};
