/** Attendance list: an attendance list is known by its event and date. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const attendance: DocumentedKind = {
  id: "attendance",
  name: { id: "daftar hadir", en: "attendance list" },
  why: {
    id: "Daftar hadir dikenali dari kegiatannya dan tanggalnya.",
    en: "An attendance list is known by its event and date.",
  },
  recognise: phrases(
    "daftar hadir | daftar kehadiran | absensi | absen | presensi | dftr hadir | daf hadir | dafhad | attendance | attendance list",
  ),
  marks: ["event", "year"],
  ages: "years",
  serves: ["attendance", "document"],
  examples: {
    good: ["Daftar hadir bimtek Konvensi Hak Anak, 12 s/d 14 Maret 2025"],
    bad: ["daftar hadir", "Daftar hadir 2019 bimtek KHA"],
  },
};
