/** How an instrument stands in a workbook: a sheet for each list, a column for each field, known by keys in a hidden row. */
import type { Text } from "../../text";

/** "numbers" and "texts" are lists, one entry a line of the cell. */
export type FieldKind = "text" | "number" | "texts" | "numbers";

export interface Field {
  /** Where it stands in its object: "name.id". One that begins with "@" says where the object belongs. */
  readonly key: string;
  readonly heading: Text;
  readonly kind: FieldKind;
  /** A blank cell means null, not absent. */
  readonly isNullable?: boolean;
}

export interface BookTable {
  readonly id: TableId;
  readonly name: Text;
  readonly fields: readonly Field[];
  /** Where the list stands in the instrument: "laws"; of clusters and what is in them the file's own order decides. */
  readonly at: string;
  /** True for a list that is left out when it has no rows. */
  readonly isOptional?: boolean;
}

export type TableId =
  | "clusters"
  | "indicators"
  | "parts"
  | "questions"
  | "offices"
  | "tiers"
  | "evidenceYears"
  | "ageing"
  | "shares"
  | "sharedWork"
  | "laws"
  | "notes";

const field = (key: string, kind: FieldKind, id: string, en: string, isNullable = false): Field => ({
  ...{ key, kind, heading: { id, en } },
  ...(isNullable ? { isNullable } : {}),
});
const both = (key: string, id: string, en: string): Field[] => [
  field(`${key}.id`, "text", `${id} (Indonesia)`, `${en} (Indonesian)`),
  field(`${key}.en`, "text", `${id} (Inggris)`, `${en} (English)`),
];
const source = [field("certainty", "text", "Kepastian", "Certainty"), ...both("source", "Sumber", "Source")];
const name = both("name", "Nama", "Name");
const aliases = field("aliases", "texts", "Nama lain", "Other names");
const max = field("max", "number", "Maksimal", "Maximum");
const addTo = field("questionsAddTo", "number", "Jumlah pertanyaan sebenarnya", "Real sum of the questions");
const inIndicator = field("@indicator", "text", "Indikator", "Indicator");

/** What there is once: a row each, on the first sheet. */
export const generalFields: readonly Field[] = [
  field("id", "text", "Kode instrumen", "Instrument's id"),
  ...both("title", "Judul", "Title"),
  max,
  ...both("source", "Sumber", "Source"),
  ...both("form", "Tentang formulir", "About the form"),
  field("weakBelow.share", "number", "Lemah di bawah bagian", "Weak below the share"),
  ...both("weakBelow.source", "Sumber batas lemah", "Source of that bound"),
  ...both("tiersSource", "Sumber predikat", "Source of the tiers"),
  field("edge", "number", "Poin di ambang", "Points on the edge"),
  ...both("stepsSource", "Sumber langkah nilai", "Source of the steps"),
  field("withoutKind.certainty", "text", "Kepastian bagian tanpa jenis bukti", "Certainty of shares without a kind"),
  ...both("withoutKind.source", "Sumber bagian tanpa jenis bukti", "Source of shares without a kind"),
  field("reusable.words", "texts", "Kata bukti yang boleh dipakai ulang", "Words of evidence that may be reused"),
  field("reusable.certainty", "text", "Kepastian pemakaian ulang", "Certainty of the reuse"),
  ...both("reusable.source", "Sumber pemakaian ulang", "Source of the reuse"),
];

export const generalName: Text = { id: "Instrumen", en: "Instrument" };

export const bookTables: readonly BookTable[] = [
  {
    ...{ id: "clusters", at: "clusters", name: { id: "Klaster", en: "Clusters" } },
    fields: [
      field("id", "text", "Kode", "Id"),
      field("roman", "text", "Angka Romawi", "Roman number", true),
      field("number", "number", "Nomor", "Number", true),
      ...[...name, aliases, max],
      field("certainty", "text", "Kepastian", "Certainty"),
    ],
  },
  {
    ...{ id: "indicators", at: "clusters", name: { id: "Indikator", en: "Indicators" } },
    fields: [
      field("@cluster", "text", "Klaster", "Cluster"),
      field("number", "number", "Nomor", "Number"),
      ...[...name, aliases, max, addTo],
      field("evidence", "texts", "Jenis bukti", "Kinds of evidence"),
      field("owners", "texts", "OPD", "Offices"),
    ],
  },
  {
    ...{ id: "parts", at: "clusters", name: { id: "Bagian", en: "Parts" } },
    fields: [inIndicator, field("code", "text", "Kode", "Code"), ...name, aliases, max, addTo],
  },
  {
    ...{ id: "questions", at: "clusters", name: { id: "Pertanyaan", en: "Questions" } },
    fields: [
      inIndicator,
      field("@part", "text", "Bagian", "Part"),
      field("code", "text", "Kode", "Code"),
      max,
      field("answer", "text", "Jawaban", "Answer"),
      field("needs", "texts", "Bukti yang diminta", "Evidence asked for"),
      field("signedBy", "text", "Ditandatangani", "Signed by"),
      field("steps", "numbers", "Langkah (bagian dari maksimal)", "Steps (shares of the maximum)"),
      ...both("label", "Tentang", "About"),
      field("labelCertainty", "text", "Kepastian", "Certainty"),
      field("terms", "texts", "Kata kunci", "Terms"),
      field("better", "text", "Lebih baik", "Better"),
    ],
  },
  {
    ...{ id: "offices", at: "offices", name: { id: "OPD", en: "Offices" } },
    fields: [field("name", "text", "Nama", "Name"), field("spellings", "texts", "Ejaan lain", "Other spellings")],
  },
  {
    ...{ id: "tiers", at: "tiers", name: { id: "Predikat", en: "Tiers" } },
    fields: [
      field("id", "text", "Kode", "Id"),
      field("name", "text", "Nama", "Name"),
      field("from", "number", "Mulai", "From"),
      field("printed", "texts", "Tercetak", "Printed"),
    ],
  },
  {
    ...{ id: "evidenceYears", at: "evidenceYears", name: { id: "Tahun bukti", en: "Years of evidence" } },
    fields: [field("cycle", "text", "Siklus", "Cycle"), field("years", "numbers", "Tahun", "Years"), ...source],
  },
  {
    ...{ id: "ageing", at: "ageing", isOptional: true, name: { id: "Masa berlaku", en: "Ageing" } },
    fields: [field("kind", "text", "Jenis", "Kind"), field("ages", "text", "Berlaku", "Ages"), ...source],
  },
  {
    ...{
      id: "shares",
      at: "withoutKind.shares",
      isOptional: true,
      name: { id: "Tanpa jenis bukti", en: "Without a kind" },
    },
    fields: [
      field("need", "text", "Jenis", "Kind"),
      field("share", "number", "Bagian yang tersisa", "Share that is left"),
    ],
  },
  {
    ...{ id: "sharedWork", at: "sharedWork", isOptional: true, name: { id: "Pekerjaan bersama", en: "Shared work" } },
    fields: [
      field("id", "text", "Kode", "Id"),
      ...name,
      field("questions", "texts", "Pertanyaan", "Questions"),
      ...source,
    ],
  },
  {
    ...{ id: "laws", at: "laws", isOptional: true, name: { id: "Dasar hukum", en: "Laws" } },
    fields: [field("name", "text", "Nama", "Name"), ...both("about", "Tentang", "About"), ...source],
  },
  {
    ...{ id: "notes", at: "notes", name: { id: "Catatan instrumen", en: "Notes" } },
    fields: [...both("", "Catatan", "Note").map((one) => ({ ...one, key: one.key.slice(1) }))],
  },
];

/** In A1 of every sheet: by it the sheet is known, whatever it is called. */
export const tableMark = (id: TableId | "general"): string => `KLA:${id}`;
