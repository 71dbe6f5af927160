/** WorkbookPort.outstanding: compares a way back with the cells, as a pane that was closed midway cannot say how far it came. */
import type { Write } from "../../core/port/port";
import { cellKey } from "../../core/workbook";
import type { Access } from "../calls/access";
import { isSame } from "../../core/port/content";
import { contentOf } from "./contents";
import { loadCells } from "./loadingCells";
import type { Cell } from "./loadingCells";
import type { Memory } from "../book/memory";

export function outstanding(access: Access, memory: Memory, back: readonly Write[]): Promise<Write[]> {
  if (back.length === 0) return Promise.resolve([]);
  return access.look(async (context) => {
    const places = back.map(({ at }) => at);
    const cells = await loadCells(context, memory, places);
    return back.flatMap((one) => due(one, cells.get(cellKey(one.at))));
  });
}

function due(one: Write, cell: Cell | undefined): Write[] {
  if (!cell) return [one];
  // A formula fills this cell (again): blanking it is not needed for that formula to spill.
  if (cell.isSpilled && "value" in one.to) return [];
  if (!isSame(contentOf(cell), one.to)) return [one];
  const isReformatted = (one.format ?? null) !== null && cell.format !== one.format;
  return isReformatted ? [{ ...one, from: one.to }] : [];
}
