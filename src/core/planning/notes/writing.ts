/** What is written into the sheet of notes: a note in the first free row, or the rows of a note blank again. */
import { ownSheetOf, ownSheets } from "../../own/sheets";
import type { Write } from "../../port/port";
import type { Finding } from "../../rule/finding";
import type { Language } from "../../text";
import { isBlank, valueAt } from "../../workbook";
import type { CellValue, Sheet, Workbook } from "../../workbook";
import type { SettledNote } from "../settled";
import { columnsIn, notesFields, notesHeading, notesRow } from "./sheet";
import type { Field } from "./sheet";

/** Cells of the sheet that is there, whatever order its columns are in; or a sheet to add where there is none. */
export type NoteWriting =
  { is: "cells"; writes: Write[] } | { is: "sheet"; name: string; rows: readonly (readonly CellValue[])[] };

export function writingOf(
  note: SettledNote,
  finding: Finding,
  { sheets }: Pick<Workbook, "sheets">,
  language: Language,
): NoteWriting {
  const sheet = sheets.find((one) => ownSheetOf(one)?.id === "notes");
  const top = sheet && ownSheetOf(sheet)?.row;
  if (!sheet || top === undefined)
    return {
      is: "sheet",
      name: ownSheets.notes.name[language],
      rows: [notesHeading(language), notesRow(note, finding, language)],
    };
  const texts = notesFields(note, finding, language);
  const row = freeRow(sheet, top);
  const writes = [...columnsIn(sheet.rows[top] ?? [])].flatMap(([field, column]): Write[] => {
    const to = texts[field];
    if (isBlank(to)) return [];
    return [{ at: { sheet: sheet.name, row, column }, from: { value: null }, to: { value: to } }];
  });
  return { is: "cells", writes };
}

/** Below everything that stands in the sheet: whoever notes something beside the table keeps it. */
function freeRow({ rows }: Sheet, top: number): number {
  return (
    Math.max(
      top,
      rows.findLastIndex((cells) => !cells.every(isBlank)),
    ) + 1
  );
}

/** Empties every row that holds a note of that id. */
export function removalOf(id: string, { sheets }: Pick<Workbook, "sheets">): Write[] {
  return sheets.flatMap((sheet) => {
    const own = ownSheetOf(sheet);
    if (own?.id !== "notes") return [];
    const columns = columnsIn(sheet.rows[own.row] ?? []);
    const at = columns.get("id") ?? -1;
    return sheet.rows.flatMap((cells, row) =>
      row > own.row && String(cells[at] ?? "").trim() === id ? blanked(sheet, row, columns) : [],
    );
  });
}

function blanked(sheet: Sheet, row: number, columns: ReadonlyMap<Field, number>): Write[] {
  return [...columns.values()].flatMap((column): Write[] => {
    const from = valueAt(sheet, row, column);
    if (isBlank(from)) return [];
    return [{ at: { sheet: sheet.name, row, column }, from: { value: from }, to: { value: null } }];
  });
}
