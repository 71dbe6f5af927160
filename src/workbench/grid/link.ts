/** What ties the grid to its book: the one way to write into the grid, and which of the two is writing at the moment. */
import type { IAccessor } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../core/text";
import type { Book, BookSheet } from "../book/book";
import type { Pending } from "./pending";
import type { GridTable } from "./tables";

type FWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type FWorksheet = NonNullable<ReturnType<FWorkbook["getSheetBySheetId"]>>;

export interface GridLink {
  api: FUniver;
  workbook: FWorkbook;
  book: Book;
  /** The grid's id of the book. */
  unit: string;
  /** Of the page: numbers are written in it. */
  language: () => Language;
  /** Set while one side writes into the other, so that it does not hear itself. */
  writing: "grid" | "book" | null;
  /** The looks of tables that the grid shows, by sheet. */
  tables: Map<string, readonly GridTable[]>;
  /** Sheets whose rows are as high as their texts: those that have been in front. */
  fitted: Set<string>;
  /** Cells that are to be drawn soon, by sheet. */
  pending: Map<string, Pending>;
  /** Called when a change could not be drawn: the book has it all the same. */
  onFault: (error: unknown) => void;
  /** Called when the grid has changed in a way that the book knows nothing of: the book is to be drawn again. */
  onStrange: () => void;
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

/** A mutation of Univer's, which knows its parameters; a function of it is never called here. */
export interface GridMutation<Params extends object> {
  readonly id: string;
  readonly handler?: (accessor: IAccessor, params: Params) => unknown;
}

type Own<Params> = Omit<Params, "unitId" | "subUnitId">;

/** Runs one of the grid's mutations on a sheet, at once and without a step to undo. */
export function mutate<Params extends object>(
  { api, unit }: GridLink,
  sheet: string,
  { id }: GridMutation<Params>,
  params: Own<Params>,
  options: { onlyLocal?: boolean; fromCollab?: boolean } = {},
): void {
  api.syncExecuteCommand(id, { unitId: unit, subUnitId: sheet, ...params }, options);
}

/** The same, of sheets as a whole: the grid is not to choose by itself which sheet is active then, as it does for a person. */
export function mutateSheets<Params extends object>(
  link: GridLink,
  sheet: string,
  mutation: GridMutation<Params>,
  params: Own<Params>,
): void {
  mutate(link, sheet, mutation, params, { fromCollab: true });
}
