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
    "perda | perwal | perbub | perwalkot | perwali | perwako | perbup | perkada | perkab | perkot | pergub | perpres | permen " +
      "| permenpppa | permendagri | permenkes | permendikbud | permensos | perdes | perkel | uu | undang " +
      "undang | pp | inpres | inbup | inwal | instruksi | qanun | peraturan | peraturan daerah | peraturan " +
      "pemerintah | peraturan desa | ingub | maklumat | perdirjen | perka | perkap | lembaran daerah | keppres " +
      "| kepmen | keputusan presiden | keputusan menteri | permendes | permenag | permenaker | permenpora " +
      "| permenkumham | permenlhk | permenpan | permenpanrb | permenpupr | permenhub | permenkominfo " +
      "| permendikbudristek | permenppa | permenko",
  ),
  marks: ["number", "year"],
  ages: "never",
  serves: ["regulation", "document"],
  examples: {
    good: [
      "Perda Kota Kediri No. 6 Tahun 2016 tentang Penyelenggaraan Pengembangan Kota Layak Anak",
      "Perwal 12/2024",
      "Peraturan Bupati Nomor 31 Thn 2019 tentang KTR",
      "UU 35/2014",
      "Kepmen PPPA No 56/2010",
      "Permendikbudristek No. 46 Tahun 2023",
    ],
    bad: ["Perda KLA", "Perwali tentang KTR", "Perda Nomor … Tahun 2024 tentang KLA"],
  },
};
