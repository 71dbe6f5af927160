/** How much work each thing takes; 1 is to find one document and send it. A user's own file of actions replaces what follows. */
import type { Need } from "../../instrument/instrument";
import type { Text } from "../../text";

interface Effort {
  effort: number;
  why: Text;
}

/** What an existing document, table or photo takes to be found, named or sent. */
const found = { id: "Sudah ada, tinggal dicari dan dikirim.", en: "It exists, and has to be found and sent." };
/** What somebody has to sign who is not in the same office. */
const signed = { id: "Menunggu satu tanda tangan.", en: "It waits for one signature." };

/**
 * For each kind of evidence that a question asks for. Judged for this tool by how many people have to agree; no source counts
 * days. Where several are missing their efforts are added: matrix and photo take 2.
 */
export const needEfforts: Readonly<Record<Need, Effort>> = {
  attendance: { effort: 1, why: found },
  certificate: {
    effort: 3,
    why: {
      id: "Perlu satu pelatihan atau daftar sertifikatnya.",
      en: "It takes one training, or the list of certificates.",
    },
  },
  comparison: {
    effort: 1,
    why: { id: "Satu angka pembanding dari data yang ada.", en: "One number from data at hand." },
  },
  decree: { effort: 2, why: signed },
  document: { effort: 1, why: found },
  matrix: { effort: 1, why: { id: "Satu tabel dari data yang ada.", en: "One table from data at hand." } },
  minutes: { effort: 1, why: found },
  photo: { effort: 1, why: found },
  plan: { effort: 3, why: { id: "Disusun bersama beberapa OPD.", en: "Several offices draw it up together." } },
  "proposal-and-outcome": { effort: 1, why: found },
  publication: { effort: 1, why: found },
  regulation: {
    effort: 2,
    why: { id: "Naskahnya sudah ada di JDIH atau Bagian Hukum.", en: "The legal office holds its text." },
  },
  report: { effort: 1, why: found },
  "signed-budget": { effort: 2, why: signed },
  sop: { effort: 2, why: signed },
  "two-years": { effort: 1, why: { id: "Data tahun satunya.", en: "The other year's data." } },
};

/** For work that is no document of its own. */
export const workEfforts = {
  /** A document that is cited, and lacks its number, date, place or a link that opens. */
  citation: {
    effort: 1,
    why: { id: "Dokumennya ada; sebutannya dilengkapi.", en: "The document exists; its citation is completed." },
  },
  /** One step up of a policy: from a circular to an instruction, to a mayor's regulation, to a local regulation. */
  step: {
    effort: 2,
    why: { id: "Satu bentuk hukum yang lebih kuat.", en: "One legal form that is stronger." },
  },
  programme: { effort: 5, why: { id: "Program atau anggaran baru.", en: "A new programme or budget." } },
  coverage: {
    effort: 6,
    why: { id: "Capaian layanan naik setelah berbulan-bulan.", en: "What a service reaches rises over months." },
  },
} as const satisfies Readonly<Record<string, Effort>>;

/** The effort of all that is missing together, each kind once. */
export function effortOf(needs: readonly Need[]): number {
  return [...new Set(needs)].reduce((sum, need) => sum + needEfforts[need].effort, 0);
}
