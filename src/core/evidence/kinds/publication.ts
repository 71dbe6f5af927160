/** Publication: a publication is known by what it tells and its date, better still by its link. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const publication: DocumentedKind = {
  id: "publication",
  name: { id: "publikasi", en: "publication" },
  why: {
    id: "Publikasi dikenali dari isinya dan tanggalnya, lebih baik dengan tautannya.",
    en: "A publication is known by what it tells and its date, better still by its link.",
  },
  recognise: phrases(
    "berita | publikasi | artikel | rilis | siaran pers | press release | postingan | koran | liputan",
  ),
  marks: ["subject", "date"],
  ages: "years",
  serves: ["publication", "document"],
  examples: {
    good: ["Berita Hari Anak Nasional di Radar Kediri, 24 Juli 2025"],
    bad: ["berita", "Instagram DP3A"],
  },
};
