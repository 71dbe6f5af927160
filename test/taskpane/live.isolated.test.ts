/** Following edits over the real Office.js: what changes in the workbook changes in the pane. */
import type { CellRef } from "../../src/core/workbook";
import type { Session } from "../../src/taskpane/session/session";
import { clearCells, setCells } from "../../src/workbench/book/cells";
import { deleteSheet, setSelection } from "../../src/workbench/book/sheets";
import { delivered } from "../officeJs";
import { sheetOf } from "../excel/opened";
import { becomes, closePanes, openPane, sample, type } from "./opened";
import type { OpenedPane } from "./opened";
import { onlyTimers, turns } from "../turns";

afterEach(async () => {
  jest.useRealTimers();
  await closePanes();
});

/** So many milliseconds by jest's clock, with all that they bring, and what was on its way before. */
async function pass(milliseconds: number): Promise<void> {
  await turns(10);
  await jest.advanceTimersByTimeAsync(milliseconds);
  await turns(10);
}

const over = { sheet: "Rekap 2024", row: 6, column: 4 };
const isFollowing = (session: Session) => becomes(session, ({ live }) => live.is === "following");

/** Checked, and listening. */
async function checked(name = "rekap-274.xlsx"): Promise<OpenedPane> {
  const opened = await openPane(await sample(name));
  await opened.session.check();
  await isFollowing(opened.session);
  await delivered();
  return opened;
}

function findingAt({ report }: OpenedPane, { sheet, row, column }: CellRef): string[] {
  const here = report().findings.filter(({ at }) => at.sheet === sheet && at.row === row && at.column === column);
  return here.map(({ rule }) => rule);
}

test("an edit changes findings, figures and marks, without being asked", async () => {
  const opened = await checked();
  const { session, report, book } = opened;
  await session.flag(null);
  const first = report();
  type(book, "Rekap 2024!E7", 999);
  await becomes(session, () => report() !== first);
  expect(findingAt(opened, over)).toContain("score-over-maximum");
  await becomes(session, () => isMarkedAt(opened, "E7"));
  const second = report();
  type(book, "Rekap 2024!E7", 0.5);
  await becomes(session, () => report() !== second);
  expect(findingAt(opened, over)).not.toContain("score-over-maximum");
  await becomes(session, () => !isMarkedAt(opened, "E7"));
  expect(session.state().notice?.tone).toBe("good");
});

function isMarkedAt({ book }: OpenedPane, address: string): boolean {
  const [, , row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const index = Number(row) - 1;
  return sheetOf(book, "Rekap 2024").conditionalFormats.some(({ areas }) =>
    areas.some(({ top, bottom, left, right }) => top <= index && index <= bottom && left <= 4 && 4 <= right),
  );
}

test("an edit costs one small batch, as edits are heard since before the first check", async () => {
  const { session, report, book, traffic } = await openPane(await sample("rekap-274.xlsx"));
  await session.begin();
  await session.check();
  await isFollowing(session);
  await delivered();
  const [first, { batches, bytesReceived }] = [report(), { ...traffic }];
  type(book, "Rekap 2024!E7", 999);
  await becomes(session, () => report() !== first);
  // The second is the library's own, in which it lets go of its ranges.
  expect(traffic.batches - batches).toBeLessThanOrEqual(2);
  expect(traffic.bytesReceived - bytesReceived).toBeLessThan(2_000);
});

test("many edits are checked together, once they pause", async () => {
  const { session, report, book } = await checked();
  jest.useFakeTimers(onlyTimers);
  let reports = 0;
  let last = report();
  session.subscribe(() => {
    if (report() !== last) reports++;
    last = report();
  });
  for (let row = 7; row < 27; row++) {
    type(book, `Rekap 2024!E${row}`, 500 + row);
    await pass(20);
  }
  // The pause of 400 ms has begun with the last edit.
  await pass(379);
  expect(reports).toBe(0);
  await pass(1);
  await becomes(session, () => reports > 0);
  await pass(10_000);
  expect(reports).toBe(1);
});

test("its own marks and fixes cause no further check", async () => {
  const { session, traffic } = await checked();
  jest.useFakeTimers(onlyTimers);
  await session.flag(null);
  await turns(50);
  const { batches } = traffic;
  await pass(10_000);
  expect(traffic.batches).toBe(batches);
});

test("paused, nothing changes; afterwards what was missed is checked", async () => {
  const { session, report, book } = await checked();
  session.setPaused(true);
  const first = report();
  jest.useFakeTimers(onlyTimers);
  type(book, "Rekap 2024!E7", 999);
  await pass(10_000);
  expect(report()).toBe(first);
  expect(session.state().live).toEqual({ is: "paused" });
  session.setPaused(false);
  await becomes(session, () => report() !== first);
});

test("while a cell is being edited the result stays, a hint says why, and it goes on by itself", async () => {
  const opened = await checked();
  const { session, report, book, host } = opened;
  const first = report();
  type(book, "Rekap 2024!E7", 999);
  host.switches.cellEditMode = true;
  const { live } = await becomes(session, (state) => state.live.is === "held");
  expect(live).toMatchObject({ why: { id: "Selesaikan dulu pengisian sel (tekan Enter atau Esc), lalu ulangi." } });
  expect(report()).toBe(first);
  expect(session.state().notice).toBeNull();
  host.switches.cellEditMode = false;
  session.retry();
  await isFollowing(session);
  expect(findingAt(opened, over)).toContain("score-over-maximum");
});

test("a sheet that is deleted takes its findings with it", async () => {
  const { session, report, book } = await checked("lembar-per-klaster.xlsx");
  const first = report();
  expect(first.findings.some(({ at }) => at.sheet === "Klaster II")).toBe(true);
  deleteSheet(book, sheetOf(book, "Klaster II"));
  await becomes(session, () => report() !== first);
  expect(report().findings.some(({ at }) => at.sheet === "Klaster II")).toBe(false);
});

test("when the only table goes, it says so, and finds it again when it is back", async () => {
  const { session, book } = await checked();
  const sheet = sheetOf(book, "Rekap 2024");
  const rows = [...sheet.rows];
  const all = { top: 0, left: 0, bottom: rows.length - 1, right: 5 };
  clearCells(book, sheet, all);
  await becomes(session, ({ step }) => step.is === "tableless");
  expect(session.state().live).toEqual({ is: "following" });
  const filled = rows.map((row) => Array.from({ length: 6 }, (_, column) => row[column] ?? null));
  setCells(book, sheet, all, filled);
  await becomes(session, ({ step }) => step.is === "checked");
});

test("knows the cell that the user selects", async () => {
  const { session, book } = await checked();
  setSelection(book, sheetOf(book, "Rekap 2024"), [{ top: 112, left: 3, bottom: 112, right: 3 }]);
  await becomes(session, ({ selected }) => selected?.row === 112);
  expect(session.state().selected).toEqual({ sheet: "Rekap 2024", row: 112, column: 3 });
});
