/** Which events an add-in may listen to: their numbers, their requirement sets, and registering for them. */
import { hasLevel } from "./session";
import type { Run, Thing } from "./thing";
import { built } from "./thing";

/** The library's name for everything that belongs to the workbook as a whole. */
export const workbookTarget = "Workbook";

interface Event {
  /** The library's number. */
  type: number;
  /** The version of ExcelApi that brought it. */
  set: string;
}

type Events = Readonly<Record<string, Event>>;

const event = (type: number, set: string): Event => ({ type, set });

/** Of a sheet and of all sheets. */
const ofSheets: Events = {
  DataChanged: event(10, "1.7"),
  Activated: event(11, "1.7"),
  SelectionChanged: event(14, "1.7"),
  Calculated: event(16, "1.8"),
  FormatChanged: event(18, "1.9"),
  RowSorted: event(19, "1.10"),
  ColumnSorted: event(20, "1.10"),
  RowHiddenChanged: event(22, "1.11"),
  NameChanged: event(25, "1.17"),
  VisibilityChanged: event(26, "1.17"),
};

/** By class, then by what stands between "_Register" and "Event" (or after "_RegisterEvent"). */
const events: Readonly<Record<string, Events>> = {
  Worksheet: ofSheets,
  WorksheetCollection: {
    ...ofSheets,
    ...{ DataChanged: event(10, "1.9"), SelectionChanged: event(14, "1.9") },
    ...{ Added: event(13, "1.7"), Deleted: event(15, "1.7"), Moved: event(27, "1.17") },
  },
  // The library asks for the selection's event without a batch: it is one of the document.
  Workbook: { SelectionChanged: event(2, "1.2") },
};

/** Lists the events among what is built. */
export function listEvents(): void {
  const named = (key: string): string => `On${key.replace("DataChanged", "Changed")}`;
  for (const [name, own] of Object.entries(events))
    built.push({ name, members: () => Object.entries(own).map(([key, { set }]) => [named(key), set]) });
}

/** The registration that a method's name asks for (step 1) or ends (step -1); null when this Excel has no such event. */
export function eventOf(target: Thing, method: string, run: Run): { key: string; step: number } | null {
  const found = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(method);
  const { type, set } = (found && events[target.kind]?.[found[2] ?? found[3] ?? ""]) ?? {};
  if (type === undefined || set === undefined || !hasLevel(run.session.switches, set)) return null;
  const { Id, _EventTarget } = target.id(run);
  return { key: `${type} ${Id ?? _EventTarget ?? workbookTarget}`, step: method.startsWith("_R") ? 1 : -1 };
}
