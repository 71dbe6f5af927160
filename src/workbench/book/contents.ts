/** Everything that stands in a cell and goes with it when it is sorted or moved: value, formula, look, note, link, comments. */
import type { Area, Book, BookSheet, CellValue, Comment, Hyperlink, Note } from "./book";
import { toKey } from "./book";
import { formulaOf, isIn, replaceRow, cellValueOf } from "./cells";
import type { FormulaPlace } from "./changes";
import { tell } from "./changes";
import type { Style } from "./style";
import { plainStyle, putStyle, styleAt } from "./style";
import { mutableSheet } from "./mutable";

export interface CellContent {
  value: CellValue;
  formula: string | null;
  style: Style;
  note: Note | undefined;
  link: Hyperlink | undefined;
  comments: readonly Comment[];
}

export const nothing: CellContent = {
  ...{ value: null, formula: null, style: plainStyle },
  ...{ note: undefined, link: undefined, comments: [] },
};

/** Row by row. */
export function readContents(sheet: BookSheet, { top, left, bottom, right }: Area): CellContent[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => readContent(sheet, top + down, left + across)),
  );
}

function readContent(sheet: BookSheet, row: number, column: number): CellContent {
  const key = toKey(row, column);
  return {
    value: cellValueOf(sheet, row, column),
    formula: formulaOf(sheet, row, column),
    style: styleAt(sheet, row, column),
    note: sheet.notes.get(key),
    link: sheet.links.get(key),
    comments: sheet.comments.filter((comment) => comment.row === row && comment.column === column),
  };
}

/** Puts contents in the place of what stands in the area, which is of their size; tellMoved() is to follow. */
export function putContents(sheet: BookSheet, area: Area, contents: readonly (readonly CellContent[])[]): void {
  const isOutside = ({ row, column }: Comment): boolean => !isIn(area, toKey(row, column));
  const put = contents.flatMap((line, down) =>
    line.flatMap((content, across) => putContent(sheet, area.top + down, area.left + across, content)),
  );
  mutableSheet(sheet).comments = [...sheet.comments.filter(isOutside), ...put];
  contents.forEach((line, down) =>
    replaceRow(
      sheet,
      area.top + down,
      area.left,
      line.map(({ value }) => value),
    ),
  );
}

/** Answers the comments as they stand there. */
function putContent(sheet: BookSheet, row: number, column: number, content: CellContent): Comment[] {
  const key = toKey(row, column);
  keep(mutableSheet(sheet).formulas, key, content.formula ?? undefined);
  keep(mutableSheet(sheet).notes, key, content.note);
  keep(mutableSheet(sheet).links, key, content.link);
  putStyle(sheet, row, column, content.style);
  return content.comments.map((comment) => ({ ...comment, row, column }));
}

function keep<V>(map: Map<number, V>, key: number, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** Says what has happened to the area. */
export function tellMoved(book: Book, sheet: BookSheet, area: Area, rewritten: readonly FormulaPlace[] = []): void {
  const about = { sheet: sheet.id };
  tell(book, { kind: "cells", ...about, area, what: "RangeEdited", rewritten });
  tell(book, { kind: "formats", ...about, areas: [area] });
  if (sheet.notes.size > 0) tell(book, { kind: "notes", ...about });
  if (sheet.comments.length > 0) tell(book, { kind: "comments", ...about });
  if (sheet.links.size > 0) tell(book, { kind: "links", ...about });
}
