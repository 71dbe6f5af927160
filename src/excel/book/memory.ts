/** What is known of the workbook between two calls: the last reading, and what has changed since. */
import type { Area, CellRef, Sheet, Workbook } from "../../core/workbook";
import { holds } from "../../core/areas";
import type { Changes } from "./changes";

type LeftOut = Workbook["leftOut"][number];

/** A sheet by Excel's id, which outlives its name within a session; or why it has not been read. */
export type KnownSheet = { id: string; sheet: Sheet } | { id: string; leftOut: LeftOut };

export interface Memory {
  /** In the workbook's order; null before the first reading. */
  known: readonly KnownSheet[] | null;
  workbook: Workbook;
  /** Names by id, also of sheets that have not been read. */
  names: ReadonlyMap<string, string>;
  changes: Changes;
  /** How many listen; without any, changes are not noted. */
  watchers: number;
  /**
   * Ids of the marks that were put in this session. Not kept in the workbook, as ids planted there would have us take off
   * formats of somebody else's; a file that is opened again gives others anyway.
   */
  marks: ReadonlySet<string>;
}

export function createMemory(): Memory {
  return {
    known: null,
    workbook: { sheets: [], leftOut: [] },
    names: new Map(),
    changes: "everything",
    watchers: 0,
    marks: new Set(),
  };
}

/** Keeps a reading; sheets that are the same as before leave the workbook the same object. */
export function keep(memory: Memory, known: readonly KnownSheet[]): Workbook {
  const before = memory.known;
  const isSame = before?.length === known.length && known.every((one, at) => one === before[at]);
  if (!isSame) memory.workbook = workbookOf(known);
  memory.known = known;
  memory.names = new Map(known.map((one) => [one.id, nameOf(one)]));
  return memory.workbook;
}

export function workbookOf(known: readonly KnownSheet[]): Workbook {
  return {
    sheets: known.flatMap((one) => ("sheet" in one ? [one.sheet] : [])),
    leftOut: known.flatMap((one) => ("leftOut" in one ? [one.leftOut] : [])),
  };
}

function nameOf(one: KnownSheet): string {
  return "sheet" in one ? one.sheet.name : one.leftOut.sheet;
}

/** What getItem() is asked for: the id of a sheet that was read under this name, as it may have been renamed since. */
export function keyOf(memory: Memory, sheet: string): string {
  return [...memory.names].find(([, name]) => name === sheet)?.[0] ?? sheet;
}

/** The merged area that the cell was part of when it was read. */
export function mergeAt({ workbook }: Memory, { sheet, row, column }: CellRef): Area | null {
  const merges = workbook.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.find((area) => holds(area, row, column)) ?? null;
}
