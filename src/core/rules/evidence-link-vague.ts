import type { Citation } from "../evidence/citations/cite";
import { quoted } from "../evidence/names";
import type { Target } from "../evidence/addresses/targets";
import type { Level } from "../reading/model/entries";
import { claimsOf } from "../rule/evidenceProblems";
import { nameOf } from "../rule/names";
import type { Rule } from "../rule/rule";
import type { Claim } from "../scoring/claims";
import type { Text } from "../text";

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
    for (const [{ claim, citation, target }, ...others] of linksIn(claimsOf(context))) {
      const [name, cited] = [nameOf(claim.entry), quoted(target.address)];
      const all = sharedBy([claim, ...others.map((one) => one.claim)]);
      yield {
        at: citation.at,
        entry: claim.entry,
        points: 0,
        message: target.isFolder
          ? {
              id: `Data dukung ${name.id} adalah folder (${cited})${all.id}; lebih baik beri tautan ke dokumennya sendiri.`,
              en: `The evidence of ${name.en} is a folder (${cited})${all.en}; better give the link of the document itself.`,
            }
          : {
              id: `Data dukung ${name.id} memakai alamat pendek (${cited})${all.id}; pastikan masih terbuka, atau beri alamat lengkapnya.`,
              en: `The evidence of ${name.en} uses a short address (${cited})${all.en}; make sure that it still opens, or give the full one.`,
            },
      };
    }
  },
};

interface Vague {
  claim: Claim;
  citation: Citation;
  target: Target;
}

/** Folders and short addresses, each with the scores that cite it: told once, however many do. */
function linksIn(claims: readonly Claim[]): [Vague, ...Vague[]][] {
  const found = new Map<string, [Vague, ...Vague[]]>();
  for (const claim of claims) {
    const vague = claim.assessment.citations.map(({ citation }) => citation).find(isVague);
    if (!vague?.target) continue;
    const one = { claim, citation: vague, target: vague.target };
    const known = found.get(one.target.key);
    if (known) known.push(one);
    else found.set(one.target.key, [one]);
  }
  return [...found.values()];
}

function isVague({ target }: Citation): boolean {
  return target?.type === "link" && (target.isFolder || target.isShort);
}

/** ", tautan yang sama untuk 26 indikator"; nothing where one score alone cites it. */
function sharedBy(claims: readonly Claim[]): Text {
  if (claims.length === 1) return { id: "", en: "" };
  const isOf = (...levels: Level[]): boolean => claims.every(({ entry }) => levels.includes(entry.level));
  const unit = isOf("question") ? units.question : isOf("indicator", "part") ? units.indicator : units.any;
  return {
    id: `, tautan yang sama untuk ${claims.length} ${unit.id}`,
    en: `, the same link for ${claims.length} ${unit.en}`,
  };
}

const units = {
  question: { id: "pertanyaan", en: "questions" },
  indicator: { id: "indikator", en: "indicators" },
  any: { id: "butir", en: "items" },
};
