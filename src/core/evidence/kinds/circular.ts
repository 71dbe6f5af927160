/** Circular: a circular is known by its number, date (or the year in its number), and subject. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const circular: DocumentedKind = {
  id: "circular",
  name: { id: "surat edaran", en: "circular" },
  why: {
    id: "Surat edaran dikenali dari nomor, tanggal (atau tahun di nomornya), dan perihalnya.",
    en: "A circular is known by its number, date (or the year in its number), and subject.",
  },
  recognise: phrases("se | surat edaran | edaran | imbauan | himbauan | surat imbauan | surat himbauan"),
  marks: ["number", "date-or-year-in-number", "subject"],
  ages: "term",
  serves: ["regulation", "document"],
  examples: {
    good: [
      "SE Sekda No. 400.2/88/2025 tgl 5 Mei 2025 perihal Jam Malam Anak",
      "SE Sekda 400.2.4/3341/2025 tentang dispensasi kawin",
    ],
    bad: ["SE Bupati 2.400.2/1123/2025 tgl 12/02/2025", "Surat Edaran tentang Larangan Pekerja Anak"],
  },
};
