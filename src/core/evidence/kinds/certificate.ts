/** Certificate: a certificate is known by what it certifies and its year or number. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const certificate: DocumentedKind = {
  id: "certificate",
  name: { id: "sertifikat", en: "certificate" },
  why: {
    id: "Sertifikat dikenali dari isinya dan tahun atau nomornya.",
    en: "A certificate is known by what it certifies and its year or number.",
  },
  recognise: phrases(
    "sertifikat | sertifikasi | piagam | certificate | training certificate | sertif | sttpl | sttpp | sertipikat | piala | plakat | " +
      "izin | ijin | izin operasional | ijin operasional | akreditasi | tanda daftar | akta pendirian | akta notaris",
  ),
  marks: ["subject", "year-or-number"],
  ages: "term",
  serves: ["certificate", "document"],
  examples: {
    good: ["Sertifikat KHA an. Siti Aminah tahun 2024", "Sertifikat PISA No. 123/PISA/2025 Perpustakaan Daerah"],
    bad: ["sertifikat", "Sertifikat KHA"],
  },
};
