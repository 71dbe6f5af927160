/** Agreement (MoU/PKS): an agreement is known by its number, date (or the year in its number), and its parties or subject. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const agreement: DocumentedKind = {
  id: "agreement",
  name: { id: "nota kesepahaman atau perjanjian (MoU/PKS)", en: "agreement (MoU/PKS)" },
  why: {
    id: "Perjanjian dikenali dari nomor, tanggal (atau tahun di nomornya), dan para pihak atau perihalnya.",
    en: "An agreement is known by its number, date (or the year in its number), and its parties or subject.",
  },
  recognise: phrases(
    "mou | pks | nota kesepahaman | nota kesepakatan | perjanjian kerja sama | perjanjian kerjasama | " +
      "kesepakatan bersama | memorandum | addendum | adendum | moa | kontrak",
  ),
  marks: ["number", "date-or-year-in-number", "parties"],
  ages: "term",
  serves: ["document"],
  examples: {
    good: [
      "MoU Dinkes dengan Baznas No. 15/MoU/2024 tanggal 2 Januari 2024 tentang Stunting",
      "PKS Dukcapil dan RSUD Nomor 470/12/PKS/2025 akta kelahiran",
    ],
    bad: ["PKS dengan Pengadilan Agama", "MoU", "MoU No 44 dengan PKBI tahun 2025"],
  },
};
