/** Accountability report: each government or office hands in one a year, so the year alone tells which. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const accountability: DocumentedKind = {
  id: "accountability",
  name: { id: "laporan pertanggungjawaban (LPPD, LKPJ, LKjIP)", en: "accountability report (LPPD, LKPJ, LKjIP)" },
  why: {
    id: "Laporan pertanggungjawaban dibuat satu kali setahun, jadi dikenali dari tahunnya.",
    en: "An accountability report is written once a year, so it is known by its year.",
  },
  recognise: phrases(
    "lppd | lra | laporan realisasi anggaran | lkpj | lkjip | lakip | lkip | lapkin | laporan kinerja instansi pemerintah",
  ),
  marks: ["year"],
  ages: "years",
  serves: ["report", "document"],
  examples: {
    good: ["LPPD Kota Batu 2024", "LKjIP Dinas Sosial Tahun 2025"],
    bad: ["LPPD", "LKjIP Dinas Sosial Tahun 2021"],
  },
};
