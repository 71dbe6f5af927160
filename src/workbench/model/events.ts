/** Events: what a change of the book tells an add-in that listens. */
import type { CellValue } from "../book/book";
import type { Change, ChangeSource } from "../book/changes";
import { areaText } from "./address";
import { workbookTarget } from "./registering";
import type { HostSession } from "./session";
import { valueType } from "./values";

/** What is sent: the number of the event, whom it is about, and its arguments. */
export interface Raised {
  type: number;
  target: string;
  args: Readonly<Record<string, unknown>>;
}

/** What the add-in is to be told of a change, nothing when it has not asked or has switched events off. */
export function raisedBy(change: Change, session: HostSession): Raised[] {
  if (!session.eventsOn) return [];
  const selected = change.kind === "selection" ? [{ type: documentSelection, target: "", args: {} }] : [];
  const described = describe(change);
  return described ? [...selected, ...heard(described, session)] : selected;
}

/** Once for everyone who has registered. */
function heard({ type, sheet, args }: Described, { registrations }: HostSession): Raised[] {
  return [sheet, workbookTarget]
    .filter((target) => (registrations.get(`${type} ${target}`) ?? 0) > 0)
    .map((target) => ({ type, target, args: { worksheetId: sheet, ...args } }));
}

/** Workbook.onSelectionChanged: an event of the document, which the library registers for without a batch. */
const documentSelection = 2;

interface Described {
  readonly type: number;
  readonly sheet: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The number of the event of a change, and what it says beside the sheet; null for what no event tells of. */
function describe(change: Change): Described | null {
  const source = "Local";
  const by = { source, triggerSource: trigger(change.source) };
  switch (change.kind) {
    case "cells":
      return { type: 10, sheet: change.sheet, args: { ...by, ...changed(change) } };
    case "calculated":
      return { type: 16, sheet: change.sheet, args: { address: change.areas.map(areaText).join(",") } };
    case "formats": {
      const address = change.areas.map(areaText).join(",");
      const referenceId = rangeReference(change.sheet, address);
      return { type: 18, sheet: change.sheet, args: { ...by, address, referenceId } };
    }
    case "rowsHidden": {
      const changeType = change.hidden ? "Hidden" : "Unhidden";
      return { type: 22, sheet: change.sheet, args: { ...by, address: areaText(change.area), changeType } };
    }
    case "sorted":
      return {
        ...{ type: change.lines === "Rows" ? 19 : 20, sheet: change.sheet },
        args: { ...by, address: areaText(change.area) },
      };
    case "selection":
      return { type: 14, sheet: change.sheet, args: { address: change.areas.map(areaText).join(",") } };
    default:
      return describeSheet(change, source);
  }
}

/** Changes of sheets as a whole. */
function describeSheet(change: Change, source: string): Described | null {
  switch (change.kind) {
    case "activated":
      return { type: 11, sheet: change.sheet, args: {} };
    case "sheetAdded":
      return { type: 13, sheet: change.sheet, args: { source } };
    case "sheetDeleted":
      return { type: 15, sheet: change.sheet, args: { source } };
    case "sheetRenamed":
      return { type: 25, sheet: change.sheet, args: { source, nameBefore: change.before, nameAfter: change.after } };
    case "visibility": {
      const [visibilityBefore, visibilityAfter] = [wire(change.before), wire(change.after)];
      return { type: 26, sheet: change.sheet, args: { source, visibilityBefore, visibilityAfter } };
    }
    case "sheetMoved":
      return {
        ...{ type: 27, sheet: change.sheet },
        args: { source, positionBefore: change.before, positionAfter: change.after },
      };
    default:
      return null;
  }
}

/** onChanged: the values before and after are told of single cells only. */
function changed({ sheet, area, what, details, shift }: Change & { kind: "cells" }): Record<string, unknown> {
  const address = areaText(area);
  return {
    address,
    changeType: what,
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    referenceId: rangeReference(sheet, address),
    ...(details ? valuesTold(details) : {}),
  };
}

function valuesTold({ before, after }: { before: CellValue; after: CellValue }): Record<string, unknown> {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** What event.getRange() sends back for the range of the event. */
function rangeReference(sheet: string, address: string): string {
  return `event ${sheet} ${address}`;
}

function trigger(source: ChangeSource): string {
  return source === "addin" ? "ThisLocalAddin" : "Unknown";
}

function wire(visibility: string): string {
  return visibility.charAt(0).toUpperCase() + visibility.slice(1);
}
