/** Questions that a sheet codes by letters, "A.", "(b)" or "c", go through the pane by their full codes. */
import { whatsappText } from "../../src/core/planning/offices/whatsapp";
import { officesOf } from "../../src/core/planning/offices/offices";
import { orderOf } from "../../src/core/planning/questions";
import { toA1 } from "../../src/core/workbook";
import type { CellValue } from "../../src/core/workbook";
import { bookOf } from "../excel/opened";
import { closePanes, openPane, type, becomes } from "./opened";
import type { OpenedPane } from "./opened";

afterEach(closePanes);

/** A sheet of indicator 19: question 2 and its five items, coded as the case says. */
function school([paud = null, sd = null, smp = null]: readonly CellValue[]): CellValue[][] {
  return [
    ["No", "Indikator / Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"],
    [19, "Sekolah Ramah Anak", 51, 13, null, "Dinas Pendidikan"],
    [1, "Persentase satuan pendidikan ramah anak", 4, 4, "SK Wali Kota Nomor 3 Tahun 2025 tentang SRA", null],
    [2, "Sarana prasarana ramah anak", null, null, null, null],
    [paud, "PAUD", 3.2, 3, "Foto", null],
    [sd, "SD", 3.2, 3.9, "Terlampir", null],
    [smp, "SMP", 3.2, 3, null, null],
  ];
}

async function checked(codes: readonly CellValue[]): Promise<OpenedPane> {
  const opened = await openPane(bookOf({ name: "Indikator 19", rows: school(codes) }));
  await opened.session.check();
  return opened;
}

test.each([
  ["a capital and a point", ["A.", "B.", "C."]],
  ["a small letter and a point", ["a.", "b.", "c."]],
  ["a capital alone", ["A", "B", "C"]],
  ["brackets", ["(a)", "(b)", "(c)"]],
  ["a closing bracket", ["a)", "b)", "c)"]],
  ["the number before the letter", ["2a", "2b", "2c"]],
  ["the number, a point and the letter", ["2.A", "2.B", "2.C"]],
])("coded by %s", async (_, codes) => {
  const opened = await checked(codes);
  const questions = opened
    .report()
    .entries.flatMap(({ question, at }) => (question ? [`${question.code} ${toA1(at.row, at.column)}`] : []));
  expect(questions).toEqual(["1 B3", "2a B5", "2b B6", "2c B7"]);
  const above = opened.report().findings.find(({ rule }) => rule === "score-over-maximum");
  expect(above).toMatchObject({ indicator: "19", question: "2b", at: { sheet: "Indikator 19", row: 5, column: 3 } });
  expect(above?.message.id).toContain("pertanyaan 19.2b");
  const [tasks] = officesOf(opened.report()).offices;
  expect(tasks?.items.map(({ question }) => question).toSorted()).toEqual(["19.2a", "19.2b", "19.2c"]);
  const text = tasks ? whatsappText(tasks, null, orderOf(opened.report().instrument), "id") : "";
  expect(text).toMatch(/19\.2a.*Isi di .*E5/);
});

test("a press leads to the row of the letter, and an edit there settles its finding", async () => {
  const opened = await checked(["A.", "B.", "C."]);
  const above = opened.report().findings.find(({ rule }) => rule === "score-over-maximum");
  if (!above) throw new Error("The score above the maximum was not found.");
  await opened.session.go(above.at);
  expect(await opened.pane.selection()).toEqual(above.at);
  type(opened.book, "Indikator 19!D6", 3.2);
  await becomes(opened.session, () => opened.report().findings.every(({ rule }) => rule !== "score-over-maximum"));
});
