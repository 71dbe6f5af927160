/** Invitation: an invitation is known by its event and date. */
import { phrases } from "./kind";
import type { DocumentedKind } from "./kind";

export const invitation: DocumentedKind = {
  id: "invitation",
  name: { id: "undangan", en: "invitation" },
  why: {
    id: "Undangan dikenali dari kegiatannya dan tanggalnya.",
    en: "An invitation is known by its event and date.",
  },
  recognise: phrases("undangan | und | surat undangan | invitation"),
  marks: ["event", "year"],
  ages: "years",
  serves: ["document"],
  examples: {
    good: ["Undangan rakor gugus tugas KLA tanggal 3 Juni 2025"],
    bad: ["Undangan"],
  },
};
