/** Data: data are known by what they count and their year. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const data: DocumentedKind = {
  id: "data",
  name: { id: "data", en: "data" },
  why: {
    id: "Data dikenali dari isinya dan tahunnya.",
    en: "Data are known by what they count and their year.",
  },
  recognise: phrases(
    "data | rekap | rekapan | checklist | ceklist | rapor | rekapitulasi | profil | statistik | daftar | database | list | profile | dataset | grafik | " +
      "pendataan | survei | survey | hasil survei | hasil survey | hasil timbang | hasil bulan timbang | hasil penimbangan | " +
      "hasil pengukuran | hasil penjaringan | hasil skrining | hasil pemetaan | " +
      "xls | xlsx | excel | file excel | register | registrasi | hasil registrasi | agregat | " +
      "e ppgbm | eppgbm | ppgbm | dkb | stbm smart",
  ),
  marks: ["subject", "year"],
  ages: "years",
  serves: ["document"],
  examples: {
    good: ["Data kepemilikan akta kelahiran 0-17 tahun per Desember 2025", "Profil Anak 2024"],
    bad: ["Data anak", "Data", "Profil Anak 2019"],
  },
};
