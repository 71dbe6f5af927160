/** The open workbook, as the pane knows it, through Office.js: what `src/core/port/port.ts` asks for. */
import { Fault } from "../core/fault";
import type { WorkbookPort } from "../core/port/port";
import type { Library } from "./calls/access";
import { addSheet } from "./ownSheets/addSheet";
import { createAccess } from "./calls/access";
import { sentenceOf } from "./calls/errors";
import { freezeCells } from "./writing/freezing";
import { mark } from "./marking/marking";
import { createMemory } from "./book/memory";
import { annotate } from "./marking/notes";
import { outstanding } from "./writing/outstanding";
import { createReading } from "./reading/reading";
import { select, selection } from "./book/select";
import { recall, remember } from "./book/settings";
import { isMarked, unmark } from "./marking/unmarking";
import { watch } from "./book/watch";
import { write } from "./writing/writing";

export type { Library } from "./calls/access";

/**
 * Needs ExcelApi 1.14; uses what is newer where Excel has it. To be called once Office is ready:
 * `createPort({ run: Excel.run, Worksheet: Excel.Worksheet, requirements: Office.context.requirements })`.
 * @throws Fault, from what it gives, with why Excel could not do it.
 */
export function createPort(library: Library): WorkbookPort {
  const access = createAccess(library);
  const memory = createMemory();
  const can = { annotate: access.has("1.18") && "notes" in library.Worksheet.prototype, addSheets: true };
  return {
    can,
    ...createReading(access, memory),
    watch: (hear) => watch(access, memory, hear),
    select: (cell) => select(access, memory, cell),
    selection: () => selection(access),
    mark: (marks) => mark(access, memory, marks),
    annotate: async (notes) => {
      if (!can.annotate) throw new Fault(sentenceOf("ApiNotFound"));
      return annotate(access, memory, notes);
    },
    unmark: () => unmark(access, memory, can.annotate),
    isMarked: () => isMarked(access, memory, can.annotate),
    write: (writes, before) => write(access, memory, writes, before),
    addSheet: (name, rows) => addSheet(access, name, rows),
    // Fetched when it is first asked for: few do, and it is as large as all of marking.
    putSheets: async (sheets) => (await import("./ownSheets/ownSheets")).putSheets(access, sheets),
    removeSheets: async (ids) => (await import("./ownSheets/ownSheets")).removeSheets(access, ids),
    freeze: (cells, before) => freezeCells(access, memory, cells, before),
    outstanding: (back) => outstanding(access, memory, back),
    recall: (name) => recall(access, name),
    remember: (name, value) => remember(access, name, value),
  };
}
