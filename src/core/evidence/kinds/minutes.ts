/** Minutes: minutes are known by their meeting and its date. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const minutes: DocumentedKind = {
  id: "minutes",
  name: { id: "notulen", en: "minutes" },
  why: {
    id: "Notulen dikenali dari rapatnya dan tanggalnya.",
    en: "Minutes are known by their meeting and its date.",
  },
  recognise: phrases(
    "notulen | notulensi | notula | risalah | berita acara | ba | bap | not rapat | minutes | resume rapat",
  ),
  marks: ["event", "year"],
  ages: "years",
  serves: ["minutes", "document"],
  examples: {
    good: ["Notulen rakor gugus tugas KLA 14-03-2025", "Notulen rapat 17 Agustus 2025"],
    bad: ["notulen", "notulen rapat"],
  },
};
