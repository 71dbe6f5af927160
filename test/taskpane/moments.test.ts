/** Bad moments of the pane over the real Office.js: what it says, and that nothing is lost. */
import { fixesOf } from "../../src/core/fixes";
import { deleteSheet } from "../../src/workbench/book/sheets";
import { sheetOf, stateOf } from "../excel/opened";
import { becomes, closePanes, openPane, sample, type } from "./opened";

afterEach(closePanes);

const finish = "Selesaikan dulu pengisian sel (tekan Enter atau Esc), lalu ulangi.";

test("a check while a cell is being edited says to finish it, and works afterwards", async () => {
  const { session, host } = await openPane(await sample("rekap-274.xlsx"), { cellEditMode: true });
  await session.begin();
  await session.check();
  expect(session.state()).toMatchObject({ step: { is: "unchecked" }, notice: { tone: "bad", text: { id: finish } } });
  host.switches.cellEditMode = false;
  await session.check();
  expect(session.state()).toMatchObject({ step: { is: "checked" }, notice: null });
});

test.each([1, 2, 3, 4, 5, 6])(
  "a check that fails at batch %i says so in words and can be done again",
  async (batch) => {
    const { session, host } = await openPane(await sample("lembar-per-klaster.xlsx"));
    host.switches.failAtBatch = host.traffic.batches + batch;
    await session.check();
    const { step, notice } = session.state();
    if (step.is === "unchecked")
      expect(notice).toMatchObject({ tone: "bad", text: { id: expect.stringMatching(/Excel/) } });
    else expect(notice).toBeNull();
    host.switches.failAtBatch = 0;
    await session.check();
    expect(session.state()).toMatchObject({ step: { is: "checked" }, notice: null });
  },
);

test("marking that fails midway leaves the workbook as it was, and the result", async () => {
  const { session, report, host, book } = await openPane(await sample("lembar-per-klaster.xlsx"));
  await session.check();
  await becomes(session, ({ live }) => live.is === "following");
  const before = stateOf(book);
  const { findings } = report();
  host.switches.failAtBatch = host.traffic.batches + 2;
  await session.flag(null);
  expect(session.state()).toMatchObject({ task: "none", notice: { tone: "bad" } });
  expect(report().findings).toBe(findings);
  host.switches.failAtBatch = 0;
  await session.unflag();
  expect(stateOf(book)).toEqual(before);
});

test("a sheet that is deleted while the check reads it is no disaster", async () => {
  const { session, host, book } = await openPane(await sample("lembar-per-klaster.xlsx"));
  host.switches.latency = 20;
  const checking = session.check();
  await becomes(session, ({ step }) => step.is === "checking");
  await new Promise((resolve) => setTimeout(resolve, 110));
  deleteSheet(book, sheetOf(book, "Klaster II"));
  await checking;
  const { step, notice } = session.state();
  expect(step.is === "checked" || notice?.tone === "bad").toBe(true);
  await session.check();
  expect(session.state()).toMatchObject({ step: { is: "checked" }, notice: null });
});

test("works at requirement level 1.14, without notes", async () => {
  const { session, report, book } = await openPane(await sample("lembar-per-klaster.xlsx"), { level: "1.14" });
  const before = stateOf(book);
  await session.check();
  expect(session.can.annotate).toBe(false);
  await session.flag(null);
  expect(session.state()).toMatchObject({ isMarked: true, notice: { tone: "good" } });
  const first = report();
  await becomes(session, ({ live }) => live.is === "following");
  await session.unflag();
  expect(stateOf(book)).toEqual(before);
  type(book, "Klaster I!G7", 30);
  await becomes(session, () => report() !== first);
});

test("when the workbook has no room to keep it, the way back holds until the pane is closed, and that is said", async () => {
  const { session, report, pane, book } = await openPane(await sample("lembar-per-klaster.xlsx"));
  await session.check();
  const before = structuredClone(book.sheets.map(({ rows }) => rows));
  const remember = pane.remember;
  pane.remember = async (name, value) => remember(name, name === "journal" ? "x".repeat(3_000_000) : value);
  await session.fix(fixesOf(report()).map(({ write }) => write));
  expect(session.state().notice?.text.id).toMatch(
    /sel diperbaiki\. Cara membatalkannya hanya tersimpan sampai panel ini ditutup: /,
  );
  pane.remember = remember;
  await session.undo();
  expect(book.sheets.map(({ rows }) => rows)).toEqual(before);
});
