/** Decree: a decree is known by its number, its date or year and its subject, and holds for its term. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const decree: DocumentedKind = {
  id: "decree",
  name: { id: "keputusan (SK)", en: "decree" },
  why: {
    id: "Keputusan dikenali dari nomor, tanggal atau tahun, dan perihalnya, dan berlaku sepanjang masanya.",
    en: "A decree is known by its number, its date or year and its subject, and holds for its term.",
  },
  recognise: phrases(
    "sk | skep | kpts | surat keputusan | keputusan | kepwal | kepwali | kepbup | kepbub | kepwalkot | kepgub | kepdes | " +
      "kepkades | kepdis | kepdin | kep | kepts | decree | mayor decree | mayoral decree | regent decree | putusan | " +
      "penetapan pengadilan | penetapan hakim | penetapan pn | penetapan pa | penetapan diversi | kesepakatan diversi",
  ),
  marks: ["number", "date-or-year", "subject"],
  ages: "term",
  serves: ["decree", "regulation", "document"],
  examples: {
    good: [
      "SK GT KLA no. 100.3.3.3/45/2025",
      "Keputusan Bupati Nomor 188.45/112/KPTS/2025 tentang Forum Anak Daerah",
      "Penetapan diversi PN Kediri nomor 3/Pid.Sus-Anak/2025/PN Kdr",
      "Kep. Wali Kota Nomor 188.45/210 Tahun 2024 tentang Tim Pembina Posyandu",
    ],
    bad: [
      "SK",
      "SK Gugus Tugas",
      "SK Bupati No 5 Tahun 2025",
      "SK Wali Kota Nomor 188.45/77/HK/2019 ttg Gugus Tugas KLA, tgl 4 Maret 2019",
    ],
  },
};
