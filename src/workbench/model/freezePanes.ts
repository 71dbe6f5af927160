/** Excel.WorksheetFreezePanes. */
import type { BookSheet } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import { setLook } from "../book/view";
import { placeArgument, whole } from "./inputs";
import { soleAreaOf, rangeThing } from "./range";
import type { Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

const freezePanes = kind<BookSheet>("WorksheetFreezePanes", () => members);

export const freezePanesOfWorksheet: Members<BookSheet> = {
  FreezePanes: { set: "1.7", nav: (sheet) => thing(freezePanes, sheet) },
};

const members: Members<BookSheet> = {
  FreezeRows: { set: "1.7", call: (sheet, [count], run) => freeze(sheet, whole(count, 1), 0, run) },
  FreezeColumns: { set: "1.7", call: (sheet, [count], run) => freeze(sheet, 0, whole(count, 1), run) },
  FreezeAt: {
    set: "1.7",
    call: (sheet, [at], run) => {
      const { bottom, right } = soleAreaOf(placeArgument(at, run, sheet));
      freeze(sheet, bottom === maxRows - 1 ? 0 : bottom + 1, right === maxColumns - 1 ? 0 : right + 1, run);
    },
  },
  Unfreeze: { set: "1.7", call: (sheet, _, run) => freeze(sheet, 0, 0, run) },
  GetLocationOrNullObject: { set: "1.7", call: location },
};

function freeze(sheet: BookSheet, rows: number, columns: number, { book }: Run): void {
  setLook(book, sheet, { freeze: { rows, columns } });
}

function location(sheet: BookSheet): Thing | null {
  const { rows, columns } = sheet.freeze;
  if (rows + columns === 0) return null;
  const bottom = rows > 0 ? rows - 1 : maxRows - 1;
  return rangeThing(sheet, { top: 0, left: 0, bottom, right: columns > 0 ? columns - 1 : maxColumns - 1 });
}
