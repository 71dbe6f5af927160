/** Sheets of ours in the open workbook: printed as planned, with what may be typed, and in requests that Excel takes. */
import { outputSheets } from "../../src/core/output/sheets";
import { ownSheets } from "../../src/core/own/sheets";
import type { OwnSheet } from "../../src/core/port/port";
import type { PlainSheet } from "../../src/core/sheets/sheet";
import { partsOf } from "../../src/excel/ownSheets/sheetPrint";
import { bookOf as recap, outputOf } from "../core/output/output";
import { bookOf, open } from "./opened";

const city = { name: "Rekap", rows: [["Indikator"]] };

/** A report on so many findings: every row lacks its evidence. */
function made(rows: number): OwnSheet[] {
  const lines = Array.from({ length: rows }, (_, at) => [
    18 + (at % 3),
    "Wajib Belajar 12 Tahun",
    24,
    20,
    "ada",
    "Disdik",
  ]);
  return outputSheets(outputOf(recap(lines), "id"), (id) => ownSheets[id].name.id).map(({ id, sheet }) => ({
    ...{ id, name: sheet.name },
    make: (name) => ({ ...sheet, name }),
  }));
}

const plain: PlainSheet = {
  name: "Isian",
  rows: [{ cells: ["Nilai", "OPD"] }, { cells: [null, null] }, { cells: [null, null] }],
  frozen: { rows: 1, columns: 1 },
  validations: [
    {
      areas: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      rule: { kind: "decimal", from: 0, to: 12 },
      ...{ onOther: "stop", refusal: { title: "Nilai", text: "0 sampai 12." }, hint: { title: "Nilai", text: "Isi." } },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      rule: { kind: "choice", sheet: "Daftar OPD", area: { top: 0, left: 2, bottom: 8, right: 2 } },
      onOther: "warning",
    },
  ],
  print: {
    ...{ landscape: true, fitsWidth: true, headingRow: 0, header: "&L&A", footer: "&A · &P / &N" },
    area: { top: 0, left: 0, bottom: 2, right: 1 },
  },
};

test.each([
  ["rows", { rows: 1, columns: 0 }],
  ["columns", { rows: 0, columns: 1 }],
  ["both", { rows: 1, columns: 1 }],
])("%s stay in sight", async (_, frozen) => {
  const { pane, book } = await open(bookOf(city));
  const [name] = await pane.putSheets([
    { id: "report", name: "Isian", make: (own) => ({ ...plain, frozen, name: own }) },
  ]);
  expect(book.sheets.find((one) => one.name === name)?.freeze).toEqual(frozen);
});

test("what may be typed and how it is printed come with the sheet", async () => {
  const { pane, Excel } = await open(bookOf(city, { name: "Daftar OPD", rows: [["Dinkes"]] }), { level: "1.17" });
  const [name = ""] = await pane.putSheets([{ id: "plan", name: "Isian", make: (own) => ({ ...plain, name: own }) }]);
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout } = sheet;
    const rules = ["A2:A3", "B2:B3"].map((at) => sheet.getRange(at).dataValidation.load("rule,errorAlert,prompt"));
    const words = pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerHeader,centerFooter");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return {
      layout: { orientation, paperSize, zoom },
      words: words.toJSON(),
      places: [area.address, titles.address],
      rules: rules.map(({ rule }) => rule),
      alerts: rules.map(({ errorAlert: { style, message } }) => [style, message]),
      prompt: rules[0]?.prompt.message,
    };
  });
  expect(told).toEqual({
    layout: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } },
    words: { leftHeader: "&A", centerHeader: "", centerFooter: "&A · &P / &N" },
    places: ["Isian!A1:B3", "Isian!1:1"],
    rules: [
      { decimal: { formula1: 0, formula2: 12, operator: "Between" } },
      { list: { inCellDropDown: true, source: "='Daftar OPD'!$C$1:$C$9" } },
    ],
    alerts: [
      ["Stop", "0 sampai 12."],
      ["Warning", ""],
    ],
    prompt: "Isi.",
  });
});

test.each([
  ["&P / &N", { left: "", center: "&P / &N", right: "" }],
  ["&LLaporan&R&P", { left: "Laporan", center: "", right: "&P" }],
  ["&D&Ca&Lb&Cc", { left: "b", center: "&Dac", right: "" }],
  ["", { left: "", center: "", right: "" }],
])("%j stands at its sides", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test("the report's sheets with three hundred findings take at most six requests", async () => {
  const { pane, host } = await open(bookOf(city));
  const sheets = made(300);
  expect(sheets.find(({ id }) => id === "findings")?.make("").rows.length).toBeGreaterThan(300);
  const before = host.traffic.batches;
  await pane.putSheets(sheets);
  await pane.putSheets(sheets);
  // Made anew in place too, which first takes out what stands there.
  expect((host.traffic.batches - before) / 2).toBeLessThanOrEqual(6);
});

test("many findings are cut into requests of a quarter of the 5 MB that Excel on the web takes, and none is lost", async () => {
  const { pane, host } = await open(bookOf(city));
  const sheets = made(4_000);
  await pane.putSheets(sheets);
  const { largest, bytesSent } = host.traffic;
  expect([largest < 1_250_000, bytesSent > 2 * largest]).toEqual([true, true]);
  const findings = (await pane.read()).sheets.find(({ name }) => name === "Temuan KLA");
  const expected = sheets.find(({ id }) => id === "findings")?.make("Temuan KLA").rows.length ?? 0;
  expect([expected > 4_000, findings?.rows.length]).toEqual([true, expected]);
});
