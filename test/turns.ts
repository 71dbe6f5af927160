/** Waiting in Node: by turns of the event loop, which a busy machine takes longer for, never by a length of time. */

/** Taken before a test can put another clock in its place. */
const later = setTimeout;

/** More than anything here takes: about ten seconds of an idle machine. */
const mostTurns = 8_000;

/** One turn of the event loop, its timers included. */
export function turn(): Promise<void> {
  return new Promise((resolve) => void later(resolve));
}

/** So many turns, for what is not to happen, or for messages that are on their way without anyone waiting for them. */
export async function turns(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await turn();
}

/** Asks again each turn until it is so, and says whether it has come to that. */
export async function until(isSo: () => boolean): Promise<boolean> {
  for (let passed = 0; passed < mostTurns && !isSo(); passed++) await turn();
  return isSo();
}

/** With jest's clock: what has come of the work within so many milliseconds of it, "late" when nothing has. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | "late"> {
  let isOver = false;
  const end = (): void => void (isOver = true);
  work.then(end, end);
  for (let passed = 0; passed < milliseconds && !isOver; passed += 10) {
    await turn();
    await jest.advanceTimersByTimeAsync(10);
  }
  return isOver ? work : "late";
}

type FakeTimersConfig = NonNullable<Parameters<typeof jest.useFakeTimers>[0]>;

/** What jest's clock is to leave alone, so that messages still arrive. */
export const onlyTimers: FakeTimersConfig = { doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] };
