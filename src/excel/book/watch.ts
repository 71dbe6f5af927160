/** WorkbookPort.watch: the events of the workbook, which only note what has changed and tell the listener. */
import type { PortEvent } from "../../core/port/port";
import type { Area } from "../../core/workbook";
import type { Access } from "../calls/access";
import { areasOf, cellsIn } from "../../core/areas";
import { cellsInBatch } from "../calls/blocks";
import { withChange } from "./changes";
import type { SheetChange, Shift } from "./changes";
import type { Memory } from "./memory";
import { listing } from "./sheetList";

type Hear = (event: PortEvent) => void;

export async function watch(access: Access, memory: Memory, hear: Hear): Promise<() => Promise<void>> {
  let isOn = true;
  const tell: Hear = (event) => {
    if (isOn) hear(event);
  };
  const { context, handlers } = await access.act(async (context) => {
    const handlers = listen(context.workbook.worksheets, access, memory, tell);
    const list = listing(context);
    list.ask();
    await context.sync();
    if (!memory.known) memory.names = new Map(list.answer().map(({ id, name }) => [id, name]));
    return { context, handlers };
  });
  memory.watchers += 1;
  return async () => {
    if (!isOn) return;
    isOn = false;
    memory.watchers -= 1;
    if (memory.watchers === 0) memory.changes = "everything";
    await access.actIn(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Registers for everything that can change what has been read. */
function listen(
  sheets: Excel.WorksheetCollection,
  access: Access,
  memory: Memory,
  tell: Hear,
): { remove: () => void }[] {
  const note = (sheet: string, change: Partial<SheetChange>, event: PortEvent): Promise<void> => {
    memory.changes = withChange(memory.changes, sheet, change);
    tell(event);
    return Promise.resolve();
  };
  const listed = ({ source }: { source: string }): Promise<void> => Promise.resolve(tell(by(source)));
  const always = [
    sheets.onChanged.add((event) => changed(event, memory, tell)),
    // A score becomes a date by its format alone, and a link put behind a word comes with a format of its own.
    sheets.onFormatChanged.add(({ worksheetId, source, address }) => note(worksheetId, edited(address), by(source))),
    sheets.onCalculated.add(({ worksheetId, address }) => note(worksheetId, calculated(address), byCalculation)),
    sheets.onRowHiddenChanged.add(({ worksheetId, source }) => note(worksheetId, { isHidden: true }, by(source))),
    sheets.onRowSorted.add(({ worksheetId, source, address }) => note(worksheetId, edited(address), by(source))),
    sheets.onColumnSorted.add(({ worksheetId, source, address }) => note(worksheetId, edited(address), by(source))),
    sheets.onAdded.add(listed),
    sheets.onDeleted.add(listed),
    sheets.onSelectionChanged.add((event) => Promise.resolve(selected(event, memory, tell))),
  ];
  if (!access.has("1.17")) return always;
  return [
    ...always,
    sheets.onNameChanged.add(listed),
    sheets.onVisibilityChanged.add(listed),
    sheets.onMoved.add(listed),
  ];
}

const byUser: PortEvent = { kind: "changed", by: "user" };
const byCalculation: PortEvent = { kind: "changed", by: "calculation" };

function by(source: string): PortEvent {
  return source === "Remote" ? { kind: "changed", by: "coauthor" } : byUser;
}

/** Our own writes are noted, too, as they are to be read; but nobody is told of what they asked for. */
async function changed(event: Excel.WorksheetChangedEventArgs, memory: Memory, tell: Hear): Promise<void> {
  const { worksheetId, address, changeType, source, triggerSource } = event;
  const change = changeType === "RangeEdited" ? edited(address) : moved(address, changeType);
  memory.changes = withChange(memory.changes, worksheetId, change);
  if (triggerSource !== "ThisLocalAddin") tell(by(source));
}

function edited(address: string): Partial<SheetChange> {
  const areas = areasOf(address);
  return areas ? { areas } : { isWhole: true, shifts: null };
}

/** Excel names the cells that it has worked out; where it names none, or very many, they are all cells with formulas. */
function calculated(address: string): Partial<SheetChange> {
  const areas = address ? areasOf(address) : null;
  const cells = (areas ?? []).reduce((sum, area) => sum + cellsIn(area), 0);
  return areas && cells <= cellsInBatch ? { areas } : { isCalculated: true };
}

/** Whole rows and columns carry the merges along; where single cells were moved, Excel has to be asked. */
function moved(address: string, changeType: string): Partial<SheetChange> {
  const [, line = "", done = ""] = /^(Row|Column)(Inserted|Deleted)$/.exec(changeType) ?? [];
  const areas = areasOf(address);
  const kind = done === "Inserted" ? "inserted" : "deleted";
  if (!areas || line === "") return { isWhole: true, shifts: null };
  return { isWhole: true, shifts: shiftsOf(line === "Row" ? "rows" : "columns", kind, areas) };
}

function shiftsOf(axis: Shift["axis"], kind: Shift["kind"], areas: readonly Area[]): Shift[] {
  return areas.map(({ top, left, bottom, right }) =>
    axis === "rows"
      ? { axis, kind, first: top, count: bottom - top + 1 }
      : { axis, kind, first: left, count: right - left + 1 },
  );
}

function selected(
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
  memory: Memory,
  tell: Hear,
): void {
  const sheet = memory.names.get(worksheetId);
  const [first] = areasOf(address) ?? [];
  if (sheet !== undefined && first) tell({ kind: "selected", at: { sheet, row: first.top, column: first.left } });
}
