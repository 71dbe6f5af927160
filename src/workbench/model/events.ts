/** Events: what a change of the book tells an add-in that listens. */
import type { CellValue } from "../book/book";
import type { Change } from "../book/changes";
import { toA1 } from "../../core/workbook";
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
  const asked = described.map(({ type, sheet, args }) => ({ type, targets: [sheet, workbookTarget], args }));
  return [...selected, ...asked.flatMap((one) => heard(one, session))];
}

/** Once for everyone who has registered. */
function heard(
  { type, targets, args }: { type: number; targets: readonly string[]; args: Raised["args"] },
  { registrations }: HostSession,
): Raised[] {
  return targets
    .filter((target) => (registrations.get(`${type} ${target}`) ?? 0) > 0)
    .map((target) => ({ type, target, args }));
}

/** Workbook.onSelectionChanged: an event of the document, which the library registers for without a batch. */
const documentSelection = 2;

interface Described {
  type: number;
  sheet: string;
  args: Record<string, unknown>;
}

function describe(change: Change): Described[] {
  const source = "Local";
  switch (change.kind) {
    case "cells":
      return [changed(change), ...formulaChanged(change)];
    case "calculated":
      return [about(16, change.sheet, { address: "" })];
    case "formats": {
      const address = change.areas.map(areaText).join(",");
      const referenceId = rangeReference(change.sheet, address);
      return [about(18, change.sheet, { address, source, triggerSource: trigger(change.source), referenceId })];
    }
    case "rowsHidden":
      return [
        about(22, change.sheet, {
          address: areaText(change.area),
          changeType: change.hidden ? "Hidden" : "Unhidden",
          source,
          triggerSource: trigger(change.source),
        }),
      ];
    case "sorted":
      return [
        about(change.lines === "Rows" ? 19 : 20, change.sheet, {
          address: areaText(change.area),
          source,
          triggerSource: trigger(change.source),
        }),
      ];
    case "protection":
      return [about(24, change.sheet, { isProtected: change.isProtected, source, sheetPassword: "" })];
    case "selection":
      return [about(14, change.sheet, { address: change.areas.map(areaText).join(",") })];
    case "clicked":
      return [
        about(21, change.sheet, { address: toA1(change.row, change.column), offsetX: change.x, offsetY: change.y }),
      ];
    default:
      return describeSheet(change);
  }
}

/** Changes of sheets as a whole. */
function describeSheet(change: Change): Described[] {
  const source = "Local";
  switch (change.kind) {
    case "activated":
      return [about(12, change.before, {}), about(11, change.sheet, {})];
    case "sheetAdded":
      return [about(13, change.sheet, { source })];
    case "sheetDeleted":
      return [about(15, change.sheet, { source })];
    case "sheetRenamed":
      return [about(25, change.sheet, { source, nameBefore: change.before, nameAfter: change.after })];
    case "visibility":
      return [
        about(26, change.sheet, { source, visibilityBefore: wire(change.before), visibilityAfter: wire(change.after) }),
      ];
    case "sheetMoved":
      return [about(27, change.sheet, { source, positionBefore: change.before, positionAfter: change.after })];
    default:
      return [];
  }
}

function about(type: number, sheet: string, args: Record<string, unknown>): Described {
  return { type, sheet, args: { worksheetId: sheet, ...args } };
}

/** onChanged: the values before and after are told of single cells only. */
function changed({ sheet, area, source, what, details, shift }: Change & { kind: "cells" }): Described {
  const address = areaText(area);
  return about(10, sheet, {
    address,
    changeType: what,
    source: "Local",
    triggerSource: trigger(source),
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    referenceId: rangeReference(sheet, address),
    ...(details ? valuesTold(details) : {}),
  });
}

function valuesTold({ before, after }: { before: CellValue; after: CellValue }): Record<string, unknown> {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function formulaChanged({ sheet, formulasBefore = [] }: Change & { kind: "cells" }): Described[] {
  if (formulasBefore.length === 0) return [];
  const formulaDetails = formulasBefore.map(({ row, column, before }) => ({
    cellAddress: toA1(row, column),
    previousFormula: before,
  }));
  return [about(23, sheet, { source: "Local", formulaDetails })];
}

/** What event.getRange() sends back for the range of the event. */
function rangeReference(sheet: string, address: string): string {
  return `event ${sheet} ${address}`;
}

function trigger(source: "local" | "addin"): string {
  return source === "addin" ? "ThisLocalAddin" : "Unknown";
}

function wire(visibility: string): string {
  return visibility.charAt(0).toUpperCase() + visibility.slice(1);
}
