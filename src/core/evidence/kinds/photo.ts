/** Photo or video: a photo has to say what, where and when. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const photo: DocumentedKind = {
  id: "photo",
  name: { id: "foto atau video", en: "photo or video" },
  why: {
    id: "Foto harus menyebut apa, di mana, dan kapan.",
    en: "A photo has to say what, where and when.",
  },
  recognise: phrases(
    "foto | foto foto | photo | photos | dokumentasi | gambar | video | screenshot | tangkapan layar | " +
      "screen shot | foto kegiatan | fhoto | poto | footage | vidio",
  ),
  marks: ["subject", "when", "place"],
  ages: "years",
  serves: ["photo"],
  examples: {
    good: [
      "Foto sosialisasi Puspaga Kel. Sisir, 14 Februari 2025.jpg",
      "Foto pojok baca Taman Sari Kel. Bumiayu 3 Juli 2025",
    ],
    bad: ["foto kegiatan", "Foto", "Foto sosialisasi KHA 2025", "Foto pojok baca Kel. Bumiayu 3 Juli 2020"],
  },
};
