/** Procedure (SOP): a procedure is known by its service and its number or year; while it is in force its age does not count. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const sop: DocumentedKind = {
  id: "sop",
  name: { id: "SOP", en: "procedure (SOP)" },
  why: {
    id: "SOP dikenali dari layanannya dan nomor atau tahunnya; selama berlaku umurnya tidak dinilai.",
    en: "A procedure is known by its service and its number or year; while it is in force its age does not count.",
  },
  recognise: phrases(
    "sop | sop ap | standar operasional prosedur | standar operasional | standard operating procedure | " +
      "juknis | juklak | petunjuk teknis | pedoman | ped | panduan",
  ),
  marks: ["subject", "year-or-number"],
  ages: "never",
  serves: ["sop", "document"],
  examples: {
    good: ["SOP Pengaduan Kekerasan Anak Nomor 800/21/2024", "SOP layanan adopsi tahun 2021"],
    bad: ["SOP", "SOP pengaduan"],
  },
};
