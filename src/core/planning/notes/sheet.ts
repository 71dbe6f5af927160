/** The sheet "Catatan KLA": settled findings in ordinary cells, so that everybody who opens the workbook sees them. */
import { ownSheetOf, ownSheets, plain } from "../../own/sheets";
import type { Finding } from "../../rule/finding";
import { reference } from "../../reference";
import type { Language, Text } from "../../text";
import { isBlank } from "../../workbook";
import type { CellValue, Sheet, Workbook } from "../../workbook";
import type { SettledNote } from "../settled";
import { identitiesOf } from "./identity";
import type { Identified } from "./identity";
import { reasonOf, reasons } from "./reasons";

export type Field = "id" | "cell" | "message" | "value" | "evidence" | "reason" | "note" | "who" | "when";

const { key, other } = ownSheets.notes;

/** In the order in which we write them; people may move them. */
const headings: Readonly<Record<Field, Text>> = {
  id: key,
  cell: { id: "Sel", en: "Cell" },
  message: { id: "Temuan", en: "Finding" },
  value: { id: "Nilai saat itu", en: "Value then" },
  evidence: { id: "Sidik bukti saat itu", en: "Evidence mark then" },
  reason: other,
  note: { id: "Penjelasan", en: "Explanation" },
  who: { id: "Oleh", en: "By" },
  when: { id: "Tanggal", en: "Date" },
};

/** A note about a finding as it stands now. */
export function noteFor(
  finding: Finding,
  report: Identified,
  said: Pick<SettledNote, "reason" | "note" | "who" | "when">,
): SettledNote | null {
  const identity = identitiesOf({ ...report, findings: [finding] })[0];
  return identity ? { id: identity.id, value: identity.value, evidence: identity.evidence, ...said } : null;
}

/** The headings, as the sheet's row above its notes. */
export function notesHeading(language: Language): CellValue[] {
  return fields.map((field) => headings[field][language]);
}

/** In the order in which we write them. */
export const fields = [
  "id",
  "cell",
  "message",
  "value",
  "evidence",
  "reason",
  "note",
  "who",
  "when",
] as const satisfies readonly Field[];

/** A note, or one that waits for its reason. */
type Noted = Omit<SettledNote, "reason"> & { reason: SettledNote["reason"] | null };

/** A note as a row under `notesHeading`; the cell and the sentence are for people, who find their way by them. */
export function notesRow(note: Noted, finding: Finding | null, language: Language): CellValue[] {
  const texts = notesFields(note, finding, language);
  return fields.map((field) => texts[field]);
}

/** The same, field by field. */
export function notesFields(
  note: Noted,
  finding: Finding | null,
  language: Language,
): Readonly<Record<Field, CellValue>> {
  return {
    ...{ id: note.id, value: numberOr(note.value), evidence: note.evidence },
    cell: finding && reference(finding.at),
    message: finding && finding.message[language],
    reason: note.reason && reasons[note.reason][language],
    ...{ note: textOrNull(note.note), who: textOrNull(note.who), when: textOrNull(note.when) },
  };
}

/** A number as a number, where it comes back as the same text. */
function numberOr(text: string | null): CellValue {
  return text !== null && String(Number(text)) === text ? Number(text) : text;
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

export interface ReadNotes {
  notes: readonly SettledNote[];
  /** Rows with something in them and no id: nobody can tell what they are about. */
  lost: readonly { sheet: string; row: number }[];
}

/** Every note of the workbook; columns may stand in any order, rows may be sorted, blank or have others above. */
export function readNotes({ sheets }: Pick<Workbook, "sheets">): ReadNotes {
  const read = sheets.flatMap((sheet) => {
    const own = ownSheetOf(sheet);
    return own?.id === "notes" ? rowsOf(sheet, own.row) : [];
  });
  return {
    notes: read.flatMap(({ note }) => (note === null || note === "waiting" ? [] : [note])),
    lost: read.flatMap(({ note, sheet, row }) => (note === null ? [{ sheet, row }] : [])),
  };
}

/** Waiting for its reason, or null where the id is lost. */
type ReadNote = SettledNote | "waiting" | null;

function rowsOf({ name, rows }: Sheet, top: number): { note: ReadNote; sheet: string; row: number }[] {
  const columns = columnsIn(rows[top] ?? []);
  return rows.slice(top + 1).flatMap((cells, at) => {
    const isEmpty = [...columns.values()].every((column) => isBlank(cells[column] ?? null));
    return isEmpty ? [] : [{ note: noteIn(cells, columns), sheet: name, row: top + 1 + at }];
  });
}

/** Where each field stands in a row of headings. */
export function columnsIn(cells: readonly CellValue[]): ReadonlyMap<Field, number> {
  const texts = cells.map(plain);
  return new Map(
    fields.flatMap((field): [Field, number][] => {
      const { id, en } = headings[field];
      const at = texts.findIndex((text) => text === plain(id) || text === plain(en));
      return at < 0 ? [] : [[field, at]];
    }),
  );
}

function noteIn(cells: readonly CellValue[], columns: ReadonlyMap<Field, number>): ReadNote {
  const cell = (field: Field): CellValue => cells[columns.get(field) ?? -1] ?? null;
  const text = (field: Field): string => String(cell(field) ?? "").trim();
  if (text("id") === "") return null;
  const said = text("reason");
  if (said === "" && text("note") === "") return "waiting";
  const reason = reasonOf(said);
  const known = (field: Field): string | null => (text(field) === "" ? null : text(field));
  return {
    ...{
      id: text("id"),
      value: known("value"),
      evidence: known("evidence"),
      who: text("who"),
      when: dateText(cell("when")),
    },
    reason: reason ?? "other",
    note: reason === null ? [said, text("note")].filter((part) => part !== "").join(": ") : text("note"),
  };
}

/** Excel counts days from 30 December 1899; a typed date is such a number. */
const [firstDay, dayLength] = [Date.UTC(1899, 11, 30), 86_400_000];

function dateText(cell: CellValue): string {
  if (typeof cell !== "number") return String(cell ?? "").trim();
  const isDate = cell > 36_526 && cell < 73_051; // 2000 to 2099
  return isDate ? new Date(firstDay + Math.floor(cell) * dayLength).toISOString().slice(0, 10) : String(cell);
}
