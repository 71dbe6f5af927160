/** What is read from workbooks that real and careless producers write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Sheet } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { relations, worksheet, workbookOf, workbookParts, zipped } from "./zipped";
import type { Parts } from "./zipped";

const file = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));

const read = (sheets: Readonly<Record<string, string>>, more: Parts = {}) =>
  readWorkbook(workbookOf(sheets, more), "kota.xlsx");

/** The only sheet of a workbook whose one worksheet holds `xml`. */
async function sheet(xml: string, more: Parts = {}): Promise<Sheet> {
  const [only] = (await read({ A: xml }, more)).sheets;
  if (!only) throw new Error("The workbook has no sheet.");
  return only;
}

const dateStyles = `<styleSheet><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

describe("values", () => {
  test("reads numbers, texts, truth and errors, and blanks as null", async () => {
    const { rows } = await sheet(
      `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="inlineStr"><is><t>Perda</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="F1" t="s"><v>0</v></c></row>`,
      { "xl/sharedStrings.xml": `<sst><si><r><t>Bukti </t></r><r><rPr><b/></rPr><t>1</t></r></si></sst>` },
    );
    expect(rows).toEqual([[1.5, "Perda", true, "#REF!", null, "Bukti 1"]]);
  });

  test.each([60, 60.5, 1, 0.25, 45063.123456789, 2958465])(
    "keeps %d as it stands in a cell shown as a date",
    async (value) => {
      const { rows } = await sheet(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
        "xl/styles.xml": dateStyles,
      });
      expect(rows).toEqual([[value]]);
    },
  );

  test("keeps dates of a workbook that counts from 1904", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [[new Date(Date.UTC(2024, 0, 1))]] }],
      dateSystem: "1904",
    });
    expect((await readWorkbook(bytes, "a.xlsx")).sheets[0]?.rows).toEqual([[43830]]);
  });

  test.each([
    ["2024-01-31", "", 45322],
    ["2024-01-31T06:00:00", "", 45322.25],
    ["1900-02-28", "", 59],
    ["1900-03-01", "", 61],
    ["12:00:00", "", 0.5],
    ["2024-01-31", `<workbookPr date1904="1"/>`, 43860],
    ["kemarin", "", "kemarin"],
  ])("turns the date %s of a Strict file into its serial number (%s)", async (date, properties, serial) => {
    const parts = workbookParts({ A: `<row r="1"><c r="A1" s="1" t="d"><v>${date}</v></c></row>` });
    const list = String(parts["xl/workbook.xml"]).replace("<sheets>", `${properties}<sheets>`);
    const { sheets } = await readWorkbook(zipped({ ...parts, "xl/workbook.xml": list }), "a.xlsx");
    expect(sheets[0]?.rows).toEqual([[serial]]);
  });

  test("cuts formatted blanks behind and below the values", async () => {
    const { rows } = await sheet(
      `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="900"><c r="B900" s="1"/></row></sheetData>`,
    );
    expect(rows).toEqual([[1]]);
  });

  test("reads a sheet whose formats reach to the last cell", async () => {
    const filled = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="XFD${i + 1}" s="1"/></row>`,
    );
    const { rows } = await sheet(`${filled.join("")}<row r="1048576"><c r="XFD1048576" s="1"></c></row>`);
    expect(rows).toHaveLength(3000);
    expect(rows[2999]).toEqual([2999]);
  });
});

describe("content far from the table", () => {
  const far = (cell: string) => `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${cell}</row>`;
  const space = (place: string) => `<c r="${place}" t="inlineStr"><is><t> </t></is></c>`;

  test.each([
    space("A1048576"),
    space("XFD1048576"),
    `<c r="XFD1048576" s="1"/>`,
    `<c r="B1048576" t="str"><v></v></c>`,
    `<c r="B1048576" t="inlineStr"><is><t>\u00a0\u200b</t></is></c>`,
  ])("is no content when it is %s", async (cell) => {
    const { sheets } = await read({ A: far(cell), B: far(cell), C: far(cell) });
    expect(sheets.map(({ rows }) => rows)).toEqual([[[1]], [[1]], [[1]]]);
  });

  test("that is a word in the last row costs one list for all rows without content", async () => {
    const { rows } = await sheet(far(`<c r="B1048576" t="inlineStr"><is><t>lihat</t></is></c>`));
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]).toEqual([null, "lihat"]);
    expect(new Set(rows).size).toBe(3);
  });

  test("leaves spaces alone that stand before content or between it", async () => {
    const { rows } = await sheet(
      `<row r="1">${space("A1")}${space("C1")}<c r="D1"><v>1</v></c>${space("XFD1")}</row><row r="2">${space("B2")}</row><row r="3"><c r="A3"><v>3</v></c></row>`,
    );
    expect(rows).toEqual([[" ", null, " ", 1], [], [3]]);
  });

  test("is gone when a later element of the same cell is blank", async () => {
    const { rows } = await sheet(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="B1"/></row>`);
    expect(rows).toEqual([[1]]);
  });
});

describe("formulas", () => {
  test("stand beside their last result, which may be empty text or missing", async () => {
    const { rows, formulas } = await sheet(
      `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>D1&amp;"x"</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    );
    expect(rows).toEqual([[2, "", null, "#DIV/0!"]]);
    expect([...formulas]).toEqual([
      ["A1", "=1+1"],
      ["B1", '=""'],
      ["C1", '=D1&"x"'],
      ["D1", "=1/0"],
    ]);
  });

  test("that cells share are written out for each", async () => {
    const { formulas } = await sheet(
      `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">$A2+B$1+'Klaster A1'!A1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>1</v></c></row>`,
    );
    expect(formulas.get("C2")).toBe("=$A2+C$1+'Klaster A1'!B1");
    expect(formulas.get("B3")).toBe("=$A3+B$1+'Klaster A1'!A2");
  });

  test("for an array tell what it fills, when that begins at its own cell", async () => {
    const { arrays } = await sheet(
      `<row r="1"><c r="B1" cm="1" t="str"><f t="array" ref="B1:D2">_xldudf_KLA_SUMMARY()</f><v>Klaster</v></c><c r="F1"><f t="array" ref="A1:F9">1</f></c><c r="G1"><f t="array" ref="G1">1</f></c></row>`,
    );
    expect(Object.fromEntries(arrays ?? [])).toEqual({
      B1: { top: 0, left: 1, bottom: 1, right: 3 },
      G1: { top: 0, left: 6, bottom: 0, right: 6 },
    });
    expect((await sheet(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>`)).arrays).toBeUndefined();
  });

  test("for an array stand on its first cell only", async () => {
    const { rows, formulas } = await sheet(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`,
    );
    expect([...formulas]).toEqual([["A1", "=B1:B2*2"]]);
    expect(rows).toEqual([[2], [4]]);
  });

  test("make a workbook that was never calculated worth reading", async () => {
    expect((await sheet(`<row r="1"><c r="A1"><f>1+1</f></c></row>`)).formulas.size).toBe(1);
  });
});

describe("merges and what is hidden", () => {
  test("are read, also where a height or width of nothing hides", async () => {
    const { merges, hiddenRows, hiddenColumns } = await sheet(
      `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/><row r="4" ht="0" customHeight="1"/></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D5:D4"/><mergeCell ref="A:A"/></mergeCells>`,
    );
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 3 },
    ]);
    expect([...hiddenRows]).toEqual([2, 3]);
    expect([...hiddenColumns]).toEqual([1, 2, 4]);
  });

  test("finds hidden rows that do not say their number", async () => {
    const { rows, hiddenRows } = await sheet(
      `<row><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c><c><v>3</v></c></row><row r="5"/><row hidden="1"/>`,
    );
    expect(rows).toEqual([[1], [2, 3]]);
    expect([...hiddenRows]).toEqual([1, 5]);
  });

  test("says which sheets are hidden", async () => {
    const { sheets } = await readWorkbook(file("openpyxl-chart.xlsx"), "a.xlsx");
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Klaster I", "visible"],
      ["Tersembunyi", "hidden"],
      ["Sangat", "veryHidden"],
    ]);
  });
});

describe("producers", () => {
  test.each(["libreoffice.xlsx", "openpyxl-chart.xlsx"])("reads what %s holds", async (name) => {
    const [first] = (await readWorkbook(file(name), name)).sheets;
    expect(first?.rows.slice(0, 3)).toEqual([
      ["Pertanyaan", "Nilai", "Bukti", "Tanggal"],
      ["Apakah ada Perda KLA?", 100, "Perda No. 4 Tahun 2023", 45063.5],
      ["Berapa persen?", 85.5, "85,5 %", 32],
    ]);
    expect(first?.formulas.get("C4")).toBe('=IF(B4>0,"","x")');
    expect(first?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 2 }]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
  });

  const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const list = (xml: string) => `<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets>${xml}</x:sheets></x:workbook>`;
  const parts = workbookParts({ A: one });
  const content = worksheet(one);
  test.each<[string, Parts]>([
    [
      "targets counted from the top",
      { ...parts, "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]) },
    ],
    [
      "targets counted upwards",
      { ...parts, "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "../xl/./worksheets/sheet1.xml"]) },
    ],
    ["letters of another case", { ...parts, "xl/worksheets/sheet1.xml": "", "XL/Worksheets/Sheet1.xml": content }],
    ["backslashes", Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path.replaceAll("/", "\\"), xml]))],
    [
      "Strict types",
      {
        ...parts,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    ],
    [
      "prefixes and ids of its own",
      {
        ...parts,
        "xl/workbook.xml": list(`<x:sheet name="A" q:id="rId1"/>`),
        "xl/worksheets/sheet1.xml": content.replaceAll(/(<\/?)(?=[a-z])/g, "$1x:"),
      },
    ],
    [
      "UTF-16 without its mark",
      { ...parts, "xl/worksheets/sheet1.xml": Buffer.from(content.replace("UTF-8", "UTF-16"), "utf16le") },
    ],
    ["an encoding that nobody knows", { ...parts, "xl/worksheets/sheet1.xml": content.replace("UTF-8", "ebcdic") }],
    ["UTF-16 declared but not written", { ...parts, "xl/worksheets/sheet1.xml": content.replace("UTF-8", "UTF-16") }],
    ["UTF-16", { ...parts, "xl/worksheets/sheet1.xml": Buffer.from(`\ufeff${content}`, "utf16le") }],
    [
      "a workbook part elsewhere",
      {
        "_rels/.rels": relations(["r", "officeDocument", "buku.xml"]),
        "[Content_Types].xml": "<Types/>",
        "buku.xml": list(`<x:sheet name="A" q:id="rId1"/>`),
        "_rels/buku.xml.rels": relations(["rId1", "worksheet", "s.xml"]),
        "s.xml": content,
      },
    ],
    ["no list of content types and no root relations", { ...parts, "[Content_Types].xml": "", "_rels/.rels": "" }],
    [
      "broken styles, theme and properties",
      { ...parts, "xl/styles.xml": "<", "xl/theme/theme1.xml": "<", "docProps/core.xml": "<a>" },
    ],
    ["macros", { ...parts, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) }],
  ])("reads a workbook with %s", async (_, content) => {
    expect((await readWorkbook(zipped(content), "a.xlsm")).sheets[0]).toMatchObject({ name: "A", rows: [[1]] });
  });

  test("reads a file whose sizes stand behind the data", async () => {
    const lie = { path: "xl/worksheets/sheet1.xml", flags: 8, localSize: 0 };
    expect((await readWorkbook(zipped(parts, lie), "a.xlsx")).sheets[0]?.rows).toEqual([[1]]);
  });

  test("passes over sheets that stand in a comment", async () => {
    const list = String(parts["xl/workbook.xml"]).replace("<sheets>", `<sheets><!-- <sheet name="B" r:id="rId1"/> -->`);
    const { sheets } = await readWorkbook(zipped({ ...parts, "xl/workbook.xml": list }), "a.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["A"]);
  });

  test.each(["iso-8859-1", "ISO-8859-1", "windows-1252"])("reads letters of a part in %s", async (encoding) => {
    const xml = worksheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c></row>`);
    const bytes = Buffer.from(xml.replace("UTF-8", encoding), "latin1");
    const { sheets } = await readWorkbook(zipped({ ...parts, "xl/worksheets/sheet1.xml": bytes }), "a.xlsx");
    expect(sheets[0]?.rows).toEqual([["caf\u00e9"]]);
  });

  test("reads names with every kind of letter", async () => {
    expect((await read({ "A &amp; B &gt; &quot;C&quot; &#xe9;": one })).sheets[0]?.name).toBe('A & B > "C" é');
  });
});

describe("what is left out", () => {
  const list = [
    ["Grafik", "chartsheet"],
    ["Dialog", "dialogsheet"],
    ["Makro", "xlMacrosheet"],
    ["Aneh", "somethingNew"],
    ["Hilang", "worksheet"],
  ] as const;

  test("is said with a whole sentence for every sheet that is not of cells", async () => {
    const parts = workbookParts({ A: `<row r="1"><c r="A1"><v>1</v></c></row>` });
    const more = list.map(([name], i) => `<sheet name="${name}" sheetId="${i + 9}" r:id="x${i}"/>`).join("");
    const { sheets, leftOut } = await readWorkbook(
      zipped({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<sheets>", `<sheets>${more}`),
        "xl/_rels/workbook.xml.rels": relations(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ...list.map(([, type], i) => [`x${i}`, type, `other/${i}.xml`] as const),
        ),
      }),
      "a.xlsx",
    );
    expect(sheets.map(({ name }) => name)).toEqual(["A"]);
    expect(leftOut.map(({ sheet }) => sheet)).toEqual(["Grafik", "Dialog", "Makro", "Aneh", "Hilang"]);
    expect(leftOut.map(({ why }) => why.en)).toEqual([
      'The sheet "Grafik" holds a chart, not cells, so it was not checked.',
      'The sheet "Dialog" holds a dialog, not cells, so it was not checked.',
      'The sheet "Makro" holds old macros, not cells, so it was not checked.',
      'The sheet "Aneh" is of another kind, not cells, so it was not checked.',
      'The sheet "Hilang" is listed in the workbook but the file does not hold its content, so it was not checked.',
    ]);
    expect(leftOut[0]?.why.id).toBe('Sheet "Grafik" berisi bagan, bukan sel, jadi tidak diperiksa.');
  });

  test("leaves out the chart sheet that openpyxl wrote", async () => {
    expect((await readWorkbook(file("openpyxl-chart.xlsx"), "a.xlsx")).leftOut.map(({ sheet }) => sheet)).toEqual([
      "Grafik",
    ]);
  });

  test("says so when the shared texts are missing", async () => {
    const { sheets, leftOut } = await read({
      A: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>`,
    });
    expect(sheets[0]?.rows).toEqual([[null, 7]]);
    expect(leftOut.map(({ why }) => why.en)).toEqual([expect.stringContaining("only its numbers were read")]);
  });
});

test("changes nothing of the bytes it is given", async () => {
  const bytes = file("libreoffice.xlsx");
  const before = bytes.slice();
  await readWorkbook(bytes, "a.xlsx");
  expect(bytes).toEqual(before);
});

test("reads bytes that stand in the middle of a larger buffer", async () => {
  const bytes = file("libreoffice.xlsx");
  const larger = new Uint8Array(bytes.length + 100);
  larger.set(bytes, 50);
  const { sheets } = await readWorkbook(larger.subarray(50, 50 + bytes.length), "a.xlsx");
  expect(sheets).toHaveLength(3);
});
