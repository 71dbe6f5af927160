/** Lets formulas use the add-in's functions: each cell keeps its calls, and is worked out again when they have answered. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { toKey, fromKey } from "../book/book";
import type { Call, Calls } from "./calls";
import type { Definition } from "./definitions";
import type { FormulaCell } from "./engine";
import type { Inputs, Surroundings } from "./inputs";
import { addressIn, readInputs } from "./inputs";
import { toObject, toResult } from "./values";

interface Use {
  call: Call;
  place: FormulaCell;
  /** The round it was asked in; a later edit asks again, results and streams do not. */
  round: number;
  /** When it was asked, as Date.now() says. */
  asked: number;
}

/** Why formulas are worked out: cells have changed, functions have answered, or everything is wanted anew. */
export type Round = "edit" | "results" | "all";

export interface Invoking {
  evaluate: (definition: Definition, place: FormulaCell, inputs: readonly FunctionVariantType[]) => BaseValueObject;
  /** A new calculation begins: "edit" asks plain functions anew, "results" uses what is there, "all" begins streams anew too. */
  begin: (kind: Round) => void;
  /** It has ended for these cells: what they no longer use is taken back. */
  end: (worked: readonly FormulaCell[]) => void;
  /** The cells of calls that have answered. */
  placesOf: (calls: readonly Call[]) => FormulaCell[];
  /** Cells with a volatile function. */
  volatile: () => FormulaCell[];
  /** Takes back the calls of these cells, or with null all. */
  drop: (places: readonly FormulaCell[] | null) => void;
  /** Calls of plain functions without an answer. */
  waiting: () => number;
  /** When the last of them was asked, as Date.now() says. */
  lastAsked: () => number;
  messageAt: (place: FormulaCell) => string | null;
}

/** The calls of all cells, and how far the calculation is. */
interface Invocations {
  readonly calls: Calls;
  readonly around: Surroundings;
  /** By keyOf() and by what is called with what. */
  readonly cells: Map<string, Map<string, Use>>;
  readonly users: Map<Call, Use>;
  used: Set<Use>;
  round: number;
  kind: Round;
}

export function createInvoking(calls: Calls, around: Surroundings): Invoking {
  const all: Invocations = {
    ...{ calls, around, cells: new Map(), users: new Map(), used: new Set(), round: 0, kind: "edit" },
  };
  return {
    evaluate: (definition, place, inputs) => {
      const read = readInputs(inputs, definition, around);
      if ("error" in read) return toObject(read.error);
      const { result } = ask(all, definition, place, read);
      return result ? toResult(result.value) : ErrorValueObject.create(ErrorType.CONNECT);
    },
    begin: (next) => {
      all.kind = next;
      if (next !== "results") all.round += 1;
      all.used = new Set();
    },
    end: (worked) => drop(all, worked.map(keyOf), (use) => !all.used.has(use)),
    placesOf: (answered) => answered.flatMap((call) => all.users.get(call)?.place ?? []),
    volatile: () =>
      [...all.users.values()].filter(({ call }) => call.definition.options.volatile).map(({ place }) => place),
    drop: (places) => drop(all, places ? places.map(keyOf) : [...all.cells.keys()], () => true),
    waiting: () => unanswered(all).length,
    lastAsked: () => unanswered(all).reduce((last, { asked }) => Math.max(last, asked), 0),
    messageAt: (place) => {
      const uses = [...(all.cells.get(keyOf(place))?.values() ?? [])];
      return uses.map(({ call }) => call.result?.message ?? null).find((text) => text !== null) ?? null;
    },
  };
}

/** The call of a cell with these arguments: the one that it has, while that holds, or else a new one. */
function ask(
  all: Invocations,
  definition: Definition,
  place: FormulaCell,
  { values, addresses }: Exclude<Inputs, { error: string }>,
): Call {
  const key = keyOf(place);
  const name = `${definition.name} ${JSON.stringify(values)}`;
  const known = all.cells.get(key)?.get(name);
  if (known && isFresh(all, known)) {
    all.used.add(known);
    return known.call;
  }
  if (known) remove(all, key, name, known);
  const address = addressIn(all.around.nameOf(place.sheet), place.row, place.column);
  const call = all.calls.ask({ definition, inputs: values, address, inputAddresses: addresses });
  const use = { call, place, round: all.round, asked: Date.now() };
  all.cells.set(key, (all.cells.get(key) ?? new Map<string, Use>()).set(name, use));
  all.users.set(call, use);
  all.used.add(use);
  return call;
}

function isFresh({ round, kind }: Invocations, use: Use): boolean {
  return use.round === round || kind === "results" || (kind === "edit" && use.call.definition.options.stream);
}

function drop(all: Invocations, keys: readonly string[], isGone: (use: Use) => boolean): void {
  for (const key of keys)
    for (const [name, use] of [...(all.cells.get(key) ?? [])]) if (isGone(use)) remove(all, key, name, use);
}

function remove({ calls, cells, users }: Invocations, key: string, name: string, use: Use): void {
  calls.cancel(use.call);
  users.delete(use.call);
  const uses = cells.get(key);
  uses?.delete(name);
  if (uses?.size === 0) cells.delete(key);
}

function unanswered({ users }: Invocations): Use[] {
  return [...users.values()].filter(({ call }) => !call.result && !call.definition.options.stream);
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${sheet} ${toKey(row, column)}`;
}

/** The cell of a key in the book's maps, on its sheet. */
export function cellOfKey(sheet: string, key: number): FormulaCell {
  return { sheet, ...fromKey(key) };
}
