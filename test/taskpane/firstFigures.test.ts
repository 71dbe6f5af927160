/** First figures of a workbook that takes long to read, over the real Office.js. */
import type { Workbook } from "../../src/core/workbook";
import type { Step } from "../../src/taskpane/session/state";
import { closePanes, openPane, sample } from "./opened";

afterEach(async () => {
  jest.restoreAllMocks();
  await closePanes();
});

/** A recap with a sheet of office data beside it, which takes several answers to read. */
async function large(): Promise<Workbook> {
  const { sheets, leftOut } = await sample("rekap-274.xlsx");
  const [recap] = sheets;
  if (!recap) throw new Error("The sample has no sheet.");
  const rows = Array.from({ length: 30_000 }, (_, row) => Array.from({ length: 6 }, (_, column) => row * column));
  return { sheets: [recap, { ...recap, name: "Data OPD", rows, formulas: new Map() }], leftOut };
}

test("after a second the figures of what has been read stand there, and the whole replaces them", async () => {
  const { session, report, host } = await openPane(await large());
  await session.begin();
  const begun = host.traffic.batches;
  jest.spyOn(performance, "now").mockImplementation(() => (host.traffic.batches - begun) * 500);
  const steps: Step[] = [];
  session.subscribe(() => steps.push(session.state().step));
  await session.check();
  const early = steps.flatMap((step) => (step.is === "checking" && step.early ? [step.early] : []));
  expect(early[0]?.claimed).toBe(771.81);
  expect(early[0]?.workbook.sheets.map(({ name }) => name)).toEqual(["Rekap 2024"]);
  expect(report().workbook.sheets).toHaveLength(2);
});

test("a quick reading shows none", async () => {
  const { session, host } = await openPane(await large());
  const begun = host.traffic.batches;
  jest.spyOn(performance, "now").mockImplementation(() => (host.traffic.batches - begun) * 50);
  const steps: Step[] = [];
  session.subscribe(() => steps.push(session.state().step));
  await session.check();
  expect(steps.some((step) => step.is === "checking" && step.early !== null)).toBe(false);
});
