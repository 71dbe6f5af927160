/** How a sheet for an office looks: what to do, its rows, open cells for the answers, and hidden ids. */
import { maximumOf } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { CellStyle, FullCell, PlainCell, PlainColumn, PlainSheet } from "../../sheets/sheet";
import type { Language } from "../../text";
import type { NumberKind } from "../../workbook";
import { labelOf, needsOf } from "../questions";
import { sendAll } from "../offices/send";
import type { City } from "../../naming/city";
import { choicesFor, choiceSheet } from "./choices";
import { valueSum } from "./checksum";
import { isLostScore } from "./fields";
import type { Field } from "./fields";
import { codeKey, firstAnswer, firstRow } from "./form";
import type { Answer, OfficeRow } from "./form";
import { writeRowId, writeSheetId } from "./ids";

export interface LayoutTerms {
  readonly office: string;
  readonly city: City | null;
  readonly language: Language;
}

const styles = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: "#DCEBF9", border: "thin", wrap: true, vertical: "center", horizontal: "center" },
  fixed: { border: "thin", wrap: true, vertical: "top" },
  points: { border: "thin", vertical: "top", format: "General" },
  open: { border: "thin", wrap: true, vertical: "top", fill: "#FFF8D6", isOpen: true },
} satisfies Record<string, CellStyle>;

/** The sheet to fill in, and the hidden one that holds the choices of its lists. */
export function officeSheets(rows: readonly OfficeRow[], terms: LayoutTerms): PlainSheet[] {
  const { office, city, language } = terms;
  const answers = answersOf(rows);
  const choices = choicesFor(rows, answers, language);
  const last = firstRow + rows.length - 1;
  const words = texts[language];
  const titles = [words.title(office), words.fill, words.keep].map((text, at): PlainCell[] => [
    null,
    at === 0 ? { value: text, style: styles.title } : text,
  ]);
  const right = firstAnswer + answers.length + 1;
  const main: PlainSheet = {
    name: words.sheet,
    rows: [
      ...titles.map((cells) => ({ cells })),
      { cells: keysOf(answers, writeSheetId({ city, office, rows: rows.length })), isHidden: true },
      { cells: headingsOf(answers, language) },
      ...rows.map((row) => ({ cells: cellsOf(row, answers, terms) })),
    ],
    columns: columnsOf(answers),
    frozen: { rows: firstRow, columns: 0 },
    filter: { top: firstRow - 1, left: 1, bottom: last, right },
    validations: choices.validations,
    protection: { allows: ["formatColumns", "formatRows", "autoFilter"] },
    print: { landscape: true, fitsWidth: true, headingRow: firstRow - 1, footer: words.footer },
  };
  return choices.columns.length === 0 ? [main] : [main, choiceSheet(choices.columns)];
}

function answersOf(rows: readonly OfficeRow[]): Answer[] {
  const found = new Map<string, Answer>();
  for (const { fields } of rows)
    for (const { key, role, heading } of fields) if (!found.has(key)) found.set(key, { key, role, heading });
  const order = [...new Set([...found.values()].map(({ role }) => role))];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

function keysOf(answers: readonly Answer[], id: string): PlainCell[] {
  return [id, codeKey, null, null, ...answers.map(({ key }) => key)];
}

function headingsOf(answers: readonly Answer[], language: Language): PlainCell[] {
  const { code, question, maximum, send, shared } = texts[language];
  const all = [null, code, question, maximum, ...answers.map(({ heading }) => heading), send, shared];
  return all.map((value): FullCell => ({ value, style: styles.heading }));
}

function cellsOf(
  { entry, identity, line, offices, fields }: OfficeRow,
  answers: readonly Answer[],
  terms: LayoutTerms,
): PlainCell[] {
  const { office, language } = terms;
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const sums = Object.fromEntries(
    fields.filter(({ isFormula }) => !isFormula).map(({ key, value }) => [key, valueSum(value)]),
  );
  const fixed = (value: string | number | null, style: CellStyle = styles.fixed): FullCell => ({ value, style });
  return [
    writeRowId({ ...identity, line, sums }),
    fixed(identity.code),
    fixed(line === 0 ? questionText(entry, language) : texts[language].further),
    fixed(line === 0 ? maximumOf(entry) : null, styles.points),
    ...answers.map(({ key }) => answerCell(byKey.get(key))),
    fixed(line === 0 ? sendAll(needsOf(entry))[language] : null),
    fixed(offices.filter((name) => name !== office).join(", ")),
  ];
}

const formats = { date: "dd/mm/yyyy", time: "hh:mm", percent: "0%", hidden: "General" } satisfies Record<
  NumberKind,
  string
>;

/** A row whose table has no such column, or works the value out, has nothing to type there. */
function answerCell(field: Field | undefined): FullCell {
  if (field === undefined) return { value: null, style: styles.fixed };
  const style = field.isFormula ? styles.fixed : styles.open;
  // A score that Excel has made a date of is asked for anew: whatever is typed over it would become a date again.
  if (isLostScore(field)) return { value: null, style };
  return { value: field.value, style: field.kind === null ? style : { ...style, format: formats[field.kind] } };
}

/** Fewer words than these are a code or a heading, not a question. */
const fewestWords = 3;

/** A label of the workbook's own that says more than a code; ours otherwise. */
function questionText(entry: Entry, language: Language): string {
  const words = entry.label.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= fewestWords ? entry.label : labelOf(entry)[language];
}

const widths: Readonly<Partial<Record<Field["role"], number>>> = { evidence: 45, answer: 20 };

function columnsOf(answers: readonly Answer[]): PlainColumn[] {
  const own = answers.map(({ role }) => ({ width: widths[role] ?? 12 }));
  return [{ isHidden: true }, { width: 9 }, { width: 48 }, { width: 9 }, ...own, { width: 40 }, { width: 24 }];
}

const texts = {
  id: {
    sheet: "Isian KLA",
    title: (office: string) => `Isian KLA: ${office}`,
    fill: "Isi hanya sel kuning. Bila belum tahu, biarkan kosong atau tulis ?: isian yang sudah ada tidak akan terhapus.",
    keep: "Jangan menghapus baris dan jangan menyalinnya ke file lain; simpan file ini dan kirim kembali.",
    code: "Kode",
    question: "Pertanyaan",
    further: "(bukti lanjutan)",
    maximum: "Nilai maks",
    send: "Bukti yang diminta",
    shared: "Diisi bersama",
    footer: "Halaman &P dari &N",
  },
  en: {
    sheet: "Isian KLA",
    title: (office: string) => `KLA answers: ${office}`,
    fill: "Fill in the yellow cells only. What you do not know stays blank or gets a ?: what is there already is kept.",
    keep: "Do not delete rows and do not copy them to another file; save this file and send it back.",
    code: "Code",
    question: "Question",
    further: "(further evidence)",
    maximum: "Maximum",
    send: "Evidence asked for",
    shared: "Shared with",
    footer: "Page &P of &N",
  },
};
