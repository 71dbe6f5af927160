/** What the page makes beside the copy: the report as a page, sheets and a list, next year's workbook, and one moved to another instrument. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import shipped from "../../assets/instruments/kla-2024.json";
import { instrumentSheets } from "../../src/core/instrument/book/write";
import { settle } from "../../src/core/planning/settled";
import { check } from "../../src/core/report/report";
import { roundOff } from "../../src/core/rounding";
import { movesTo } from "../../src/core/template/move";
import { isLeft } from "../../src/core/template/moveText";
import { firstFileState } from "../../src/page/file/openFile";
import { readInstrument } from "../../src/page/file/instruments";
import { findingsList, movedBook, newBook, reportCopy, reportPage } from "../../src/page/file/products";
import { outputOf } from "../../src/taskpane/session/reporting";
import { firstState } from "../../src/taskpane/session/state";
import { readWorkbook } from "../../src/xlsx/read";
import { createWorkbook } from "../../src/xlsx/write/create";
import { kla } from "../instrument";

const name = "lembar-per-klaster.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../../assets/samples", name)));

async function checked() {
  const workbook = await readWorkbook(bytes, name);
  const report = check(workbook, kla());
  const step = { is: "checked" as const, report, settlement: settle(report, []) };
  const output = outputOf({ ...firstState, step }, "id", name);
  if (!output) throw new Error("There is no report to make anything of.");
  return { workbook, report, output };
}

const textOf = (made: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(made);

test("the page names the file, says what is claimed and asks for nothing", async () => {
  const html = textOf(await reportPage((await checked()).output));
  expect(html).toContain("<title>Laporan KLA: lembar-per-klaster.xlsx</title>");
  expect(html).toContain("794");
  expect(html).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  expect(html).not.toMatch(/<script|src=|@import/);
});

test("the copy has the report's sheets behind its own, which stay as they were", async () => {
  const { workbook, output } = await checked();
  const copy = await readWorkbook(await reportCopy({ name, bytes }, firstFileState(workbook), output), name);
  expect(copy.sheets.slice(0, workbook.sheets.length)).toEqual(workbook.sheets);
  const added = copy.sheets.slice(workbook.sheets.length).map((sheet) => sheet.name);
  expect(added).toEqual(["Laporan KLA", "Temuan KLA", "Rencana KLA", "OPD KLA", "Tahun KLA"]);
});

test("the list has a line for each finding, in Excel's Indonesian way", async () => {
  const { report, output } = await checked();
  const lines = textOf(findingsList(output)).split("\r\n");
  expect(lines[0]).toMatch(/^\ufeffNo;Tingkat;Status;/);
  expect(lines.filter((line) => /^\d+;/.test(line))).toHaveLength(report.findings.length);
});

test("next year's workbook carries this one's scores beside empty cells", async () => {
  const { report } = await checked();
  const next = await readWorkbook(await newBook(report.instrument, report, "id"), "");
  const headings = next.sheets[1]?.rows.flat() ?? [];
  expect(headings).toContain("Nilai Tahun Lalu");
  const again = check(next, kla());
  expect([again.claimed, [...new Set(again.findings.map(({ rule }) => rule))]]).toEqual([
    null,
    ["score-missing", "maximum-zero"],
  ]);
});

test("a workbook moved to the same instrument claims what it claimed but for what it cannot hold", async () => {
  const recap = readFileSync(join(import.meta.dirname, "../../assets/samples/rekap-274.xlsx"));
  const report = check(await readWorkbook(new Uint8Array(recap), ""), kla());
  const moved = await readWorkbook(await movedBook(kla(), movesTo(report, kla()), "id"), "");
  // The sample writes 1.2h twice: only one of the two has a place, and the other is told.
  const left = movesTo(report, kla()).filter(isLeft);
  expect(left.map(({ to, isTaken, held }) => [to, isTaken, held.points])).toEqual([["1.2h", true, 0.7]]);
  expect(check(moved, kla()).claimed).toBe(roundOff((report.claimed ?? 0) - 0.7));
});

test("an instrument is opened from its JSON and from its workbook, and what is none is refused in a sentence", async () => {
  const json = new TextEncoder().encode(JSON.stringify(shipped));
  expect(await readInstrument(json, "kla-2024.json")).toEqual(kla());
  const book = await createWorkbook(instrumentSheets(kla(), "id"));
  expect(await readInstrument(book, "kla.xlsx")).toEqual(kla());
  const refused = async (given: Uint8Array, file: string): Promise<string> =>
    readInstrument(given, file).then(
      () => "",
      (error: Error) => error.message,
    );
  expect(await refused(bytes, name)).toMatch(/bukan buku kerja instrumen/);
  expect(await refused(bytes, "kla.json")).toMatch(/bukan JSON/);
  const broken = new TextEncoder().encode(JSON.stringify({ ...shipped, clusters: [] }));
  expect(await refused(broken, "rusak.json")).toMatch(/^rusak\.json: /);
});
