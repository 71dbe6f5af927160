/** What the pool promises whatever its threads do: the order, no more than so many at once, and that one death costs one input. */
import { Worker } from "node:worker_threads";
import { progressOf } from "../../../src/cli/province/progress";
import { examinerOf } from "../../../src/cli/province/threads";
import { answerAll } from "../../../src/core/province/pool";

/** A thread that answers with what it got, after as many milliseconds as the name says, and dies of "die". */
const body = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ name }) => {
  if (name === "die") process.exit(1);
  if (name === "throw") throw new Error("x");
  const outcome = { is: "unreadable", file: name, sheet: null, city: null, why: [] };
  setTimeout(() => parentPort.postMessage({ outcomes: [outcome], failed: false }), Number(name));
});`;

async function answer(names: readonly string[], size: number, signal = new AbortController().signal) {
  let started = 0;
  const counts: number[] = [];
  const files: string[] = [];
  const start = () => {
    started += 1;
    return examinerOf(new Worker(body, { eval: true, execArgv: [] }));
  };
  const pool = { start, size, signal, onCount: (done: number) => void counts.push(done) };
  const inputs = names.map((name) => ({ path: name, name }));
  await answerAll(inputs, pool, async ({ outcomes }) => void files.push(...outcomes.map(({ file }) => file)));
  return { files, started, counts };
}

test("answers come in the order of the inputs, however long each takes", async () => {
  const names = ["60", "1", "30", "2", "0"];
  expect(await answer(names, 3)).toEqual({ files: names, started: 3, counts: [1, 2, 3, 4, 5] });
});

test("no more threads start than there are inputs", async () => {
  expect((await answer(["0"], 8)).started).toBe(1);
  expect(await answer([], 8)).toEqual({ files: [], started: 0, counts: [] });
});

test.each(["die", "throw"])(
  "a thread that ends by %j costs its own input only, and another takes over",
  async (end) => {
    const { files, started } = await answer(["1", end, "2", "3"], 1);
    expect(files).toEqual(["1", end, "2", "3"]);
    expect(started).toBe(2);
  },
);

test("a cancel gives up what is being checked and begins nothing more", async () => {
  const cancel = new AbortController();
  const running = answer(["0", "100000", "1"], 1, cancel.signal);
  await new Promise((resolve) => setTimeout(resolve, 0));
  cancel.abort();
  expect((await running).files.length).toBeLessThanOrEqual(1);
});

test("progress is said now and then, with the time that is left", () => {
  const said = progressOf(100, 0, "id");
  expect(said(1, 4_999)).toBeNull();
  expect(said(10, 5_000)).toBe("10 dari 100 buku kerja selesai; kira-kira 45 detik lagi.");
  expect(said(11, 9_999)).toBeNull();
  expect(said(20, 40_000)).toBe("20 dari 100 buku kerja selesai; kira-kira 3 menit lagi.");
  expect(said(100, 90_000)).toBeNull();
  expect(progressOf(1_000, 0, "en")(999, 999_000)).toBe("999 of 1,000 workbooks done; about 1 second left.");
});
