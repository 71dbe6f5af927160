/** Keeps the formulas of a book worked out: after an edit, when the add-in's functions answer, and when asked to. */
import type { FunctionVariantType } from "@univerjs/engine-formula";
import type { Language } from "../../core/text";
import type { Book, Recalculation, Spilled } from "../book/book";
import { connectCalculation } from "../book/settings";
import { dirtyAt } from "./affected";
import type { CallEntry } from "./calls";
import { fromEngineRange } from "./cells";
import type { Definition } from "./definitions";
import type { Engine, FormulaCell } from "./engine";
import { follow, unworked, wantHeld } from "./following";
import type { Blanks } from "./inputs";
import { settle, want } from "./rounds";
import type { CalculationState } from "./state";
import { createState } from "./state";

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
  /** How texts and numbers are read as one another; English when left out. */
  language?: () => Language;
}

/** In milliseconds: a function may never answer, or may itself wait for what it asks the workbook. */
const functionTimeout = 1500;
const onTheWeb: Blanks = { alone: null, inRange: 0 };

/**
 * Starts calculating a book. The results that it was opened with are trusted: what has none, what depends on an edit and
 * what calls a function of an add-in is worked out, as soon as the functions are defined.
 */
export function calculate(
  book: Book,
  { send, blanks = onTheWeb, language = () => "en" }: CalculationOptions,
): Calculation {
  const state = createState(book, send, { blanks, language });
  const unsubscribe = book.subscribe((change) => follow(state, change));
  connectCalculation(book, {
    settled: () => readable(state),
    recalculate: (what) => recalculate(state, what),
    spills: (id) => spillsIn(state.engine.spilled(), id),
  });
  return {
    define: (definitions) => define(state, definitions),
    receive: (entries) => receive(state, entries),
    recalculate: (what) => recalculate(state, what),
    follows: (version) => (state.runtime = version),
    settled: () => settled(state),
    messageAt: state.invoking.messageAt,
    dispose: () => {
      unsubscribe();
      dispose(state);
    },
  };
}

function define(state: CalculationState, definitions: readonly Definition[]): void {
  for (const definition of definitions) {
    const evaluate = (place: FormulaCell, inputs: readonly FunctionVariantType[]) =>
      state.invoking.evaluate(definition, place, inputs);
    state.engine.define(definition.name, evaluate);
    state.own.add(definition.name);
  }
  want(state, unworked(state, null).map(dirtyAt), "edit");
}

function receive(state: CalculationState, entries: readonly unknown[]): void {
  const places = state.invoking.placesOf(state.calls.receive(entries));
  if (places.length > 0) want(state, places.map(dirtyAt), "results");
  settle(state);
}

function recalculate(state: CalculationState, what: Recalculation): void {
  state.isOpening = false;
  if (what === "all") state.later = "all";
  else if (what !== "dirty") state.held = [...state.held, what];
  wantHeld(state);
}

function settled(state: CalculationState): Promise<void> {
  return new Promise((resolve) => {
    state.waiters = [...state.waiters, resolve];
    settle(state);
  });
}

/** As settled(), but for functions of the add-in no longer than a call may keep those waiting who read the book. */
async function readable(state: CalculationState): Promise<void> {
  if (state.isRunning) await new Promise<void>((done) => state.idlers.push(done));
  const left = state.invoking.lastAsked() + functionTimeout - Date.now();
  if (left <= 0) return;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, left);
    void settled(state).then(() => {
      clearTimeout(timer);
      done();
    });
  });
}

function dispose(state: CalculationState): void {
  state.isOver = true;
  connectCalculation(state.book, null);
  state.invoking.drop(null);
  state.engine.dispose();
  for (const waiter of [...state.idlers.splice(0), ...state.waiters]) waiter();
  state.waiters = [];
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
