/** Tables of a book's sheets: making them, their parts, their rows and columns. */
import type { Area, Book, BookSheet, BookTable } from "./book";
import { clearCells, formulaOf, setCells, cellValueOf } from "./cells";
import type { CellInput } from "./cells";
import { tell } from "./changes";
import { nextHex } from "./create";
import { deleteCells, insertCells } from "./shift";
import { touches } from "./merges";
import { clearStyle } from "./style";
import { mutableSheet } from "./mutable";
import { followColumnName, followRows, followTableName, loseTable, writeTableOut } from "./tableReferences";

/** Makes a table of the area; without headings a row of them is put above, with nothing but headings a row below. */
export function addTable(book: Book, sheet: BookSheet, area: Area, hasHeadings: boolean): BookTable {
  if (!hasHeadings) insertCells(book, sheet, { ...area, bottom: area.top }, "Down");
  const bottom = Math.max(hasHeadings ? area.bottom : area.bottom + 1, area.top + 1);
  const table: BookTable = {
    ...{ id: `{${nextHex(book)}-000C-0000-FFFF-FFFF00000000}`, name: nextTableName(book), area: { ...area, bottom } },
    ...{ headings: true, totals: false, style: "TableStyleMedium2", bandedRows: true, bandedColumns: false },
    ...{ filterButton: true, firstColumn: false, lastColumn: false },
    isUnfilled: hasHeadings && area.bottom === area.top,
  };
  mutableSheet(sheet).tables.push(table);
  nameColumns(book, sheet, table);
  tell(book, { kind: "tables", sheet: sheet.id });
  return table;
}

/** Takes the table off its cells, of which formulas speak then; with `cells` they are emptied, too, and nothing is left. */
export function removeTable(book: Book, sheet: BookSheet, table: BookTable, cells = false): void {
  const rewritten = cells ? loseTable(book, table) : writeTableOut(book, { sheet, table });
  mutableSheet(sheet).tables = sheet.tables.filter(({ id }) => id !== table.id);
  if (cells) {
    clearCells(book, sheet, table.area);
    clearStyle(book, sheet, [table.area]);
  }
  tell(book, { kind: "tables", sheet: sheet.id, rewritten });
}

/** Gives a table another name, which formulas that speak of it take over. */
export function renameTable(book: Book, sheet: BookSheet, table: BookTable, name: string): void {
  patchTable(sheet, table.id, { name });
  tell(book, { kind: "tables", sheet: sheet.id, rewritten: followTableName(book, table.name, name) });
}

/**
 * Writes cells as setCells() does, but for those that a merge covers, which hold nothing. What is written over the headings
 * of tables becomes one, and formulas take it over.
 */
export function enterCells(book: Book, sheet: BookSheet, area: Area, inputs: readonly (readonly CellInput[])[]): void {
  const isHeaded = ({ headings, area: { top, left, right } }: BookTable): boolean =>
    headings && top >= area.top && top <= area.bottom && left <= area.right && right >= area.left;
  const before = sheet.tables.filter(isHeaded).map((table) => ({ table, names: tableColumnNames(sheet, table) }));
  setCells(book, sheet, area, withoutCovered(sheet, area, inputs));
  for (const { table, names } of before) {
    nameEdited(book, sheet, table, names);
    const rewritten = tableColumnNames(sheet, table).flatMap((name, index) =>
      name === names[index] ? [] : followColumnName(book, { sheet, table }, names[index] ?? "", name),
    );
    if (rewritten.length > 0) tell(book, { kind: "tables", sheet: sheet.id, rewritten });
  }
}

/** The inputs, with null for the cells that a merge covers. */
function withoutCovered(
  { merges }: BookSheet,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): readonly (readonly CellInput[])[] {
  const near = merges.filter((merge) => touches(merge, area));
  if (near.length === 0) return inputs;
  return inputs.map((line, down) => {
    const row = area.top + down;
    const over = near.filter(({ top, bottom }) => row >= top && row <= bottom);
    const isCovered = (column: number): boolean =>
      over.some(({ top, left, right }) => column >= left && column <= right && (row > top || column > left));
    return over.length === 0 ? line : line.map((input, across) => (isCovered(area.left + across) ? null : input));
  });
}

/** Gives a column, counted from 0, another heading, which formulas take over. */
export function renameTableColumn(book: Book, sheet: BookSheet, table: BookTable, index: number, name: string): void {
  const { top, left } = table.area;
  enterCells(book, sheet, { top, bottom: top, left: left + index, right: left + index }, [[{ text: name }]]);
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

/** How many rows of data a table has; a blank one that only waits to be filled is none. */
export function countTableRows(sheet: BookSheet, table: BookTable): number {
  const { top, bottom } = bodyOf(table);
  return isBlankTable(sheet, table) ? 0 : bottom - top + 1;
}

function isBlankTable(sheet: BookSheet, table: BookTable): boolean {
  const { top, left, bottom, right } = bodyOf(table);
  if (!table.isUnfilled || top !== bottom) return false;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.every((column) => cellValueOf(sheet, top, column) === null && formulaOf(sheet, top, column) === null);
}

/**
 * Makes room for rows before the index (the number of rows: at the end); what is below the table moves down, and the blank
 * row of a table without any is taken. Answers where the rows are.
 */
export function insertTableRows(book: Book, sheet: BookSheet, table: BookTable, index: number, count: number): Area {
  const body = bodyOf(table);
  const top = body.top + index;
  const taken = isBlankTable(sheet, table) ? 1 : 0;
  const added = { ...body, top, bottom: top + count - 1 };
  const bottom = table.area.bottom + count - taken;
  if (count > taken) insertCells(book, sheet, { ...added, top: top + taken }, "Down");
  patchTable(sheet, table.id, { isUnfilled: false, area: { ...table.area, bottom } });
  const rewritten = top > body.bottom ? followRows(book, sheet, body, added.bottom) : [];
  tell(book, { kind: "tables", sheet: sheet.id, rewritten });
  return added;
}

/** Adds the row of totals below, with "Total" and the sum of the last column or, of one without numbers, its count, or takes it out. */
export function setTotals(book: Book, sheet: BookSheet, table: BookTable, shown: boolean): void {
  const { area } = table;
  if (table.totals === shown) return;
  if (!shown) {
    patchTable(sheet, table.id, { totals: false });
    deleteCells(book, sheet, { ...area, top: area.bottom }, "Up");
  } else {
    const row = area.bottom + 1;
    insertCells(book, sheet, { ...area, top: row, bottom: row }, "Down");
    patchTable(sheet, table.id, { totals: true, area: { ...area, bottom: row } });
    const last = tableColumnNames(sheet, table).at(-1) ?? "";
    setCells(book, sheet, { ...area, top: row, bottom: row, right: area.left }, [["Total"]]);
    const { top, bottom } = bodyOf(table);
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
    const isSummed = rows.some((at) => isNumberOrFormula(sheet, at, area.right));
    if (area.right > area.left)
      setCells(book, sheet, { ...area, top: row, bottom: row, left: area.right }, [
        [`=SUBTOTAL(${isSummed ? 109 : 103},[${last}])`],
      ]);
  }
  tell(book, { kind: "tables", sheet: sheet.id });
}

/** A formula that has no result yet may give a number. */
function isNumberOrFormula(sheet: BookSheet, row: number, column: number): boolean {
  const value = cellValueOf(sheet, row, column);
  return typeof value === "number" || (value === null && formulaOf(sheet, row, column) !== null);
}

/** Changes what is given of a table, which keeps its id. */
export function changeTable(book: Book, sheet: BookSheet, id: string, patch: Partial<Omit<BookTable, "id">>): void {
  patchTable(sheet, id, patch);
  tell(book, { kind: "tables", sheet: sheet.id });
}

/** Tables are replaced, not changed, when cells move: so are they here. */
function patchTable(sheet: BookSheet, id: string, patch: Partial<BookTable>): void {
  mutableSheet(sheet).tables = sheet.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
}

/** Headings that have been written become texts of their own: what is blank "Column1", and a second "Score" "Score2". */
function nameEdited(book: Book, sheet: BookSheet, table: BookTable, before: readonly string[]): void {
  const { top, left } = table.area;
  const names = tableColumnNames(sheet, table);
  const seen = new Set(names.filter((name, index) => name === before[index]).map((name) => name.toLowerCase()));
  names.forEach((given, index) => {
    const column = left + index;
    if (given === before[index] || formulaOf(sheet, top, column) !== null) return;
    const name = given === "" ? free("Column1", "Column", seen) : free(given, given, seen);
    seen.add(name.toLowerCase());
    if (cellValueOf(sheet, top, column) !== name)
      setCells(book, sheet, { top, left: column, bottom: top, right: column }, [[{ text: name }]]);
  });
}

/** Headings are texts, none blank, no two alike. */
function nameColumns(book: Book, sheet: BookSheet, table: BookTable): void {
  const seen = new Set<string>();
  const names = tableColumnNames(sheet, table).map((given, index) => {
    const name = free(given === "" ? `Column${index + 1}` : given, given === "" ? "Column" : given, seen);
    seen.add(name.toLowerCase());
    return name;
  });
  const { top } = table.area;
  const isSame = names.every((name, index) => cellValueOf(sheet, top, table.area.left + index) === name);
  if (!isSame) setCells(book, sheet, { ...table.area, bottom: top }, [names]);
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
