/** The rounds of a calculation: what is out of date is worked out, again while results change what formulas mean. */
import { toKey } from "../book/book";
import { tellCalculated } from "../book/cells";
import { dirtyAt } from "./affected";
import type { Dirty, FormulaCell } from "./engine";
import { failuresIn } from "./failures";
import type { Round } from "./invoking";
import { publishResults } from "./publishing";
import type { CalculationState } from "./state";

/** Formulas that speak of one another's spills might be read anew for ever. */
const mostPasses = 20;

/** Has these cells, and what depends on them, worked out soon. */
export function want(state: CalculationState, dirty: readonly Dirty[], round: Round): void {
  state.todo = [...state.todo, ...dirty];
  state.next = wider(state.next, round);
  if (!state.isRunning) void run(state);
}

/** Everything is more than an edit, and an edit more than results that have come. */
export function wider(one: Round | null, other: Round): Round {
  if (one === "all" || other === "all") return "all";
  return one === "edit" ? one : other;
}

/** Tells those who wait, once nothing is left to do. */
export function settle(state: CalculationState): void {
  if (state.isRunning || state.invoking.waiting() > 0) return;
  const { waiters } = state;
  state.waiters = [];
  for (const waiter of waiters) waiter();
}

async function run(state: CalculationState): Promise<void> {
  state.isRunning = true;
  // Whoever wrote or answered is finished first: the library counts our time as its own and waits twice as long.
  await new Promise((done) => setTimeout(done, 0));
  state.passes = 0;
  while (state.next !== null && !state.isOver) await once(state, state.next);
  state.isTrusting = true;
  state.isRunning = false;
  for (const waiter of state.idlers.splice(0)) waiter();
  settle(state);
}

async function once(state: CalculationState, round: Round): Promise<void> {
  const { book, engine, meanings, spills, invoking, calls } = state;
  const dirty = [...state.todo, ...(round === "results" ? [] : retried(state)).map(dirtyAt)];
  state.next = null;
  state.todo = [];
  const extra = round === "edit" ? [...invoking.volatile(), ...spills.blocked()] : spills.blocked();
  state.known = new Map(book.sheets.map(({ id, formulas }) => [id, new Set(formulas.keys())]));
  if (![...state.known.values()].some(({ size }) => size > 0)) return;
  invoking.begin(round);
  const asked = round === "all" ? null : [...dirty, ...extra.map(dirtyAt)];
  const found = await engine.execute(book.sheets, asked, meanings.read);
  if (state.isOver) return;
  const failed = failuresIn(found, state, state.isTrusting);
  if (failed.length > 0) return again(state, failed, dirty, round);
  const worked = publishResults(book, engine, spills, found, meanings.isKept);
  invoking.end(worked);
  calls.flush();
  readAnew(state);
  tellWorked(state, worked);
}

/** What kept its result because it failed, or led in a circle, is asked again: something has changed. */
function retried({ engine, meanings, isOpening }: CalculationState): FormulaCell[] {
  const cells = [...meanings.letGo(), ...(isOpening ? [] : meanings.wake())];
  engine.forget(cells);
  return cells;
}

function again(state: CalculationState, failed: readonly FormulaCell[], dirty: readonly Dirty[], round: Round): void {
  state.meanings.keep(failed);
  state.engine.forget(failed);
  state.todo = [...dirty, ...state.todo];
  state.next = wider(state.next, round === "edit" ? "results" : round);
}

function tellWorked({ book, meanings, isOpening }: CalculationState, worked: readonly FormulaCell[]): void {
  for (const sheet of book.sheets) {
    const keys = worked.filter((cell) => cell.sheet === sheet.id).map(({ row, column }) => toKey(row, column));
    const kept = new Set(isOpening ? [] : keys.filter((key) => meanings.isKept(sheet, key)));
    if (keys.length > 0) tellCalculated(book, sheet, { done: keys.filter((key) => !kept.has(key)), kept });
  }
}

/** What has spilled otherwise changes what B2# means. */
function readAnew(state: CalculationState): void {
  const changed = state.passes < mostPasses ? state.meanings.changed() : [];
  if (changed.length === 0) return;
  state.passes += 1;
  state.engine.forget(changed);
  want(state, changed.map(dirtyAt), "results");
}
