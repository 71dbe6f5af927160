/** New workbooks of plain sheets: what is written is what every reader finds. */
import { readXlsx } from "hucre/xlsx";
import type { PlainSheet } from "../../../src/core/sheets/sheet";
import { readWorkbook } from "../../../src/xlsx/read";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { all, one, parseXml } from "../../xml";
import { partsOf } from "./parts";

const plain: PlainSheet = {
  name: "Isian Jum'at & <Rekap>",
  rows: [
    { cells: ["Indikator", "Nilai", { value: "Data Dukung", style: { bold: true, fill: "#DCEBF9", wrap: true } }] },
    { cells: ["=1+1", 12.5, { value: "https://contoh.go.id/a?b=1&c=2", link: "https://contoh.go.id/a?b=1&c=2" }] },
    { cells: [" spasi \n dua baris ", -0.01, true], height: 30 },
    { cells: ['_x0041_ \u0007 & <b> "q"', { value: 5, formula: "=SUM(B2:B3)", style: { format: "0.00" } }, "#N/A"] },
    { cells: ["😀 \ud800", null, { value: null, style: { isOpen: true } }], isHidden: true },
  ],
  columns: [{ width: 40 }, {}, { isHidden: true }],
  merges: [{ top: 6, left: 0, bottom: 6, right: 2 }],
  frozen: { rows: 1, columns: 0 },
  table: { name: "Isian", area: { top: 0, left: 0, bottom: 4, right: 2 }, style: "TableStyleLight1" },
  validations: [
    {
      areas: [{ top: 1, left: 1, bottom: 4, right: 1 }],
      rule: { kind: "choice", sheet: "Pilihan nilai", area: { top: 0, left: 0, bottom: 2, right: 0 } },
      onOther: "warning",
      hint: { title: "Nilai", text: "Pilih" },
    },
  ],
  protection: { allows: ["formatColumns", "sort"] },
  print: { landscape: true, fitsWidth: true, headingRow: 0, footer: "Halaman &P dari &N" },
};
const choices: PlainSheet = {
  name: "Pilihan nilai",
  visibility: "veryHidden",
  rows: [{ cells: [0] }, { cells: [0.66] }],
};

async function written(...sheets: readonly PlainSheet[]) {
  const bytes = await createWorkbook(sheets);
  return { bytes, parts: partsOf(bytes), book: await readWorkbook(bytes, "baru.xlsx") };
}

test("values come back as they went in, texts as texts", async () => {
  const { book } = await written(plain, choices);
  const [first, second] = book.sheets;
  expect(first?.name).toBe("Isian Jum'at & <Rekap>");
  expect(first?.rows).toEqual([
    ["Indikator", "Nilai", "Data Dukung"],
    ["=1+1", 12.5, "https://contoh.go.id/a?b=1&c=2"],
    [" spasi \n dua baris ", -0.01, true],
    ['_x0041_ \u0007 & <b> "q"', 5, "#N/A"],
    ["😀 \ufffd"],
  ]);
  expect([...(first?.formulas ?? [])]).toEqual([["B4", "=SUM(B2:B3)"]]);
  expect(first?.links?.get("C2")).toBe("https://contoh.go.id/a?b=1&c=2");
  expect([...(first?.hiddenRows ?? [])]).toEqual([4]);
  expect([...(first?.hiddenColumns ?? [])]).toEqual([2]);
  expect(second).toMatchObject({ name: "Pilihan nilai", visibility: "veryHidden", rows: [[0], [0.66]] });
});

test("every part is XML whose elements stand in Excel's order", async () => {
  const { parts } = await written(plain, choices);
  const sheet = parseXml(parts.get("xl/worksheets/sheet1.xml") ?? "");
  expect(sheet.children.map(({ name }) => name)).toEqual([
    ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells"],
    ...["dataValidations", "hyperlinks", "pageMargins", "pageSetup", "headerFooter", "tableParts"],
  ]);
  for (const [path, xml] of parts) if (path.endsWith(".xml") || path.endsWith(".rels")) parseXml(xml);
});

test("a text that begins like a formula is kept from becoming one", async () => {
  const { parts } = await written({ name: "A", rows: [{ cells: ["=1+1", "@x", "a"] }] });
  const cells = all(parseXml(parts.get("xl/worksheets/sheet1.xml") ?? ""), "c");
  const formats = one(parseXml(parts.get("xl/styles.xml") ?? ""), "cellXfs").children;
  const quoted = cells.map(({ attributes }) => formats[Number(attributes.s ?? 0)]?.attributes.quotePrefix);
  expect(quoted).toEqual(["1", "1", undefined]);
});

test("open cells, formats and borders are found by another reader", async () => {
  const style = { bold: true, border: "thin", format: "0.000", isOpen: true, size: 14 } as const;
  const { bytes } = await written({ name: "A", rows: [{ cells: [{ value: 1, style }, 2] }] });
  const read = await readXlsx(bytes, { readStyles: true });
  const cell = read.sheets[0]?.cells?.get("0,0");
  expect(cell?.style).toMatchObject({ font: { bold: true, size: 14 }, numFmt: "0.000" });
  expect(cell?.style?.protection?.locked).toBe(false);
});

test("equal formats are one, and equal sheets are equal bytes", async () => {
  const bold = { bold: true };
  const sheet = {
    name: "A",
    rows: [
      {
        cells: [
          { value: 1, style: bold },
          { value: 2, style: { ...bold } },
        ],
      },
    ],
  };
  const { parts, bytes } = await written(sheet);
  expect(one(parseXml(parts.get("xl/styles.xml") ?? ""), "cellXfs").attributes.count).toBe("2");
  expect(await createWorkbook([sheet])).toEqual(bytes);
});

test("a table's columns are its headings, and names for printing belong to its sheet", async () => {
  const { parts } = await written(choices, plain, { ...plain, name: "Dua" });
  const tables = [...parts].filter(([path]) => path.startsWith("xl/tables/")).map(([, xml]) => parseXml(xml));
  expect(tables.map(({ attributes: { id, name } }) => [id, name])).toEqual([
    ["1", "Isian"],
    ["2", "Isian_2"],
  ]);
  expect(tables.flatMap((table) => all(table, "tableColumn").map(({ attributes }) => attributes.name))).toEqual([
    ...["Indikator", "Nilai", "Data Dukung", "Indikator", "Nilai", "Data Dukung"],
  ]);
  const names = all(parseXml(parts.get("xl/workbook.xml") ?? ""), "definedName");
  expect(names.map(({ attributes, text }) => [attributes.localSheetId, text])).toEqual([
    ["1", "'Isian Jum''at & <Rekap>'!$1:$1"],
    ["2", "Dua!$1:$1"],
  ]);
});

test.each([
  ["short", 10, undefined],
  ["x".repeat(9), 10, undefined],
  ["x".repeat(10), 10, "30"],
  ["dua kata panjang sekali", 12, "45"],
  ["satu\ndua\ntiga", 40, "45"],
  ["kata ".repeat(2000), 10, "409"],
])("a row with '%s' in a column of %i characters is %s points high, and grows", async (text, width, height) => {
  const cells = [{ value: text, style: { wrap: true } }];
  const { parts } = await written({ name: "A", rows: [{ cells }], columns: [{ width }] });
  const { attributes } = one(parseXml(parts.get("xl/worksheets/sheet1.xml") ?? ""), "row");
  expect([attributes.ht, attributes.customHeight]).toEqual([height, undefined]);
});
