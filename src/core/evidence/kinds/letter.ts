/** Letter: a letter is known by its number or date, and its subject. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const letter: DocumentedKind = {
  id: "letter",
  name: { id: "surat", en: "letter" },
  why: {
    id: "Surat dikenali dari nomor atau tanggalnya, dan perihalnya.",
    en: "A letter is known by its number or date, and its subject.",
  },
  recognise: phrases(
    "surat | srt tugas | srt ket | srt keterangan | srt pernyataan | srt rekomendasi | surat ket | surat tugas | surat perintah | nota dinas | surat keterangan | surat pernyataan | surat " +
      "pengantar | surat rekomendasi | rekomendasi | spt | surat permohonan | memo | bast",
  ),
  marks: ["number-or-date", "subject"],
  ages: "years",
  serves: ["document"],
  examples: {
    good: ["Surat pernyataan nihil kasus pekerja anak No. 463/12/2025"],
    bad: ["Surat", "Surat rekomendasi"],
  },
};
