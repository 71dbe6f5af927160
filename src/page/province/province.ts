/** Checks the workbooks of a province, a thread a core, and puts them on a board. */
import type { Instrument } from "../../core/instrument/instrument";
import { boardOf, withoutVerdict } from "../../core/province/board";
import type { Board } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import { answerAll } from "../../core/province/pool";
import type { Store } from "../../taskpane/session/store";
import type { PickedBook } from "./picked";
import { answererOf } from "./thread";
import { startExaminer } from "./threads";

export type Province =
  | {
      is: "checking";
      done: number;
      count: number;
      /** Milliseconds; null before the first is done. */
      left: number | null;
      cancel: () => void;
    }
  | {
      is: "board";
      board: Board;
      /** What was picked, by the name in the board. */
      books: ReadonlyMap<string, File>;
      /** Workbooks that a cancelled run left out. */
      unchecked: number;
    };

/** The board of one workbook that holds several cities. */
export async function provinceOf(
  book: PickedBook,
  instrument: Instrument,
): Promise<Extract<Province, { is: "board" }>> {
  const { outcomes } = await answererOf()(book);
  return boardWith([book], outcomes, 0, instrument);
}

/** Puts the board into the store; what was read before a cancel is on it, and its verdict stays open. */
export async function checkProvince(
  picked: readonly PickedBook[],
  instrument: Instrument,
  store: Pick<Store<{ province: Province | null }>, "set">,
): Promise<void> {
  const aborter = new AbortController();
  const cancel = (): void => aborter.abort();
  const start = performance.now();
  const outcomes: Outcome[] = [];
  let answered = 0;
  const onCount = (done: number): void => {
    const left = done === 0 ? null : ((performance.now() - start) / done) * (picked.length - done);
    store.set({ province: { is: "checking", done, count: picked.length, left, cancel } });
  };
  onCount(0);
  const pool = { start: startExaminer, size: navigator.hardwareConcurrency, signal: aborter.signal, onCount };
  await answerAll(picked, pool, (one) => {
    answered += 1;
    outcomes.push(...one.outcomes);
  });
  store.set({ province: boardWith(picked, outcomes, picked.length - answered, instrument) });
}

function boardWith(
  picked: readonly PickedBook[],
  outcomes: readonly Outcome[],
  unchecked: number,
  instrument: Instrument,
): Extract<Province, { is: "board" }> {
  const board = boardOf(outcomes, instrument);
  const books = new Map(picked.map(({ path, file }) => [path, file]));
  return { is: "board", board: unchecked > 0 ? withoutVerdict(board) : board, books, unchecked };
}
