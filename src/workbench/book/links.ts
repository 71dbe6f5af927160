/** The links of a sheet's cells: putting and taking them off. */
import type { Area, Book, BookSheet, Hyperlink } from "./book";
import { toKey } from "./book";
import { isIn } from "./cells";
import { tell } from "./changes";
import { mutableSheet } from "./mutable";

/** Puts one link on every cell of an area. */
export function putLinks(book: Book, sheet: BookSheet, area: Area, link: Hyperlink): void {
  const { links } = mutableSheet(sheet);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) links.set(toKey(row, column), link);
  tell(book, { kind: "links", sheet: sheet.id });
}

/** Takes the links off an area. */
export function clearLinks(book: Book, sheet: BookSheet, area: Area): void {
  const { links } = mutableSheet(sheet);
  const gone = [...links.keys()].filter((key) => isIn(area, key));
  for (const key of gone) links.delete(key);
  if (gone.length > 0) tell(book, { kind: "links", sheet: sheet.id });
}
