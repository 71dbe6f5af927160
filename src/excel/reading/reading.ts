/** WorkbookPort.read and refresh: who reads what, and that no change is lost when a reading fails. */
import type { WorkbookPort } from "../../core/port/port";
import type { Workbook } from "../../core/workbook";
import type { Access } from "../calls/access";
import { both } from "../book/changes";
import type { Changes } from "../book/changes";
import { keep } from "../book/memory";
import type { Memory } from "../book/memory";
import { withPictures } from "./pictures";
import type { SheetReadOptions } from "./read";
import { readSheets } from "./read";
import { refreshSheets } from "./refresh";
import { listing } from "../book/sheetList";

export function createReading(access: Access, memory: Memory): Pick<WorkbookPort, "read" | "refresh"> {
  const pictured: typeof withPictures = (context, known, before) =>
    access.has("1.16") ? withPictures(context, known, before) : Promise.resolve(known);
  return {
    read: (options = {}) =>
      access.look((context) => {
        take(memory);
        return whole(context, memory, options, "everything", pictured);
      }, options.signal),
    refresh: () =>
      access.look(async (context) => {
        const { known } = memory;
        const changes = take(memory);
        if (!known || changes === "everything") return whole(context, memory, {}, changes, pictured);
        return guarded(memory, changes, async () =>
          keep(memory, await pictured(context, await refreshSheets(context, known, changes), known)),
        );
      }),
  };
}

function whole(
  context: Excel.RequestContext,
  memory: Memory,
  options: SheetReadOptions,
  changes: Changes,
  pictured: typeof withPictures,
): Promise<Workbook> {
  return guarded(memory, changes, async () => {
    const list = listing(context);
    list.ask();
    await context.sync();
    return keep(memory, await pictured(context, await readSheets(context, list.answer(), options), []));
  });
}

/** What has been noted up to now, to be read; what is noted from now on is for the next time. */
function take(memory: Memory): Changes {
  const { changes } = memory;
  memory.changes = memory.watchers > 0 ? new Map() : "everything";
  return changes;
}

/** Notes the changes again when reading them has failed. */
async function guarded(memory: Memory, changes: Changes, work: () => Promise<Workbook>): Promise<Workbook> {
  try {
    return await work();
  } catch (error) {
    memory.changes = both(changes, memory.changes);
    throw error;
  }
}
