/** Writes the values and links of a sheet of ours into Excel, in as many requests as Excel takes at once. */
import { fullCell } from "../../core/sheets/cells";
import type { PlainSheet } from "../../core/sheets/sheet";
import { inputOf } from "../writing/contents";
import { isFull, makeRoom, send } from "./waiting";
import type { Waiting } from "./waiting";

/** In blocks of rows; a row alone is never too much, as a cell holds 32,767 characters at most. */
export async function setValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: PlainSheet,
  width: number,
  waiting: Waiting,
): Promise<void> {
  const inputs = inputsOf(plain, width);
  let from = 0;
  const ask = (to: number): void => {
    if (to > from)
      sheet.getRangeByIndexes(from, 0, to - from, inputs[from]?.length ?? 1).values = inputs.slice(from, to);
    from = to;
  };
  for (const [at, row] of inputs.entries()) {
    const characters = JSON.stringify(row).length;
    if (isFull(waiting, characters)) {
      ask(at);
      await send(context, waiting);
    }
    waiting.characters += characters;
  }
  ask(inputs.length);
}

/** A request a link: more of them are not followed by anybody. */
const mostLinks = 2_000;

export async function setLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: PlainSheet,
  waiting: Waiting,
): Promise<void> {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((one, column) => {
      const { link } = fullCell(one);
      return link?.startsWith("#") ? [{ row, column, target: link.slice(1) }] : [];
    }),
  );
  for (const { row, column, target } of links.slice(0, mostLinks)) {
    await makeRoom(context, waiting, target.length);
    // The words that are shown stand in the cell already.
    sheet.getCell(row, column).hyperlink = { documentReference: target };
  }
}

/** What is to be entered: formulas as they are, texts that Excel would convert with its apostrophe. */
function inputsOf({ rows }: PlainSheet, width: number): unknown[][] {
  const all = rows.length > 0 ? rows : [{ cells: [] }];
  return all.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => {
      const { value, formula } = fullCell(cells[column]);
      return formula ?? inputOf(value);
    }),
  );
}
