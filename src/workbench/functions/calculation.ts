/** Keeps the formulas of a book worked out: after an edit, when the add-in's functions answer, and when asked to. */
import type { FunctionVariantType } from "@univerjs/engine-formula";
import type { Area } from "../../core/workbook";
import type { Book, Recalculation, Spilled } from "../book/book";
import { fromKey, toKey } from "../book/book";
import { cellValueOf, isIn, tellCalculated } from "../book/cells";
import type { Change } from "../book/changes";
import { findSheet } from "../book/sheets";
import { affectedBy, dirtyAt, formulaCells, shiftedFrom } from "./affected";
import type { CallEntry } from "./calls";
import { createCalls } from "./calls";
import { fromEngineRange } from "./cells";
import type { Definition } from "./definitions";
import type { Dirty, Engine, FormulaCell } from "./engine";
import { createEngine } from "./engine";
import { failuresIn, resultAt } from "./failures";
import type { Blanks } from "./inputs";
import type { Round } from "./invoking";
import { createInvoking, cellOfKey } from "./invoking";
import { createMeanings } from "./meanings";
import { clearSpilled, publishResults } from "./publishing";
import { createSpills } from "./spills";
import { functionsIn, keepingFunction } from "./trust";
import { toObject } from "./values";
import { connectCalculation } from "../book/settings";

export interface Calculation {
  /** Makes the add-in's functions known and works out what stands in the book. */
  define: (definitions: readonly Definition[]) => void;
  /** Takes the library's SetInvocationArrayResults (or SetInvocationResults). */
  receive: (entries: readonly unknown[]) => void;
  /** Works out what has changed since the last time, or these cells, too, or everything, and begins all streams anew. */
  recalculate: (what: Recalculation) => void;
  /** Says which CustomFunctionsRuntime the add-in finds. */
  follows: (version: () => string) => void;
  /** Settles when nothing is left to do but what streams may bring. */
  settled: () => Promise<void>;
  /** The sentence of a function's error in this cell, null when there is none. */
  messageAt: (place: FormulaCell) => string | null;
  dispose: () => void;
}

export interface CalculationOptions {
  /** Carries calls to the add-in. */
  send: (entries: readonly CallEntry[]) => void;
  blanks?: Blanks;
}

/** Formulas that speak of one another's spills might be read anew for ever. */
const mostPasses = 20;
/** In milliseconds: a function may never answer, or may itself wait for what it asks the workbook. */
const functionTimeout = 1500;
const onTheWeb: Blanks = { alone: null, inRange: 0 };

/**
 * Starts calculating a book. The results that it was opened with are trusted: what has none, what depends on an edit and
 * what calls a function of an add-in is worked out, as soon as the functions are defined.
 */
export function calculate(book: Book, { send, blanks = onTheWeb }: CalculationOptions): Calculation {
  const spills = createSpills();
  const engine = createEngine(spills.has);
  const meanings = createMeanings(book, engine.spilled, engine.knows);
  let runtime = (): string => "1.4";
  const calls = createCalls(send, () => Number(runtime().split(".")[1]));
  const invoking = createInvoking(calls, { blanks, nameOf: (id) => findSheet(book, id)?.name ?? "" });
  const own = new Set<string>();
  let todo: Dirty[] = [];
  let next: Round | null = null;
  /** What is to be done once someone asks, in a book that is calculated by hand. */
  let later: Round = "edit";
  let running = false;
  let isOver = false;
  let passes = 0;
  /** True until the first change: what the file brought stands, and nothing of it is in doubt. */
  let isOpening = true;
  /** False once a name has changed: that a formula fails may then be right. */
  let isTrusting = true;
  const waiters: (() => void)[] = [];
  /** The cells with formulas when they were last worked out, by sheet. */
  let known = new Map<string, ReadonlySet<number>>();

  meanings.rest();
  engine.define(keepingFunction, (place) => toObject(resultAt(book, place)));

  const want = (dirty: readonly Dirty[], round: Round): void => {
    todo = [...todo, ...dirty];
    next = wider(next, round);
    if (!running) void run();
  };

  const run = async (): Promise<void> => {
    running = true;
    // Whoever wrote or answered is finished first: the library counts our time as its own and waits twice as long.
    await new Promise((done) => setTimeout(done, 0));
    passes = 0;
    while (next !== null && !isOver) await once(next);
    isTrusting = true;
    running = false;
    settle();
  };

  const once = async (round: Round): Promise<void> => {
    const dirty = [...todo, ...(round === "results" ? [] : retried()).map(dirtyAt)];
    next = null;
    todo = [];
    const extra = round === "edit" ? [...invoking.volatile(), ...spills.blocked()] : spills.blocked();
    known = new Map(book.sheets.map(({ id, formulas }) => [id, new Set(formulas.keys())]));
    if (![...known.values()].some(({ size }) => size > 0)) return;
    invoking.begin(round);
    const found = await engine.execute(
      book.sheets,
      round === "all" ? null : [...dirty, ...extra.map(dirtyAt)],
      meanings.read,
    );
    if (isOver) return;
    const failed = failuresIn(found, { book, engine, meanings, spills }, isTrusting);
    if (failed.length > 0) return again(failed, dirty, round);
    const worked = publishResults(book, engine, spills, found, meanings.isKept);
    invoking.end(worked);
    calls.flush();
    readAnew();
    tellWorked(worked);
  };

  /** What kept its result because it failed, or led in a circle, is asked again: something has changed. */
  const retried = (): FormulaCell[] => {
    const cells = [...meanings.letGo(), ...(isOpening ? [] : meanings.wake())];
    engine.forget(cells);
    return cells;
  };

  const again = (failed: readonly FormulaCell[], dirty: readonly Dirty[], round: Round): void => {
    meanings.keep(failed);
    engine.forget(failed);
    todo = [...dirty, ...todo];
    next = wider(next, round === "edit" ? "results" : round);
  };

  const tellWorked = (worked: readonly FormulaCell[]): void => {
    for (const sheet of book.sheets) {
      const keys = worked.filter((cell) => cell.sheet === sheet.id).map(({ row, column }) => toKey(row, column));
      const kept = new Set(isOpening ? [] : keys.filter((key) => meanings.isKept(sheet, key)));
      if (keys.length > 0) tellCalculated(book, sheet, { done: keys.filter((key) => !kept.has(key)), kept });
    }
  };

  /** What has spilled otherwise changes what B2# means. */
  const readAnew = (): void => {
    const changed = passes < mostPasses ? meanings.changed() : [];
    if (changed.length === 0) return;
    passes += 1;
    engine.forget(changed);
    want(changed.map(dirtyAt), "results");
  };

  const settle = (): void => {
    if (running || invoking.waiting() > 0) return;
    for (const waiter of waiters.splice(0)) waiter();
  };

  const follow = (change: Change): void => {
    if (change.kind === "cells" && change.shift) return shifted(change.sheet, change.area, change.shift);
    if (change.kind === "cells") return edited(change.sheet, change.area, change.rewritten ?? []);
    if (change.kind === "sheetAdded") return wantSoon(unworked(change.sheet).map(dirtyAt), "edit");
    if (change.kind === "sheetDeleted")
      invoking.drop([...(known.get(change.sheet) ?? [])].map((key) => cellOfKey(change.sheet, key)));
    if (change.kind === "names") isTrusting = false;
    const affected = affectedBy(change, book) ?? [];
    engine.forget(affected);
    if (affected.length > 0) wantSoon(affected.map(dirtyAt), "edit");
  };

  /** Rows or columns have moved: what is remembered by place no longer holds. */
  const shifted = (id: string, area: Area, shift: "Up" | "Down" | "Left" | "Right"): void => {
    spills.shift(id, area, shift);
    invoking.drop(null);
    engine.forget(null);
    const places = [...unworked(null), ...spills.anchors()];
    wantSoon([{ sheet: id, area: shiftedFrom(area, shift) }, ...places.map(dirtyAt)], "edit");
  };

  /** Formulas of one sheet, or of all, that have no result yet or call the add-in. */
  const unworked = (id: string | null): FormulaCell[] =>
    formulaCells(
      book.sheets.filter((sheet) => id === null || sheet.id === id),
      (formula, sheet, key) =>
        cellValueOf(sheet, fromKey(key).row, fromKey(key).column) === null ||
        functionsIn(meanings.meant(sheet, key, formula)).some((name) => own.has(name)),
    );

  const edited = (id: string, area: Area, rewritten: readonly FormulaCell[]): void => {
    const anchors = spills.freeIn(id, area);
    const sheet = findSheet(book, id);
    const before = [...(known.get(id) ?? [])].filter((key) => isIn(area, key)).map((key) => cellOfKey(id, key));
    engine.forget([...before, ...rewritten]);
    const emptied = before.filter(({ row, column }) => !sheet?.formulas.has(toKey(row, column)));
    invoking.drop(emptied);
    const cleared = sheet ? clearSpilled(book, sheet, spills, emptied) : [];
    const dirty = [...[area, ...cleared].map((one) => ({ sheet: id, area: one })), ...anchors.map(dirtyAt)];
    wantSoon([...dirty, ...rewritten.map(dirtyAt)], "edit");
  };

  /** Wants it now or, in a book that is calculated by hand, when someone asks. */
  const wantSoon = (dirty: readonly Dirty[], round: Round): void => {
    isOpening = false;
    if (book.calculation !== "Manual") return want(dirty, round);
    todo.push(...dirty);
    later = wider(later, round);
  };

  const recalculate = (what: Recalculation): void => {
    isOpening = false;
    const round = what === "all" ? "all" : later;
    later = "edit";
    want(typeof what === "string" ? [] : [what], round);
  };

  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      waiters.push(resolve);
      settle();
    });

  /** As settled(), but no longer than a call may keep those waiting who read the book. */
  const readable = async (): Promise<void> => {
    const left = running ? functionTimeout : invoking.lastAsked() + functionTimeout - Date.now();
    if (left <= 0) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, left);
      void settled().then(() => {
        clearTimeout(timer);
        done();
      });
    });
  };

  const unsubscribe = book.subscribe(follow);
  connectCalculation(book, { settled: readable, recalculate, spills: (id) => spillsIn(engine.spilled(), id) });
  return {
    define: (definitions) => {
      for (const definition of definitions) {
        const evaluate = (place: FormulaCell, inputs: readonly FunctionVariantType[]) =>
          invoking.evaluate(definition, place, inputs);
        engine.define(definition.name, evaluate);
        own.add(definition.name);
      }
      want(unworked(null).map(dirtyAt), "edit");
    },
    receive: (entries) => {
      const places = invoking.placesOf(calls.receive(entries));
      if (places.length > 0) want(places.map(dirtyAt), "results");
      settle();
    },
    recalculate,
    follows: (version) => (runtime = version),
    settled,
    messageAt: invoking.messageAt,
    dispose: () => {
      isOver = true;
      unsubscribe();
      connectCalculation(book, null);
      invoking.drop(null);
      engine.dispose();
      for (const waiter of waiters.splice(0)) waiter();
    },
  };
}

/** Everything is more than an edit, and an edit more than results that have come. */
function wider(one: Round | null, other: Round): Round {
  if (one === "all" || other === "all") return "all";
  return one === "edit" ? one : other;
}

function spillsIn(spilled: ReturnType<Engine["spilled"]>, sheet: string): Spilled[] {
  return Object.entries(spilled[sheet] ?? {}).flatMap(([row, line]) =>
    Object.entries(line).map(([column, range]) => ({
      row: Number(row),
      column: Number(column),
      area: fromEngineRange(range),
    })),
  );
}
