/** What a calculation keeps between its rounds: the book and its engine, what is to be done, and who waits for it. */
import type { Language } from "../../core/text";
import type { Book } from "../book/book";
import { findSheet } from "../book/sheets";
import { defineBookFunctions } from "./bookFunctions";
import type { CallEntry, Calls } from "./calls";
import { createCalls } from "./calls";
import type { Dirty, Engine } from "./engine";
import { createEngine } from "./engine";
import { resultAt } from "./failures";
import type { Blanks } from "./inputs";
import type { Invoking, Round } from "./invoking";
import { createInvoking } from "./invoking";
import type { Meanings } from "./meanings";
import { createMeanings } from "./meanings";
import type { Spills } from "./spills";
import { createSpills } from "./spills";
import { keepingFunction } from "./trust";
import { toObject } from "./values";

export interface CalculationState {
  readonly book: Book;
  readonly engine: Engine;
  readonly spills: Spills;
  readonly meanings: Meanings;
  readonly calls: Calls;
  readonly invoking: Invoking;
  /** The names of the add-in's functions. */
  readonly own: Set<string>;
  /** Which CustomFunctionsRuntime the add-in finds. */
  runtime: () => string;
  todo: readonly Dirty[];
  next: Round | null;
  /** What is to be done once someone asks, in a book that is calculated by hand. */
  later: Round;
  held: readonly Dirty[];
  isRunning: boolean;
  isOver: boolean;
  /** How often formulas have been read anew since the last change. */
  passes: number;
  /** True until the first change: what the file brought stands, and nothing of it is in doubt. */
  isOpening: boolean;
  /** False once a name has changed: that a formula fails may then be right. */
  isTrusting: boolean;
  /** Called once the engine is at rest, though functions of the add-in may still be waited for. */
  readonly idlers: (() => void)[];
  /** Called once nothing is left to do. */
  waiters: readonly (() => void)[];
  /** The cells with formulas when they were last worked out, by sheet. */
  known: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The state of a book of which nothing has been worked out yet. */
export function createState(
  book: Book,
  send: (entries: readonly CallEntry[]) => void,
  { blanks, language }: { readonly blanks: Blanks; readonly language: () => Language },
): CalculationState {
  const spills = createSpills();
  const engine = createEngine(spills.has, language);
  const meanings = createMeanings(book, engine.spilled, engine.knows);
  const calls = createCalls(send, () => Number(state.runtime().split(".")[1]));
  const invoking = createInvoking(calls, { blanks, nameOf: (id) => findSheet(book, id)?.name ?? "" });
  const state: CalculationState = {
    ...{ book, engine, spills, meanings, calls, invoking, own: new Set(), runtime: () => "1.4" },
    ...{ todo: [], next: null, later: "edit", held: [], isRunning: false, isOver: false, passes: 0 },
    ...{ isOpening: true, isTrusting: true, idlers: [], waiters: [], known: new Map() },
  };
  meanings.rest();
  defineBookFunctions(book, engine, meanings.meant);
  // What has never had a result is not known; what a file has left blank is.
  engine.define(keepingFunction, (place) => toObject(resultAt(book, place) ?? (state.isOpening ? "" : "#NAME?")));
  return state;
}
