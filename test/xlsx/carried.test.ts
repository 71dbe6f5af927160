/** What cells carry beside their values: kinds of number, links behind them, pictures in or over them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NumberKind, Sheet } from "../../src/core/workbook";
import { kindOfBuiltIn, kindOfFormat } from "../../src/core/numberKinds";
import { readWorkbook } from "../../src/xlsx/read";
import { workbookOf, workbookParts, worksheet, zipped } from "./zipped";
import type { Parts } from "./zipped";

async function sheetsOf(sheets: Readonly<Record<string, string>>, more: Parts = {}): Promise<readonly Sheet[]> {
  return (await readWorkbook(workbookOf(sheets, more), "kota.xlsx")).sheets;
}

async function sheet(xml: string, more: Parts = {}): Promise<Sheet> {
  const [first] = await sheetsOf({ A: xml, "Data Bukti": `<row r="1">${text("B1", "https://data.id")}</row>` }, more);
  if (!first) throw new Error("The workbook has no sheet.");
  return first;
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const places = { kinds: (one: Sheet) => [...(one.kinds ?? [])], links: (one: Sheet) => [...(one.links ?? [])] };

describe("a number format", () => {
  const all = (kind: NumberKind | null, ...codes: string[]) =>
    codes.map((code): [string, NumberKind | null] => [code, kind]);

  test.each([
    ...all(null, "General", "0", "0.00", "#,##0", "@", "# ?/?", "0.00E+00", "0.0e-0", ""),
    ...all("hidden", ";;;", ";;", '""', "[Red];;"),
    ...all(null, `0" %"`, `0"d"`, `0 "hari"`, "0\\%", "0\\d", "0_%", "*d0", "[Red]0", "[<100]0;[>=100]0"),
    ...all(null, "[$Rp-421]#,##0", `"Rp"#,##0`, "[Blue]General", "[$-409]0", '"2 ""dm"" "0', "[Magenta]0"),
    ...all("percent", "0%", "0.00%", "#,##0 %", "[Red]0%;-0%", `"naik "0%`, "0%;-0%;-"),
    ...all("date", "dd/mm/yyyy", "d-mmm", "mmm-yy", "mmmm", "[$-421]dd mmmm yyyy;@", "yyyy\\-mm\\-dd", "m/d/yyyy h:mm"),
    ...all("date", "dddd", "ggge", "[$-F800]dddd\\,\\ mmmm\\ dd", `yyyy"年"m"月"d"日"`, "bbbb", "D/M", "dd.mm"),
    ...all("time", "h:mm", "hh:mm:ss", "[h]:mm", "[mm]:ss", "[m]", "[s]", "mm:ss.0", "h AM/PM", "[$-F400]h:mm:ss"),
  ])("%p makes a number a %p", (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });

  test("that every workbook has is known by its number", () => {
    const ids = (kind: NumberKind | null) =>
      Array.from({ length: 60 }, (_, id) => id).filter((id) => kindOfBuiltIn(id) === kind);
    expect(ids("percent")).toEqual([9, 10]);
    expect(ids("time")).toEqual([18, 19, 20, 21, 32, 33, 45, 46, 47]);
    expect(ids("date")).toEqual([
      14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    ]);
  });
});

describe("kinds", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs><cellStyles/><dxfs><dxf><numFmt numFmtId="14" formatCode="d"/></dxf></dxfs></styleSheet>`;

  test("are those of the cells' formats, for numbers and the results of formulas alone", async () => {
    const one = await sheet(
      `<row r="1"><c r="A1" s="1"><v>0.75</v></c><c r="B1" s="2"><v>45986</v></c><c r="C1" s="3"><v>5</v></c><c r="D1" s="4"><v>0.5</v></c><c r="E1" s="2" t="inlineStr"><is><t>x</t></is></c><c r="F1" s="1"/><c r="G1" s="1"><f>A1</f><v>0.75</v></c><c r="H1" s="99"><v>1</v></c><c r="I1" t="d"><v>2024-01-31</v></c><c r="J1"><v>7</v></c></row>`,
      { "xl/styles.xml": styles },
    );
    expect(places.kinds(one)).toEqual([
      ...[
        ["A1", "percent"],
        ["B1", "date"],
        ["D1", "time"],
      ],
      ...[
        ["G1", "percent"],
        ["I1", "date"],
      ],
    ]);
    expect(one.rows[0]?.slice(0, 2)).toEqual([0.75, 45986]);
  });

  test("are none where the formats are damaged", async () => {
    const one = await sheet(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`, {
      "xl/styles.xml": "<styleSheet><cellXfs",
    });
    expect(places.kinds(one)).toEqual([]);
  });
});

test("what is struck out is told, of the cells' own fonts alone", async () => {
  const styles = `<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
  const one = await sheet(
    `<row r="1"><c r="A1" s="1"><v>2</v></c><c r="B1" s="2"><v>3</v></c><c r="C1" s="1" t="inlineStr"><is><t>x</t></is></c><c r="D1" s="1"/><c r="E1"><v>1</v></c></row>`,
    { "xl/styles.xml": styles },
  );
  expect([...(one.struck ?? [])]).toEqual(["A1", "C1"]);
  expect((await sheet(`<row r="1"><c r="A1"><v>2</v></c></row>`)).struck).toBeUndefined();
});

test("numbers that are white where nothing but white lies behind them are told", async () => {
  const fonts = `<font><color theme="1"/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color indexed="9"/></font><font><color theme="0" tint="-0.5"/></font>`;
  const fills = `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill>`;
  const pairs = [
    ...[0, 1, 2, 3, 4].map((font) => [font, 0]),
    ...[
      [1, 2],
      [1, 3],
      [2, 1],
    ],
  ];
  const xfs = pairs.map(([font, fill]) => `<xf fontId="${font}" fillId="${fill}"/>`).join("");
  const styles = `<styleSheet><fonts>${fonts}</fonts><fills>${fills}</fills><cellXfs>${xfs}</cellXfs></styleSheet>`;
  const cells = pairs.map((_, at) => `<c r="${"ABCDEFGH".charAt(at)}1" s="${at}"><v>1</v></c>`).join("");
  const one = await sheet(`<row r="1">${cells}<c r="I1" s="1" t="inlineStr"><is><t>x</t></is></c></row>`, {
    "xl/styles.xml": styles,
  });
  expect([...(one.unseen ?? [])]).toEqual(["B1", "C1", "D1", "F1"]);
});

test("the codes of formats are kept for numbers that are not shown in plain digits", async () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const one = await sheet(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c><c r="D1" s="3"><v>4</v></c></row>`,
    { "xl/styles.xml": styles },
  );
  expect([...(one.formats ?? [])]).toEqual([
    ["B1", '"Rp"#,##0'],
    ["D1", "m/d/yyyy"],
  ]);
});

test("comments are told by their cells, a conversation in place of the note that stands for it", async () => {
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const one = await sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threaded1.xml"/><Relationship Id="c" Type="${types}/comments" Target="/xl/comments1.xml"/></Relationships>`,
    "xl/comments1.xml": `<x:comments xmlns:x="u"><x:commentList><x:comment ref="B2"><x:text><x:r><x:t>SK &amp; </x:t></x:r><x:r><x:t>foto</x:t></x:r></x:text></x:comment><x:comment ref="C3"><x:text><x:t>[Threaded comment]</x:t></x:text></x:comment></x:commentList></x:comments>`,
    "xl/threaded1.xml": `<ThreadedComments><threadedComment ref="C3"><text>cek lagi</text></threadedComment></ThreadedComments>`,
  });
  expect([...(one.comments ?? [])]).toEqual([
    ["B2", "SK & foto"],
    ["C3", "cek lagi"],
  ]);
});

describe("links", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const link = (id: string, target: string, mode = ' TargetMode="External"') =>
    `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}"${mode}/>`;
  const withLinks = (rows: string, links: string, relations: string): Promise<Sheet> =>
    sheet(`<sheetData>${rows}</sheetData><hyperlinks xmlns:r="${office}">${links}</hyperlinks>`, {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relations}</Relationships>`,
    });

  test("are the targets that the sheet lists, within and without the workbook", async () => {
    const one = await withLinks(
      `<row r="1">${text("A1", "Ada")}</row>`,
      `<hyperlink ref="A1" r:id="r1"/><hyperlink ref="A2" location="'Data Bukti'!A1"/><hyperlink ref="A3" r:id="r2" location="hal5"/><hyperlink ref="A4" r:id="r3"/><hyperlink ref="A5" r:id="hilang"/><hyperlink ref="XFE1" r:id="r1"/><hyperlink ref="A6" r:id="r4"/>`,
      link("r1", "https://x.id/?a=1&amp;b=2") +
        link("r2", "SK.pdf") +
        link("r3", "file:///D:\\Bukti\\SK.pdf") +
        link("r4", "#A!B7", ""),
    );
    expect(places.links(one)).toEqual([
      ["A1", "https://x.id/?a=1&b=2"],
      ["A2", "#'Data Bukti'!A1"],
      ["A3", "SK.pdf#hal5"],
      ["A4", "file:///D:\\Bukti\\SK.pdf"],
      ["A6", "#A!B7"],
    ]);
  });

  test("over a range stand behind its first cell and every cell that holds something", async () => {
    const one = await withLinks(
      `<row r="2">${text("B2", "a")}${text("D2", "b")}</row><row r="3">${text("C3", "c")}</row>`,
      `<hyperlink ref="A1:C1048576" r:id="r1"/>`,
      link("r1", "https://x.id"),
    );
    expect(places.links(one).map(([place]) => place)).toEqual(["A1", "B2", "C3"]);
  });

  test("are none where the list of targets is damaged", async () => {
    const one = await withLinks(
      `<row r="1">${text("A1", "Ada")}</row>`,
      `<hyperlink ref="A1" r:id="r1"/>`,
      "<!DOCTYPE x>",
    );
    expect(places.links(one)).toEqual([]);
  });

  test.each<[string, string | null]>([
    [`HYPERLINK("https://x.id/a","Ada")`, "https://x.id/a"],
    [`hyperlink("https://x.id/a")`, "https://x.id/a"],
    [`HYPERLINK("https://x.id/"&"a"&7,"Ada")`, "https://x.id/a7"],
    [`HYPERLINK("https://x.id/""a""")`, `https://x.id/"a"`],
    [`HYPERLINK(C1,"Ada")`, "https://sel.id"],
    [`HYPERLINK($C$1&"/"&D1,"Ada")`, "https://sel.id/5"],
    [`HYPERLINK('Data Bukti'!B1,"Ada")`, "https://data.id"],
    [`HYPERLINK(CONCATENATE("https://x.id","/",D1))`, "https://x.id/5"],
    [`HYPERLINK(_xlfn.CONCAT("https://x.id",("/"&"b")),"Ada")`, "https://x.id/b"],
    [`IF(C1="","",HYPERLINK("https://x.id/a","(Ada)"))`, "https://x.id/a"],
    [`IFERROR(HYPERLINK(VLOOKUP(1,C1:D9,2)),HYPERLINK("https://x.id/b"))`, "https://x.id/b"],
    [`HYPERLINK("#A!B7","ke atas")`, "#A!B7"],
    [`HYPERLINK(VLOOKUP(1,C1:D9,2),"Ada")`, null],
    [`HYPERLINK(Z9,"Ada")`, null],
    [`HYPERLINK("","Ada")`, null],
    [`"HYPERLINK(""https://x.id"")"`, null],
    [`MYHYPERLINK("https://x.id")`, null],
    [`'HYPERLINK("x")'!A1`, null],
    [`HYPERLINK(`, null],
    [`${"(".repeat(4000)}HYPERLINK(${"(".repeat(4000)}`, null],
  ])("of the formula =%s is %p", async (formula, target) => {
    const written = formula.replaceAll("&", "&amp;");
    const one = await sheet(
      `<row r="1"><c r="A1" t="str"><f>${written}</f><v>Ada</v></c>${text("C1", "https://sel.id")}<c r="D1"><v>5</v></c></row>`,
    );
    expect(one.links?.get("A1") ?? null).toBe(target);
    expect(one.rows[0]?.[0]).toBe("Ada");
  });
});

describe("pictures", () => {
  const rich: Parts = {
    "xl/metadata.xml": `<metadata><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLDAPR"><bk><extLst><ext/></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE"><bk><extLst><ext><rvb i="0"/></ext></extLst></bk><bk><extLst><ext><rvb i="1"/></ext></extLst></bk><bk><extLst><ext><rvb i="2"/></ext></extLst></bk></futureMetadata><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata><bk><rc t="2" v="1"/></bk><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="2"/></bk></valueMetadata></metadata>`,
    "xl/richData/rdrichvalue.xml": `<rvData><rv s="1"><v>8</v></rv><rv s="0"><v>0</v><v>5</v></rv><rv s="2"><v>1</v></rv></rvData>`,
    "xl/richData/rdrichvaluestructure.xml": `<rvStructures><s t="_localImage"><k n="x"/></s><s t="_error"><k n="x"/></s><s t="_webimage"/></rvStructures>`,
  };
  const cells = `<row r="1">${[1, 2, 3, 9].map((meta, i) => `<c r="${"ABCD"[i]}1" t="e" vm="${meta}"><v>#VALUE!</v></c>`).join("")}<c r="E1" t="e"><v>#VALUE!</v></c></row>`;
  const list = String(workbookParts({ A: "", B: "" })["xl/_rels/workbook.xml.rels"]);
  const related = (parts: readonly string[]) =>
    list.replace(
      "</Relationships>",
      parts
        .map(
          (part) =>
            `<Relationship Id="${part}" Type="http://x/${part}" Target="${{ sheetMetadata: "metadata.xml", rdRichValue: "richData/rdrichvalue.xml" }[part] ?? "richData/rdrichvaluestructure.xml"}"/>`,
        )
        .join("") + "</Relationships>",
    );

  test("placed in cells are told from errors that are rich values as well", async () => {
    const rels = related(["sheetMetadata", "rdRichValue", "rdRichValueStructure"]);
    const one = await sheet(cells, { ...rich, "xl/_rels/workbook.xml.rels": rels });
    expect([...(one.pictures ?? [])]).toEqual(["A1", "C1"]);
    expect(one.rows[0]?.[0]).toBe("#VALUE!");
  });

  test("are taken for pictures when the program that saved the file dropped the rich values", async () => {
    expect([...((await sheet(cells)).pictures ?? [])]).toEqual(["A1", "B1", "C1", "D1"]);
  });

  test.each<[string, boolean, string | null]>([
    [`DISPIMG("ID_1",1)`, true, null],
    [`_xlfn.DISPIMG("ID_1",1)`, true, null],
    [`_xlfn.IMAGE("https://x.id/a.png","foto")`, true, "https://x.id/a.png"],
    [`IF(B1=1,IMAGE(C1),"")`, true, "https://sel.id"],
    [`"DISPIMG(1)"`, false, null],
    [`IMAGES("x")`, false, null],
  ])("of the formula =%s: %p", async (formula, isPicture, link) => {
    const one = await sheet(
      `<row r="1"><c r="A1" t="str"><f>${formula}</f><v>x</v></c>${text("C1", "https://sel.id")}</row>`,
    );
    expect(one.pictures?.has("A1") ?? false).toBe(isPicture);
    expect(one.links?.get("A1") ?? null).toBe(link);
  });

  test("that lie over cells are at the cell of their first corner; charts and shapes are none", async () => {
    const corner = (column: number, row: number) =>
      `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    const anchors = [
      `<xdr:twoCellAnchor>${corner(4, 6)}<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:pic/></xdr:twoCellAnchor>`,
      `<xdr:oneCellAnchor>${corner(1, 0)}<xdr:grpSp><xdr:pic><xdr:blipFill/></xdr:pic></xdr:grpSp></xdr:oneCellAnchor>`,
      `<xdr:twoCellAnchor>${corner(2, 2)}<xdr:graphicFrame/></xdr:twoCellAnchor><xdr:twoCellAnchor>${corner(3, 3)}<xdr:sp/></xdr:twoCellAnchor>`,
      `<xdr:absoluteAnchor><xdr:pos x="0"/><xdr:pic/></xdr:absoluteAnchor><xdr:oneCellAnchor>${corner(16384, 0)}<xdr:pic/></xdr:oneCellAnchor>`,
    ];
    const one = await sheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="d"/>`, {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr>${anchors.join("")}</xdr:wsDr>`,
    });
    expect([...(one.pictures ?? [])]).toEqual(["E7", "B1"]);
  });
});

test.each<[string, Partial<Record<"kinds" | "links" | "pictures", unknown>>]>([
  ["score-became-date.xlsx", { kinds: [["D9", "date"]] }],
  ["small-date-1904.xlsx", { kinds: [["D9", "date"]] }],
  ["score-became-time.xlsx", { kinds: [["D9", "time"]] }],
  ["percent-format-score.xlsx", { kinds: [["D5", "percent"]] }],
  ["picture-in-cell.xlsx", { pictures: ["E5"] }],
  ["picture-of-wps.xlsx", { pictures: ["E5"] }],
  [
    "links-behind-words.xlsx",
    { links: ["E5", "E6", "E7", "E9"].map((place) => [place, "https://drive.google.com/drive/folders/x"]) },
  ],
  ["hyperlink-formula.xlsx", { links: ["E5", "E6"].map((place) => [place, "https://drive.google.com/file/d/abc"]) }],
])("%s", async (name, carried) => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "files/carried", name)));
  const [first] = (await readWorkbook(bytes, name)).sheets;
  const found = {
    kinds: [...(first?.kinds ?? [])],
    links: [...(first?.links ?? [])],
    pictures: [...(first?.pictures ?? [])],
  };
  expect(found).toEqual({ kinds: [], links: [], pictures: [], ...carried });
});

test("a sheet that breaks off anywhere is damaged, never read on for ever", async () => {
  const xml = worksheet(
    `<row r="1"><c r = "A1" s='1' t="s"><f t="shared" si="0" ref="A1:A2">A2&amp;"x"</f><v>0</v></c><c r="B1" t="inlineStr"><is><r><t><![CDATA[x]]></t></r></is></c><!-- x --></row>`,
  );
  const parts = workbookParts({ A: "" });
  for (let length = 0; length < xml.length - 1; length++) {
    const bytes = zipped({ ...parts, "xl/worksheets/sheet1.xml": xml.slice(0, length) });
    await expect(readWorkbook(bytes, "a.xlsx")).rejects.toThrow("rusak");
  }
});
