/** Tables of a book's sheets: making them, their parts, their rows and columns. */
import type { Area, Book, BookSheet, BookTable } from "./book";
import type { CellInput } from "./cells";
import { clearCells, setCells, cellValueOf } from "./cells";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { deleteCells, insertCells } from "./shift";
import { clearStyle } from "./style";
import { mutableSheet } from "./mutable";

/** Makes a table of the area; without headings a row of them is put above, with nothing but headings a row below. */
export function addTable(
  book: Book,
  sheet: BookSheet,
  area: Area,
  hasHeadings: boolean,
  source: ChangeSource = "local",
): BookTable {
  if (!hasHeadings) insertCells(book, sheet, { ...area, bottom: area.top }, "Down", source);
  const bottom = Math.max(hasHeadings ? area.bottom : area.bottom + 1, area.top + 1);
  const table: BookTable = {
    ...{ id: `{${nextHex(book)}-000C-0000-FFFF-FFFF00000000}`, name: nextTableName(book), area: { ...area, bottom } },
    ...{ headings: true, totals: false, style: "TableStyleMedium2", bandedRows: true, bandedColumns: false },
    ...{ filterButton: true, firstColumn: false, lastColumn: false, sort: null, filters: new Map() },
  };
  mutableSheet(sheet).tables.push(table);
  nameColumns(book, sheet, table, source);
  tell(book, { kind: "tables", sheet: sheet.id, source });
  return table;
}

/** Takes the table off its cells; with `cells` they are emptied, too. */
export function removeTable(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  source: ChangeSource = "local",
  cells = false,
): void {
  mutableSheet(sheet).tables = sheet.tables.filter(({ id }) => id !== table.id);
  if (cells) {
    clearCells(book, sheet, table.area, source);
    clearStyle(book, sheet, [table.area], source);
  }
  tell(book, { kind: "tables", sheet: sheet.id, source });
}

/** The rows between the headings and the totals. */
export function bodyOf({ area, headings, totals }: BookTable): Area {
  return { ...area, top: area.top + (headings ? 1 : 0), bottom: area.bottom - (totals ? 1 : 0) };
}

/** The names of the columns, which stand in the row of headings. */
export function tableColumnNames(sheet: BookSheet, { area, headings }: BookTable): string[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return columns.map((column, index) =>
    headings ? String(cellValueOf(sheet, area.top, column) ?? "") : `Column${index + 1}`,
  );
}

/** Puts rows before the index (the number of rows: at the end); what is below the table moves down. */
export function insertTableRows(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  index: number,
  rows: readonly (readonly CellInput[])[],
  source: ChangeSource = "local",
): void {
  const body = bodyOf(table);
  const top = body.top + index;
  const added = { ...body, top, bottom: top + rows.length - 1 };
  const { bottom } = table.area;
  insertCells(book, sheet, added, "Down", source);
  stretch(sheet, table.id, { bottom: bottom + rows.length });
  setCells(book, sheet, added, rows, source);
}

export function deleteTableRows(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  index: number,
  count: number,
  source: ChangeSource = "local",
): void {
  const body = bodyOf(table);
  const top = body.top + index;
  deleteCells(book, sheet, { ...body, top, bottom: top + count - 1 }, "Up", source);
}

/** Puts a column before the index; what is at the right of the table moves on. */
export function insertTableColumn(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  index: number,
  values: readonly (readonly CellInput[])[],
  source: ChangeSource = "local",
): void {
  const { area } = table;
  const left = area.left + index;
  insertCells(book, sheet, { ...area, left, right: left }, "Right", source);
  stretch(sheet, table.id, { right: area.right + 1 });
  setCells(book, sheet, { ...area, left, right: left }, values, source);
  const now = sheet.tables.find(({ id }) => id === table.id);
  if (now) nameColumns(book, sheet, now, source);
}

export function deleteTableColumn(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  index: number,
  source: ChangeSource = "local",
): void {
  const left = table.area.left + index;
  deleteCells(book, sheet, { ...table.area, left, right: left }, "Left", source);
}

/** Adds the row of totals below, with "Total" and the sum of the last column, or takes it out. */
export function setTotals(
  book: Book,
  sheet: BookSheet,
  table: BookTable,
  shown: boolean,
  source: ChangeSource = "local",
): void {
  const { area } = table;
  if (table.totals === shown) return;
  if (!shown) {
    patchTable(sheet, table.id, { totals: false });
    deleteCells(book, sheet, { ...area, top: area.bottom }, "Up", source);
  } else {
    const row = area.bottom + 1;
    insertCells(book, sheet, { ...area, top: row, bottom: row }, "Down", source);
    patchTable(sheet, table.id, { totals: true, area: { ...area, bottom: row } });
    const last = tableColumnNames(sheet, table).at(-1) ?? "";
    setCells(book, sheet, { ...area, top: row, bottom: row, right: area.left }, [["Total"]], source);
    if (area.right > area.left)
      setCells(
        book,
        sheet,
        { ...area, top: row, bottom: row, left: area.right },
        [[`=SUBTOTAL(109,[${last}])`]],
        source,
      );
  }
  tell(book, { kind: "tables", sheet: sheet.id, source });
}

/** Changes what is given of a table, which keeps its id. */
export function changeTable(
  book: Book,
  sheet: BookSheet,
  id: string,
  patch: Partial<Omit<BookTable, "id">>,
  source: ChangeSource = "local",
): void {
  patchTable(sheet, id, patch);
  tell(book, { kind: "tables", sheet: sheet.id, source });
}

/** Tables are replaced, not changed, when cells move: so are they here. */
function patchTable(sheet: BookSheet, id: string, patch: Partial<BookTable>): void {
  mutableSheet(sheet).tables = sheet.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
}

function stretch(sheet: BookSheet, id: string, edge: Partial<Area>): void {
  mutableSheet(sheet).tables = sheet.tables.map((table) =>
    table.id === id ? { ...table, area: { ...table.area, ...edge } } : table,
  );
}

/** Headings are texts, none blank, no two alike. */
function nameColumns(book: Book, sheet: BookSheet, table: BookTable, source: ChangeSource): void {
  const seen = new Set<string>();
  const names = tableColumnNames(sheet, table).map((given, index) => {
    const name = free(given === "" ? `Column${index + 1}` : given, given === "" ? "Column" : given, seen);
    seen.add(name.toLowerCase());
    return name;
  });
  const { top } = table.area;
  const isSame = names.every((name, index) => cellValueOf(sheet, top, table.area.left + index) === name);
  if (!isSame) setCells(book, sheet, { ...table.area, bottom: top }, [names], source);
}

function free(name: string, stem: string, seen: ReadonlySet<string>): string {
  let found = name;
  for (let number = 2; seen.has(found.toLowerCase()); number++) found = `${stem}${number}`;
  return found;
}

/** "Table1", "Table2" …: the first that no table has. */
export function nextTableName(book: Book): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
