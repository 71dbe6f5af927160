/** Sheets of ours put into a file, replaced, and taken out again: the file is then as it was. */
import type { PlainSheet } from "../../../src/core/sheets/sheet";
import { sheetNameFor } from "../../../src/core/sheets/names";
import { readWorkbook } from "../../../src/xlsx/read";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { all, one, parseXml } from "../../xml";
import { excelBook, excelParts, fileOf, prefixedBook } from "./books";
import { differing, partsOf } from "./parts";
import { zipped } from "../zipped";

const notes: PlainSheet = {
  name: "Catatan KLA",
  rows: [
    { cells: [{ value: "Temuan", style: { bold: true } }, "Alasan"] },
    { cells: ["score-over-maximum 7", { value: "sudah dicek", link: "#'Rekap'!A1" }] },
  ],
  table: { name: "Isian", area: { top: 0, left: 0, bottom: 1, right: 1 } },
  print: { headingRow: 0 },
};

const list = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

test.each([
  ["openpyxl", fileOf("openpyxl.xlsx"), "Isian_2"],
  ["LibreOffice", fileOf("libreoffice.xlsx"), "Isian_2"],
  ["Excel's own", excelBook(), "Isian"],
  ["one under a prefix", prefixedBook(), "Isian"],
])("%s: the sheet is there, and only lists and formats differ", async (_, bytes, table) => {
  const after = await patchWorkbook(bytes, "a.xlsx", { put: [notes] });
  const [old, now] = [await readWorkbook(bytes, "a.xlsx"), await readWorkbook(after, "a.xlsx")];
  expect(now.sheets.slice(0, -1)).toEqual(old.sheets);
  expect(now.sheets.at(-1)?.rows).toEqual([
    ["Temuan", "Alasan"],
    ["score-over-maximum 7", "sudah dicek"],
  ]);
  const existing = new Set(partsOf(bytes).keys());
  const differs = differing(bytes, after).filter((path) => existing.has(path));
  expect(differs.sort()).toEqual([...list, "xl/styles.xml"].sort());
  const names = [...partsOf(after)]
    .filter(([path]) => /tables\//.test(path))
    .map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1]);
  expect(names.at(-1)).toBe(table);
});

test("a sheet of that name is replaced where it stands, its table and names with it", async () => {
  const once = await patchWorkbook(fileOf("libreoffice.xlsx"), "a.xlsx", { put: [notes, { name: "Z", rows: [] }] });
  const other = { ...notes, rows: [{ cells: ["Temuan", "Siapa"] }, { cells: ["a", "b"] }] };
  const twice = await patchWorkbook(once, "a.xlsx", { put: [other] });
  const { sheets } = await readWorkbook(twice, "a.xlsx");
  expect(sheets.map(({ name }) => name).slice(-2)).toEqual(["Catatan KLA", "Z"]);
  expect(sheets.at(-2)?.rows).toEqual([
    ["Temuan", "Siapa"],
    ["a", "b"],
  ]);
  expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
  const names = all(parseXml(partsOf(twice).get("xl/workbook.xml") ?? ""), "definedName");
  expect(names.filter(({ text }) => text.includes("Catatan"))).toHaveLength(1);
});

test.each(["openpyxl.xlsx", "libreoffice.xlsx"])("taken out again, %s is as it was but for formats", async (name) => {
  const bytes = fileOf(name);
  const after = await patchWorkbook(await patchWorkbook(bytes, "a.xlsx", { put: [notes] }), "a.xlsx", {
    remove: ["Catatan KLA"],
  });
  const [old, now] = [partsOf(bytes), partsOf(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  const differs = [...now].filter(([path, xml]) => xml !== old.get(path)).map(([path]) => path);
  expect(differs).toEqual(["xl/styles.xml"]);
});

test("when a sheet before others goes, names and views keep to their sheets", async () => {
  const bytes = await patchWorkbook(excelBook(), "a.xlsx", {
    put: ["Satu", "Dua"].map((name) => ({ name, rows: [{ cells: ["x"] }], print: { headingRow: 0 } })),
  });
  const after = await patchWorkbook(bytes, "a.xlsx", { remove: ["Satu"] });
  const book = parseXml(partsOf(after).get("xl/workbook.xml") ?? "");
  expect(one(book, "definedName").attributes.localSheetId).toBe("2");
  expect(one(book, "definedName").text).toBe("Dua!$1:$1");
});

test("formulas of a sheet that goes leave the list of formulas", async () => {
  const after = await patchWorkbook(excelBook(), "a.xlsx", { remove: ["Jum'at & <Lain>"] });
  expect(partsOf(after).get("xl/calcChain.xml")).not.toContain('i="2"');
  expect(partsOf(after).get("xl/calcChain.xml")).toContain('<c r="D4" i="1"/>');
});

test.each([
  ["Dinas Pendidikan, Kepemudaan & Olahraga", [], "Dinas Pendidikan, Kepemudaan &"],
  ["'a/b:c'", [], "a b c"],
  ["", [], "Sheet"],
  ["[]", ["Sheet"], "Sheet (2)"],
  ["Rekap", ["REKAP", "rekap (2)"], "Rekap (3)"],
  ["History", [], "History (2)"],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  [`${"x".repeat(30)}😀`, [], "x".repeat(30)],
])("a sheet for '%s' gets a name that Excel takes", (text, taken, name) => {
  expect(sheetNameFor(text, taken)).toBe(name);
});

test("a strict file gets a strict sheet", async () => {
  const strict = "http://purl.oclc.org/ooxml";
  const parts = Object.entries(excelParts).map(([path, xml]) => [
    path,
    typeof xml !== "string"
      ? xml
      : xml
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            `${strict}/officeDocument/relationships`,
          )
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${strict}/spreadsheetml/main`),
  ]);
  const after = await patchWorkbook(zipped(Object.fromEntries(parts)), "a.xlsx", { put: [notes] });
  const found = partsOf(after);
  expect(found.get("xl/worksheets/sheet3.xml")).toContain(`xmlns="${strict}/spreadsheetml/main"`);
  expect(found.get("xl/_rels/workbook.xml.rels")).toContain(`Type="${strict}/officeDocument/relationships/worksheet"`);
  expect([...found.values()].join("")).not.toContain("schemas.openxmlformats.org/spreadsheetml/2006/main");
  expect((await readWorkbook(after, "a.xlsx")).sheets.at(-1)?.rows).toHaveLength(2);
});
