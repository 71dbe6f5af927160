/** What a province keeps of one workbook: an outcome, or one for each city where it holds several. */
import { isFault, SeveralFault } from "../fault";
import type { Instrument } from "../instrument/instrument";
import { check } from "../report/report";
import type { CheckOptions } from "../report/report";
import type { Text } from "../text";
import { failureText } from "../wording/failure";
import type { Workbook } from "../workbook";
import { cityReportOf, unreadable } from "./cityReport";
import type { Outcome, Source } from "./cityReport";

/** A file among others: where it lies, and what it is called in the board. */
export interface Input {
  readonly path: string;
  readonly name: string;
}

export interface Answered {
  readonly outcomes: readonly Outcome[];
  /** True when the program itself failed on it. */
  readonly failed: boolean;
}

/** What a spreadsheet may be called; those that cannot be read get their sentence rather than being passed over. */
const spreadsheets = /\.(?:xls[xmb]?|xlt[xm]?|ods|numbers)$/i;

/** Excel's own lock files and hidden ones are nobody's. */
const hidden = /^(?:~\$|\.)/;

export function isSpreadsheet(name: string): boolean {
  return spreadsheets.test(name) && !hidden.test(name);
}

/** A file that somebody may have meant to be checked, and that is none to check. */
export function isOtherFile(name: string): boolean {
  return !spreadsheets.test(name) && !hidden.test(name);
}

/** What all workbooks of a run are checked with. */
export interface CheckTerms {
  readonly instrument: Instrument;
  readonly options: CheckOptions;
  /** Findings with a reason are counted like all others. */
  readonly isFinal: boolean;
}

/** A workbook that cannot be read is an outcome, too: nothing is thrown. */
export async function examine(
  { path, name }: Input,
  read: () => Promise<Workbook>,
  terms: CheckTerms,
): Promise<Answered> {
  try {
    return { outcomes: checkAll(await read(), path, name, terms), failed: false };
  } catch (error) {
    return { outcomes: [unreadable(path, { file: name, sheet: null }, sentencesOf(error))], failed: !isFault(error) };
  }
}

/** @throws Fault when nothing in it can be checked. */
function checkAll(
  workbook: Workbook,
  path: string,
  file: string,
  { instrument, options, isFinal }: CheckTerms,
): Outcome[] {
  try {
    return [cityReportOf(check(workbook, instrument, options), path, { file, sheet: null }, isFinal)];
  } catch (error) {
    if (!(error instanceof SeveralFault)) throw error;
    return error.sheets.map((sheet): Outcome =>
      checkSheet(workbook, path, { file, sheet }, { instrument, options, isFinal }),
    );
  }
}

function checkSheet(
  workbook: Workbook,
  path: string,
  source: Source & { sheet: string },
  { instrument, options, isFinal }: CheckTerms,
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
