/** Cells set in a copy: only their part differs, and in it only what the change says. */
import { translate } from "../../../src/core/formula";
import { isFault } from "../../../src/core/fault";
import { toCellRef } from "../../../src/core/workbook";
import type { CellValue } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import type { CellChange } from "../../../src/xlsx/write/cells/change";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { excelBook, excelParts, fileOf, prefixedBook } from "./books";
import { differing, entriesOf, partsOf } from "./parts";
import { worksheet, workbookOf, zipped } from "../zipped";

type Given = CellValue | { formula: string } | { result: CellValue };

function change(address: string, given: Given, format?: string): CellChange {
  const { row, column } = toCellRef("", address) ?? { row: -1, column: -1 };
  const to = typeof given === "object" && given !== null ? given : { value: given };
  return { row, column, to, ...(format === undefined ? {} : { look: { format } }) };
}

async function patched(bytes: Uint8Array, sheet: string, given: Readonly<Record<string, Given>>) {
  const changes = Object.entries(given).map(([address, to]) => change(address, to));
  const after = await patchWorkbook(bytes, "rekap.xlsx", { cells: new Map([[sheet, changes]]) });
  const read = await readWorkbook(after, "rekap.xlsx");
  const found = read.sheets.find(({ name }) => name === sheet);
  return { after, parts: partsOf(after), differs: differing(bytes, after), sheet: found };
}

const sheet1 = "xl/worksheets/sheet1.xml";

test.each(["openpyxl.xlsx", "libreoffice.xlsx"])("in %s one part differs, and in it one cell", async (name) => {
  const bytes = fileOf(name);
  const { parts, differs, sheet } = await patched(bytes, "Rekap EM", { D3: 61.5 });
  expect(differs).toEqual([sheet1]);
  const before = partsOf(bytes).get(sheet1) ?? "";
  const [, style = ""] = /<c r="D3"( s="\d+")/.exec(before) ?? [];
  const old = /<c r="D3"[^>]*>.*?<\/c>/.exec(before)?.[0] ?? "";
  expect(parts.get(sheet1)).toBe(before.replace(old, `<c r="D3"${style}><v>61.5</v></c>`));
  expect(sheet?.rows[2]?.[3]).toBe(61.5);
});

test("values of every kind come back, in cells that were there and in cells that were not", async () => {
  const given = { A2: "teks & <b>", B2: null, C11: true, A5: "=bukan rumus", E2: 1.25, F3: "#N/A", XFD7: "jauh" };
  const { sheet, differs } = await patched(excelBook(), "Rekap", { ...given, C13: null, A10: true });
  expect(differs).toEqual([sheet1]);
  expect(sheet?.rows[1]?.slice(0, 5)).toEqual(["teks & <b>", null, 10, 5, 1.25]);
  expect(sheet?.rows[4]).toEqual(["=bukan rumus"]);
  expect(sheet?.rows[2]?.[5]).toBe("#N/A");
  expect(sheet?.rows[6]?.[16383]).toBe("jauh");
  expect(sheet?.rows[9]).toEqual([true]);
});

test("rows, their spans and the used range grow as far as the new cells reach, in order", async () => {
  const { parts } = await patched(excelBook(), "Rekap", { E2: 1, B5: 2, A12: 3, A7: 4 });
  const xml = parts.get(sheet1) ?? "";
  expect(xml).toContain('<dimension ref="A1:E12"/>');
  expect(xml).toContain('<row r="2" spans="1:5">');
  expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4, 5, 6, 7, 12]);
});

test("a new cell has the format of its row, or else of its column", async () => {
  const { parts } = await patched(excelBook(), "Rekap", { C3: 45000, E5: 1, F5: 1 });
  expect(parts.get(sheet1)).toContain('<c r="C3" s="1"><v>45000</v></c>');
  expect(parts.get(sheet1)).toContain('<c r="E5" s="2"><v>1</v></c><c r="F5"><v>1</v></c>');
});

test("another number format is a format like the cell's own, and no other cell's changes", async () => {
  const cells = new Map([["Rekap", [change("B2", 45001, "0.000"), change("A2", 0.5, "0%")]]]);
  const after = await patchWorkbook(excelBook(), "rekap.xlsx", { cells });
  const styles = partsOf(after).get("xl/styles.xml") ?? "";
  expect(differing(excelBook(), after)).toEqual([sheet1, "xl/styles.xml"]);
  expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts');
  expect(styles).toContain(
    '<cellXfs count="5"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1">',
  );
  expect(styles).toContain(
    '<xf numFmtId="2" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf>' +
      '<xf numFmtId="9" xfId="0" applyNumberFormat="1"/></cellXfs>',
  );
  expect(partsOf(after).get(sheet1)).toContain('<c r="B2" s="3"><v>45001</v></c>');
});

test("where the master of shared formulas goes, the others say their own", async () => {
  const { parts, sheet } = await patched(excelBook(), "Rekap", { D2: 99 });
  expect([...(sheet?.formulas ?? [])].filter(([cell]) => cell.startsWith("D"))).toEqual([
    ["D3", `=${translate("A2+$A$6", 1, 0)}`],
    ["D4", "=A4+$A$6"],
  ]);
  expect(parts.get(sheet1)).toContain('<c r="D4" s="1"><f ca="1">A4+$A$6</f><v>7</v></c>');
});

test("where one of the others goes, the master stays as it is written", async () => {
  const { parts } = await patched(excelBook(), "Rekap", { D3: 99 });
  expect(parts.get(sheet1)).toContain('<f t="shared" ref="D2:D4" si="0">A2+$A$6</f>');
  expect(parts.get(sheet1)).toContain('<c r="D3"><v>99</v></c>');
});

test("the list of formulas loses what is no formula any more, and each entry keeps its sheet", async () => {
  const { parts, differs } = await patched(excelBook(), "Rekap", { C2: 1, D4: 2 });
  expect(differs).toEqual([sheet1, "xl/calcChain.xml"]);
  expect(parts.get("xl/calcChain.xml")).toBe(
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/><c r="D3"/>' +
      '<c r="A1" i="2"/><c r="A6" a="1" i="1"/></calcChain>',
  );
});

test("a list of formulas that would be empty goes, with all that names it", async () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>';
  const { parts } = await patched(excelBook({ "xl/calcChain.xml": chain }), "Rekap", { C2: 1 });
  expect([...parts.keys()]).not.toContain("xl/calcChain.xml");
  expect([...parts.values()].join("")).not.toContain("calcChain");
});

test("a formula is a formula, listed, and calculated when the file is opened", async () => {
  const { parts, sheet } = await patched(excelBook(), "Rekap", { C4: { formula: '=A4&"<x>"' } });
  expect(sheet?.formulas.get("C4")).toBe('=A4&"<x>"');
  expect(parts.get(sheet1)).toContain('</sheetData><sheetCalcPr fullCalcOnLoad="1"/><sheetProtection');
  expect(parts.get("xl/calcChain.xml")).toContain('<c r="C4" i="1"/></calcChain>');
});

test("a result changes and its formula stays as it is written", async () => {
  const { parts, differs } = await patched(excelBook(), "Rekap", {
    D2: { result: 12 },
    C2: { result: null },
    A6: { result: "a" },
  });
  expect(differs).toEqual([sheet1]);
  const xml = parts.get(sheet1) ?? "";
  expect(xml).toContain('<c r="D2"><f t="shared" ref="D2:D4" si="0">A2+$A$6</f><v>12</v></c>');
  expect(xml).toContain('<c r="C2"><f>A2*2</f></c>');
  expect(xml).toContain('<c r="A6" cm="1" t="str"><f t="array" ref="A6:B6">A2:B2</f><v>a</v></c>');
  expect(xml).toContain("fullCalcOnLoad");
});

test("a shared formula that has to say its own may have a new result too", async () => {
  const { parts, sheet } = await patched(excelBook(), "Rekap", { D2: 1, D3: { result: 20 }, D4: { result: null } });
  expect(parts.get(sheet1)).toContain('<c r="D3"><f>A3+$A$6</f><v>20</v></c>');
  expect(parts.get(sheet1)).toContain('<c r="D4" s="1"><f ca="1">A4+$A$6</f></c>');
  expect(sheet?.rows[2]?.[3]).toBe(20);
});

test("under a prefix everything new has the prefix too", async () => {
  const { parts, sheet, differs } = await patched(prefixedBook(), "Rekap", {
    A2: "x",
    E9: 1,
    D2: 9,
    C2: { formula: "=1" },
  });
  const xml = parts.get(sheet1) ?? "";
  expect(differs).toEqual([sheet1, "xl/calcChain.xml"]);
  expect(xml.match(/<(?!\/?x:|\?)[^>]*>/g)).toBeNull();
  expect(sheet?.rows[1]?.slice(0, 4)).toEqual(["x", 45000, null, 9]);
  expect(sheet?.rows[8]?.[4]).toBe(1);
});

test("cells and rows that do not say where they stand are found, and their neighbours keep their places", async () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c t="str"><v>a</v></c></row>';
  const { sheet, parts } = await patched(workbookOf({ A: rows }), "A", { B1: "b", E1: "e", A2: 2, A3: "c", A4: "d" });
  expect(sheet?.rows).toEqual([[1, "b", null, 2, "e"], [2], ["c"], ["d"]]);
  expect(parts.get(sheet1)).toContain('<row><c><v>1</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="D1">');
});

test.each([
  ["an empty sheet", "<sheetData/>"],
  ["a sheet with an empty row", '<sheetData><row r="2"/></sheetData>'],
])("%s takes cells", async (_, xml) => {
  const { sheet } = await patched(workbookOf({ A: xml, B: '<row r="1"><c r="A1"><v>1</v></c></row>' }), "A", {
    B2: 5,
    A1: 1,
  });
  expect(sheet?.rows).toEqual([[1], [null, 5]]);
});

test.each([
  ["UTF-16 with its mark", "utf16le", true],
  ["UTF-16 without its mark", "utf16le", false],
] as const)("%s stays what it is", async (_, encoding, hasMark) => {
  const xml = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Jum’at</t></is></c></row>').replace(
    "UTF-8",
    "UTF-16",
  );
  const wide = new Uint8Array(Buffer.from((hasMark ? "\ufeff" : "") + xml, encoding));
  const bytes = excelBook({ "xl/worksheets/sheet2.xml": wide });
  const { after, sheet } = await patched(bytes, "Jum'at & <Lain>", { B1: "é" });
  expect(sheet?.rows).toEqual([["Jum’at", "é"]]);
  const part = Buffer.from(wide.subarray(0, 60));
  const now = entriesOf(after).find(({ path }) => path === "xl/worksheets/sheet2.xml");
  expect(now?.content.subarray(0, 60)).toEqual(part);
});

test("another encoding becomes UTF-8 and says so", async () => {
  const xml = worksheet('<row r="1"><c r="A1" t="str"><v>caf\u00e9</v></c></row>').replace("UTF-8", "windows-1252");
  const bytes = excelBook({ "xl/worksheets/sheet2.xml": new Uint8Array(Buffer.from(xml, "latin1")) });
  const { parts, sheet } = await patched(bytes, "Jum'at & <Lain>", { B1: "é €" });
  expect(sheet?.rows).toEqual([["café", "é €"]]);
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain('encoding="UTF-8"');
});

test.each([
  ["B6", "Rekap", excelBook(), /B6.*rumus larik/],
  ["B9", "Rekap", excelBook(), /B9.*sel gabungan yang dimulai di A8/],
  ["B1", "Tabel", fileOf("openpyxl.xlsx"), /B1.*judul kolom sebuah tabel/],
])("%s of %s cannot be changed by itself, and it is said why", async (cell, sheet, bytes, why) => {
  const asked = patched(bytes, sheet, { [cell]: 1 });
  await expect(asked).rejects.toThrow(why);
  await asked.catch((error: unknown) => expect(isFault(error)).toBe(true));
});

test("a sheet that is not there is said", async () => {
  await expect(patched(excelBook(), "Rekap 2", { A1: 1 })).rejects.toThrow(
    'Lembar "Rekap 2" tidak ada di "rekap.xlsx"',
  );
});

test("nothing to change gives the same bytes, and so does what already stands there", async () => {
  const bytes = excelBook();
  expect(await patchWorkbook(bytes, "a.xlsx", {})).toEqual(bytes);
  expect((await patched(bytes, "Rekap", { A2: 5 })).after).toEqual(bytes);
});

test.each([
  ["an array of its own", (bytes: Uint8Array) => bytes],
  // What Node reads is a view of a larger buffer, and slices of it are no copies.
  ["Node's", (bytes: Uint8Array) => Buffer.concat([Buffer.alloc(9, 1), bytes]).subarray(9)],
])("the file that is given stays as it is: %s", async (_, as) => {
  const bytes = as(excelBook());
  const before = Uint8Array.from(bytes);
  const { differs } = await patched(bytes, "Rekap", { A2: 77, D2: 1 });
  expect(Uint8Array.from(bytes)).toEqual(before);
  expect(differs).toEqual([sheet1, "xl/calcChain.xml"]);
});

test("a text stands in the cell itself, so that the list of shared texts stays", async () => {
  const { parts } = await patched(zipped(excelParts), "Rekap", { A1: " Nilai\nbaru " });
  expect(parts.get(sheet1)).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Nilai\nbaru </t></is></c>');
});
