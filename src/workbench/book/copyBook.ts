/** What a book holds at a moment, apart from it: whatever happens to the book later does not reach the copy. */
import type { Book, BookSheet } from "./book";
import type { MutableSheet } from "./mutable";
import { registerBook, registerSheet } from "./mutable";

/** Nobody listens to the copy, and nothing calculates in it; cells and styles are shared, as they are never written into. */
export function copyBook(book: Book): Book {
  return registerBook({
    ...book,
    sheets: book.sheets.map(copyOf),
    names: book.names.map((one) => ({ ...one })),
    ...{ listeners: new Set(), settled: null, recalculate: null, spills: null },
    ...{ settings: new Map(book.settings), properties: new Map(book.properties), about: new Map(book.about) },
  });
}

function copyOf(sheet: BookSheet): MutableSheet {
  const { cells, rows, columns, sheet: whole } = sheet.styles;
  return registerSheet({
    ...sheet,
    ...{ rows: [...sheet.rows], formulas: new Map(sheet.formulas), uncalculated: new Set(sheet.uncalculated) },
    styles: { cells: new Map(cells), rows: new Map(rows), columns: new Map(columns), sheet: whole },
    ...{ merges: [...sheet.merges], links: new Map(sheet.links), comments: [...sheet.comments] },
    ...{ hiddenRows: new Set(sheet.hiddenRows), hiddenColumns: new Set(sheet.hiddenColumns) },
    ...{ rowHeights: new Map(sheet.rowHeights), columnWidths: new Map(sheet.columnWidths) },
    ...{ conditionalFormats: [...sheet.conditionalFormats], validations: [...sheet.validations] },
    notes: new Map([...sheet.notes].map(([key, note]) => [key, { ...note }])),
    names: sheet.names.map((one) => ({ ...one })),
    ...{ tables: [...sheet.tables], charts: [...sheet.charts], unread: new Set(sheet.unread) },
  });
}
