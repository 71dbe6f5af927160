/** Correcting how the workbook is read, over the real Office.js: used at once, kept in the workbook, used next time. */
import { headingsOf } from "../../src/core/reading/user/choices";
import type { Column } from "../../src/core/reading/model/words";
import { setSelection } from "../../src/workbench/book/sheets";
import { insertCells } from "../../src/workbench/book/shift";
import { bookOf, sheetOf } from "../excel/opened";
import { closePanes, openPane, sample } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

/** The column of the first table, by its letters' index. */
const columnOf = ({ report }: OpenedPane, column: Column): number | undefined =>
  report().tables[0]?.columns.get(column);

async function correct(opened: OpenedPane, column: Column, text: string | null): Promise<void> {
  const [table] = opened.report().tables;
  if (!table) throw new Error("There is no table.");
  const heading = headingsOf(table).find(({ path }) => path.at(-1) === text) ?? null;
  await opened.session.correct(table, column, heading);
}

test("a corrected column is used at once and kept", async () => {
  const opened = await openPane(await sample("rekap-274.xlsx"));
  await opened.session.check();
  const { claimed } = opened.report();
  await correct(opened, "score", "Nilai Max");
  expect(columnOf(opened, "score")).toBe(3);
  expect(opened.report().claimed).not.toBe(claimed);
  await correct(opened, "maximum", null);
  expect(columnOf(opened, "maximum")).toBeUndefined();
  await opened.session.forgetSheet("Rekap 2024");
  expect(opened.report().claimed).toBe(claimed);
  expect(await opened.pane.recall("choices")).toBeNull();
});

test("the choice holds next time, and when a column was inserted before it", async () => {
  const first = await openPane(await sample("rekap-274.xlsx"));
  await first.session.check();
  await correct(first, "office", null);
  await correct(first, "score", "Nilai Max");
  await first.session.stop();
  insertCells(first.book, sheetOf(first.book, "Rekap 2024"), { top: 0, left: 0, bottom: 1_048_575, right: 0 }, "Right");
  const next = await openPane(first.book);
  await next.session.check();
  expect(columnOf(next, "score")).toBe(4);
  expect(columnOf(next, "office")).toBeUndefined();
});

const odd = bookOf({
  name: "Isian",
  rows: [["Catatan"], ["Butir", "Nilai", "Diisi oleh", "Hari", "Warna", "Lain"], ["7", 10], ["8", 20]],
});

test("where no table is found, the user shows the row of headings", async () => {
  const { session, book, report } = await openPane(odd);
  await session.check();
  const { step } = session.state();
  expect(step).toMatchObject({ is: "tableless", why: { id: expect.stringContaining("Isian") } });
  setSelection(book, sheetOf(book, "Isian"), [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  await session.showHeadings();
  expect(session.state().notice).toMatchObject({ tone: "warning", text: { id: expect.stringContaining("Baris 1") } });
  setSelection(book, sheetOf(book, "Isian"), [{ top: 1, left: 1, bottom: 1, right: 1 }]);
  await session.showHeadings();
  expect(session.state().choices).toEqual({
    Isian: { columns: {}, headings: ["Butir", "Nilai", "Diisi oleh", "Hari", "Warna", "Lain"] },
  });
  expect(session.state().step.is).toBe("checked");
  expect(report().claimed).toBe(30);
});
