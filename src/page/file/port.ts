/** Answers the pane from a file that is held in memory: nothing is written into the file itself, and nothing leaves the page. */
import { isSame } from "../../core/port/content";
import type {
  BeforeWriting,
  Mark,
  Outcome,
  PortEvent,
  Selected,
  WorkbookPort,
  Write,
  Written,
} from "../../core/port/port";
import { reasons, refusalsOf } from "../../core/port/refusals";
import type { KlaCell } from "../../core/own/freezing";
import type { Text } from "../../core/text";
import type { CellRef, Workbook } from "../../core/workbook";
import { cellKey, isError, valueAt } from "../../core/workbook";
import type { Store } from "../../taskpane/session/store";
import { contentAt, withSheet, written } from "./edits";
import { withChanges } from "./openFile";
import type { FileState } from "./openFile";
import { putSheets, removeSheets } from "./sheets";

/** The port, and the way for the page to say which cell the user has chosen. */
export interface FilePort extends WorkbookPort {
  choose: (cell: CellRef) => void;
}

export function createFilePort(store: Store<FileState>): FilePort {
  const listeners = new Set<(event: PortEvent) => void>();
  const memory = new Map<string, unknown>();
  const read = (): Promise<Workbook> => Promise.resolve(store.get().workbook);
  const choose = (at: CellRef): void => {
    store.set({ at });
    listeners.forEach((hear) => hear({ kind: "selected", at }));
  };
  return {
    can: { annotate: false, addSheets: true },
    choose,
    read: async ({ signal } = {}) => {
      signal?.throwIfAborted();
      return read();
    },
    refresh: read,
    watch: async (hear) => {
      listeners.add(hear);
      return async () => void listeners.delete(hear);
    },
    select: async (at) => {
      const seen = visibilityOf(store.get().workbook, at);
      if (seen !== "gone") choose(at);
      return seen;
    },
    selection: async () => store.get().at ?? firstCell(store.get().workbook),
    mark: async (marks) => mark(store, marks),
    annotate: async () => ({ cells: 0, refused: [] }),
    unmark: async () => mark(store, []),
    isMarked: async () => store.get().marks.length > 0,
    write: async (writes, before) => write(store, writes, before),
    addSheet: async (name, rows) => store.set({ workbook: withSheet(store.get().workbook, name, rows) }),
    putSheets: async (sheets) => putSheets(store, sheets),
    removeSheets: async (ids) => removeSheets(store, ids),
    freeze: async (cells, before) => write(store, ...valuesOf(store.get().workbook, cells), before),
    outstanding: async (back) => back.filter((one) => !holds(store.get().workbook, one.at, one.to)),
    recall: async (name) => memory.get(name) ?? null,
    remember: async (name, value) => void memory.set(name, value),
  };
}

function firstCell({ sheets }: Workbook): CellRef {
  return { sheet: sheets[0]?.name ?? "", row: 0, column: 0 };
}

/** The page shows hidden sheets, rows and columns too, in grey: who looks for a finding there must see it. */
function visibilityOf({ sheets }: Workbook, { sheet }: CellRef): Selected {
  return sheets.some(({ name }) => name === sheet) ? "seen" : "gone";
}

function mark(store: Store<FileState>, marks: readonly Mark[]): Outcome {
  const before = store.get().marks.length;
  store.set({ marks });
  return { cells: marks.length || before, refused: [] };
}

function holds(workbook: Workbook, at: CellRef, content: Write["to"]): boolean {
  const held = contentAt(workbook, at);
  return held !== null && isSame(held, content);
}

async function write(store: Store<FileState>, writes: readonly Write[], before?: BeforeWriting): Promise<Written> {
  const { workbook, changes } = store.get();
  const asked = new Set<string>();
  const judged = writes.map((one) => {
    const why = objection(workbook, one, asked);
    asked.add(cellKey(one.at));
    return { one, why };
  });
  const sound = judged.flatMap(({ one, why }) => (why ? [] : [one]));
  const back = sound.map(({ at, from, to }) => ({ at, from: to, to: from })).toReversed();
  if (back.length > 0) await before?.(back);
  store.set({ workbook: written(workbook, sound), changes: withChanges(changes, sound) });
  const refused = judged.flatMap(({ one, why }) => (why ? [{ at: one.at, why }] : []));
  return { back, refused: refusalsOf(refused) };
}

function objection(workbook: Workbook, { at, from }: Write, asked: ReadonlySet<string>): Text | null {
  const held = contentAt(workbook, at);
  if (held === null) return reasons.gone;
  if (asked.has(cellKey(at))) return reasons.twice;
  return isSame(held, from) ? null : reasons.changed;
}

/** What freezing the formulas writes: each one's value in its place; one that shows an error stays. */
function valuesOf({ sheets }: Workbook, cells: readonly KlaCell[]): [Write[]] {
  return [
    cells.flatMap(({ at, formula }) => {
      const sheet = sheets.find(({ name }) => name === at.sheet);
      const value = sheet ? valueAt(sheet, at.row, at.column) : null;
      return isError(value) ? [] : [{ at, from: { formula }, to: { value } }];
    }),
  ];
}
