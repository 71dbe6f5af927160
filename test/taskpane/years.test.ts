/** The years that evidence must be of, asked for in the pane over the real Office.js: used at once, kept in the workbook, used next time. */
import { bookOf } from "../excel/opened";
import { closePanes, openPane } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

const file = bookOf({
  name: "Isian",
  rows: [
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    [19, "Sekolah Ramah Anak", 51, 40, "SK Bupati Nomor 5 Tahun 2022 tentang SRA"],
  ],
});

const supported = ({ report }: OpenedPane): number | undefined => report().supported?.low;

test("other years judge the evidence anew, are kept, and are let go of", async () => {
  const first = await openPane(file);
  await first.session.check();
  expect(supported(first)).toBe(0);
  await first.session.askYears([2023, 2022, 2022]);
  expect([supported(first), first.session.state().years]).toEqual([40, [2022, 2023]]);
  await first.session.stop();
  const next = await openPane(first.book);
  await next.session.check();
  expect(supported(next)).toBe(40);
  await next.session.askYears(null);
  expect([supported(next), await next.pane.recall("years")]).toEqual([0, null]);
});

test.each([[[]], [[22]], [[2022.5]], [[1999]], [[2101]], [Array.from({ length: 11 }, (_, at) => 2010 + at)]])(
  "%j are no years: said so, and nothing changes",
  async (asked) => {
    const opened = await openPane(file);
    await opened.session.check();
    await opened.session.askYears(asked);
    expect([supported(opened), opened.session.state().years]).toEqual([0, null]);
    expect(opened.session.state().notice?.text.en).toMatch(/^Evidence years have four digits, from 2000 to 2100/);
  },
);

test("what somebody else put into the workbook under that name is not used", async () => {
  const first = await openPane(file);
  await first.pane.remember("years", [2022, "2023"]);
  const next = await openPane(first.book);
  await next.session.check();
  expect([supported(next), next.session.state().years]).toEqual([0, null]);
});
