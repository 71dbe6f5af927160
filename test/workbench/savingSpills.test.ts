/** Formulas that spill, lambdas and our own functions in a downloaded file, as Excel's own files hold them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setCells, setResults } from "../../src/workbench/book/cells";
import { addSheet } from "../../src/workbench/book/sheets";
import { calculate } from "../../src/workbench/functions/calculation";
import { keptInPatch, lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { hasMarks } from "../../src/workbench/file/patchingMarks";
import { toXlsx } from "../../src/workbench/file/saving";
import { openBytes } from "../../src/workbench/page/files";
import { unpackText } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";

const name = "furnished.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, name)));
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

async function edited(formulas: readonly string[]) {
  const opened = await openBytes(bytes, name);
  const [sheet] = opened.book.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  const calculation = calculate(opened.book, { send: () => undefined });
  calculation.define([]);
  formulas.forEach((formula, index) => setCells(opened.book, sheet, at(60 + 5 * index, 20), [[formula]]));
  await calculation.settled();
  return { ...opened, sheet, calculation };
}

async function partOf(file: Uint8Array, path: string): Promise<string> {
  const archive = openArchive(file, name);
  const part = archive.parts.get(path);
  return part ? unpackText(archive, part) : "";
}

const cellIn = (xml: string, address: string): string => new RegExp(`<c r="${address}"[^]*?</c>`).exec(xml)?.[0] ?? "";

const formulas = ["=SEQUENCE(3)", "=SUM(LEN({1,22}))", "=SUM(U61:U63)", "=LET(x,2,x*3)"];

test("a patched copy has what spills with its area, its mark and its values", async () => {
  const { origin, book, calculation } = await edited(formulas);
  const copy = await patchedCopy(origin, book, name);
  calculation.dispose();
  const file = copy?.bytes ?? bytes;
  const xml = await partOf(file, "xl/worksheets/sheet1.xml");
  expect(cellIn(xml, "U61")).toBe('<c r="U61" cm="1"><f t="array" ref="U61:U63">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
  expect(cellIn(xml, "U62")).toBe('<c r="U62"><v>2</v></c>');
  expect(cellIn(xml, "U66")).toBe('<c r="U66" cm="1"><f t="array" ref="U66">SUM(LEN({1,22}))</f><v>3</v></c>');
  expect(cellIn(xml, "U71")).toBe('<c r="U71"><f>SUM(U61:U63)</f><v>6</v></c>');
  expect(cellIn(xml, "U76")).toContain('ref="U76">_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f><v>6</v>');
  expect(await partOf(file, "xl/metadata.xml")).toContain(
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
  expect(await partOf(file, "[content_types].xml")).toContain("sheetMetadata+xml");
  expect(await partOf(file, "xl/_rels/workbook.xml.rels")).toContain(
    '/relationships/sheetMetadata" Target="/xl/metadata.xml"',
  );
  expect(xml).not.toContain("fullCalcOnLoad");
});

test("the copy can be changed again, and opened it has the formulas as they were typed", async () => {
  const { origin, book, calculation } = await edited(formulas);
  const copy = await patchedCopy(origin, book, name);
  calculation.dispose();
  const again = await openBytes(copy?.bytes ?? bytes, name);
  const [sheet] = again.book.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  expect([...sheet.formulas.values()]).toEqual(expect.arrayContaining(formulas));
  setCells(again.book, sheet, at(90, 20), [["=UNIQUE(U61:U63)"]]);
  const second = await patchedCopy(again.origin, again.book, name);
  const file = second?.bytes ?? bytes;
  expect(cellIn(await partOf(file, "xl/worksheets/sheet1.xml"), "U91")).toContain('cm="1"');
  expect((await partOf(file, "xl/metadata.xml")).match(/XLDAPR/g)).toHaveLength(2);
});

test("the dialog counts as changed what somebody has changed, and as marks the pane's own alone", async () => {
  const { origin, book, sheet, calculation } = await edited(["=SEQUENCE(3)"]);
  const copy = await patchedCopy(origin, book, name);
  calculation.dispose();
  expect([copy?.cells, copy?.results, copy?.marks, hasMarks(sheet)]).toEqual([1, 2, 0, false]);
  expect(copy && keptInPatch(copy, "id").slice(1)).toEqual([
    "Sel yang berubah: 1",
    "Hasil rumus yang dihitung ulang: 2",
  ]);
});

test("our own functions keep what they gave", async () => {
  const { origin, book, sheet, calculation } = await edited(["=KLA.SCORE()"]);
  calculation.dispose();
  setResults(book, sheet, at(60, 20), [[771.81]]);
  const copy = await patchedCopy(origin, book, name);
  const xml = await partOf(copy?.bytes ?? bytes, "xl/worksheets/sheet1.xml");
  expect(cellIn(xml, "U61")).toBe('<c r="U61"><f>_xldudf_KLA_SCORE()</f><v>771.81</v></c>');
  expect(xml).not.toContain("fullCalcOnLoad");
});

test("a new file has them, too", async () => {
  const { book, calculation } = await edited(formulas);
  const file = await toXlsx(book);
  calculation.dispose();
  const xml = await partOf(file, "xl/worksheets/sheet1.xml");
  expect(cellIn(xml, "U61")).toMatch(/cm="1".*<f t="array" ref="U61:U63">_xlfn\.SEQUENCE\(3\)<\/f><v>1<\/v>/);
  expect(await partOf(file, "xl/metadata.xml")).toContain("XLDAPR");
});

test("what no file can say is a value, and the dialog tells it", async () => {
  const { origin, book, sheet, calculation } = await edited(["=SUM(1;2)"]);
  expect(lostInPatch(origin, book, "en")).toEqual([
    "Formulas that cannot be written into this file (their values alone are kept)",
  ]);
  const copy = await patchedCopy(origin, book, name);
  expect(cellIn(await partOf(copy?.bytes ?? bytes, "xl/worksheets/sheet1.xml"), "U61")).not.toContain("<f");
  setCells(book, sheet, at(60, 20), [[""]]);
  expect(lostInPatch(origin, book, "en")).toEqual([]);
  const added = addSheet(book, "Baru");
  setCells(book, added, at(0, 0), [["=SEQUENCE(3)"]]);
  await calculation.settled();
  calculation.dispose();
  expect(lostInPatch(origin, book, "id")).toEqual([
    "Rumus yang tidak dapat ditulis ke dalam file ini (hanya nilainya yang ikut)",
  ]);
  const more = await patchedCopy(origin, book, name);
  expect(await partOf(more?.bytes ?? bytes, "xl/worksheets/sheet2.xml")).not.toContain("SEQUENCE");
});
