/** Report: a report is known by what it is about and its year. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const report: DocumentedKind = {
  id: "report",
  name: { id: "laporan", en: "report" },
  why: {
    id: "Laporan dikenali dari kegiatan dan tahunnya.",
    en: "A report is known by what it is about and its year.",
  },
  recognise: phrases(
    "laporan | lap | report | annual report | activity report | final report | monitoring report | evaluation report | progress report | lpj | laporan monev | lap monev | laporan kegiatan | " +
      "laporan monitoring | lhe | lhp | laporan hasil evaluasi | kaleidoskop | hasil evaluasi | hasil monev | hasil monitoring | hasil penilaian",
  ),
  marks: ["subject", "year"],
  ages: "years",
  serves: ["report", "document"],
  examples: {
    good: ["Laporan Monev RAD KLA Th. 2024 dan 2025", "Laporan pelatihan KHA bagi guru PAUD tahun 2025"],
    bad: ["Laporan", "Laporan kegiatan", "Laporan Pelaksanaan Posyandu Remaja 2022"],
  },
};
