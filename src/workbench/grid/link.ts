/** What ties the grid to its book, and which of the two is writing into the other at the moment. */
import type { FUniver } from "@univerjs/core/facade";
import type { Book, BookSheet } from "../book/book";
import type { GridTable } from "./tables";

type FWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type FWorksheet = NonNullable<ReturnType<FWorkbook["getSheetBySheetId"]>>;

export interface GridLink {
  api: FUniver;
  workbook: FWorkbook;
  book: Book;
  /** The grid's id of the book. */
  unit: string;
  /** Set while one side writes into the other, so that it does not hear itself. */
  writing: "grid" | "book" | null;
  /** The looks of tables that the grid shows, by sheet. */
  tables: Map<string, readonly GridTable[]>;
}

/** Runs `work` as a writing of `side`; nothing when the other side is writing. */
export function writeAs(link: GridLink, side: "grid" | "book", work: () => void): void {
  if (link.writing !== null) return;
  link.writing = side;
  try {
    work();
  } finally {
    link.writing = null;
  }
}

export function bookSheet({ book }: GridLink, id: string): BookSheet | null {
  return book.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** Runs one of the grid's mutations on a sheet, at once and without a step to undo. */
export function mutate({ api, unit }: GridLink, sheet: string, name: string, params: object): void {
  api.syncExecuteCommand(`sheet.mutation.${name}`, { unitId: unit, subUnitId: sheet, ...params });
}
