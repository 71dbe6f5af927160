/** Proposal: a proposal is known by its content and year. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const proposal: DocumentedKind = {
  id: "proposal",
  name: { id: "usulan", en: "proposal" },
  why: {
    id: "Usulan dikenali dari isinya dan tahunnya.",
    en: "A proposal is known by its content and year.",
  },
  recognise: phrases("usulan | proposal | usulan forum anak | suara anak | aspirasi anak | pokok pikiran"),
  marks: ["subject", "year"],
  ages: "years",
  serves: ["proposal-and-outcome", "document"],
  examples: {
    good: ["Usulan Forum Anak dalam Musrenbang Tahun 2025"],
    bad: ["usulan", "Proposal"],
  },
};
