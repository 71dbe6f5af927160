/** The way to the workbook: one batch of Office.js after another, and every refusal of Excel's as a Fault. */
import { errorCodeOf, toFault } from "./errors";

/** What is used of the library: give `Excel.run`, `Excel.Worksheet` and `Office.context.requirements`. */
export interface Library {
  run: <Result>(options: Excel.RunOptions, batch: Batch<Result>) => Promise<Result>;
  /** The class of sheets, which tells whether this build of the library knows notes. */
  Worksheet: { readonly prototype: object };
  requirements: { isSetSupported: (name: string, version?: string) => boolean };
}

export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

export interface Access {
  /** True when this Excel has the version of ExcelApi. */
  has: (version: string) => boolean;
  /** For work in the background: refused at once while a cell is being edited. */
  look: <Result>(batch: Batch<Result>, signal?: AbortSignal) => Promise<Result>;
  /** For what the user asks for: Excel waits until the cell that is being edited is finished, where it can wait. */
  act: <Result>(batch: Batch<Result>) => Promise<Result>;
  /** The same as one step of undo. The batch may run twice: once more without, where Excel cannot undo it as one. */
  actAsOne: <Result>(batch: Batch<Result>) => Promise<Result>;
  /** Beside whatever is going on: for going to a cell while a large workbook is still being read. */
  aside: <Result>(batch: Batch<Result>) => Promise<Result>;
  /** In a context of before, as handlers of events can only be removed there. */
  actIn: <Result>(context: Excel.RequestContext, batch: Batch<Result>) => Promise<Result>;
}

/** @throws Fault, from what it gives, when Excel is busy, refuses, or is too old. */
export function createAccess({ run, requirements }: Library): Access {
  const inTurn = createQueue();
  const has = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
  const tell = (error: unknown): never => {
    throw toFault(error);
  };
  const start = <Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> =>
    inTurn(() => run(options, batch).catch(tell));
  return {
    has,
    look: (batch, signal) =>
      start({}, async (context) => {
        signal?.throwIfAborted();
        return batch(context);
      }),
    act: (batch) => start({ delayForCellEdit: true }, batch),
    actAsOne: async (batch) => {
      if (!has("1.20")) return start({ delayForCellEdit: true }, batch);
      try {
        return await start({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
      } catch (error) {
        if (errorCodeOf(error) !== "UndoNotSupported") throw error;
        return start({ delayForCellEdit: true }, batch);
      }
    },
    aside: (batch) => run({ delayForCellEdit: true }, batch).catch(tell),
    actIn: (context, batch) => start({ delayForCellEdit: true, previousObjects: context }, batch),
  };
}

/** Gives each piece of work its turn when the one before has ended, well or badly. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
