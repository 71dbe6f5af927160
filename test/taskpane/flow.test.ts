/** The way through the pane over the real Office.js: check, mark, take the marks off, fix, take that back. */
import { fixesOf } from "../../src/core/report/fixes";
import { marksOf } from "../../src/core/report/marks";
import { reportOf } from "../../src/taskpane/session/state";
import type { State } from "../../src/taskpane/session/state";
import { setProtection, setVisibility } from "../../src/workbench/book/sheets";
import { cell, sheetOf, stateOf } from "../excel/opened";
import { closePanes, openPane, sample, valueIn } from "./opened";

afterEach(closePanes);

const perCluster = () => sample("lembar-per-klaster.xlsx");

test("checks the workbook in few batches and says so to those who hear", async () => {
  const { session, report, traffic, book } = await openPane(await sample("rekap-274.xlsx"));
  const before = stateOf(book);
  expect(session.state().step).toEqual({ is: "unchecked" });
  await session.begin();
  const begun = traffic.batches;
  await session.check();
  expect(session.state().step.is).toBe("checked");
  expect(report().claimed).toBe(771.81);
  expect(session.state().heard).toEqual({
    id: "Pemeriksaan selesai: 14 temuan. Nilai klaim 771,81.",
    en: "The check is done: 14 findings. Claimed score 771.81.",
  });
  // The one more begins to listen to edits.
  expect(traffic.batches - begun).toBeLessThanOrEqual(4 + 1);
  expect(stateOf(book)).toEqual(before);
});

test("shows how far the reading is, and a second click does not read twice", async () => {
  const { session } = await openPane(await perCluster());
  const steps: State["step"][] = [];
  session.subscribe(() => steps.push(session.state().step));
  await Promise.all([session.check(), session.check()]);
  const shares = steps.flatMap((step) => (step.is === "checking" && step.share !== null ? [step.share] : []));
  expect(shares.at(-1)).toBe(1);
  expect(steps.filter((step, at) => step.is === "checked" && steps[at - 1]?.is === "checking")).toHaveLength(1);
});

test("a check can be cancelled, and the earlier result stays", async () => {
  const { session, report, host } = await openPane(await perCluster());
  host.switches.latency = 60;
  const first = session.check();
  session.cancel();
  await first;
  expect(session.state()).toMatchObject({ step: { is: "unchecked" }, notice: null });
  host.switches.latency = 0;
  await session.check();
  const { findings } = report();
  host.switches.latency = 60;
  const second = session.check();
  expect(reportOf(session.state())?.findings).toBe(findings);
  session.cancel();
  await second;
  expect(report().findings).toBe(findings);
});

test("marks every cell with a finding, and takes all off again without a trace", async () => {
  const { session, report, book } = await openPane(await perCluster());
  const before = stateOf(book);
  await session.check();
  await session.flag(null);
  const marks = marksOf(report()).length;
  expect(session.state()).toMatchObject({
    ...{ isMarked: true, task: "none" },
    notice: { tone: "good", text: { id: `${marks} sel ditandai.` }, refused: [] },
  });
  expect(book.sheets.flatMap((sheet) => sheet.conditionalFormats)).not.toEqual([]);
  await session.unflag();
  expect(session.state()).toMatchObject({ isMarked: false, notice: { tone: "good" } });
  expect(stateOf(book)).toEqual(before);
});

test("names a protected sheet and marks the others", async () => {
  const { session, report, book } = await openPane(await perCluster());
  await session.check();
  const name = report().findings[0]?.at.sheet ?? "";
  setProtection(book, sheetOf(book, name), { password: null, options: new Set(), selectionMode: "Normal" });
  await session.flag(null);
  expect(session.state().notice).toMatchObject({ tone: "warning", refused: [{ sheet: name }] });
  expect(sheetOf(book, name).conditionalFormats).toEqual([]);
  expect(sheetOf(book, name).protection).not.toBeNull();
});

test("writes notes where Excel has them, in the user's language", async () => {
  const { session, book, report } = await openPane(await perCluster(), { level: "1.18" });
  expect(session.can.annotate).toBe(true);
  await session.check();
  await session.flag("en");
  expect(session.state().notice?.text.en).toMatch(/^\d+ cells are marked\. \d+ cells have a note\.$/);
  const notes = book.sheets.flatMap((sheet) => [...sheet.notes.values()].map(({ content }) => content));
  expect(notes.join("\n")).toContain(report().findings[0]?.message.en);
  await session.unflag();
  expect(book.sheets.flatMap((sheet) => [...sheet.notes.values()])).toEqual([]);
});

test("finds the marks of another day and computer, and takes them off without a check", async () => {
  const first = await openPane(await perCluster());
  await first.session.check();
  await first.session.flag(null);
  const { session, book } = await openPane(first.book);
  await session.begin();
  expect(session.state()).toMatchObject({ step: { is: "unchecked" }, isMarked: true });
  await session.unflag();
  expect(session.state().isMarked).toBe(false);
  expect(book.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
});

test("goes to a cell, and tells when it cannot be seen", async () => {
  const { session, book } = await openPane(await perCluster());
  const [first] = book.sheets;
  expect(await session.go(cell(`${first?.name}!B3`))).toBe("seen");
  expect(book.selection.areas).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
  setVisibility(book, sheetOf(book, "Klaster II"), "hidden");
  expect(await session.go(cell("Klaster II!B3"))).toBe("sheet");
  expect(await session.go(cell("Nirwana!B3"))).toBe("gone");
});

test("fixes what was chosen and nothing else, and takes it back, also after the pane was closed", async () => {
  const { session, report, book } = await openPane(await perCluster());
  await session.check();
  const fixes = fixesOf(report());
  const fix = fixes.find(({ kind }) => kind === "number");
  if (!fix) throw new Error("The sample has nothing to fix.");
  const { at, from } = fix.write;
  await session.fix([fix.write]);
  expect(session.state().notice).toMatchObject({ tone: "good", text: { id: "1 sel diperbaiki." } });
  expect({ value: valueIn(book, at) }).toEqual(fix.write.to);
  expect(fixesOf(report())).toHaveLength(fixes.length - 1);

  const later = await openPane(book);
  await later.session.check();
  expect(later.session.state().journal).toHaveLength(1);
  await later.session.undo();
  expect({ value: valueIn(book, at) }).toEqual(from);
  expect(later.session.state()).toMatchObject({
    journal: [],
    notice: { text: { id: "1 sel dikembalikan seperti semula." } },
  });
  expect(fixesOf(later.report())).toHaveLength(fixes.length);
  expect(await later.pane.recall("journal")).toBeNull();
});

test("what is said to those who listen counts the findings that are left after a fix", async () => {
  const { session, report } = await openPane(await sample("rekap-274.xlsx"));
  await session.check();
  await session.fix(fixesOf(report()).flatMap(({ kind, write }) => (kind === "code" ? [write] : [])));
  const left = report().findings.length;
  expect(left).toBeLessThan(14);
  expect(session.state().heard.id).toContain(`Pemeriksaan selesai: ${left} temuan.`);
});

test("does not fix a cell that has changed meanwhile, and names it", async () => {
  const { session, report, book } = await openPane(await perCluster());
  await session.check();
  const fixes = fixesOf(report());
  const [first] = fixes;
  if (!first) throw new Error("The sample has nothing to fix.");
  await session.fix([{ ...first.write, from: { value: "something else" } }]);
  expect(session.state()).toMatchObject({
    journal: [],
    notice: { tone: "warning", refused: [{ sheet: first.write.at.sheet }] },
  });
  expect({ value: valueIn(book, first.write.at) }).toEqual(first.write.from);
});
