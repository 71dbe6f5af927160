/** What kinds, needs and marks are called in messages. */
import type { Need } from "../instrument/instrument";
import type { Text } from "../text";
import { kinds } from "./kinds/index";
import type { KindId, Mark } from "./kinds/kind";

export const needNames: Record<Need, Text> = {
  attendance: { id: "daftar hadir", en: "attendance list" },
  certificate: { id: "sertifikat", en: "certificate" },
  comparison: { id: "pembanding dengan jumlah seluruhnya", en: "comparison with the whole number" },
  decree: { id: "SK", en: "decree (SK)" },
  document: { id: "dokumen", en: "document" },
  matrix: { id: "matriks", en: "matrix" },
  minutes: { id: "notulen", en: "minutes" },
  photo: { id: "foto", en: "photo" },
  plan: { id: "dokumen rencana", en: "plan" },
  "proposal-and-outcome": { id: "usulan dan hasilnya", en: "proposal and its outcome" },
  publication: { id: "publikasi", en: "publication" },
  regulation: { id: "peraturan", en: "regulation" },
  report: { id: "laporan", en: "report" },
  "signed-budget": { id: "anggaran bertanda tangan", en: "signed budget" },
  sop: { id: "SOP", en: "procedure (SOP)" },
  "two-years": { id: "data dua tahun", en: "data of two years" },
};

export const markNames: Record<Mark, Text> = {
  number: { id: "nomor", en: "number" },
  year: { id: "tahun", en: "year" },
  date: { id: "tanggal", en: "date" },
  "date-or-year": { id: "tanggal", en: "date" },
  "date-or-year-in-number": { id: "tanggal", en: "date" },
  "number-or-date": { id: "nomor atau tanggal", en: "number or date" },
  "year-or-number": { id: "tahun atau nomor", en: "year or number" },
  subject: { id: "perihal", en: "subject" },
  parties: { id: "para pihak atau perihal", en: "parties or subject" },
  event: { id: "nama kegiatan", en: "name of the event" },
  table: { id: "isi tabel", en: "what it lists" },
  when: { id: "tanggal", en: "date" },
  period: { id: "masa berlaku", en: "period" },
  place: { id: "tempat", en: "place" },
};

/** "keputusan (SK)", "decree". */
export function kindName(id: KindId): Text {
  return kinds.find((kind) => kind.id === id)?.name ?? { id, en: id };
}

/** "nomor, tanggal, dan perihal"; "number, date and subject". */
export function listed(names: readonly Text[]): Text {
  const [last] = names.slice(-1);
  const before = names.slice(0, -1);
  if (!last || before.length === 0) return last ?? { id: "", en: "" };
  const comma = before.length > 1 ? "," : "";
  return {
    id: `${before.map(({ id }) => id).join(", ")}${comma} dan ${last.id}`,
    en: `${before.map(({ en }) => en).join(", ")} and ${last.en}`,
  };
}

/** A text of a cell as a message quotes it: on one line, and not longer than a line. */
export function quoted(text: string): string {
  const plain = text.slice(0, 200).replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain;
}
