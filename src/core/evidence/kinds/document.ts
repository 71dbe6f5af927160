/** Other document: any other document is known by its content and year. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const document: DocumentedKind = {
  id: "document",
  name: { id: "dokumen lain", en: "other document" },
  why: {
    id: "Dokumen lain dikenali dari isinya dan tahunnya.",
    en: "Any other document is known by its content and year.",
  },
  recognise: phrases(
    "dokumen | dok | buku | modul | brosur | leaflet | poster | banner | spanduk | kajian | naskah | paparan | " +
      "materi | formulir | kuesioner | kartu | buklet | booklet | majalah | infografis | peta | denah | " +
      "kwitansi | spj | kerangka acuan | tor | rundown | jadwal | instrumen | struktur organisasi | kak | kurikulum | silabus | kliping | buku profil | " +
      "bk tamu | bk pengunjung | bk register | bk saku | ppt | powerpoint | slide | flyer | flayer | pamflet | selebaran | susunan acara | jurnal | analisis situasi | naskah akademik",
  ),
  marks: ["subject", "year"],
  ages: "years",
  serves: ["document"],
  examples: {
    good: ["Buku saku pencegahan perkawinan anak 2024", "Dokumen inovasi JEMPOL AKTA tahun 2025"],
    bad: ["Dokumen", "brosur"],
  },
};
