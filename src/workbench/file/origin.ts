/** Remembers the file that a book was read from, and where its rows, columns and cells have got to since. */
import { compacted } from "../../core/moves/compacted";
import { moveOf } from "../../core/moves/moves";
import type { SheetMove } from "../../xlsx/write/moves/move";
import type { Book } from "../book/book";
import type { Change } from "../book/changes";
import { copyBook } from "../book/copyBook";
import { applyMove } from "../book/shift";

/** A file as it was opened, and what has happened to its sheets since. */
export interface Origin {
  readonly bytes: Uint8Array;
  /** What the file holds, with its rows, columns and cells at the places that they have by now. */
  readonly before: () => Book;
  /** How they have got there. */
  readonly moves: () => readonly SheetMove[];
  /** False once something has happened to them that no patch can say. */
  readonly canPatch: () => boolean;
}

/** What a patch says of a sheet of the file, and what no file keeps. */
const patched: ReadonlySet<Change["kind"]> = new Set([
  ...([
    "cells",
    "results",
    "calculated",
    "formats",
    "notes",
    "comments",
    "tables",
    "conditionalFormats",
    "sorted",
  ] as const),
  ...([
    "sizes",
    "rowsHidden",
    "columnsHidden",
    "merges",
    "links",
    "sheetLook",
    "sheetRenamed",
    "sheetMoved",
    "sheetDeleted",
  ] as const),
  ...(["visibility", "protection", "validations", "print", "names"] as const),
  ...(["selection", "activated", "settings", "calculation"] as const),
]);

/** Remembers the file that a book was read from; nothing may have changed yet. */
export function originOf(bytes: Uint8Array, book: Book): Origin {
  let isPatchable = true;
  const before = copyBook(book);
  const names = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const moves: SheetMove[] = [];
  let done = 0;
  book.subscribe((change) => {
    const file = "sheet" in change ? names.get(change.sheet) : "";
    if (file === undefined) return;
    if (change.kind !== "cells" || change.what === "RangeEdited") isPatchable &&= patched.has(change.kind);
    else if (change.shift === undefined) isPatchable = false;
    else {
      const { area, shift } = change;
      moves.push({ sheet: file, move: moveOf(area, shift) });
    }
  });
  return {
    bytes,
    before: () => {
      for (const { sheet: name, move } of compacted(moves.slice(done))) {
        const sheet = before.sheets.find((one) => one.name === name);
        if (sheet) applyMove(before, sheet, move);
      }
      done = moves.length;
      return before;
    },
    moves: () => moves,
    canPatch: () => isPatchable,
  };
}
