import { listed, needNames } from "../evidence/names";
import { aboutOf, claimsOf, perCell, problemsOf } from "../rule/evidenceProblems";
import { quoted } from "../evidence/names";
import type { Rule } from "../rule/rule";
import { cellKey } from "../workbook";

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
    const lacking = claimsOf(context).flatMap((claim) => {
      const { state, missing, citations } = claim.assessment;
      const [first] = citations;
      return state === "documented" && missing.length > 0 && first
        ? [{ claim, citation: first.citation, missing }]
        : [];
    });
    for (const group of perCell(lacking, ({ citation, missing }) => `${cellKey(citation.at)} ${missing.join(" ")}`)) {
      const [{ citation, missing }] = group;
      const { name, problem } = aboutOf(group);
      const [lacks, cited] = [listed(missing.map((need) => needNames[need])), quoted(citation.text)];
      yield {
        at: citation.at,
        ...problem,
        message: {
          id: `Data dukung ${name.id}, "${cited}", belum memuat ${lacks.id} yang diminta; kirim juga.`,
          en: `The evidence of ${name.en}, "${cited}", lacks what is also asked for: ${lacks.en}; send it too.`,
        },
      };
    }
  },
};
