/** Code that is fetched when it is first asked for: where it cannot be, nothing is done, which is said. */
import { firstFileState } from "../../src/page/file/openFile";
import { createFilePort } from "../../src/page/file/port";
import { createContext, fetchedBy } from "../../src/taskpane/session/context";
import { createStore } from "../../src/taskpane/session/store";
import { sheet, workbook } from "../core/grid";
import { kla } from "../instrument";

const opened = () =>
  createContext(createFilePort(createStore(firstFileState(workbook(sheet("Rekap", []))))), async () => kla());

test("it is fetched when it is asked for, and does its work", async () => {
  const context = opened();
  const done: string[] = [];
  const code = fetchedBy(context, async () => ({ work: async (what: string) => void done.push(what) }));
  expect(done).toEqual([]);
  await code((it) => it.work("fix"));
  expect(done).toEqual(["fix"]);
  expect(context.store.get().notice).toBeNull();
});

test("a network that is down is told, and the next time it is fetched again", async () => {
  const context = opened();
  let isDown = true;
  const done: string[] = [];
  const code = fetchedBy(context, async () => {
    if (isDown) throw new Error("Loading chunk 7 failed.");
    return done;
  });
  const work = () => code(async (it) => void it.push("done"));
  await work();
  expect(context.store.get().notice?.text.en).toBe(
    "This part could not be loaded yet, as the network is down. Nothing was changed; try once more.",
  );
  isDown = false;
  await work();
  expect(done).toEqual(["done"]);
});
