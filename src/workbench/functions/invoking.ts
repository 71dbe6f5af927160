/** Lets formulas use the add-in's functions: each cell keeps its calls, and is worked out again when they have answered. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { toKey, fromKey } from "../book/book";
import type { Call, Calls } from "./calls";
import type { Definition } from "./definitions";
import type { FormulaCell } from "./engine";
import type { Surroundings } from "./inputs";
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

export function createInvoking(calls: Calls, around: Surroundings): Invoking {
  const cells = new Map<string, Map<string, Use>>();
  const users = new Map<Call, Use>();
  let used = new Set<Use>();
  let round = 0;
  let kind: Round = "edit";

  const isFresh = ({ call, round: asked }: Use): boolean =>
    asked === round || kind === "results" || (kind === "edit" && call.definition.options.stream);

  const remove = (key: string, name: string, use: Use): void => {
    calls.cancel(use.call);
    users.delete(use.call);
    const uses = cells.get(key);
    uses?.delete(name);
    if (uses?.size === 0) cells.delete(key);
  };

  const ask = (definition: Definition, place: FormulaCell, values: unknown[], addresses: (string | null)[]): Call => {
    const key = keyOf(place);
    const name = `${definition.name} ${JSON.stringify(values)}`;
    const known = cells.get(key)?.get(name);
    if (known && isFresh(known)) {
      used.add(known);
      return known.call;
    }
    if (known) remove(key, name, known);
    const address = addressIn(around.nameOf(place.sheet), place.row, place.column);
    const call = calls.ask({ definition, inputs: values, address, inputAddresses: addresses });
    const use = { call, place, round, asked: Date.now() };
    cells.set(key, (cells.get(key) ?? new Map<string, Use>()).set(name, use));
    users.set(call, use);
    used.add(use);
    return call;
  };

  const unanswered = (): Use[] =>
    [...users.values()].filter(({ call }) => !call.result && !call.definition.options.stream);

  const usesAt = (place: FormulaCell): Use[] => [...(cells.get(keyOf(place))?.values() ?? [])];

  return {
    evaluate: (definition, place, inputs) => {
      const read = readInputs(inputs, definition, around);
      if ("error" in read) return toObject(read.error);
      const { result } = ask(definition, place, read.values, read.addresses);
      return result ? toResult(result.value) : ErrorValueObject.create(ErrorType.CONNECT);
    },
    begin: (next) => {
      kind = next;
      if (next !== "results") round += 1;
      used = new Set();
    },
    end: (worked) => {
      for (const place of worked)
        for (const [name, use] of [...(cells.get(keyOf(place)) ?? [])])
          if (!used.has(use)) remove(keyOf(place), name, use);
    },
    placesOf: (answered) => answered.flatMap((call) => users.get(call)?.place ?? []),
    volatile: () =>
      [...users.values()].filter(({ call }) => call.definition.options.volatile).map(({ place }) => place),
    drop: (places) => {
      const keys = places ? places.map(keyOf) : [...cells.keys()];
      for (const key of keys) for (const [name, use] of [...(cells.get(key) ?? [])]) remove(key, name, use);
    },
    waiting: () => unanswered().length,
    lastAsked: () => unanswered().reduce((last, { asked }) => Math.max(last, asked), 0),
    messageAt: (place) =>
      usesAt(place)
        .map(({ call }) => call.result?.message ?? null)
        .find((text) => text !== null) ?? null,
  };
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${sheet} ${toKey(row, column)}`;
}

/** The cell of a key in the book's maps, on its sheet. */
export function cellOfKey(sheet: string, key: number): FormulaCell {
  return { sheet, ...fromKey(key) };
}
