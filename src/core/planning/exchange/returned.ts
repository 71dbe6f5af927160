/** Reads what came back from an office: its answers by the ids of their rows, wherever sheets, rows and columns stand by now. */
import { Fault } from "../../fault";
import type { Text } from "../../text";
import { isBlank, toA1 } from "../../workbook";
import type { CellRef, CellValue, NumberKind, Sheet, Workbook } from "../../workbook";
import { codeKey } from "./form";
import { isId, isSheetId, readRowId, readSheetId } from "./ids";
import type { RowId, SheetId } from "./ids";

/** A file that came back. */
export interface ReturnedFile {
  /** Its name, for the sentences. */
  readonly file: string;
  readonly workbook: Workbook;
}

export interface ReturnedRow {
  readonly id: RowId;
  readonly cells: readonly ReturnedCell[];
}

export interface ReturnedCell {
  /** The key of its column. */
  readonly key: string;
  readonly at: CellRef;
  readonly value: CellValue;
  readonly kind: NumberKind | null;
}

/** One sheet of a file, as an office has filled it in. */
export interface ReturnedSheet {
  readonly file: string;
  readonly id: SheetId;
  readonly rows: readonly ReturnedRow[];
}

/**
 * Every sheet of ours in the file.
 * @throws Fault when it holds none, or the ids of one are damaged: nothing could be told for certain then.
 */
export function returnedSheets({ file, workbook }: ReturnedFile): ReturnedSheet[] {
  const found = workbook.sheets.flatMap((sheet) => {
    const ids = idsOn(sheet);
    return ids.length === 0 ? [] : [sheetFrom(file, sheet, ids)];
  });
  if (found.length === 0) throw new Fault(notOurs(file));
  return found;
}

interface FoundId {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function idsOn({ rows }: Sheet): FoundId[] {
  return rows.flatMap((cells, row) => cells.flatMap((text, column) => (isId(text) ? [{ row, column, text }] : [])));
}

/** @throws Fault when the row that names the columns, or the id of a row, is damaged or gone. */
function sheetFrom(file: string, sheet: Sheet, ids: readonly FoundId[]): ReturnedSheet {
  const [head, ...more] = ids.filter(({ text }) => isSheetId(text));
  const id = head === undefined ? null : readSheetId(head.text);
  if (head === undefined || id === null || more.length > 0) throw new Fault(headDamaged(file, sheet.name));
  const columns = columnsIn(sheet.rows[head.row] ?? []);
  if (columns.size < 2 || !columns.has(codeKey)) throw new Fault(headDamaged(file, sheet.name));
  const own = ids.filter((one) => one !== head);
  if (own.length === 0) throw new Fault(headDamaged(file, sheet.name));
  refuseAnswersWithoutId(file, sheet, head, columns, new Set(own.map(({ row }) => row)));
  return { file, id, rows: own.map((one) => rowFrom(file, sheet, one, columns)) };
}

/** Keys stand in a hidden row; each names its column once. */
function columnsIn(cells: readonly CellValue[]): Map<string, number> {
  const keys = cells.flatMap((value, column): [string, number][] =>
    typeof value === "string" && /^(?:code|score|achievement|answer|yes|no|evidence)(?:\.\d{1,2})?$/.test(value.trim())
      ? [[value.trim(), column]]
      : [],
  );
  return new Map(keys);
}

/** @throws Fault when the id is damaged, or belongs to another question than the one shown beside it. */
function rowFrom(
  file: string,
  sheet: Sheet,
  { row, text }: FoundId,
  columns: ReadonlyMap<string, number>,
): ReturnedRow {
  const id = readRowId(text);
  if (id === null) throw new Fault(rowDamaged(file, sheet.name, row));
  const cellAt = ([key, column]: [string, number]): ReturnedCell => ({
    ...{ key, at: { sheet: sheet.name, row, column }, value: sheet.rows[row]?.[column] ?? null },
    kind: sheet.kinds?.get(toA1(row, column)) ?? null,
  });
  const all = [...columns].map(cellAt);
  const code = all.find(({ key }) => key === codeKey);
  if (code !== undefined && !isSameCode(code.value, id.code)) throw new Fault(rowMoved(file, sheet.name, row, id.code));
  return { id, cells: all.filter(({ key }) => key !== codeKey && Object.hasOwn(id.sums, key)) };
}

/** A program may have made a number of "1.10". */
function isSameCode(shown: CellValue, code: string): boolean {
  const text = String(shown ?? "").trim();
  return text === code || (text !== "" && Number(text) === Number(code));
}

/**
 * Rows of the sheet's own below the headings, with an answer and without an id: nobody knows whose they are.
 * @throws Fault when there is one.
 */
function refuseAnswersWithoutId(
  file: string,
  sheet: Sheet,
  head: FoundId,
  columns: ReadonlyMap<string, number>,
  known: ReadonlySet<number>,
): void {
  const first = Math.min(...known);
  const last = Math.max(...known, head.row);
  const answers = [...columns].filter(([key]) => key !== codeKey).map(([, column]) => column);
  for (const [row, cells] of sheet.rows.entries()) {
    if (row < first || known.has(row)) continue;
    const isFilled = answers.some((column) => !isBlank(cells[column] ?? null));
    const hasCode = !isBlank(cells[columns.get(codeKey) ?? -1] ?? null);
    if (isFilled && (hasCode || row <= last)) throw new Fault(rowDamaged(file, sheet.name, row));
  }
}

const again: Text = {
  id: "minta OPD mengisi file yang dibagikan, tanpa mengubah kolom dan baris tersembunyinya, atau bagikan file baru dengan --split",
  en: "ask the office to fill in the file that it was given, without its hidden column and row changed, or give it a new one with --split",
};

function notOurs(file: string): Text {
  return {
    id: `"${file}" bukan lembar isian dari --split; ${again.id}.`,
    en: `"${file}" is no sheet that --split has made; ${again.en}.`,
  };
}

function headDamaged(file: string, sheet: string): Text {
  return {
    id: `Tanda pengenal lembar "${sheet}" di "${file}" rusak atau hilang, jadi isiannya tidak dapat dipastikan milik siapa; ${again.id}.`,
    en: `The id of the sheet "${sheet}" of "${file}" is damaged or gone, so nobody can tell whose answers these are; ${again.en}.`,
  };
}

function rowDamaged(file: string, sheet: string, row: number): Text {
  return {
    id: `Tanda pengenal baris ${row + 1} di lembar "${sheet}" dari "${file}" rusak atau hilang, jadi isian baris itu tidak dapat dipastikan; ${again.id}.`,
    en: `The id of row ${row + 1} on the sheet "${sheet}" of "${file}" is damaged or gone, so nobody can tell whose answer it is; ${again.en}.`,
  };
}

function rowMoved(file: string, sheet: string, row: number, code: string): Text {
  return {
    id: `Baris ${row + 1} di lembar "${sheet}" dari "${file}" menunjukkan pertanyaan lain daripada tanda pengenalnya (${code}), seperti setelah sebagian kolom diurutkan; ${again.id}.`,
    en: `Row ${row + 1} on the sheet "${sheet}" of "${file}" shows another question than its id (${code}), as after sorting some of the columns only; ${again.en}.`,
  };
}
