/** Checks the workbooks of a province in one run: a line for each city as it is read, then the board. */
import { availableParallelism } from "node:os";
import { boardOf, isRead, withoutVerdict } from "../../core/province/board";
import type { Board } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import type { Language, Text } from "../../core/text";
import { printJsonLine, printLines, tell, widthOf } from "../terminal/output";
import type { Input } from "../../core/province/examine";
import { cityJson, provilaJson } from "./json";
import { answerAll } from "../../core/province/pool";
import { boardLines } from "./lines";
import { progressOf } from "./progress";
import { startThread } from "./threads";
import { writeBoard, writeNotes } from "./write";
import { prepare } from "./worker";
import type { Settings } from "./worker";

export interface ProvinceRun {
  readonly inputs: readonly Input[];
  /** The names of files beside them that are no workbooks. */
  readonly others: readonly string[];
  readonly settings: Settings;
  readonly language: Language;
  readonly json: boolean;
  /** Files to write; null where none were asked for. */
  readonly board: string | null;
  readonly notes: string | null;
  /** Null: one a core. */
  readonly workers: number | null;
}

/**
 * The exit code: 2 when a workbook could not be checked or the run was cancelled, 1 when there are errors or queries, else 0.
 * @throws Fault when the instrument or mapping is wrong, or a file cannot be written.
 */
export async function checkProvince(run: ProvinceRun): Promise<number> {
  const { inputs, others, settings, language } = run;
  const { instrument } = await prepare(settings);
  if (others.length > 0) tell(passedOver(others)[language]);
  const cancel = new AbortController();
  const onInterrupt = (): void => cancel.abort();
  // Until all is written: some starters hand the signal on, so that it comes twice.
  process.on("SIGINT", onInterrupt);
  const { outcomes, failed } = await checkAll(run, cancel.signal);
  const board = boardOf(outcomes, instrument);
  const isCut = cancel.signal.aborted;
  if (isCut) tell(cancelled(outcomes.length, inputs.length, language));
  await show(isCut ? withoutVerdict(board) : board, run);
  process.off("SIGINT", onInterrupt);
  return isCut || failed ? 2 : exitCode(outcomes);
}

async function checkAll(run: ProvinceRun, signal: AbortSignal): Promise<{ outcomes: Outcome[]; failed: boolean }> {
  const { inputs, settings, language, json, workers } = run;
  const size = workers ?? availableParallelism();
  const start = performance.now();
  const progress = progressOf(inputs.length, start, language);
  const outcomes: Outcome[] = [];
  let failed = false;
  const onCount = (done: number): void => {
    const said = progress(done, performance.now());
    if (said !== null) tell(said);
  };
  const pool = { start: () => startThread(settings), size, signal, onCount };
  await answerAll(inputs, pool, async (answered) => {
    outcomes.push(...answered.outcomes);
    failed ||= answered.failed;
    if (json) for (const outcome of answered.outcomes) await printJsonLine(cityJson(outcome, language));
  });
  return { outcomes, failed };
}

/** @throws Fault when a file cannot be written. */
async function show(board: Board, { language, json, board: file, notes }: ProvinceRun): Promise<void> {
  if (file !== null) await writeBoard(file, board, language);
  if (notes !== null) await writeNotes(notes, board, language);
  if (json) await printJsonLine(provilaJson(board, language));
  else await printLines(boardLines(board, language, widthOf()));
}

function exitCode(outcomes: readonly Outcome[]): number {
  const read = outcomes.filter(isRead);
  if (read.length < outcomes.length || read.some(({ crashed }) => crashed.length > 0)) return 2;
  return read.some(({ findings }) => findings.error + findings.query > 0) ? 1 : 0;
}

/** Names are enough to know which they are: a folder of evidence may hold thousands. */
const mostNames = 3;

function passedOver(others: readonly string[]): Text {
  const rest = others.length - mostNames;
  const names = others.slice(0, mostNames).join(", ");
  const were =
    others.length === 1 ? "other file is no Excel workbook and was" : "other files are no Excel workbooks and were";
  return {
    id: `${others.length} file lain bukan buku kerja Excel, jadi tidak diperiksa: ${names}${rest > 0 ? ` dan ${rest} lagi` : ""}.`,
    en: `${others.length} ${were} not checked: ${names}${rest > 0 ? ` and ${rest} more` : ""}.`,
  };
}

function cancelled(done: number, count: number, language: Language): string {
  return language === "id"
    ? `Dibatalkan: ${done} dari ${count} buku kerja sudah diperiksa; hasilnya di bawah ini.`
    : `Cancelled: ${done} of ${count} workbooks were checked; their results follow.`;
}
