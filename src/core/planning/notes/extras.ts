/** What people added to the sheet of notes beside what is ours: it is kept when the sheet is written anew. */
import { ownSheetOf, plain } from "../../own/sheets";
import type { CellStyle, PlainCell } from "../../sheets/sheet";
import { isBlank, toA1, valueAt } from "../../workbook";
import type { NumberKind, Sheet, Workbook } from "../../workbook";
import { reasons } from "./reasons";
import { columnsIn } from "./sheet";

export interface Extras {
  /** The headings of added columns, in their order. */
  readonly headings: readonly PlainCell[];
  /** Their cells in the first row with that id. */
  readonly of: (id: string) => readonly PlainCell[];
  /** Rows without an id: our columns in the order of `fields`, then the added ones. */
  readonly lost: readonly (readonly PlainCell[])[];
  /** Rows of people's above the headings. */
  readonly above: readonly (readonly PlainCell[])[];
}

const nothing: Extras = { headings: [], of: () => [], lost: [], above: [] };

/** `ours` are texts that we write above the headings; `fields` our columns as they will be written. */
export function extrasOf(
  { sheets }: Pick<Workbook, "sheets">,
  ours: readonly string[],
  fields: readonly Field[],
): Extras {
  const sheet = sheets.find((one) => ownSheetOf(one)?.id === "notes");
  const top = sheet && ownSheetOf(sheet)?.row;
  if (!sheet || top === undefined) return nothing;
  const columns = columnsIn(sheet.rows[top] ?? []);
  const added = addedColumns(sheet, top, new Set(columns.values()));
  const at = (row: number, column: number | undefined): PlainCell =>
    column === undefined ? null : cellAt(sheet, row, column);
  const below = sheet.rows.map((_, row) => row).slice(top + 1);
  const idIn = (row: number): string => String(valueAt(sheet, row, columns.get("id") ?? -1) ?? "").trim();
  const rowOf = new Map(below.toReversed().map((row) => [idIn(row), row]));
  return {
    headings: added.map((column) => at(top, column)),
    of: (id) => added.map((column) => at(rowOf.get(id) ?? -1, column)),
    lost: below
      .filter((row) => idIn(row) === "")
      .map((row) => [...fields.map((field) => at(row, columns.get(field))), ...added.map((column) => at(row, column))])
      .filter((cells) => cells.some((cell) => !isEmpty(cell))),
    above: rowsAbove(sheet, top, ours),
  };
}

type Field = Parameters<ReturnType<typeof columnsIn>["get"]>[0];

/** Columns that hold anything from the headings down and are not ours: neither a field nor the list to choose from. */
function addedColumns({ rows }: Sheet, top: number, own: ReadonlySet<number>): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = rows.map((cells) => cells[column] ?? null).filter((cell) => !isBlank(cell));
    const isList = texts.length > 0 && texts.every((text) => choices.has(plain(text)));
    const isUsed = rows.slice(top).some((cells) => !isBlank(cells[column] ?? null));
    return isUsed && !isList && !own.has(column);
  });
}

const choices = new Set(Object.values(reasons).flatMap(({ id, en }) => [plain(id), plain(en)]));

function rowsAbove({ rows }: Sheet, top: number, ours: readonly string[]): PlainCell[][] {
  const known = new Set([...ours.map(plain), ...choices]);
  return rows
    .slice(0, top)
    .map((cells) => cells.map((cell) => (known.has(plain(cell)) ? null : cell)))
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
}

const formats = { date: "dd/mm/yyyy", time: "hh:mm", percent: "0%", hidden: "General" } satisfies Record<
  NumberKind,
  string
>;

function cellAt(sheet: Sheet, row: number, column: number): PlainCell {
  const value = valueAt(sheet, row, column);
  const kind = sheet.kinds?.get(toA1(row, column));
  if (kind === undefined || typeof value !== "number") return value;
  const style: CellStyle = { format: formats[kind] };
  return { value, style };
}

function isEmpty(cell: PlainCell): boolean {
  return typeof cell === "object" && cell !== null ? isBlank(cell.value) : isBlank(cell);
}
