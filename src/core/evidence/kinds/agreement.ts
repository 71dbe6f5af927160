/** Agreement (MoU/PKS): an agreement is known by its number, date, and its parties or subject. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const agreement: DocumentedKind = {
  id: "agreement",
  name: { id: "nota kesepahaman atau perjanjian (MoU/PKS)", en: "agreement (MoU/PKS)" },
  why: {
    id: "Perjanjian dikenali dari nomor, tanggal, dan para pihak atau perihalnya.",
    en: "An agreement is known by its number, date, and its parties or subject.",
  },
  recognise: phrases(
    "mou | pks | nota kesepahaman | nota kesepakatan | perjanjian kerja sama | perjanjian kerjasama | " +
      "kesepakatan bersama | memorandum | addendum | adendum | moa | kontrak",
  ),
  marks: ["number", "date", "subject"],
  ages: "term",
  serves: ["document"],
  examples: {
    good: ["MoU Dinkes dengan Baznas No. 15/MoU/2024 tanggal 2 Januari 2024 tentang Stunting"],
    bad: ["PKS dengan Pengadilan Agama", "MoU"],
  },
};
