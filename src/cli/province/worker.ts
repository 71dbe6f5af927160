/** Checks workbooks in a thread of their own, one after the other, and hands back what a province keeps of each. */
import { parentPort, workerData } from "node:worker_threads";
import { examine } from "../../core/province/examine";
import type { CheckTerms, Input } from "../../core/province/examine";
import type { Workbook } from "../../core/workbook";
import { readWorkbook } from "../../xlsx/read";
import { readBytes, readInstrument, readMapping } from "../files/files";

/** What all workbooks of a run are checked with; plain data, for it travels between threads. */
export interface Settings {
  readonly instrument: string | null;
  readonly map: string | null;
  readonly years: readonly number[] | null;
  readonly sheet: string | null;
  readonly only: readonly string[] | null;
  readonly whole: boolean;
  /** Findings with a reason are counted like all others. */
  readonly final: boolean;
}

/** Answers every input that is sent, until the thread is ended. */
export function serveChecks(): void {
  const port = parentPort;
  if (port === null) return;
  const settings: Settings = workerData;
  const prepared = prepare(settings);
  port.on("message", (input: Input) => {
    prepared.then((terms) => examine(input, read(input), terms)).then((answered) => port.postMessage(answered));
  });
}

/** @throws Fault when the instrument or mapping is wrong; the run reads both before it starts a thread. */
export async function prepare({ instrument, map, years, sheet, only, whole, final }: Settings): Promise<CheckTerms> {
  const mapping = map === null ? {} : await readMapping(map);
  const options = {
    ...{ mapping, whole },
    ...(years ? { years } : {}),
    ...(sheet === null ? {} : { sheet }),
    ...(only ? { only } : {}),
  };
  return { instrument: await readInstrument(instrument), options, isFinal: final };
}

function read({ path, name }: Input): () => Promise<Workbook> {
  return async () => readWorkbook(await readBytes(path), name);
}
