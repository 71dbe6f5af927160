/** Tells whether somebody has changed a book since it was opened or downloaded. */
import type { Book } from "../book/book";
import type { Change } from "../book/changes";

export interface Work {
  isUnsaved: () => boolean;
  /** A download holds what has been done so far. */
  saved: () => void;
}

/** What is no work: where somebody looks, what formulas come to, widths, and marks, which are made anew by one press. */
const noWork: ReadonlySet<Change["kind"]> = new Set([
  ...(["selection", "activated", "results", "calculated", "calculation"] as const),
  ...(["sizes", "conditionalFormats", "settings"] as const),
]);

export function watchWork(book: Book): Work {
  let isUnsaved = false;
  book.subscribe(({ kind, source }) => {
    if (source !== "calculation" && !noWork.has(kind)) isUnsaved = true;
  });
  return { isUnsaved: () => isUnsaved, saved: () => void (isUnsaved = false) };
}
