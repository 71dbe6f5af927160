/** Budget: a budget is known by its year; where the question asks for it, its signature must be stated. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const budget: DocumentedKind = {
  id: "budget",
  name: { id: "dokumen anggaran", en: "budget" },
  why: {
    id: "Anggaran dikenali dari tahunnya; bila pertanyaannya meminta, tanda tangannya harus disebut.",
    en: "A budget is known by its year; where the question asks for it, its signature must be stated.",
  },
  recognise: phrases(
    "dpa | dppa | rka | rkap | apbd | apbdes | apbkel | dipa | rab | dpa skpd | rkas | kua | ppas | " +
      "dokumen anggaran",
  ),
  marks: ["year"],
  ages: "years",
  serves: ["document"],
  examples: {
    good: ["DPA Dinas Kesehatan TA 2025", "RKA 2024 Dinsos ditandatangani Kepala Bappeda"],
    bad: ["DPA Dinsos", "DPA DP3A TA 2021", "DPA Dinsos TA 2025, belum ttd Bappeda"],
  },
};
