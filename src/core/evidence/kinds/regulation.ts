/** Regulation: a regulation is known by its number and year; while it is in force its age does not count. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const regulation: DocumentedKind = {
  id: "regulation",
  name: { id: "peraturan", en: "regulation" },
  why: {
    id: "Peraturan dikenali dari nomor dan tahunnya; selama berlaku umurnya tidak dinilai.",
    en: "A regulation is known by its number and year; while it is in force its age does not count.",
  },
  recognise: phrases(
    "perda | prda | preda | perwal | perbub | perwalkot | perwali | perwako | perbup | perkada | perkab | perkot | pergub | per bup | per wal | " +
      "per da | perdes | perkel | inbup | inwal | ingub | instruksi | ins bup | ins bupati | ins wal | ins wali | ins walikota | inst bup | inst bupati | inst wal | inst wali | inst walikota | qanun | maklumat | peraturan | peraturan daerah | " +
      "peraturan desa | lembaran daerah | regulation | mayor regulation | mayoral regulation | regent regulation | " +
      "local regulation | regional regulation | city regulation | district regulation | village regulation",
  ),
  marks: ["number", "year"],
  ages: "never",
  serves: ["regulation", "document"],
  examples: {
    good: [
      "Perda Kota Kediri No. 6 Tahun 2016 tentang Penyelenggaraan Pengembangan Kota Layak Anak",
      "Perwal 12/2024",
      "Peraturan Bupati Nomor 31 Thn 2019 tentang KTR",
      "Instruksi Wali Kota No. 2 Tahun 2023",
    ],
    bad: ["Perda KLA", "Perwali tentang KTR", "Perda Nomor … Tahun 2024 tentang KLA"],
  },
};
