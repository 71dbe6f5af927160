/** Plan: a plan is known by its name and period; the period is no year of the document. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const plan: DocumentedKind = {
  id: "plan",
  name: { id: "rencana", en: "plan" },
  why: {
    id: "Rencana dikenali dari nama dan masanya; masa itu bukan tahun dokumen.",
    en: "A plan is known by its name and period; the period is no year of the document.",
  },
  recognise: phrases(
    "rad | rencana aksi | rencana aksi daerah | renstra | rencana strategis | rpjmd | rpjmdes | rpjpd | " +
      "rkpd | rkpdes | renja | rencana kerja | roadmap | road map | peta jalan | rencana induk | rencana " +
      "tindak lanjut | rtl | rispam | jakstrada",
  ),
  marks: ["period"],
  ages: "period",
  serves: ["plan", "document"],
  examples: {
    good: ["RAD KLA 2024-2029", "Renstra DP3AP2KB Tahun 2021 s.d 2026"],
    bad: ["RAD", "RPJMD 2016-2021"],
  },
};
