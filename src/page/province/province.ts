/** Checks the workbooks of a province one after the other, so that the page stays usable, and puts them on a board. */
import type { Instrument } from "../../core/instrument/instrument";
import { boardOf, withoutVerdict } from "../../core/province/board";
import type { Board } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import { examine } from "../../core/province/examine";
import type { Store } from "../../taskpane/session/store";
import { readWorkbook } from "../../xlsx/read";
import type { PickedBook } from "./picked";

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

/** The board of those workbooks, without a stop. */
export async function provinceOf(
  picked: readonly PickedBook[],
  instrument: Instrument,
): Promise<Extract<Province, { is: "board" }>> {
  const outcomes: Outcome[] = [];
  for (const book of picked) outcomes.push(...(await outcomesOf(book, instrument)));
  return boardWith(picked, outcomes, 0, instrument);
}

/** Puts the board into the store; what was read before a cancel is on it, and its verdict stays open. */
export async function checkProvince(
  picked: readonly PickedBook[],
  instrument: Instrument,
  store: Pick<Store<{ province: Province | null }>, "set">,
): Promise<void> {
  const { signal, cancel } = cancelling();
  const start = performance.now();
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const book of picked) {
    const left = done === 0 ? null : ((performance.now() - start) / done) * (picked.length - done);
    store.set({ province: { is: "checking", done, count: picked.length, left, cancel } });
    await drawn();
    if (signal.aborted) break;
    outcomes.push(...(await outcomesOf(book, instrument)));
    done += 1;
  }
  store.set({ province: boardWith(picked, outcomes, picked.length - done, instrument) });
}

async function outcomesOf({ path, file }: PickedBook, instrument: Instrument): Promise<readonly Outcome[]> {
  const read = async () => readWorkbook(new Uint8Array(await file.arrayBuffer()), path);
  return (await examine({ path, name: path }, read, { instrument, options: {}, isFinal: false })).outcomes;
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

function cancelling(): { signal: AbortSignal; cancel: () => void } {
  const aborter = new AbortController();
  return { signal: aborter.signal, cancel: () => aborter.abort() };
}

/** Lets the browser draw and take presses before the next workbook. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
