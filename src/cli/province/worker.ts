/** Checks workbooks in a thread of their own, one after the other, and hands back what a province keeps of each. */
import { parentPort, workerData } from "node:worker_threads";
import { cityReportOf, unreadable } from "../../core/province/cityReport";
import type { Outcome } from "../../core/province/cityReport";
import { isFault, SeveralFault } from "../../core/fault";
import type { Instrument } from "../../core/instrument/instrument";
import { check } from "../../core/report/report";
import type { CheckOptions } from "../../core/report/report";
import type { Text } from "../../core/text";
import type { Workbook } from "../../core/workbook";
import { failureText } from "../../core/wording/failure";
import { readWorkbook } from "../../xlsx/read";
import { readBytes, readInstrument, readMapping } from "../files/files";
import type { Input } from "./inputs";

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

/** One outcome, or one for each city of the workbook. */
export interface Answered {
  readonly outcomes: readonly Outcome[];
  /** True when the program itself failed on it. */
  readonly failed: boolean;
}

interface Prepared {
  instrument: Instrument;
  options: CheckOptions;
  isFinal: boolean;
}

/** Answers every input that is sent, until the thread is ended. */
export function serveChecks(): void {
  const port = parentPort;
  if (port === null) return;
  const settings: Settings = workerData;
  const prepared = prepare(settings);
  port.on("message", (input: Input) => {
    prepared.then((one) => examine(input, one)).then((answered: Answered) => port.postMessage(answered));
  });
}

/** @throws Fault when the instrument or mapping is wrong; the run reads both before it starts a thread. */
export async function prepare({ instrument, map, years, sheet, only, whole, final }: Settings): Promise<Prepared> {
  const mapping = map === null ? {} : await readMapping(map);
  const options = {
    ...{ mapping, whole },
    ...(years ? { years } : {}),
    ...(sheet === null ? {} : { sheet }),
    ...(only ? { only } : {}),
  };
  return { instrument: await readInstrument(instrument), options, isFinal: final };
}

/** A workbook that cannot be read is an outcome, too: nothing is thrown. */
export async function examine({ path, name }: Input, prepared: Prepared): Promise<Answered> {
  const source = { file: name, sheet: null };
  try {
    const workbook = await readWorkbook(await readBytes(path), name);
    return { outcomes: checkAll(workbook, path, source.file, prepared), failed: false };
  } catch (error) {
    return { outcomes: [unreadable(path, source, sentencesOf(error))], failed: !isFault(error) };
  }
}

/** @throws Fault when nothing in it can be checked. */
function checkAll(workbook: Workbook, path: string, file: string, prepared: Prepared): Outcome[] {
  const { instrument, options, isFinal } = prepared;
  try {
    return [cityReportOf(check(workbook, instrument, options), path, { file, sheet: null }, isFinal)];
  } catch (error) {
    if (!(error instanceof SeveralFault)) throw error;
    return error.sheets.map((sheet): Outcome => checkSheet(workbook, path, { file, sheet }, prepared));
  }
}

function checkSheet(
  workbook: Workbook,
  path: string,
  source: { file: string; sheet: string },
  { instrument, options, isFinal }: Prepared,
): Outcome {
  try {
    return cityReportOf(check(workbook, instrument, { ...options, sheet: source.sheet }), path, source, isFinal);
  } catch (error) {
    if (!isFault(error)) throw error;
    return unreadable(source.sheet, source, sentencesOf(error));
  }
}

function sentencesOf(error: unknown): readonly Text[] {
  return isFault(error) ? error.sentences : [failureText(error)];
}
