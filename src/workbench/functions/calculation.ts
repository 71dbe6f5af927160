/** Keeps the formulas of a book worked out: after an edit, when the add-in's functions answer, and when asked to. */
import type { IAllRuntimeData, FunctionVariantType } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../../core/workbook";
import type { Book } from "../book/book";
import { cellKey, cellOf } from "../book/book";
import { isIn, setResults, tellCalculated, valueOf } from "../book/cells";
import type { Change } from "../book/changes";
import { findSheet } from "../book/sheets";
import type { Entry } from "./calls";
import { createCalls } from "./calls";
import { fromEngine, toArea } from "./cells";
import type { Definition } from "./definitions";
import type { Dirty, Place } from "./engine";
import { createEngine } from "./engine";
import type { Blanks } from "./inputs";
import { createInvoking, placeOf } from "./invoking";
import { createSpills } from "./spills";

export interface Calculation {
  /** Makes the add-in's functions known and works out what stands in the book. */
  define: (definitions: readonly Definition[]) => void;
  /** Takes the library's SetInvocationArrayResults (or SetInvocationResults). */
  receive: (entries: readonly unknown[]) => void;
  /** Works out what has changed since the last time or, in full, everything, and begins all streams anew. */
  recalculate: (full: boolean) => void;
  /** Settles when nothing is left to do but what streams may bring. */
  settled: () => Promise<void>;
  /** The sentence of a function's error in this cell, null when there is none. */
  messageAt: (place: Place) => string | null;
  dispose: () => void;
}

export interface Options {
  /** Carries calls to the add-in. */
  send: (entries: readonly Entry[]) => void;
  blanks?: Blanks;
}

const onTheWeb: Blanks = { alone: null, inRange: 0 };

/** Starts calculating a book; nothing is worked out before the functions are defined or something changes. */
export function calculate(book: Book, { send, blanks = onTheWeb }: Options): Calculation {
  const spills = createSpills();
  const engine = createEngine(spills.has);
  const calls = createCalls(send);
  const invoking = createInvoking(calls, { blanks, nameOf: (id) => findSheet(book, id)?.name ?? "" });
  let todo: Dirty[] = [];
  let kind: "edit" | "results" | "all" | null = null;
  let running = false;
  let isOver = false;
  const waiters: (() => void)[] = [];
  /** The cells with formulas when they were last worked out, by sheet. */
  let known = new Map<string, ReadonlySet<number>>();

  const want = (dirty: readonly Dirty[], next: "edit" | "results" | "all"): void => {
    todo = [...todo, ...dirty];
    kind = kind === "all" || next === "all" ? "all" : kind === "edit" ? "edit" : next;
    if (!running) void run();
  };

  const run = async (): Promise<void> => {
    running = true;
    // Whoever wrote or answered is finished first: the library counts our time as its own and waits twice as long.
    await new Promise((next) => setTimeout(next, 0));
    while (kind !== null && !isOver) await once();
    running = false;
    settle();
  };

  const once = async (): Promise<void> => {
    const [now, dirty] = [kind ?? "edit", todo];
    kind = null;
    todo = [];
    const extra =
      now === "edit" ? [...invoking.volatile(), ...spills.blocked()].map(dirtyAt) : spills.blocked().map(dirtyAt);
    known = new Map(book.sheets.map(({ id, formulas }) => [id, new Set(formulas.keys())]));
    if (![...known.values()].some(({ size }) => size > 0)) return;
    invoking.begin(now);
    const found = await engine.execute(book.sheets, now === "all" ? null : [...dirty, ...extra]);
    if (isOver) return;
    const worked = publish(found);
    invoking.end(worked);
    calls.flush();
    for (const sheet of new Set(worked.map((place) => place.sheet))) {
      const found = findSheet(book, sheet);
      if (found) tellCalculated(book, found);
    }
  };

  /** Writes the results into the book, with what they spill over and no longer do; answers the cells worked out. */
  const publish = (found: IAllRuntimeData): Place[] => {
    const worked: Place[] = [];
    for (const [id, matrix] of Object.entries(Object.values(found.unitData)[0] ?? {})) {
      const sheet = findSheet(book, id);
      if (!sheet) continue;
      const values = new Map<number, CellValue>();
      matrix.forValue((row, column, cell) => {
        if (!sheet.formulas.has(cellKey(row, column))) return;
        worked.push({ sheet: id, row, column });
        values.set(cellKey(row, column), fromEngine(cell));
      });
      const ranges = engine.spilled()[id] ?? {};
      const cells = Object.values(found.arrayFormulaCellData)[0]?.[id];
      for (const [key, value] of [...values]) {
        const { row, column } = cellOf(key);
        const range = ranges[row]?.[column];
        const area = range && value !== "#SPILL!" ? toArea(range) : null;
        for (const freed of spills.replace(id, key, area, value === "#SPILL!"))
          values.set(freed, values.get(freed) ?? null);
        if (area)
          eachCell(
            area,
            (at) => at !== key && values.set(at, fromEngine(cells?.getValue(cellOf(at).row, cellOf(at).column))),
          );
      }
      for (const { area, lines } of inRows(values, (row, column) => valueOf(sheet, row, column)))
        setResults(book, sheet, area, lines);
    }
    return worked;
  };

  const settle = (): void => {
    if (running || invoking.waiting() > 0) return;
    for (const waiter of waiters.splice(0)) waiter();
  };

  const follow = (change: Change): void => {
    if (change.kind === "cells" && change.what === "RangeEdited") return edited(change.sheet, change.area);
    if (!["cells", "sheetAdded", "sheetDeleted", "sheetRenamed", "names"].includes(change.kind)) return;
    // Rows have moved or names have changed: what is remembered by place no longer holds.
    if (change.kind === "cells" && change.shift) spills.shift(change.sheet, change.area, change.shift);
    invoking.drop(null);
    engine.forget(null);
    if (book.calculation !== "Manual") want([], "all");
  };

  const edited = (sheet: string, area: Area): void => {
    const anchors = spills.freeIn(sheet, area);
    const formulas = findSheet(book, sheet)?.formulas;
    const before = [...(known.get(sheet) ?? [])].filter((key) => isIn(area, key)).map((key) => placeOf(sheet, key));
    engine.forget(before);
    const emptied = before.filter(({ row, column }) => !formulas?.has(cellKey(row, column)));
    invoking.drop(emptied);
    clearSpilled(sheet, emptied);
    if (book.calculation === "Manual") todo.push({ sheet, area });
    else want([{ sheet, area }, ...anchors.map(dirtyAt)], "edit");
  };

  /** A formula that is gone takes with it what it had spilled. */
  const clearSpilled = (id: string, places: readonly Place[]): void => {
    const sheet = findSheet(book, id);
    if (!sheet) return;
    const freed = places.flatMap(({ row, column }) => spills.replace(id, cellKey(row, column), null, false));
    const values = new Map(freed.map((key): [number, CellValue] => [key, null]));
    for (const { area, lines } of inRows(values, () => undefined)) {
      setResults(book, sheet, area, lines);
      todo.push({ sheet: id, area });
    }
  };

  const unsubscribe = book.subscribe(follow);
  return {
    define: (definitions) => {
      for (const definition of definitions) {
        const evaluate = (place: Place, inputs: readonly FunctionVariantType[]) =>
          invoking.evaluate(definition, place, inputs);
        engine.define(definition.name, evaluate);
      }
      want([], "all");
    },
    receive: (entries) => {
      const places = invoking.placesOf(calls.receive(entries));
      if (places.length > 0) want(places.map(dirtyAt), "results");
      settle();
    },
    recalculate: (full) => want([], full ? "all" : "edit"),
    settled: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        settle();
      }),
    messageAt: invoking.messageAt,
    dispose: () => {
      isOver = true;
      unsubscribe();
      invoking.drop(null);
      engine.dispose();
      for (const waiter of waiters.splice(0)) waiter();
    },
  };
}

function dirtyAt({ sheet, row, column }: Place): Dirty {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

function eachCell({ top, left, bottom, right }: Area, visit: (key: number) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(cellKey(row, column));
}

/** Changed values gathered into blocks, so that few writes carry many; those that stand already are left out. */
function* inRows(
  values: ReadonlyMap<number, CellValue>,
  standing: (row: number, column: number) => CellValue | undefined,
): Generator<{ area: Area; lines: CellValue[][] }> {
  const changed = [...values].filter(([key, value]) => standing(cellOf(key).row, cellOf(key).column) !== value);
  const columns = new Map<number, [number, CellValue][]>();
  for (const [key, value] of changed) {
    const { row, column } = cellOf(key);
    const cells = columns.get(column);
    if (cells) cells.push([row, value]);
    else columns.set(column, [[row, value]]);
  }
  for (const [column, cells] of columns) yield* runs(column, cells);
}

function* runs(column: number, cells: [number, CellValue][]): Generator<{ area: Area; lines: CellValue[][] }> {
  cells.sort(([a], [b]) => a - b);
  let start = 0;
  for (let end = 1; end <= cells.length; end++) {
    const [last, next] = [cells[end - 1]?.[0] ?? 0, cells[end]?.[0]];
    if (next === last + 1) continue;
    const part = cells.slice(start, end);
    const top = part[0]?.[0] ?? 0;
    yield { area: { top, left: column, bottom: last, right: column }, lines: part.map(([, value]) => [value]) };
    start = end;
  }
}
