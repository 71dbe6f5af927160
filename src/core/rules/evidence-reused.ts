import { aboutOf, claimsOf, perCell } from "../rule/evidenceProblems";
import { reusedIn } from "../scoring/reuse";
import { quoted } from "../evidence/names";
import { capital } from "../rule/names";
import { reference } from "../reference";
import type { Rule } from "../rule/rule";
import { cellKey } from "../workbook";

/** So many other cells are named in one message. */
const mostNamed = 3;

export const evidenceReused: Rule = {
  id: "evidence-reused",
  level: "query",
  fault: { id: "Satu dokumen, beberapa nilai", en: "One document, several scores" },
  title: { id: "Satu dokumen tidak dipakai untuk beberapa nilai", en: "One document is not used for several scores" },
  why: {
    id: "Verifikator menolak satu file yang dipakai sebagai bukti untuk beberapa pertanyaan.",
    en: "Verifiers reject one file that is used as evidence for several questions.",
  },
  fix: {
    id: "Tunjukkan dokumen tersendiri, atau siapkan alasannya.",
    en: "Show a document of its own, or have the reason ready.",
  },
  needs: ["evidence"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://drive.google.com/file/d/1AbC_dEf/view?usp=sharing"],
      [19, "Sekolah Ramah Anak", 51, 40, "https://drive.google.com/open?id=1AbC_dEf"],
    ],
    flags: ["E2", "E3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, "https://drive.google.com/file/d/1AbC_dEf/view"],
      [19, "Sekolah Ramah Anak", 51, 40, "https://drive.google.com/open?id=2XyZ_dEf"],
    ],
  },
  *check(context) {
    const first = new Map(
      reusedIn(claimsOf(context), context.instrument)
        .toReversed()
        .map((use) => [use.claim, use]),
    );
    const uses = [...first.values()].toReversed();
    for (const group of perCell(uses, ({ citation }) => `${cellKey(citation.at)} ${citation.text}`)) {
      const [{ citation, others }] = group;
      const { name, problem } = aboutOf(group);
      const cells = others.slice(0, mostNamed).map(reference).join(", ");
      const more =
        others.length > mostNamed
          ? { id: ` dan ${others.length - mostNamed} sel lain`, en: ` and ${others.length - mostNamed} other cells` }
          : { id: "", en: "" };
      const cited = quoted(citation.text);
      yield {
        at: citation.at,
        ...problem,
        message: {
          id: `${capital(name.id)} memakai dokumen yang juga dipakai di ${cells}${more.id} ("${cited}"); tunjukkan dokumen tersendiri, atau siapkan alasannya.`,
          en: `${capital(name.en)} uses a document that is used in ${cells}${more.en} too ("${cited}"); show one of its own, or have the reason ready.`,
        },
      };
    }
  },
};
