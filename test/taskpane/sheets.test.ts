/** The report's sheets from the pane over the real Office.js: all or one, made again in place, taken out by one press. */
import { outputIds } from "../../src/core/output/ids";
import { officesOf } from "../../src/core/planning/offices/offices";
import { mutableBook } from "../../src/workbench/book/mutable";
import { sheetOf, stateOf } from "../excel/opened";
import { closePanes, openPane, sample, valueIn } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

async function checked(name = "lembar-per-klaster.xlsx"): Promise<OpenedPane> {
  const opened = await openPane(await sample(name));
  await opened.session.check();
  return opened;
}

const names = ({ book }: OpenedPane): string[] => book.sheets.map(({ name }) => name);

test.each([
  ["findings", "Temuan KLA"],
  ["plan", "Rencana KLA"],
  ["offices", "OPD KLA"],
] as const)("%s alone is made, shown, and taken back by its notice", async (id, name) => {
  const opened = await checked();
  const before = names(opened);
  await opened.session.report("id", { id });
  expect(names(opened)).toEqual([...before, name]);
  expect((await opened.pane.selection()).sheet).toBe(name);
  const { made, notice } = opened.session.state();
  expect([made, notice?.undo, notice?.text.id]).toEqual([
    [id],
    "sheets",
    `Lembar "${name}" dibuat. Lembar Anda sendiri tidak berubah.`,
  ]);
  await opened.session.removeReport();
  expect([names(opened), opened.session.state().made]).toEqual([before, []]);
});

test("an office's block of the sheet is shown", async () => {
  const opened = await checked();
  const office = officesOf(opened.report()).offices[2]?.name ?? "";
  await opened.session.report("id", { id: "offices", office });
  const at = await opened.pane.selection();
  expect(at).toMatchObject({ sheet: "OPD KLA", column: 0 });
  expect(at.row).toBeGreaterThan(0);
  expect(valueIn(opened.book, at)).toMatch(new RegExp(`^${office} · `));
});

test("what an earlier pane made is known again, and to renew it is not undone by taking it out", async () => {
  const first = await checked();
  await first.session.report("id");
  await first.session.stop();
  const next = await openPane(first.book);
  await next.session.check();
  expect(next.session.state().made).toEqual([...outputIds]);
  await next.session.report("id", { id: "plan" });
  expect(next.session.state().notice?.undo).toBeNull();
  await next.session.removeReport();
  expect(next.session.state().made).toEqual([]);
});

test("a sheet of years without years is refused in a sentence", async () => {
  const opened = await checked("rekap-274.xlsx");
  const before = stateOf(opened.book);
  await opened.session.report("id", { id: "years" });
  expect(opened.session.state().notice?.text.en).toMatch(/^That sheet cannot be made/);
  expect(stateOf(opened.book)).toEqual(before);
});

test("in a protected workbook nothing is made or taken out, and a sentence says so", async () => {
  const opened = await checked();
  await opened.session.report("id");
  const made = names(opened);
  mutableBook(opened.book).structure = { password: null };
  await opened.session.removeReport();
  expect(opened.session.state().notice).toMatchObject({
    tone: "bad",
    text: { id: expect.stringContaining("Proteksi Buku Kerja") },
  });
  expect(names(opened)).toEqual(made);
  expect(opened.session.state().made).toEqual([...outputIds]);
  expect(sheetOf(opened.book, "Laporan KLA").charts).not.toEqual([]);
});
