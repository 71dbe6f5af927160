/** Feeds the live formulas: each hears every new report; the first to ask has one made; a cell that is cleared is let go. */
import type { Answer, Ask, IsReference } from "../core/formulas/whole";
import { isRefusal, refuse } from "../core/formulas/refusal";
import type { Refusal } from "../core/formulas/refusal";
import type { Report } from "../core/report/report";
import type { Text } from "../core/text";
import type { CellValue } from "../core/workbook";
import { errorOf, spill } from "./answer";
import { chosenLanguage } from "./setting";

/** What a live formula hands to Excel. */
type Result = CellValue | Error | (CellValue | Error)[][];
type Streaming = CustomFunctions.StreamingInvocation<Result>;

interface Feed {
  latest: Report | Refusal | null;
  /** One for each cell with a live formula. */
  cells: Set<() => void>;
  /** Has the workbook checked; set by whoever holds it. */
  start: () => void;
  isStarted: boolean;
}

const feed: Feed = { latest: null, cells: new Set(), start: () => undefined, isStarted: false };

/** Says how the first report of a workbook is made when a formula asks for it; called once, however many cells ask. */
export function onAsked(start: () => void): void {
  feed.latest = null;
  feed.isStarted = false;
  feed.start = start;
  if (feed.cells.size > 0) begin();
}

/** Hands every live formula a new report. */
export function publish(report: Report): void {
  feed.latest = report;
  tellAll();
}

/** Tells every live formula why there is no report; a later check that succeeds fixes them. */
export function publishFailure(why: Text): void {
  feed.latest = refuse("#N/A", why);
  feed.isStarted = false;
  tellAll();
}

/** Has every live formula answer again: in another language, or by another instrument. */
export function tellAll(): void {
  for (const tell of [...feed.cells]) tell();
}

/** True when a cell of the workbook holds a live formula that waits for reports. */
export function isAskedFor(): boolean {
  return feed.cells.size > 0;
}

/**
 * Answers now, and again after every report if the answer looked at one.
 * @param answerOf computes the answer; its second argument says which arguments are references.
 */
export function live(
  invocation: Streaming,
  answerOf: (ask: Ask, references: readonly [IsReference, ...IsReference[]]) => Answer<string | number | CellValue[][]>,
): void {
  // Excel may reuse the invocation for another cell: what it says of this one is read at once.
  const references = referencesOf(invocation.parameterAddresses);
  const ask: Ask = () => {
    feed.cells.add(tell);
    if (feed.latest === null) begin();
    return feed.latest;
  };
  let shown: string | null = null;
  const tell = (): void => {
    const answer = answerOf(ask, references);
    // The same result again would have Excel calculate all that depends on it, and the workbook checked once more.
    const told = JSON.stringify([answer, isRefusal(answer) && chosenLanguage()]);
    if (answer === null || told === shown) return;
    shown = told;
    invocation.setResult(resultOf(answer));
  };
  invocation.onCanceled = () => void feed.cells.delete(tell);
  tell();
}

function begin(): void {
  if (feed.isStarted) return;
  feed.isStarted = true;
  feed.start();
}

function referencesOf(addresses: Streaming["parameterAddresses"]): readonly [IsReference, ...IsReference[]] {
  if (!addresses) return [null];
  const [first, ...others] = addresses.map(Boolean);
  return [first ?? false, ...others];
}

function resultOf(answer: string | number | CellValue[][] | Refusal): Result {
  if (isRefusal(answer)) return errorOf(answer);
  return typeof answer === "object" ? spill(answer) : answer;
}
