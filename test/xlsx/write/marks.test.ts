/** Marks in a copy: the pane's conditional formats, in the sheets' XML and nowhere else, known as ours by the pane. */
import type { FindingLevel } from "../../../src/core/rule/finding";
import { areasOf } from "../../../src/core/areas";
import { readWorkbook } from "../../../src/xlsx/read";
import type { MarkedAreas } from "../../../src/core/report/marks";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { openBytes } from "../../../src/workbench/page/files";
import { open } from "../../excel/opened";
import { all, parseXml } from "../../xml";
import { excelBook, fileOf, prefixedBook } from "./books";
import { differing, partsOf } from "./parts";

type Marks = Readonly<Record<string, Partial<Record<FindingLevel, string>>>>;

function marksOf(given: Marks): Map<string, MarkedAreas[]> {
  const sheets = Object.entries(given).map(([sheet, levels]): [string, MarkedAreas[]] => [
    sheet,
    (["hint", "error", "query"] as const).flatMap((level) => {
      const address = levels[level];
      return address === undefined ? [] : [{ level, areas: areasOf(address) ?? [] }];
    }),
  ]);
  return new Map(sheets);
}

async function marked(bytes: Uint8Array, given: Marks) {
  const after = await patchWorkbook(bytes, "rekap.xlsx", { marks: marksOf(given) });
  return { after, differs: differing(bytes, after), parts: partsOf(after) };
}

const sheet1 = "xl/worksheets/sheet1.xml";
const rekap = { "Rekap EM": { error: "D2,D3:D4,A7:F7", query: "E3", hint: "F2" } };

test.each(["openpyxl.xlsx", "libreoffice.xlsx"])(
  "in %s the sheet and the list of formats differ, nothing else",
  async (name) => {
    const { differs } = await marked(fileOf(name), rekap);
    expect(differs.sort()).toEqual(["xl/styles.xml", sheet1]);
  },
);

const ours =
  /<conditionalFormatting sqref="[^"]*"><cfRule type="expression" dxfId="\d+" priority="\d+"><formula>TRUE<\/formula><\/cfRule><\/conditionalFormatting>/g;

test("what is added is all that differs, where no other format covers a marked cell", async () => {
  const bytes = fileOf("openpyxl.xlsx");
  const { parts } = await marked(bytes, { "Rekap EM": { error: "D5", hint: "F2" } });
  const before = partsOf(bytes);
  expect(parts.get(sheet1)?.replace(ours, "")).toBe(before.get(sheet1));
  const styles = parts.get("xl/styles.xml") ?? "";
  expect(
    styles.replace(/<dxf><font>(?:<i ?\/>)?<color rgb="FF1B1A1D"\/>.*?<\/dxf>/g, "").replace(/<dxfs count="\d+">/, ""),
  ).toBe(before.get("xl/styles.xml")?.replace(/<dxfs count="\d+">/, ""));
});

test("formats that cover a marked cell step back, in their order", async () => {
  const { parts } = await marked(fileOf("openpyxl.xlsx"), rekap);
  const rules = all(parseXml(parts.get(sheet1) ?? ""), "cfRule").map(({ attributes }) => [
    attributes.type,
    attributes.priority,
  ]);
  expect(rules).toEqual([
    // LibreOffice draws the first one of the part.
    ["expression", "1"],
    ["expression", "2"],
    ["expression", "3"],
    ["colorScale", "4"],
    ["expression", "5"],
  ]);
});

test("the formats stand where Excel wants them, behind the protection and before the choices", async () => {
  const { parts } = await marked(excelBook(), { Rekap: { error: "A2" } });
  const names = parseXml(parts.get(sheet1) ?? "").children.map(({ name }) => name);
  expect(names.slice(3, 8)).toEqual([
    "sheetData",
    "sheetProtection",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
  ]);
});

test.each([
  ["openpyxl.xlsx", fileOf("openpyxl.xlsx"), rekap],
  ["libreoffice.xlsx", fileOf("libreoffice.xlsx"), rekap],
  ["Excel's own", excelBook(), { Rekap: { error: "A2,A3", query: "C2", hint: "C4" } }],
  ["one under a prefix", prefixedBook(), { Rekap: { error: "A2,A3", query: "C2", hint: "C4" } }],
])("the pane takes the marks off again: %s", async (_, bytes, given) => {
  const { after } = await marked(bytes, given);
  const before = await open((await openBytes(bytes, "rekap.xlsx")).book);
  const { pane, book } = await open((await openBytes(after, "rekap.xlsx")).book);
  expect(await before.pane.isMarked()).toBe(false);
  expect(await pane.isMarked()).toBe(true);
  for (const sheet of book.sheets) if (sheet.protection) Reflect.set(sheet, "protection", null);
  expect((await pane.unmark()).refused).toEqual([]);
  expect(await pane.isMarked()).toBe(false);
  const rules = (one: typeof book): unknown =>
    one.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ areas, rule }) => ({ areas, rule })));
  expect(rules(book)).toEqual(rules(before.book));
});

test("marks of before go where they are not wanted any more, on every sheet", async () => {
  const bytes = fileOf("libreoffice.xlsx");
  const { after: once } = await marked(bytes, { ...rekap, Tabel: { query: "B2" } });
  const { after: twice, parts } = await marked(once, { "Rekap EM": { hint: "D4" } });
  expect(all(parseXml(parts.get("xl/worksheets/sheet2.xml") ?? ""), "cfRule")).toEqual([]);
  expect(parts.get(sheet1)?.match(ours)).toHaveLength(1);
  const none = partsOf(await patchWorkbook(twice, "rekap.xlsx", { marks: new Map() }));
  expect(none.get(sheet1)?.match(ours)).toBeNull();
});

test("marking the same again changes nothing", async () => {
  const { after } = await marked(excelBook(), { Rekap: { error: "A2", hint: "C4" } });
  expect((await marked(after, { Rekap: { error: "A2", hint: "C4" } })).differs).toEqual([]);
});

test("the values are those of the file", async () => {
  const { after } = await marked(fileOf("libreoffice.xlsx"), rekap);
  const [old, now] = [await readWorkbook(fileOf("libreoffice.xlsx"), "a"), await readWorkbook(after, "a")];
  expect(now).toEqual(old);
});
