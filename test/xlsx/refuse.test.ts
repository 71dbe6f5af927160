/** What is said of files that cannot be read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../../src/core/fault";
import type { Text } from "../../src/core/text";
import { readWorkbook } from "../../src/xlsx/read";
import { workbookOf, workbookParts, zipped } from "./zipped";
import type { Parts } from "./zipped";

const file = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));
const text = (content: string) => new Uint8Array(Buffer.from(content));
const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;

/** The sentence with which the file is refused. */
async function refusal(bytes: Uint8Array, name = "kota.xlsx"): Promise<Text> {
  try {
    await readWorkbook(bytes, name);
  } catch (error) {
    if (isFault(error)) return error.text;
    throw error;
  }
  throw new Error("The file was read.");
}

/** The same, of a sound workbook with some parts put in place of its own. */
const refusalOf = (more: Parts, sheet = one) => refusal(workbookOf({ Klaster: sheet }, more));

const sheetPart = "xl/worksheets/sheet1.xml";
const cut = workbookOf({ A: one }).subarray(0, 400);

test.each<[string, Uint8Array, string, string]>([
  ["empty", new Uint8Array(), "kosong (0 byte)", "is empty (0 bytes)"],
  ["cut short", cut, "terpotong", "is cut short"],
  [
    "protected by a password",
    file("password.xlsx"),
    "dilindungi kata sandi",
    "File › Info › Protect Workbook › Encrypt with Password",
  ],
  ["in the old Excel format", file("old.xls"), "format Excel lama (.xls)", '"Excel Workbook (.xlsx)"'],
  ["an OpenDocument spreadsheet", file("libreoffice.ods"), "OpenDocument (.ods, .fods)", "open it in LibreOffice"],
  ["a binary workbook", zipped({ "xl/workbook.bin": "x" }), "biner (.xlsb)", "a binary workbook (.xlsb)"],
  [
    "a Word document",
    zipped({ "[Content_Types].xml": "", "word/document.xml": "" }),
    "dokumen Word",
    "a Word document",
  ],
  ["a presentation", zipped({ "ppt/presentation.xml": "" }), "presentasi PowerPoint", "a PowerPoint presentation"],
  ["an ordinary zip archive", zipped({ "foto.jpg": "x" }), "arsip zip biasa", "an ordinary zip archive"],
  ["a zip archive without anything", zipped({}), "arsip zip biasa", "an ordinary zip archive"],
  [
    "another Office file",
    zipped({ "[Content_Types].xml": "<Types/>" }),
    "bukan buku kerja Excel",
    "is not an Excel workbook",
  ],
  ["a PDF", text("%PDF-1.7 ..."), "dokumen PDF", "a PDF document"],
  ["a CSV text", text("Nama;Nilai\nA;1\n"), "teks (misalnya CSV)", "text (such as CSV)"],
  [
    "an OpenDocument text",
    text('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'),
    "OpenDocument (.ods, .fods)",
    "open it in LibreOffice",
  ],
  [
    "Google's shortcut",
    text('{"url": "https://docs.google.com/open?id=1a", "doc_id": "1a"}'),
    "hanya pintasan",
    "only a shortcut to an address",
  ],
  [
    "Windows's shortcut",
    text("[InternetShortcut]\r\nURL=https://docs.google.com/spreadsheets/d/1a/edit"),
    "unduh sebagai Microsoft Excel (.xlsx)",
    "download it as Microsoft Excel (.xlsx)",
  ],
  ["a web page", text("\ufeff \n<html><table></table></html>"), "halaman web (HTML)", "a web page (HTML)"],
  [
    "an XML spreadsheet",
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    "XML Spreadsheet",
    "XML Spreadsheet 2003",
  ],
  [
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    "bukan buku kerja Excel",
    "is not an Excel workbook",
  ],
  [
    "a workbook without values",
    workbookOf({ A: `<row r="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t> </t></is></c></row>` }),
    "tidak berisi satu nilai pun",
    "does not hold a single value",
  ],
  ["a workbook without sheets", workbookOf({}), "tidak berisi satu nilai pun", "does not hold a single value"],
])("says that the file is %s", async (_, bytes, id, en) => {
  const said = await refusal(bytes, "Kota Contoh.xlsx");
  expect(said.id).toContain(id);
  expect(said.en).toContain(en);
  expect(said.id).toContain('"Kota Contoh.xlsx"');
  expect(said.en).toMatch(/^(?:The (?:file|workbook) )?"Kota Contoh\.xlsx" [^\n]+\.$/);
});

test("says that the file is protected by a password, and how to take it off", async () => {
  expect(await refusal(file("password.xlsx"))).toEqual({
    id: '"kota.xlsx" dilindungi kata sandi. Di Excel: File › Info › Proteksi Buku Kerja › Enkripsi dengan Kata Sandi, kosongkan kata sandinya, simpan, lalu buka lagi di sini.',
    en: '"kota.xlsx" is protected by a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, clear the password, save, and open it here again.',
  });
});

test("does not take the old format for a password, nor the other way round", async () => {
  expect((await refusal(file("old.xls"))).en).not.toContain("password");
  expect((await refusal(file("password.xlsx"))).en).not.toContain(".xls)");
});

test.each<[string, Parts]>([
  ["a sheet that breaks off", { [sheetPart]: `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` }],
  ["a sheet that breaks off within a tag", { [sheetPart]: `<worksheet><sheetData><row r="1"><c r="A1` }],
  ["a sheet that is something else", { [sheetPart]: "<html></html>" }],
  ["a cell beyond the last one", { [sheetPart]: `<worksheet><row r="1"><c r="XFE1"/></row></worksheet>` }],
  ["a cell hidden in an attribute", { [sheetPart]: `<worksheet a="<c r='A1'/>"></worksheet>` }],
])("names the sheet of a file with %s", async (_, parts) => {
  expect((await refusalOf(parts)).en).toBe(
    'The file "kota.xlsx" is damaged (its part "Klaster" cannot be read), so open it in Excel, let Excel repair it, save it under a new name and check that file.',
  );
});

test.each<[string, Parts]>([
  ["a list of sheets that breaks off", { "xl/workbook.xml": "<workbook><sheets>" }],
  ["a sheet that is listed and not there", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
  ["texts that do not close", { "xl/sharedStrings.xml": "<sst><si><t>a</si></sst>" }],
  ["texts that break off", { "xl/sharedStrings.xml": "<sst><si><t>a" }],
])("calls a file with %s damaged", async (_, parts) => {
  expect((await refusalOf(parts)).en).toContain("is damaged");
});

test("notices a sheet that was changed by accident", async () => {
  const parts = workbookParts({ Klaster: one });
  expect((await refusal(zipped(parts, { path: sheetPart, crc: 1 }))).en).toContain(`(its part "${sheetPart}" cannot`);
});

test("names the sheet and the range that reach too far", async () => {
  const said = await refusalOf({}, `${one}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
  expect(said.en).toBe(
    'The sheet "Klaster" of the file "kota.xlsx" uses the range A1:XFD1048576, too large to be checked, so delete the empty rows and columns below and to the right of its content and save.',
  );
  expect(said.id).toContain('Sheet "Klaster" di file "kota.xlsx" memakai rentang A1:XFD1048576');
});

test("refuses many sheets that together reach too far", async () => {
  const tall = `${one}<row r="1000000"><c r="A1000000"><v>1</v></c></row>`;
  const names = Array.from({ length: 5 }, (_, i) => `S${i}`);
  const said = await refusal(workbookOf(Object.fromEntries(names.map((name) => [name, tall]))));
  expect(said.en).toContain("A1:A1000000");
});

test("reads as many sheets as a district can have, and refuses thousands", async () => {
  const sheets = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, one]));
  expect((await readWorkbook(workbookOf(sheets(2000)), "a.xlsx")).sheets).toHaveLength(2000);
  expect((await refusal(workbookOf(sheets(2001)))).en).toContain("too large to be opened safely");
}, 30_000);
